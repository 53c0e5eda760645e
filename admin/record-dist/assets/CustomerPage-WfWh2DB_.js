import{t as e}from"./Tabs-fx3czqS0.js";import{En as t,Fr as n,Gn as r,In as i,Jn as a,Lr as o,Qn as s,Rn as c,Rr as l,Tt as u,Wn as d,_n as f,_r as p,c as m,cr as h,d as g,dn as _,dr as v,f as y,fn as b,k as x,mn as S,on as C,pn as w,rr as T,un as E,vn as D,yn as O,zn as k}from"./i18n-C3EnPw8q.js";import{i as ee,l as A,o as te,s as ne}from"./customer-words-DFFIYpzp.js";import{t as j}from"./links-CsSSKwcU.js";import{t as re}from"./note-look-BlTCFq2F.js";import{t as ie}from"./AppDialog-BMR6xH-O.js";import{a as M,i as ae,n as oe,o as se,r as ce,t as le}from"./VisitForm-D_EXachr.js";import{t as N,u as ue}from"./useViewer-DYWxkZbm.js";import{G as de,I as P,K as fe,R as pe,W as me,a as he,d as ge,f as _e,h as F,i as ve,m as I,r as ye,v as be}from"./index-CO4jgRa3.js";import{t as xe}from"./useUrlState--SYSgn0Y.js";import{n as L,t as R}from"./sees-fMgG2_bP.js";import{t as Se}from"./AppPage-BtRLRUQr.js";import{t as z}from"./LoadGate-Dy_0mF9j.js";import{t as Ce}from"./NotFound-QQv2N4IX.js";import{t as B}from"./StatusBadge-CdikxB8Y.js";import{n as V,t as H}from"./graphql-1Wo5qhGy.js";import{n as we,r as Te,t as Ee}from"./profile-groups-HWSUNEXl.js";import{a as De,i as U,n as W,t as G}from"./format-DfEJvD7y.js";import{t as K}from"./FactList-BBw1fR8Q.js";import{t as q}from"./SectionCard-DB01mLCG.js";import{c as Oe,i as ke,l as Ae,o as je,r as Me,s as Ne,t as Pe}from"./ReviewDialog-mXYWq4c-.js";import{t as Fe}from"./useEditing-BHPEnngy.js";import{t as J}from"./DateText-Dgjr_-U7.js";import{t as Ie}from"./EditButton-CB0gGfLy.js";import{t as Y}from"./StateMessage-BMDKe1eU.js";import{t as X}from"./useAction-DULYfEKj.js";import{t as Z}from"./FormDialog-MbxfEAIh.js";import{n as Le}from"./urql-vue-cVuvwf8Z.js";import{t as Re}from"./RowLink-DmuzLrFk.js";import{t as ze}from"./order-words-CGpN_K4H.js";import{t as Be}from"./DataTable-B5H6Gc52.js";import{t as Ve}from"./MoneyText-CurOlQkj.js";import{n as Q,r as $,t as He}from"./field-words-Bk8tOpET.js";import{t as Ue}from"./EmployeePicker-Cf3ryn3N.js";import{i as We,t as Ge}from"./ChangeTable-CW2LC_ZY.js";import{t as Ke}from"./CompletenessMark-kKJghNQc.js";import{t as qe}from"./CheckList-Ldxgr8Aj.js";var Je=O({__name:`VisitDialog`,props:t({customer:{}},{open:{type:Boolean,required:!0},openModifiers:{}}),emits:[`update:open`],setup(e){let t=r(e,`open`),n=m(),a=d(),o=h(!1);return(r,c)=>(i(),b(ie,{open:t.value,"onUpdate:open":c[2]||=e=>t.value=e,title:p(n)(`visits.record`),description:e.customer.name,form:p(a),running:o.value},{default:s(()=>[D(le,{id:p(a),customer:e.customer,onRunning:c[0]||=e=>o.value=e,onSaved:c[1]||=e=>t.value=!1},null,8,[`id`,`customer`])]),_:1},8,[`open`,`title`,`description`,`form`,`running`]))}}),Ye=H(`
  fragment VisitSlot on Visit {
    id
    version
    slotNo
    side
    visitedAt
    kind
    status
    isLateMemo
    isPrepared
    viewerCanEdit
    recordedAt
    ... on Visit @include(if: $seesMemos) {
      summary
      contactPerson
      topics
      objection
      hasListened
      hasShared
      hasClarified
      hasPresented
      hasAsked
      nextStep
      nextVisitOn
      amendments {
        id
        text
        at
      }
    }
  }
`),Xe=H(`
    fragment CardFace on VisitCard {
      id
      cardNo
      slotCount
      version
      freeSlotCount
      status
      issuedAt
      viewerCanVoid
      recoveryDueOn
      isRecoveryOverdue
      rep {
        id
        name
      }
      visits {
        ...VisitSlot
      }
    }
  `,[Ye]),Ze=H(`
    fragment CustomerHead on Customer {
      id
      version
      code
      name
      grade
      gender
      nature
      state
      region {
        id
        name
      }
      owner {
        id
        name
      }
      ... on Customer @include(if: $seesProfile) {
        phone
        source
        lastVisitAt
        daysSinceLastVisit
        visitIntervalDays
        completeness
        missingFields
        unreviewedFields
        signedOn
        dataDueOn
        dataConfirmedAt
        dataConfirmedBy {
          id
          name
        }
        viewerCanConfirmData
      }
      ...CustomerProfile
      viewerCanSign
      viewerCanEdit
      viewerCanHandOver
      viewerCanRecordVisit
      viewerCanRecordContact
    }
  `,[Te]),Qe=H(`
    query CustomerPage(
      $id: ID!
      $seesProfile: Boolean!
      $seesTerms: Boolean!
      $seesContacts: Boolean!
      $seesVisits: Boolean!
      $seesMemos: Boolean!
    ) {
      customer(id: $id) {
        ...CustomerHead
        contacts @include(if: $seesContacts) {
          id
          name
          title
          isPrimary
        }
        visitCards(first: 20, sort: [{ by: ISSUED_AT, direction: DESC }]) @include(if: $seesVisits) {
          nodes {
            ...CardFace
          }
        }
      }
    }
  `,[Ze,Xe]),$e=H(`
  query CustomerPhone($id: ID!) {
    customer(id: $id) {
      id
      phoneFull
    }
  }
`),et=H(`
  mutation VisitCardIssue($input: VisitCardIssueInput!) {
    visitCardIssue(input: $input) {
      visitCard {
        id
      }
      userErrors {
        code
        path
      }
    }
  }
`),tt=H(`
  mutation VisitEdit($input: VisitEditInput!) {
    visitEdit(input: $input) {
      visit {
        id
      }
      userErrors {
        code
        path
      }
    }
  }
`),nt=H(`
  mutation VisitAmend($input: VisitAmendInput!) {
    visitAmend(input: $input) {
      visit {
        id
      }
      userErrors {
        code
        path
      }
    }
  }
`),rt=H(`
  mutation VisitCardVoid($input: VisitCardVoidInput!) {
    visitCardVoid(input: $input) {
      visitCard {
        id
      }
      userErrors {
        code
        path
      }
    }
  }
`),it=H(`
  mutation VisitVoid($input: VisitVoidInput!) {
    visitVoid(input: $input) {
      visit {
        id
      }
      userErrors {
        code
        path
      }
    }
  }
`),at=H(`
  mutation CustomerHandOver($input: CustomerHandOverInput!) {
    customerHandOver(input: $input) {
      customer {
        id
      }
      userErrors {
        code
        path
      }
    }
  }
`),ot=H(`
  fragment ContactItem on Contact {
    id
    version
    name
    role
    title
    isPrimary
    mobile
    viewerCanEdit
    viewerCanRemove
  }
`),st=H(`
  fragment OrderRecordRow on Order {
    id
    number
    kind
    state
    receivedAt
    currency
    ... on Order @include(if: $seesAmounts) {
      netAmount
      dueAmount
    }
  }
`),ct=H(`
  fragment BuyingHabits on Customer {
    firstOrderOn
    lastOrderOn
    countedOrderCount
    medianOrderInterval
    ... on Customer @include(if: $seesAmounts) {
      averageOrderAmount {
        amount
        currency
      }
      usualProducts {
        name
        amount
        currency
      }
      seasonality {
        month
        orderCount
        amount
      }
      hasHighPotential
    }
  }
`),lt=H(`
    query DepartmentForm(
      $id: ID!
      $seesProfile: Boolean!
      $seesTerms: Boolean!
      $seesContacts: Boolean!
      $seesOrders: Boolean!
      $seesAmounts: Boolean!
      $seesPayments: Boolean!
      $seesVisits: Boolean!
      $seesMemos: Boolean!
    ) {
      customer(id: $id) {
        id
        ...CustomerProfile
        ...BuyingHabits @include(if: $seesOrders)
        fieldValues(first: 12) @include(if: $seesProfile) {
          totalCount
          nodes {
            ...FieldValueRow
          }
        }
        codes {
          id
          code
          validFrom
          validTo
          reason
        }
        ownershipPeriods {
          id
          startsAt
          endsAt
          reason
          rep {
            id
            name
          }
        }
        contacts @include(if: $seesContacts) {
          ...ContactItem
        }
        orders(first: 10, sort: [{ by: RECEIVED_AT, direction: DESC }]) @include(if: $seesOrders) {
          totalCount
          nodes {
            ...OrderRecordRow
          }
        }
        firstOrders: orders(first: 1, sort: [{ by: RECEIVED_AT, direction: ASC }]) @include(if: $seesOrders) {
          nodes {
            id
            receivedAt
          }
        }
        visits(first: 10, sort: [{ by: VISITED_AT, direction: DESC }]) @include(if: $seesVisits) {
          totalCount
          nodes {
            id
            visitedAt
            kind
            status
            summary @include(if: $seesMemos)
            rep {
              id
              name
            }
          }
        }
        companyContacts(first: 10) @include(if: $seesVisits) {
          nodes {
            id
            at
            kind
            note @include(if: $seesMemos)
            by {
              id
              name
            }
          }
        }
        payments(first: 10, sort: [{ by: RECEIVED_ON, direction: DESC }]) @include(if: $seesPayments) {
          nodes {
            id
            kind
            amount
            currency
            receivedOn
            order {
              id
              number
            }
          }
        }
      }
    }
  `,[Te,ct,Ae,ot,st]),ut=H(`
  query ContactPrivate($id: ID!, $seesContactPhones: Boolean!, $seesPersonal: Boolean!) {
    contact(id: $id) {
      id
      ... on Contact @include(if: $seesContactPhones) {
        mobileFull
        homePhoneFull
        email
        wechat
        qq
      }
      ... on Contact @include(if: $seesPersonal) {
        homeAddress
        birthYear
        character
        temper
        hobbies
        family
        education
        ability
        looks
      }
    }
  }
`),dt=H(`
  mutation ContactCreate($input: ContactCreateInput!) {
    contactCreate(input: $input) {
      contact {
        id
      }
      userErrors {
        code
        path
      }
    }
  }
`),ft=H(`
  mutation ContactEdit($input: ContactEditInput!) {
    contactEdit(input: $input) {
      contact {
        id
      }
      userErrors {
        code
        path
      }
    }
  }
`),pt=H(`
  mutation ContactRemove($input: ContactRemoveInput!) {
    contactRemove(input: $input) {
      userErrors {
        code
        path
      }
    }
  }
`),mt={key:0,class:`mt-4`},ht={class:`text-xs text-muted`},gt={class:`mt-1 space-y-1 text-sm`},_t={class:`min-w-0 truncate`},vt={class:`tabular-nums`},yt={key:1,class:`mt-4`},bt={class:`text-xs text-muted`},xt={class:`mt-2 flex h-20 items-end gap-1`},St=[`title`],Ct={class:`text-xs text-muted tabular-nums`,"aria-hidden":`true`},wt={class:`sr-only`},Tt=O({__name:`BuyingHabits`,props:{facts:{}},setup(e){let t=e,n=m(),r=e=>e?U(e.amount,e.currency):null,a=E(()=>{let{firstOrderOn:e,lastOrderOn:i,countedOrderCount:a,medianOrderInterval:o,averageOrderAmount:s}=t.facts;return[{label:n(`customers.firstOrder`),text:e&&G(e)},{label:n(`customers.lastOrder`),text:i&&G(i)},{label:n(`record.orderCount`),text:a?.toString()},{label:n(`record.medianInterval`),text:typeof o==`number`?n(`record.days`,{count:o}):null},{label:n(`record.averageAmount`),text:r(s)}]}),u=E(()=>t.facts.seasonality??[]),d=E(()=>Math.max(1,...u.value.map(e=>e.orderCount))),f=E(()=>u.value.some(e=>e.orderCount>0));return(e,m)=>(i(),b(q,{title:p(n)(`record.buyingFacts`)},{actions:s(()=>[t.facts.hasHighPotential?(i(),b(B,{key:0,text:p(n)(`record.highPotential`),tone:`success`},null,8,[`text`])):w(``,!0)]),default:s(()=>[D(K,{facts:a.value},null,8,[`facts`]),t.facts.usualProducts?.length?(i(),S(`div`,mt,[_(`h3`,ht,l(p(n)(`record.usualProducts`)),1),_(`ol`,gt,[(i(!0),S(C,null,c(t.facts.usualProducts,e=>(i(),S(`li`,{key:e.name,class:`flex justify-between gap-4`},[_(`span`,_t,l(e.name),1),_(`span`,vt,l(r(e)),1)]))),128))])])):w(``,!0),f.value?(i(),S(`div`,yt,[_(`h3`,bt,l(p(n)(`record.seasonality`)),1),_(`ol`,xt,[(i(!0),S(C,null,c(u.value,e=>(i(),S(`li`,{key:e.month,class:`flex h-full min-w-0 flex-1 flex-col items-center justify-end gap-1`,title:p(n)(`record.monthOrders`,{no:e.month,count:e.orderCount})},[_(`span`,{class:`w-full rounded-t-sm bg-primary/70`,"aria-hidden":`true`,style:o({height:`${e.orderCount/d.value*100}%`})},null,4),_(`span`,Ct,l(e.month),1),_(`span`,wt,l(p(n)(`record.monthOrders`,{no:e.month,count:e.orderCount})),1)],8,St))),128))])])):w(``,!0)]),_:1},8,[`title`]))}}),Et=H(`
  fragment CompanyContactItem on CompanyContact {
    id
    version
    at
    kind
    satisfaction
    recordedAt
    viewerCanEdit
    note @include(if: $seesMemos)
    by {
      id
      name
    }
  }
`),Dt=H(`
    query CompanyContacts($id: ID!, $seesMemos: Boolean!) {
      customer(id: $id) {
        id
        viewerCanRecordContact
        companyContacts(first: 10) {
          totalCount
          nodes {
            ...CompanyContactItem
          }
        }
        consultations(first: 5) {
          nodes {
            id
            kind
            at
            employee {
              id
              name
            }
          }
        }
      }
    }
  `,[Et]),Ot=H(`
  mutation CompanyContactRecord($input: CompanyContactRecordInput!) {
    companyContactRecord(input: $input) {
      companyContact {
        id
      }
      userErrors {
        code
        path
      }
    }
  }
`),kt=H(`
  mutation CompanyContactEdit($input: CompanyContactEditInput!) {
    companyContactEdit(input: $input) {
      companyContact {
        id
      }
      userErrors {
        code
        path
      }
    }
  }
`),At=O({__name:`CompanyContactDialog`,props:t({customerId:{},contact:{}},{open:{type:Boolean,required:!0},openModifiers:{}}),emits:[`update:open`],setup(e){let t=[`CALL`,`VISIT`,`GREETING`],n=e,a=r(e,`open`),o=m(),s=X(Ot,{done:`visits.contactRecorded`}),c=X(kt,{done:`visits.contactEdited`}),l=E(()=>n.contact?c.state.value:s.state.value),u=h({kind:n.contact?.kind??`CALL`,at:n.contact?he(n.contact.at):ve(),note:n.contact?.note??``,satisfaction:n.contact?.satisfaction?String(n.contact.satisfaction):``}),d=E(()=>[{name:`kind`,label:o(`term.companyContact`),kind:`select`,required:!0,options:P(t,e=>o(`enum.companyContact.${e}`))},{name:`at`,label:o(`term.visitedAt`),kind:`instant`,required:!0},{name:`note`,label:o(`term.note`),kind:`area`,max:500},{name:`satisfaction`,label:o(`term.satisfaction`),kind:`select`,options:P([`5`,`4`,`3`,`2`,`1`],e=>e),help:o(`visits.satisfactionHelp`)}]);async function f(){let{kind:e,at:t,note:r,satisfaction:i}=u.value,o={kind:e,at:ye(String(t)),note:String(r??``).trim()||null,satisfaction:i?Number(i):null},{contact:l}=n;(l?await c.run({id:l.id,version:l.version,...o}):await s.run({customerId:n.customerId,...o}))&&(a.value=!1)}return(e,t)=>(i(),b(Z,{open:a.value,"onUpdate:open":t[0]||=e=>a.value=e,modelValue:u.value,"onUpdate:modelValue":t[1]||=e=>u.value=e,title:p(o)(`visits.contactRecord`),description:p(o)(`visits.contactText`),fields:d.value,action:l.value,onSubmit:f},null,8,[`open`,`modelValue`,`title`,`description`,`fields`,`action`]))}}),jt={key:0,class:`space-y-2 text-sm`},Mt={class:`min-w-0 flex-1`},Nt={class:`font-medium text-highlighted`},Pt={class:`text-muted`},Ft={key:1,class:`break-words`},It={class:`mt-3 text-sm`},Lt={class:`min-h-6 cursor-pointer text-xs text-muted`},Rt={key:0,class:`mt-1 space-y-1 text-xs`},zt={key:1,class:`mt-1 text-xs text-muted`},Bt=O({__name:`CompanyContacts`,props:{customerId:{}},setup(e){let t=e,n=m(),r=F(Dt,()=>({id:t.customerId,...L(`seesMemos`)})),a=I(r),o=E(()=>r.data.value?.customer??null),u=E(()=>o.value?.companyContacts.nodes??[]),d=Fe(()=>u.value);return(t,r)=>{let m=g;return i(),b(z,{page:p(a),"has-data":o.value!==null},{default:s(()=>[o.value?(i(),b(q,{key:0,title:p(n)(`term.companyContacts`)},{actions:s(()=>[o.value.viewerCanRecordContact?(i(),b(m,{key:0,size:`sm`,variant:`soft`,icon:`i-lucide-phone-call`,class:`min-h-7`,onClick:r[0]||=e=>p(d).start(null)},{default:s(()=>[f(l(p(n)(`visits.contactRecord`)),1)]),_:1})):w(``,!0)]),default:s(()=>[u.value.length>0?(i(),S(`ul`,jt,[(i(!0),S(C,null,c(u.value,e=>(i(),S(`li`,{key:e.id,class:`flex gap-2`},[_(`div`,Mt,[_(`span`,Nt,l(p(n)(`enum.companyContact.${e.kind}`)),1),_(`span`,Pt,[f(` · `+l(e.by?.name)+` · `,1),D(J,{at:e.at},null,8,[`at`])]),e.satisfaction?(i(),b(B,{key:0,class:`ms-2`,text:`${p(n)(`term.satisfaction`)} ${e.satisfaction}`,tone:e.satisfaction>3?`success`:`warning`},null,8,[`text`,`tone`])):w(``,!0),e.note?(i(),S(`p`,Ft,l(e.note),1)):w(``,!0)]),e.viewerCanEdit?(i(),b(Ie,{key:0,name:p(n)(`enum.companyContact.${e.kind}`),onClick:t=>p(d).start(e)},null,8,[`name`,`onClick`])):w(``,!0)]))),128))])):(i(),b(Y,{key:1,"is-small":``,icon:`i-lucide-phone-call`,title:p(n)(`visits.noContacts`)},null,8,[`title`])),_(`details`,It,[_(`summary`,Lt,l(p(n)(`visits.consultations`)),1),o.value.consultations.nodes.length>0?(i(),S(`ul`,Rt,[(i(!0),S(C,null,c(o.value.consultations.nodes,e=>(i(),S(`li`,{key:e.id},[D(J,{at:e.at},null,8,[`at`]),f(` · `+l(e.employee?.name)+` · `+l(p(n)(`enum.consultation.${e.kind}`)),1)]))),128))])):(i(),S(`p`,zt,l(p(n)(`visits.noConsultations`)),1))]),p(d).isOpen.value?(i(),b(At,{key:2,open:p(d).isOpen.value,"onUpdate:open":r[1]||=e=>p(d).isOpen.value=e,"customer-id":e.customerId,contact:p(d).row.value},null,8,[`open`,`customer-id`,`contact`])):w(``,!0)]),_:1},8,[`title`])):w(``,!0)]),_:1},8,[`page`,`has-data`])}}}),Vt=O({__name:`ContactDialog`,props:t({customerId:{},contact:{}},{open:{type:Boolean,required:!0},openModifiers:{}}),emits:[`update:open`],setup(e){let t=e,n=r(e,`open`),a=m(),o=me({row:()=>t.contact,start:e=>({name:e?.name??``,role:e?.role??`CONTACT`,title:e?.title??``,isPrimary:e?.isPrimary??!1,mobile:``,email:``,wechat:``,...e?{}:{customerId:t.customerId}}),create:dt,edit:ft,done:`customers.contactSaved`}),{state:s,action:c,conflicts:l}=o,u=E(()=>t.contact?a(`customers.mobileHelp`):``),d=E(()=>[{name:`name`,label:a(`term.personName`),kind:`text`,required:!0,max:100},{name:`role`,label:a(`term.role`),kind:`select`,required:!0,options:ne()},{name:`title`,label:a(`term.title`),kind:`text`,max:100},{name:`isPrimary`,label:a(`term.primaryContact`),kind:`switch`},{name:`mobile`,label:a(`term.mobile`),kind:`text`,max:40,help:u.value},{name:`email`,label:a(`term.email`),kind:`email`,max:200},{name:`wechat`,label:a(`term.wechat`),kind:`text`,max:100},...t.contact?[{name:`reason`,label:a(`customers.editReason`),kind:`text`,max:500,isWide:!0,help:a(`approvals.reasonHelp`)}]:[]]);async function f(){await o.save()&&(n.value=!1)}return(t,r)=>(i(),b(Z,{open:n.value,"onUpdate:open":r[0]||=e=>n.value=e,modelValue:p(s),"onUpdate:modelValue":r[1]||=e=>T(s)?s.value=e:null,title:e.contact?p(a)(`customers.editContact`):p(a)(`customers.newContact`),fields:d.value,action:p(c),conflicts:p(l),onSubmit:f},null,8,[`open`,`modelValue`,`title`,`fields`,`action`,`conflicts`]))}}),Ht={class:`inline-flex flex-wrap items-center gap-1`},Ut=[`href`],Wt={class:`tabular-nums`},Gt=O({__name:`PhoneText`,props:{masked:{},full:{},mayReveal:{type:Boolean}},emits:[`reveal`],setup(e){let t=m();return(n,r)=>{let a=g;return i(),S(`span`,Ht,[e.full?(i(),S(`a`,{key:0,href:`tel:${e.full.replaceAll(/[^+\d]/g,``)}`,"data-target":``,class:`inline-flex items-center text-primary hover:underline`},l(e.full),9,Ut)):(i(),S(C,{key:1},[_(`span`,Wt,l(e.masked||p(t)(`app.none`)),1),e.masked&&e.mayReveal?(i(),b(a,{key:0,size:`xs`,color:`neutral`,variant:`ghost`,icon:`i-lucide-eye`,class:`min-h-6`,onClick:r[0]||=e=>n.$emit(`reveal`)},{default:s(()=>[f(l(p(t)(`customers.showNumber`)),1)]),_:1})):w(``,!0)],64))])}}}),Kt=H(`
  mutation CustomerRequestDelete($input: CustomerRequestDeleteInput!) {
    customerRequestDelete(input: $input) {
      approvalRequest {
        id
        state
      }
      userErrors {
        code
        path
      }
    }
  }
`),qt=H(`
  mutation ContactTakeOut($input: ContactTakeOutInput!) {
    contactTakeOut(input: $input) {
      personalData
      userErrors {
        code
        path
      }
    }
  }
`),Jt=H(`
  mutation ContactErase($input: ContactEraseInput!) {
    contactErase(input: $input) {
      customer {
        id
        contacts {
          id
        }
      }
      userErrors {
        code
        path
      }
    }
  }
`),Yt=O({__name:`ContactRemoval`,props:{contact:{}},setup(e){let t=e,n=m(),r=h(!1),a=h(!1),o=X(pt,{done:`customers.contactRemoved`}),c=X(Jt,{done:`bin.erased`}),u=X(qt,{done:`bin.takenOut`}),d=h({ground:``,reason:``}),_=E(()=>({name:`reason`,label:n(`term.reason`),kind:`area`,required:!0,max:500})),v=E(()=>[{name:`ground`,label:n(`bin.ground`),kind:`select`,required:!0,options:A()},_.value]),y=E(()=>[...N(`person:takeOut`)?[{label:n(`bin.takeOut`),icon:`i-lucide-file-down`,onSelect:k}]:[],...N(`person:erase`)?[{label:n(`bin.erase`),icon:`i-lucide-flame`,color:`error`,onSelect:()=>a.value=!0}]:[]]);function x(){return String(d.value.reason).trim()}async function T(){let{id:e,version:n}=t.contact,i=d.value.ground;await o.run({id:e,version:n,ground:i,reason:x()})&&(r.value=!1)}async function O(){let{id:e,version:n}=t.contact;await c.run({id:e,version:n,reason:x()})&&(a.value=!1)}async function k(){let e=await u.run({id:t.contact.id});if(!e)return;let n=new Blob([JSON.stringify(e.personalData,null,2)],{type:`application/json`}),r=Object.assign(document.createElement(`a`),{href:URL.createObjectURL(n),download:`contact-${t.contact.id}.json`});r.click(),URL.revokeObjectURL(r.href)}return(t,u)=>{let m=g,h=be;return i(),S(C,null,[e.contact.viewerCanRemove?(i(),b(m,{key:0,size:`xs`,color:`error`,variant:`ghost`,class:`min-h-6`,onClick:u[0]||=e=>r.value=!0},{default:s(()=>[f(l(p(n)(`app.remove`)),1)]),_:1})):w(``,!0),y.value.length>0?(i(),b(h,{key:1,items:y.value},{default:s(()=>[D(m,{size:`xs`,color:`neutral`,variant:`ghost`,icon:`i-lucide-ellipsis`,class:`min-h-6`,"aria-label":p(n)(`app.moreOf`,{name:e.contact.name})},null,8,[`aria-label`])]),_:1},8,[`items`])):w(``,!0),r.value?(i(),b(Z,{key:2,open:r.value,"onUpdate:open":u[1]||=e=>r.value=e,modelValue:d.value,"onUpdate:modelValue":u[2]||=e=>d.value=e,"is-dangerous":``,title:p(n)(`bin.removeContact`,{name:e.contact.name}),description:p(n)(`bin.removeContactText`),fields:v.value,columns:1,"submit-label":p(n)(`app.remove`),action:p(o).state.value,onSubmit:T},null,8,[`open`,`modelValue`,`title`,`description`,`fields`,`submit-label`,`action`])):w(``,!0),a.value?(i(),b(Z,{key:3,open:a.value,"onUpdate:open":u[3]||=e=>a.value=e,modelValue:d.value,"onUpdate:modelValue":u[4]||=e=>d.value=e,"is-dangerous":``,title:p(n)(`bin.eraseTitle`,{name:e.contact.name}),description:p(n)(`bin.eraseText`),fields:[_.value],columns:1,"submit-label":p(n)(`bin.erase`),action:p(c).state.value,onSubmit:O},null,8,[`open`,`modelValue`,`title`,`description`,`fields`,`submit-label`,`action`])):w(``,!0)],64)}}}),Xt={class:`space-y-2`},Zt={class:`flex flex-wrap items-center gap-x-3 gap-y-1 text-sm`},Qt={class:`font-medium text-highlighted`},$t={class:`text-muted`},en={class:`ms-auto flex`},tn=O({__name:`ContactRow`,props:{contact:{}},emits:[`edit`],setup(e){let t=e,n=m(),r=Le(),a=v(null),o=[`email`,`wechat`,`qq`],c=[`homeAddress`,`birthYear`,`character`,`temper`,`hobbies`,`family`,`education`,`ability`,`looks`],u=E(()=>{let e=a.value;if(!e)return[];let t=[...o,...c].map(t=>({label:n(`term.${t}`),text:e[t]}));return[{label:n(`term.homePhone`),text:e.homePhoneFull},...t].filter(e=>e.text!==null&&e.text!==void 0&&e.text!==``).map(e=>({label:e.label,text:String(e.text)}))});async function d(){let e={id:t.contact.id,...L(`seesContactPhones`,`seesPersonal`)},{data:n}=await r.client.query(ut,e,{requestPolicy:`network-only`});a.value=n?.contact?V(n.contact):null}return(t,r)=>{let o=g;return i(),S(`div`,Xt,[_(`div`,Zt,[_(`span`,Qt,l(e.contact.name),1),e.contact.isPrimary?(i(),b(B,{key:0,text:p(n)(`term.primaryContact`),tone:`primary`},null,8,[`text`])):w(``,!0),_(`span`,$t,l([p(n)(`enum.contactRole.${e.contact.role}`),e.contact.title].filter(Boolean).join(` · `)),1),D(Gt,{masked:e.contact.mobile,full:a.value?.mobileFull??null,"may-reveal":p(R)(`seesContactPhones`),onReveal:d},null,8,[`masked`,`full`,`may-reveal`]),!a.value&&p(R)(`seesPersonal`)?(i(),b(o,{key:1,size:`xs`,color:`neutral`,variant:`ghost`,class:`min-h-6`,title:p(n)(`customers.loggedText`),onClick:d},{default:s(()=>[f(l(p(n)(`customers.showPersonal`)),1)]),_:1},8,[`title`])):w(``,!0),_(`span`,en,[e.contact.viewerCanEdit?(i(),b(Ie,{key:0,name:e.contact.name,onClick:r[0]||=e=>t.$emit(`edit`)},null,8,[`name`])):w(``,!0),D(Yt,{contact:e.contact},null,8,[`contact`])])]),u.value.length>0?(i(),b(K,{key:0,facts:u.value},null,8,[`facts`])):w(``,!0)])}}}),nn={key:0,class:`divide-y divide-default`},rn=O({__name:`ContactList`,props:{customerId:{},contacts:{}},setup(e){let t=e,n=m(),r=Fe(()=>t.contacts),a=h(N(`contact:create`));return(t,o)=>{let u=g;return i(),b(q,{title:p(n)(`term.contacts`),note:p(n)(`customers.groupE`)},{actions:s(()=>[a.value?(i(),b(u,{key:0,size:`sm`,color:`neutral`,variant:`outline`,icon:`i-lucide-plus`,onClick:o[0]||=e=>p(r).start(null)},{default:s(()=>[f(l(p(n)(`customers.newContact`)),1)]),_:1})):w(``,!0)]),default:s(()=>[e.contacts.length>0?(i(),S(`ul`,nn,[(i(!0),S(C,null,c(e.contacts,e=>(i(),S(`li`,{key:e.id,class:`py-2 first:pt-0 last:pb-0`},[D(tn,{contact:e,onEdit:t=>p(r).start(e)},null,8,[`contact`,`onEdit`])]))),128))])):(i(),b(Y,{key:1,"is-small":``,icon:`i-lucide-users`,title:p(n)(`customers.noContacts`)},null,8,[`title`])),p(r).isOpen.value?(i(),b(Vt,{key:2,open:p(r).isOpen.value,"onUpdate:open":o[1]||=e=>p(r).isOpen.value=e,"customer-id":e.customerId,contact:p(r).row.value},null,8,[`open`,`customer-id`,`contact`])):w(``,!0)]),_:1},8,[`title`,`note`])}}}),an={class:`relative space-y-4 border-s border-default ps-6`},on={class:`absolute -start-9 grid size-6 place-items-center rounded-full border border-default bg-default`},sn={class:`flex flex-wrap items-baseline gap-x-3`},cn={class:`text-sm font-medium text-highlighted`},ln={key:0,class:`text-sm break-words text-default`},un=O({__name:`AppTimeline`,props:{moments:{}},setup(e){return(t,n)=>{let r=x;return i(),S(`ol`,an,[(i(!0),S(C,null,c(e.moments,e=>(i(),S(`li`,{key:e.key,class:`relative`},[_(`span`,on,[D(r,{name:e.icon,class:`size-3.5 text-primary`},null,8,[`name`])]),_(`div`,sn,[_(`p`,cn,[k(t.$slots,`title`,{moment:e},()=>[f(l(e.title),1)])]),D(J,{class:`text-xs text-muted`,at:e.at,day:e.day},null,8,[`at`,`day`])]),e.text?(i(),S(`p`,ln,l(e.text),1)):w(``,!0)]))),128))])}}});function dn(e){let t=[...e.visits.filter(e=>e.status===`RECORDED`).map(e=>({kind:`visit`,key:e.id,icon:`i-lucide-footprints`,at:e.visitedAt,visit:e})),...(e.contacts??[]).map(e=>({kind:`contact`,key:e.id,icon:`i-lucide-phone-call`,at:e.at,contact:e})),...e.orders.map(e=>({kind:`order`,key:e.id,icon:`i-lucide-clipboard-list`,at:e.receivedAt,order:e})),...e.payments.map(e=>({kind:`payment`,key:e.id,icon:`i-lucide-banknote`,day:e.receivedOn,payment:e}))],n=e=>e.at??e.day??``;return t.toSorted((e,t)=>n(t).localeCompare(n(e)))}var fn=O({__name:`CustomerTimeline`,props:{visits:{},contacts:{},orders:{},payments:{}},setup(e){let t=e,n=m(),r=E(()=>dn({...t,contacts:t.contacts??[]}).map(e=>{let{visit:t,contact:r,order:i,payment:a}=e;return t?{...e,title:[n(`enum.visitKind.${t.kind}`),t.rep?.name].filter(Boolean).join(` · `),text:t.summary??``}:r?{...e,title:[n(`enum.companyContact.${r.kind}`),r.by?.name].filter(Boolean).join(` · `),text:r.note??``}:i?{...e,title:`${n(`term.order`)} ${i.number}`,text:U(i.netAmount,i.currency)}:{...e,title:`${n(`enum.paymentKind.${a.kind}`)} ${U(a.amount,a.currency)}`,text:a.order.number}}));return(e,t)=>(i(),b(q,{title:p(n)(`term.timeline`)},{default:s(()=>[r.value.length>0?(i(),b(un,{key:0,moments:r.value},{title:s(({moment:e})=>[e.kind===`order`?(i(),b(Re,{key:0,to:p(j)(`OrderPage`,{id:e.key})},{default:s(()=>[f(l(e.title),1)]),_:2},1032,[`to`])):(i(),S(C,{key:1},[f(l(e.title),1)],64))]),_:1},8,[`moments`])):(i(),b(Y,{key:1,"is-small":``,icon:`i-lucide-history`,title:p(n)(`customers.noMoments`)},null,8,[`title`]))]),_:1},8,[`title`]))}}),pn=O({__name:`OrderRecord`,props:{customerId:{},orders:{},total:{},firstAt:{}},setup(e){let t=e,n=m(),r=E(()=>[{id:`number`,label:n(`term.orderNumber`)},{id:`receivedAt`,label:n(`term.receivedAt`)},{id:`state`,label:n(`term.state`)},...R(`seesAmounts`)?[{id:`netAmount`,label:n(`term.netAmount`),isNumeric:!0},{id:`dueAmount`,label:n(`term.dueAmount`),isNumeric:!0}]:[]]),a=E(()=>[n(`app.count`,{n:t.total}),t.firstAt&&`${n(`customers.firstOrder`)} ${W(t.firstAt)}`,t.orders[0]&&`${n(`customers.lastOrder`)} ${W(t.orders[0].receivedAt)}`].filter(Boolean).join(` · `));return(t,o)=>{let c=y;return i(),b(q,{title:p(n)(`term.orderRecord`),note:e.total>0?a.value:``,"is-flush":``},{actions:s(()=>[e.total>e.orders.length?(i(),b(c,{key:0,to:{...p(j)(`OrdersPage`),query:{customer:e.customerId}},class:`inline-flex min-h-6 items-center text-sm text-primary hover:underline`},{default:s(()=>[f(l(p(n)(`customers.allOrders`)),1)]),_:1},8,[`to`])):w(``,!0)]),default:s(()=>[e.orders.length>0?(i(),b(Be,{key:0,label:p(n)(`term.orderRecord`),columns:r.value,rows:e.orders},{"cell-number":s(({row:e})=>[D(Re,{look:`code`,to:p(j)(`OrderPage`,{id:e.id})},{default:s(()=>[f(l(e.number),1)]),_:2},1032,[`to`])]),"cell-receivedAt":s(({row:e})=>[D(J,{at:e.receivedAt,"is-day-only":``},null,8,[`at`])]),"cell-state":s(({row:e})=>[D(B,{text:p(n)(`enum.orderState.${e.state}`),tone:p(ze)[e.state]},null,8,[`text`,`tone`])]),"cell-netAmount":s(({row:e})=>[D(Ve,{amount:e.netAmount,currency:e.currency},null,8,[`amount`,`currency`])]),"cell-dueAmount":s(({row:e})=>[D(Ve,{amount:e.dueAmount,currency:e.currency},null,8,[`amount`,`currency`])]),_:1},8,[`label`,`columns`,`rows`])):(i(),b(Y,{key:1,"is-small":``,icon:`i-lucide-clipboard-list`,title:p(n)(`customers.noOrders`)},null,8,[`title`]))]),_:1},8,[`title`,`note`])}}});function mn(e,t,n){return n==null?``:t===`date`?G(String(n)):t===`decimal`?U(String(n)):t===`integer`?De(n):$(e,String(n))}var hn=O({__name:`RecordValuesDialog`,props:t({customerId:{}},{open:{type:Boolean,required:!0},openModifiers:{}}),emits:[`update:open`],setup(e){let t=[`CUSTOMER_FORM`,`SURVEY_AGENCY`,`REP_VISIT`],n=e,a=r(e,`open`),o=m(),s=X(Oe,{done:`record.recorded`}),c=h({source:`CUSTOMER_FORM`,obtainedOn:``,agency:``,cost:``,field:``,value:``,reason:``}),l=E(()=>we.flatMap(e=>e.fields.filter(e=>R(e.sight)))),u=E(()=>l.value.find(e=>e.name===c.value.field)),d=E(()=>u.value?He(u.value.name):null),f=E(()=>c.value.source===`SURVEY_AGENCY`),g=E(()=>{let e={name:`value`,label:o(`record.value`),required:!0,isWide:!0};if(d.value)return{...e,kind:`select`,options:d.value};let t=u.value?.kind??`text`;return{...e,kind:t===`select`?`text`:t,max:2e3}}),_=E(()=>[{name:`source`,label:o(`term.fieldSource`),kind:`select`,required:!0,options:P(t,e=>o(`enum.fieldSource.${e}`))},{name:`obtainedOn`,label:o(`term.obtainedOn`),kind:`date`},...f.value?[{name:`agency`,label:o(`term.agency`),kind:`text`,required:!0,max:200},{name:`cost`,label:o(`term.cost`),kind:`decimal`,required:!0}]:[],{name:`field`,label:o(`record.field`),kind:`select`,required:!0,isWide:!0,options:l.value.map(({name:e})=>({value:e,label:o(`term.${e}`)}))},g.value,...c.value.source===`CUSTOMER_FORM`?[]:[{name:`reason`,label:o(`customers.editReason`),kind:`text`,max:500,isWide:!0}]]);async function v(){let{obtainedOn:e,agency:t,cost:r,reason:i,field:o,value:l}=fe(c.value),u=e=>e==null?null:String(e);await s.run({customerId:n.customerId,source:String(c.value.source),obtainedOn:u(e),agency:f.value?u(t):null,cost:f.value?u(r):null,reason:u(i),values:[{field:String(o),value:String(l)}]})&&(a.value=!1)}return(e,t)=>(i(),b(Z,{open:a.value,"onUpdate:open":t[0]||=e=>a.value=e,modelValue:c.value,"onUpdate:modelValue":t[1]||=e=>c.value=e,title:p(o)(`record.recordValues`),description:p(o)(`record.recordText`),fields:_.value,action:p(s).state.value,onSubmit:v},null,8,[`open`,`modelValue`,`title`,`description`,`fields`,`action`]))}}),gn={UNREVIEWED:`warning`,ACCEPTED:`success`,CORRECTED:`info`,REJECTED:`error`},_n={key:0,class:`text-sm text-muted`},vn={key:1,class:`space-y-3 text-sm`},yn={class:`flex flex-wrap items-baseline gap-x-2`},bn={class:`text-muted`},xn={class:`text-xs text-muted`},Sn={key:2,class:`mt-3 text-xs text-muted`},Cn=O({__name:`ValueHistory`,props:{customerId:{},values:{},total:{}},setup(e){let t=e,r=m(),a=h(!1),o=h(null),u=E({get:()=>o.value!==null,set:()=>o.value=null});function d(e){return[e.source?r(`enum.fieldSource.${e.source}`):r(`record.broughtIn`),e.agency,e.recordedBy?.name,W(e.recordedAt)].filter(Boolean).join(` · `)}return(m,h)=>{let v=g;return i(),b(q,{title:p(r)(`record.valueHistory`)},{actions:s(()=>[p(N)(`customer:fill`)?(i(),b(v,{key:0,size:`xs`,color:`neutral`,variant:`outline`,class:`min-h-7`,onClick:h[0]||=e=>a.value=!0},{default:s(()=>[f(l(p(r)(`record.recordValues`)),1)]),_:1})):w(``,!0)]),default:s(()=>[e.values.length===0?(i(),S(`p`,_n,l(p(r)(`record.noValues`)),1)):(i(),S(`ul`,vn,[(i(!0),S(C,null,c(e.values,e=>(i(),S(`li`,{key:e.id},[_(`div`,yn,[_(`span`,bn,l(p(Q)(e.field)),1),_(`span`,{class:n([`min-w-0 break-words`,e.isCurrent?`font-medium text-highlighted`:`text-muted`])},[f(l(e.value?p($)(e.field,e.value):p(r)(`app.none`))+` `,1),e.correctedTo?(i(),S(C,{key:0},[f(` → `+l(p($)(e.field,e.correctedTo)),1)],64)):w(``,!0)],2),e.reviewState===`ACCEPTED`?w(``,!0):(i(),b(B,{key:0,text:p(r)(`enum.reviewState.${e.reviewState}`),tone:p(gn)[e.reviewState]},null,8,[`text`,`tone`])),e.viewerCanReview?(i(),b(v,{key:1,size:`xs`,variant:`soft`,class:`min-h-6`,onClick:t=>o.value=e},{default:s(()=>[f(l(p(r)(`record.review`)),1)]),_:1},8,[`onClick`])):w(``,!0)]),_(`p`,xn,l(d(e)),1)]))),128))])),e.total>e.values.length?(i(),S(`p`,Sn,l(e.values.length)+` / `+l(e.total),1)):w(``,!0),a.value?(i(),b(hn,{key:3,open:a.value,"onUpdate:open":h[1]||=e=>a.value=e,"customer-id":t.customerId},null,8,[`open`,`customer-id`])):w(``,!0),o.value?(i(),b(Pe,{key:4,open:u.value,"onUpdate:open":h[2]||=e=>u.value=e,value:o.value},null,8,[`open`,`value`])):w(``,!0)]),_:1},8,[`title`])}}}),wn={key:0,class:`grid grid-cols-[minmax(0,1fr)] items-start gap-4 xl:grid-cols-[minmax(0,2fr)_minmax(0,1fr)]`},Tn={class:`space-y-4`},En={key:1,class:`mt-2 text-xs text-muted first:mt-0`},Dn={class:`space-y-4`},On={class:`space-y-2 text-sm`},kn={class:`font-medium text-highlighted`},An={class:`block text-xs text-muted`},jn={class:`space-y-2 text-sm`},Mn={class:`font-mono text-highlighted`},Nn={class:`block text-xs text-muted`},Pn=O({__name:`DepartmentForm`,props:{id:{}},setup(e){let t=e,n=m(),r=F(lt,()=>({id:t.id,...L(`seesProfile`,`seesTerms`,`seesContacts`,`seesOrders`,`seesAmounts`,`seesPayments`,`seesVisits`,`seesMemos`)})),a=I(r),o=E(()=>r.data.value?.customer?V(r.data.value.customer):null),u=E(()=>we.map(e=>{let t=e.fields.filter(e=>R(e.sight)).map(e=>({label:n(`term.${e.name}`),text:mn(e.name,e.kind,o.value?.[e.name])}));return{title:n(e.title),filled:t.filter(e=>e.text),blank:t.filter(e=>!e.text).map(e=>e.label)}}).filter(e=>e.filled.length+e.blank.length>0));function d(e,t){return t?n(`customers.until`,{from:W(e),to:W(t)}):n(`customers.ownerSince`,{from:W(e)})}return(t,r)=>(i(),b(z,{page:p(a),"has-data":o.value!==null},{default:s(()=>[o.value?(i(),S(`div`,wn,[_(`div`,Tn,[o.value.orders?(i(),b(pn,{key:0,"customer-id":e.id,orders:o.value.orders.nodes,total:o.value.orders.totalCount,"first-at":o.value.firstOrders?.nodes[0]?.receivedAt??null},null,8,[`customer-id`,`orders`,`total`,`first-at`])):w(``,!0),o.value.orders?(i(),b(Tt,{key:1,facts:o.value},null,8,[`facts`])):w(``,!0),o.value.contacts?(i(),b(rn,{key:2,"customer-id":e.id,contacts:o.value.contacts},null,8,[`customer-id`,`contacts`])):w(``,!0),(i(!0),S(C,null,c(u.value,e=>(i(),b(q,{key:e.title,title:e.title},{default:s(()=>[e.filled.length>0?(i(),b(K,{key:0,facts:e.filled},null,8,[`facts`])):w(``,!0),e.blank.length>0?(i(),S(`p`,En,l(p(n)(`customers.blank`,{fields:e.blank.join(p(n)(`app.comma`))})),1)):w(``,!0)]),_:2},1032,[`title`]))),128))]),_(`div`,Dn,[p(R)(`seesVisits`)?(i(),b(Bt,{key:0,"customer-id":e.id},null,8,[`customer-id`])):w(``,!0),D(fn,{visits:o.value.visits?.nodes??[],contacts:o.value.companyContacts?.nodes??[],orders:o.value.orders?.nodes??[],payments:o.value.payments?.nodes??[]},null,8,[`visits`,`contacts`,`orders`,`payments`]),o.value.fieldValues?(i(),b(Cn,{key:1,"customer-id":e.id,values:o.value.fieldValues.nodes,total:o.value.fieldValues.totalCount},null,8,[`customer-id`,`values`,`total`])):w(``,!0),D(q,{title:p(n)(`term.ownerHistory`)},{default:s(()=>[_(`ul`,On,[(i(!0),S(C,null,c(o.value.ownershipPeriods,e=>(i(),S(`li`,{key:e.id},[_(`span`,kn,l(e.rep?.name??p(n)(`customers.noOwner`)),1),_(`span`,An,[f(l(d(e.startsAt,e.endsAt)),1),e.reason?(i(),S(C,{key:0},[f(` · `+l(e.reason),1)],64)):w(``,!0)])]))),128))])]),_:1},8,[`title`]),D(q,{title:p(n)(`term.codeHistory`)},{default:s(()=>[_(`ul`,jn,[(i(!0),S(C,null,c(o.value.codes,e=>(i(),S(`li`,{key:e.id},[_(`span`,Mn,l(e.code),1),_(`span`,Nn,[f(l(d(e.validFrom,e.validTo)),1),e.reason?(i(),S(C,{key:0},[f(` · `+l(e.reason),1)],64)):w(``,!0)])]))),128))])]),_:1},8,[`title`])])])):w(``,!0)]),_:1},8,[`page`,`has-data`]))}}),Fn=O({__name:`HandOverDialog`,props:t({customer:{}},{open:{type:Boolean,required:!0},openModifiers:{}}),emits:t([`reload`],[`update:open`]),setup(e){let t=e,n=r(e,`open`),a=m(),o=X(at,{done:`customers.handedOver`}),c=h({newOwnerId:``,reason:``}),l=E(()=>[{name:`newOwnerId`,label:a(`customers.newOwner`),kind:`slot`,required:!0},{name:`reason`,label:a(`term.reason`),kind:`area`,required:!0,max:200}]);async function u(){let{id:e,version:r}=t.customer,{newOwnerId:i,reason:a}=c.value;await o.run({id:e,version:r,newOwnerId:String(i),reason:String(a).trim()})&&(n.value=!1)}return(e,t)=>(i(),b(Z,{open:n.value,"onUpdate:open":t[0]||=e=>n.value=e,modelValue:c.value,"onUpdate:modelValue":t[1]||=e=>c.value=e,title:p(a)(`customers.handOverTitle`),description:p(a)(`customers.handOverText`),fields:l.value,columns:1,"submit-label":p(a)(`customers.handOver`),action:p(o).state.value,onSubmit:u,onReload:t[2]||=t=>e.$emit(`reload`)},{newOwnerId:s(({set:e})=>[D(Ue,{"model-value":c.value.newOwnerId||null,label:p(a)(`customers.newOwner`),"onUpdate:modelValue":e},null,8,[`model-value`,`label`,`onUpdate:modelValue`])]),_:1},8,[`open`,`modelValue`,`title`,`description`,`fields`,`submit-label`,`action`]))}}),In=H(`
    query PendingRequests($id: ID!) {
      customer(id: $id) {
        id
        approvalRequests(filter: { state: { eq: PENDING } }, first: 20) {
          nodes {
            ...RequestRow
          }
        }
      }
    }
  `,[_e]),Ln={class:`-my-2 divide-y divide-default`},Rn={class:`flex flex-wrap items-center gap-x-3 gap-y-1 text-sm`},zn={class:`font-medium text-highlighted`},Bn={class:`text-muted`},Vn={class:`text-muted`},Hn={key:0,class:`text-sm text-muted`},Un=O({__name:`PendingRequests`,props:{id:{}},setup(e){let t=e,n=m(),r=F(In,()=>({id:t.id})),a=E(()=>r.data.value?.customer?.approvalRequests.nodes??[]),o=X(ge,{done:`approvals.withdrawn`});return(e,t)=>{let r=g;return a.value.length>0?(i(),b(q,{key:0,title:p(n)(`approvals.pendingHere`),note:p(n)(`approvals.pendingNote`)},{default:s(()=>[_(`ul`,Ln,[(i(!0),S(C,null,c(a.value,e=>(i(),S(`li`,{key:e.id,class:`space-y-2 py-3`},[_(`div`,Rn,[_(`span`,zn,l(p(We)(e.kind)),1),_(`span`,Bn,l(e.requestedBy?.name??p(n)(`approvals.product`)),1),D(J,{at:e.requestedAt,class:`text-muted`},null,8,[`at`]),_(`span`,Vn,`→ `+l(p(n)(`enum.approvalLevel.${e.level}`)),1),e.viewerCanDecide?(i(),b(r,{key:0,size:`sm`,class:`ms-auto`,icon:`i-lucide-inbox`,to:{...p(j)(`ApprovalsPage`),query:{request:e.id}}},{default:s(()=>[f(l(p(n)(`approvals.title`)),1)]),_:1},8,[`to`])):e.viewerCanWithdraw?(i(),b(r,{key:1,size:`sm`,class:`ms-auto`,color:`neutral`,variant:`outline`,loading:p(o).running.value,onClick:t=>p(o).run({id:e.id,version:e.version})},{default:s(()=>[f(l(p(n)(`approvals.withdraw`)),1)]),_:1},8,[`loading`,`onClick`])):w(``,!0)]),e.reason?(i(),S(`p`,Hn,l(e.reason),1)):w(``,!0),e.changes.length>0?(i(),b(Ge,{key:1,changes:e.changes},null,8,[`changes`])):w(``,!0)]))),128))])]),_:1},8,[`title`,`note`])):w(``,!0)}}}),Wn=O({__name:`SignDialog`,props:t({customer:{}},{open:{type:Boolean,required:!0},openModifiers:{}}),emits:[`update:open`],setup(e){let t=e,n=r(e,`open`),a=m(),o=X(Ne,{done:`record.signed`}),s=h({signedOn:ve().slice(0,10)}),c=E(()=>[{name:`signedOn`,label:a(`term.signedOn`),kind:`date`,required:!0}]);async function l(){let{id:e,version:r}=t.customer;await o.run({id:e,version:r,signedOn:String(s.value.signedOn)})&&(n.value=!1)}return(e,t)=>(i(),b(Z,{open:n.value,"onUpdate:open":t[0]||=e=>n.value=e,modelValue:s.value,"onUpdate:modelValue":t[1]||=e=>s.value=e,title:p(a)(`record.sign`),description:p(a)(`record.signText`),fields:c.value,columns:1,action:p(o).state.value,onSubmit:l},null,8,[`open`,`modelValue`,`title`,`description`,`fields`,`action`]))}}),Gn={class:`flex flex-wrap items-center gap-x-6 gap-y-2 rounded-lg border border-default bg-default px-4 py-2.5 text-sm`},Kn={class:`text-muted`},qn={key:1,class:`text-muted`},Jn={class:`ms-auto flex gap-2`},Yn=O({__name:`RecordSummary`,props:{customer:{}},setup(e){let t=e,n=m(),r=X(je,{done:`record.dataConfirmed`}),a=h(!1),o=E(()=>{let e=t.customer.daysSinceLastVisit;return e==null?n(`record.neverVisited`):e===0?n(`record.visitedToday`):n(`record.sinceVisit`,{count:e})}),c=E(()=>{let{visitIntervalDays:e}=t.customer;return typeof e==`number`?n(`record.plannedInterval`,{count:e}):``}),u=E(()=>(t.customer.unreviewedFields??[]).map(Q).join(n(`app.comma`))),d=E(()=>{let{signedOn:e,dataDueOn:r,dataConfirmedAt:i,dataConfirmedBy:a,completeness:o}=t.customer;if(!e)return``;let s=pe(o??`0`,`1`)>=0,c=i?n(`record.confirmedBy`,{name:a?.name??``,day:W(i)}):n(`record.notConfirmed`),l=s?``:`${n(`term.dataDueOn`)} ${G(r)}`;return[`${n(`term.signedOn`)} ${G(e)}`,l,c].filter(Boolean).join(` · `)});return(t,m)=>{let h=g;return i(),S(`div`,Gn,[D(Ke,{share:e.customer.completeness??`0`,missing:e.customer.missingFields??[],"is-wide":``},null,8,[`share`,`missing`]),_(`span`,Kn,l([o.value,c.value].filter(Boolean).join(` · `)),1),u.value?(i(),b(B,{key:0,text:p(n)(`record.unreviewed`,{fields:u.value}),tone:`warning`},null,8,[`text`])):w(``,!0),d.value?(i(),S(`span`,qn,l(d.value),1)):w(``,!0),_(`div`,Jn,[e.customer.viewerCanConfirmData?(i(),b(h,{key:0,size:`xs`,variant:`soft`,class:`min-h-7`,loading:p(r).running.value,onClick:m[0]||=t=>p(r).run({id:e.customer.id,version:e.customer.version})},{default:s(()=>[f(l(p(n)(`record.confirmData`)),1)]),_:1},8,[`loading`])):w(``,!0),e.customer.viewerCanSign&&!e.customer.signedOn?(i(),b(h,{key:1,size:`xs`,color:`neutral`,variant:`outline`,class:`min-h-7`,onClick:m[1]||=e=>a.value=!0},{default:s(()=>[f(l(p(n)(`record.sign`)),1)]),_:1})):w(``,!0)]),a.value?(i(),b(Wn,{key:2,open:a.value,"onUpdate:open":m[2]||=e=>a.value=e,customer:e.customer},null,8,[`open`,`customer`])):w(``,!0)])}}}),Xn=O({__name:`RequestDeletion`,props:{customer:{}},emits:[`reload`],setup(e){let t=e,n=m(),r=h(!1),a=X(Kt,{done:`bin.asked`}),o=h({ground:``,reason:``}),c=E(()=>[{name:`ground`,label:n(`bin.ground`),kind:`select`,required:!0,options:A()},{name:`reason`,label:n(`term.reason`),kind:`area`,required:!0,max:500}]);async function u(){let{id:e,version:n}=t.customer,{ground:i,reason:s}=o.value;await a.run({id:e,version:n,ground:i,reason:String(s).trim()})&&(r.value=!1)}return(e,t)=>{let d=g;return i(),S(C,null,[D(d,{color:`neutral`,variant:`ghost`,icon:`i-lucide-trash-2`,onClick:t[0]||=e=>r.value=!0},{default:s(()=>[f(l(p(n)(`bin.ask`)),1)]),_:1}),r.value?(i(),b(Z,{key:0,open:r.value,"onUpdate:open":t[1]||=e=>r.value=e,modelValue:o.value,"onUpdate:modelValue":t[2]||=e=>o.value=e,"is-dangerous":``,title:p(n)(`bin.askTitle`),description:p(n)(`bin.askText`),fields:c.value,columns:1,"submit-label":p(n)(`bin.ask`),action:p(a).state.value,onSubmit:u,onReload:t[3]||=t=>e.$emit(`reload`)},null,8,[`open`,`modelValue`,`title`,`description`,`fields`,`submit-label`,`action`])):w(``,!0)],64)}}}),Zn=O({__name:`CardFieldsDialog`,props:t({chosen:{}},{open:{type:Boolean,required:!0},openModifiers:{}}),emits:t([`saved`],[`update:open`]),setup(e,{emit:t}){let n=e,a=t,o=r(e,`open`),c=m(),l=X(Me,{done:`record.cardFieldsSaved`}),u=h(n.chosen.fields),d=h({}),f=E(()=>n.chosen.choices.map(e=>({value:e,label:Q(e)}))),g=E(()=>c(`record.cardFieldsText`,{most:n.chosen.most,count:u.value.length}));async function _(){await l.run({fields:[...u.value]})&&(a(`saved`),o.value=!1)}return(e,t)=>(i(),b(Z,{open:o.value,"onUpdate:open":t[1]||=e=>o.value=e,modelValue:d.value,"onUpdate:modelValue":t[2]||=e=>d.value=e,"is-wide":``,title:p(c)(`record.chooseCardFields`),description:g.value,fields:[],action:p(l).state.value,onSubmit:_},{default:s(()=>[D(qe,{modelValue:u.value,"onUpdate:modelValue":t[0]||=e=>u.value=e,label:p(c)(`record.chooseCardFields`),options:f.value,class:`col-span-full`},null,8,[`modelValue`,`label`,`options`])]),_:1},8,[`open`,`modelValue`,`title`,`description`,`action`]))}}),Qn=O({__name:`AmendVisitDialog`,props:t({visitId:{}},{open:{type:Boolean,required:!0},openModifiers:{}}),emits:[`update:open`],setup(e){let t=e,n=r(e,`open`),a=m(),o=X(nt,{done:`visits.amended`}),s=h({text:``}),c=E(()=>[{name:`text`,label:a(`visits.amend`),kind:`area`,required:!0,max:200}]);async function l(){let e=String(s.value.text).trim();await o.run({visitId:t.visitId,text:e})&&(n.value=!1)}return(e,t)=>(i(),b(Z,{open:n.value,"onUpdate:open":t[0]||=e=>n.value=e,modelValue:s.value,"onUpdate:modelValue":t[1]||=e=>s.value=e,title:p(a)(`visits.amend`),description:p(a)(`visits.amendText`),fields:c.value,columns:1,action:p(o).state.value,onSubmit:l},null,8,[`open`,`modelValue`,`title`,`description`,`fields`,`action`]))}}),$n=O({__name:`EditVisitDialog`,props:t({visit:{}},{open:{type:Boolean,required:!0},openModifiers:{}}),emits:[`update:open`],setup(e){let t=e,n=r(e,`open`),a=m(),o=X(tt,{done:`visits.edited`}),c={summary:t.visit.summary??``,nextVisitOn:t.visit.nextVisitOn??``,kind:t.visit.kind,visitedAt:he(t.visit.visitedAt),contactPerson:t.visit.contactPerson??``,nextStep:t.visit.nextStep??``,topics:t.visit.topics??``,objection:t.visit.objection??``,handling:M.filter(e=>t.visit[e])},l=h({...c}),u=E(()=>[...ae(),...oe(!!l.value.objection)]),d=E(()=>P(M,e=>a(`enum.handling.${e}`))),f=E({get:()=>l.value.handling??[],set:e=>l.value={...l.value,handling:e}}),g=E({get:()=>String(l.value.nextVisitOn??``),set:e=>l.value={...l.value,nextVisitOn:e}});async function _(){let{handling:e,visitedAt:r,...i}=fe(de(c,l.value)),{id:a,version:s}=t.visit,u={...i,...ce(l.value),...r?{visitedAt:ye(String(r))}:{},id:a,version:s};await o.run(u)&&(n.value=!1)}return(e,t)=>(i(),b(Z,{open:n.value,"onUpdate:open":t[2]||=e=>n.value=e,modelValue:l.value,"onUpdate:modelValue":t[3]||=e=>l.value=e,title:p(a)(`visits.edit`),fields:u.value,action:p(o).state.value,onSubmit:_},{nextVisitOn:s(()=>[D(se,{modelValue:g.value,"onUpdate:modelValue":t[0]||=e=>g.value=e},null,8,[`modelValue`])]),handling:s(()=>[D(qe,{modelValue:f.value,"onUpdate:modelValue":t[1]||=e=>f.value=e,label:p(a)(`visits.handling`),options:d.value},null,8,[`modelValue`,`label`,`options`])]),_:1},8,[`open`,`modelValue`,`title`,`fields`,`action`]))}}),er=O({__name:`VoidVisitDialog`,props:t({visit:{}},{open:{type:Boolean,required:!0},openModifiers:{}}),emits:[`update:open`],setup(e){let t=e,n=r(e,`open`),a=m(),o=X(it,{done:`visits.voided`}),s=h({reason:``}),c=E(()=>[{name:`reason`,label:a(`term.reason`),kind:`area`,required:!0,max:200}]);async function l(){let{id:e,version:r}=t.visit;await o.run({id:e,version:r,reason:String(s.value.reason).trim()})&&(n.value=!1)}return(e,t)=>(i(),b(Z,{open:n.value,"onUpdate:open":t[0]||=e=>n.value=e,modelValue:s.value,"onUpdate:modelValue":t[1]||=e=>s.value=e,"is-dangerous":``,title:p(a)(`visits.voidAsk`),description:p(a)(`visits.voidText`),fields:c.value,columns:1,"submit-label":p(a)(`visits.void`),action:p(o).state.value,onSubmit:l},null,8,[`open`,`modelValue`,`title`,`description`,`fields`,`submit-label`,`action`]))}}),tr={class:`w-5 shrink-0 text-end text-sm text-muted tabular-nums`},nr={key:0,class:`min-w-0 flex-1 space-y-1 text-sm`},rr={class:`flex flex-wrap items-center gap-x-2 gap-y-1`},ir={key:1,class:`text-xs break-words text-muted`},ar={key:2,class:`space-y-0.5 border-s-2 border-accented ps-2 text-xs`},or={key:2,class:`text-sm text-muted`},sr=O({__name:`SlotItem`,props:{no:{},visit:{},mayRecord:{type:Boolean}},emits:[`record`],setup(e){let t=e,r=m(),a=h(!1),o=h(!1),u=h(!1),d=E(()=>Date.now()-new Date(t.visit?.recordedAt??0).getTime()<864e5),v=E(()=>M.filter(e=>t.visit?.[e]).map(e=>r(`enum.handling.${e}`))),y=E(()=>t.visit?.status===`VOIDED`),x=E(()=>{let{visit:e}=t;return e?[{label:r(`term.contactPerson`),text:e.contactPerson},{label:r(`term.topics`),text:e.topics},{label:r(`term.objection`),text:e.objection&&r(`enum.objection.${e.objection}`)},{label:r(`visits.handled`),text:v.value.join(r(`app.comma`))},{label:r(`term.nextStep`),text:e.nextStep},{label:r(`term.nextVisitOn`),text:G(e.nextVisitOn)}].filter(e=>e.text):[]});return(t,m)=>{let h=g;return i(),S(`div`,{class:n([`flex gap-3 rounded-md border p-2.5`,e.visit?`border-default`:`border-dashed border-accented`])},[_(`span`,tr,l(e.no),1),e.visit?(i(),S(`div`,nr,[_(`div`,rr,[D(J,{at:e.visit.visitedAt,class:`font-medium text-highlighted`},null,8,[`at`]),D(B,{text:p(r)(`enum.visitKind.${e.visit.kind}`),tone:`primary`},null,8,[`text`]),y.value?(i(),b(B,{key:0,text:p(r)(`enum.visitStatus.VOIDED`)},null,8,[`text`])):w(``,!0),e.visit.isLateMemo?(i(),b(B,{key:1,text:p(r)(`term.lateMemo`),tone:`warning`},null,8,[`text`])):w(``,!0),e.visit.isPrepared?(i(),b(B,{key:2,text:p(r)(`visits.prepared`),tone:`success`},null,8,[`text`])):w(``,!0),e.visit.viewerCanEdit?(i(),b(h,{key:3,class:`ms-auto min-h-6`,size:`xs`,color:`neutral`,variant:`ghost`,onClick:m[0]||=e=>d.value?o.value=!0:u.value=!0},{default:s(()=>[f(l(d.value?p(r)(`app.edit`):p(r)(`visits.amend`)),1)]),_:1})):w(``,!0),!y.value&&p(N)(`visit:void`)?(i(),b(h,{key:4,class:`ms-auto min-h-6`,size:`xs`,color:`neutral`,variant:`ghost`,onClick:m[1]||=e=>a.value=!0},{default:s(()=>[f(l(p(r)(`visits.void`)),1)]),_:1})):w(``,!0)]),e.visit.summary?(i(),S(`p`,{key:0,class:n([`break-words`,y.value?`line-through`:``])},l(e.visit.summary),3)):w(``,!0),x.value.length>0?(i(),S(`p`,ir,[(i(!0),S(C,null,c(x.value,(e,t)=>(i(),S(C,{key:e.label},[t>0?(i(),S(C,{key:0},[f(` · `)],64)):w(``,!0),f(l(e.label)+` `+l(e.text),1)],64))),128))])):w(``,!0),e.visit.amendments&&e.visit.amendments.length>0?(i(),S(`ul`,ar,[(i(!0),S(C,null,c(e.visit.amendments,e=>(i(),S(`li`,{key:e.id,class:`break-words`},[D(J,{at:e.at,class:`text-muted`},null,8,[`at`]),f(` `+l(e.text),1)]))),128))])):w(``,!0),o.value?(i(),b($n,{key:3,open:o.value,"onUpdate:open":m[2]||=e=>o.value=e,visit:e.visit},null,8,[`open`,`visit`])):w(``,!0),u.value?(i(),b(Qn,{key:4,open:u.value,"onUpdate:open":m[3]||=e=>u.value=e,"visit-id":e.visit.id},null,8,[`open`,`visit-id`])):w(``,!0),a.value?(i(),b(er,{key:5,open:a.value,"onUpdate:open":m[4]||=e=>a.value=e,visit:e.visit},null,8,[`open`,`visit`])):w(``,!0)])):e.mayRecord?(i(),b(h,{key:1,variant:`soft`,icon:`i-lucide-notebook-pen`,onClick:m[5]||=e=>t.$emit(`record`)},{default:s(()=>[f(l(p(r)(`visits.record`)),1)]),_:1})):(i(),S(`span`,or,l(p(r)(`visits.freeSlot`)),1))],2)}}}),cr=O({__name:`VoidCardDialog`,props:t({card:{}},{open:{type:Boolean,required:!0},openModifiers:{}}),emits:[`update:open`],setup(e){let t=e,n=r(e,`open`),a=m(),o=X(rt,{done:`visits.cardVoided`}),s=h({reason:``}),c=E(()=>[{name:`reason`,label:a(`term.reason`),kind:`area`,required:!0,max:200}]);async function l(){let{id:e,version:r}=t.card;await o.run({id:e,version:r,reason:String(s.value.reason).trim()})&&(n.value=!1)}return(e,t)=>(i(),b(Z,{open:n.value,"onUpdate:open":t[0]||=e=>n.value=e,modelValue:s.value,"onUpdate:modelValue":t[1]||=e=>s.value=e,"is-dangerous":``,title:p(a)(`visits.voidCard`),description:p(a)(`visits.voidCardText`),fields:c.value,columns:1,"submit-label":p(a)(`visits.void`),action:p(o).state.value,onSubmit:l},null,8,[`open`,`modelValue`,`title`,`description`,`fields`,`submit-label`,`action`]))}}),lr={class:`grid gap-4 lg:grid-cols-2`},ur=[`aria-label`],dr={class:`pb-1 text-xs text-muted`},fr={class:`space-y-2`},pr=O({__name:`CardSlots`,props:{card:{},mayRecord:{type:Boolean}},emits:[`record`],setup(e){let t=e,n=m(),r=h(!1),a=E(()=>Array.from({length:t.card.slotCount},(e,n)=>({no:n+1,visit:t.card.visits.find(e=>e.slotNo===n+1)??null}))),o=E(()=>Math.ceil(t.card.slotCount/2)),u=E(()=>[{key:`front`,title:n(`term.front`),slots:a.value.slice(0,o.value)},{key:`back`,title:n(`term.back`),slots:a.value.slice(o.value)}]),d=E(()=>a.value.find(e=>e.visit===null)?.no);return(t,a)=>{let o=g;return i(),b(q,{title:p(n)(`visits.card`,{no:e.card.cardNo}),note:p(n)(`visits.freeSlots`,{n:e.card.freeSlotCount})},{actions:s(()=>[e.card.viewerCanVoid?(i(),b(o,{key:0,size:`xs`,class:`min-h-6`,color:`neutral`,variant:`ghost`,onClick:a[0]||=e=>r.value=!0},{default:s(()=>[f(l(p(n)(`visits.voidCard`)),1)]),_:1})):w(``,!0),D(o,{size:`xs`,class:`min-h-6 print:hidden`,color:`neutral`,variant:`ghost`,icon:`i-lucide-printer`,to:p(j)(`VisitCardPrintPage`,{id:e.card.id})},{default:s(()=>[f(l(p(n)(`visits.print`)),1)]),_:1},8,[`to`])]),default:s(()=>[r.value?(i(),b(cr,{key:0,open:r.value,"onUpdate:open":a[1]||=e=>r.value=e,card:e.card},null,8,[`open`,`card`])):w(``,!0),_(`div`,lr,[(i(!0),S(C,null,c(u.value,n=>(i(),S(`section`,{key:n.key,"aria-label":n.title},[_(`h3`,dr,l(n.title),1),_(`ol`,fr,[(i(!0),S(C,null,c(n.slots,n=>(i(),S(`li`,{key:n.no},[D(sr,{no:n.no,visit:n.visit,"may-record":e.mayRecord&&n.no===d.value,onRecord:a[2]||=e=>t.$emit(`record`)},null,8,[`no`,`visit`,`may-record`])]))),128))])],8,ur))),128))])]),_:1},8,[`title`,`note`])}}}),mr=O({__name:`RevealPhone`,props:{customerId:{},masked:{}},setup(e){let t=e,n=Le(),r=h(null);async function a(){let{data:e}=await n.client.query($e,{id:t.customerId},{requestPolicy:`network-only`});r.value=e?.customer?.phoneFull??null}return(t,n)=>(i(),b(Gt,{masked:e.masked,full:r.value,"may-reveal":p(R)(`seesPhones`),onReveal:a},null,8,[`masked`,`full`,`may-reveal`]))}}),hr={class:`space-y-4`},gr={key:0,role:`alert`,class:`text-center text-sm text-error`},_r=[`open`],vr={class:`flex min-h-10 cursor-pointer items-center gap-2 px-4 text-sm`},yr={class:`font-medium text-highlighted`},br={class:`text-muted`},xr=O({__name:`VisitCardFace`,props:{customer:{},cards:{},contacts:{}},emits:[`record`],setup(e){let t=e,n=m(),r=X(et,{done:`visits.cardIssued`}),a=E(()=>t.cards.find(e=>e.status===`ACTIVE`)??null),o=E(()=>t.cards.filter(e=>e!==a.value)),u=E(()=>a.value?.visits.length===0),d=E(()=>{let e=t.contacts.find(e=>e.isPrimary)??t.contacts[0];return e?[e.name,e.title].filter(Boolean).join(` · `):null}),v=F(ke,()=>({}),()=>!R(`seesProfile`));function y(e){let n=Q(e);if(e===`phone`)return{label:n,slot:`phone`};if(e===`contactPerson`)return{label:n,text:d.value};if(e===`source`||e===`nature`)return{label:n,text:$(e,t.customer[e]??``)};let r=Ee.get(e);return!r||!R(r.sight)?null:{label:n,text:mn(e,r.kind,V(t.customer)[r.name])}}let x=E(()=>[{label:n(`term.region`),text:t.customer.region.name},{label:n(`term.owner`),text:t.customer.owner?.name??n(`customers.noOwner`)},...(v.data.value?.cardFields.fields??[]).map(y).filter(e=>e!==null),...R(`seesProfile`)?[{label:n(`customers.lastVisit`),text:W(t.customer.lastVisitAt)}]:[]]),T=h(!1);return(t,d)=>{let m=g;return i(),S(`div`,hr,[D(q,{title:p(n)(`customers.basic`)},{actions:s(()=>[p(N)(`card:chooseFields`)&&p(v).data.value?(i(),b(m,{key:0,size:`xs`,color:`neutral`,variant:`ghost`,icon:`i-lucide-list-checks`,class:`min-h-7 print:hidden`,onClick:d[0]||=e=>T.value=!0},{default:s(()=>[f(l(p(n)(`record.cardFields`)),1)]),_:1})):w(``,!0)]),default:s(()=>[D(K,{facts:x.value},{phone:s(()=>[D(mr,{"customer-id":e.customer.id,masked:e.customer.phone??null},null,8,[`customer-id`,`masked`])]),_:1},8,[`facts`])]),_:1},8,[`title`]),a.value?(i(),b(pr,{key:0,card:a.value,"may-record":p(N)(`visit:record`),onRecord:d[1]||=e=>t.$emit(`record`)},null,8,[`card`,`may-record`])):(i(),b(q,{key:1,title:p(n)(`term.visitCard`)},{default:s(()=>[D(Y,{"is-small":``,icon:`i-lucide-id-card`,title:p(n)(`visits.issueText`)},{default:s(()=>[p(N)(`visitCard:issue`)?(i(),b(m,{key:0,loading:p(r).running.value,onClick:d[2]||=t=>p(r).run({customerId:e.customer.id})},{default:s(()=>[f(l(p(n)(`visits.issueCard`)),1)]),_:1},8,[`loading`])):w(``,!0)]),_:1},8,[`title`]),p(r).state.value.fieldErrors[0]||p(r).trouble.value?(i(),S(`p`,gr,l(p(r).state.value.fieldErrors[0]?.message??p(r).trouble.value?.text),1)):w(``,!0)]),_:1},8,[`title`])),(i(!0),S(C,null,c(o.value,(e,t)=>(i(),S(`details`,{key:e.id,open:t===0&&u.value,class:`rounded-lg border border-default`},[_(`summary`,vr,[_(`span`,yr,l(p(n)(`visits.card`,{no:e.cardNo})),1),_(`span`,br,l(e.rep?.name)+` · `+l(p(n)(`enum.cardStatus.${e.status}`))+` · `+l(p(W)(e.issuedAt)),1)]),D(pr,{card:e,"may-record":!1,class:`border-0`},null,8,[`card`])],8,_r))),128)),T.value&&p(v).data.value?(i(),b(Zn,{key:2,open:T.value,"onUpdate:open":d[3]||=e=>T.value=e,chosen:p(v).data.value.cardFields,onSaved:d[4]||=e=>p(v).refresh()},null,8,[`open`,`chosen`])):w(``,!0)])}}}),Sr={class:`mt-1 flex flex-wrap items-center gap-2 text-sm`},Cr={class:`font-mono text-muted`},wr=O({__name:`CustomerPage`,setup(t){let n=m(),r=u(),o=xe(),c=String(r.params.id),d=F(Qe,()=>({id:c,...L(`seesProfile`,`seesTerms`,`seesContacts`,`seesVisits`,`seesMemos`)})),v=I(d),y=E(()=>d.data.value?.customer??null),x=E(()=>y.value?.visitCards?.nodes??[]),S=E(()=>x.value.find(e=>e.status===`ACTIVE`)??null),C=E(()=>N(`visit:record`)&&S.value!==null),T=E(()=>[{value:`card`,label:n(`term.visitCard`),icon:`i-lucide-id-card`},{value:`form`,label:n(`term.departmentForm`),icon:`i-lucide-file-text`}]),O=E({get:()=>o.first(`face`)===`form`||!R(`seesVisits`)?`form`:`card`,set:e=>o.patch({face:e===`form`?[`form`]:[]},{replace:!0})}),k=h(!1),A=h(!1),ne=E(()=>x.value.every(e=>e.visits.every(e=>e.status===`VOIDED`))),ie=E(()=>{let{contacts:e=[],name:t=``,code:n=``}=y.value??{},r=(e?.find(e=>e.isPrimary)??e?.[0])?.name??null;return{id:c,name:t,code:n,isFirst:ne.value,contact:r}});return a(()=>y.value?.viewerCanRecordVisit===!0&&R(`seesVisits`),e=>e&&ue([ie.value]),{immediate:!0}),a(()=>y.value?O.value:null,e=>e&&re(c,e===`card`?`CARD`:`FORM`),{immediate:!0}),(t,r)=>{let a=g,o=e;return i(),b(z,{page:p(v),"has-data":p(d).data.value!==void 0},{default:s(()=>[y.value?(i(),b(Se,{key:1,title:y.value.name,"back-to":p(j)(`CustomersPage`),"back-label":p(n)(`term.customers`)},{under:s(()=>[_(`div`,Sr,[_(`span`,Cr,l(y.value.code),1),D(B,{text:p(n)(`enum.grade.${y.value.grade}`),tone:p(ee)[y.value.grade]},null,8,[`text`,`tone`]),D(B,{text:p(n)(`enum.customerState.${y.value.state}`),tone:p(te)[y.value.state]},null,8,[`text`,`tone`])])]),actions:s(()=>[C.value?(i(),b(a,{key:0,icon:`i-lucide-notebook-pen`,onClick:r[0]||=e=>k.value=!0},{default:s(()=>[f(l(p(n)(`visits.record`)),1)]),_:1})):w(``,!0),p(N)(`order:create`)?(i(),b(a,{key:1,color:`neutral`,variant:`outline`,icon:`i-lucide-clipboard-plus`,to:{...p(j)(`OrderNewPage`),query:{customer:y.value.id}}},{default:s(()=>[f(l(p(n)(`orders.new`)),1)]),_:1},8,[`to`])):w(``,!0),y.value.viewerCanEdit?(i(),b(a,{key:2,color:`neutral`,variant:`outline`,icon:`i-lucide-pencil`,to:p(j)(`CustomerEditPage`,{id:y.value.id})},{default:s(()=>[f(l(p(n)(`app.edit`)),1)]),_:1},8,[`to`])):w(``,!0),y.value.viewerCanHandOver?(i(),b(a,{key:3,color:`neutral`,variant:`outline`,icon:`i-lucide-arrow-right-left`,onClick:r[1]||=e=>A.value=!0},{default:s(()=>[f(l(p(n)(`customers.handOver`)),1)]),_:1})):w(``,!0),p(N)(`customer:requestDelete`)?(i(),b(Xn,{key:4,customer:y.value,onReload:r[2]||=e=>p(d).refresh()},null,8,[`customer`])):w(``,!0)]),default:s(()=>[p(N)(`employee:readName`)?(i(),b(Un,{key:0,id:p(c)},null,8,[`id`])):w(``,!0),p(R)(`seesProfile`)?(i(),b(Yn,{key:1,customer:y.value},null,8,[`customer`])):w(``,!0),p(R)(`seesVisits`)?(i(),b(o,{key:2,modelValue:O.value,"onUpdate:modelValue":r[3]||=e=>O.value=e,items:T.value,content:!1,variant:`link`,"aria-label":p(n)(`customers.faces`)},null,8,[`modelValue`,`items`,`aria-label`])):w(``,!0),O.value===`card`?(i(),b(xr,{key:3,customer:y.value,cards:x.value,contacts:y.value.contacts??[],onRecord:r[4]||=e=>k.value=!0},null,8,[`customer`,`cards`,`contacts`])):(i(),b(Pn,{key:4,id:p(c)},null,8,[`id`])),k.value?(i(),b(Je,{key:5,open:k.value,"onUpdate:open":r[5]||=e=>k.value=e,customer:ie.value},null,8,[`open`,`customer`])):w(``,!0),A.value?(i(),b(Fn,{key:6,open:A.value,"onUpdate:open":r[6]||=e=>A.value=e,customer:y.value,onReload:r[7]||=e=>p(d).refresh()},null,8,[`open`,`customer`])):w(``,!0)]),_:1},8,[`title`,`back-to`,`back-label`])):(i(),b(Ce,{key:0}))]),_:1},8,[`page`,`has-data`])}}});export{wr as default};