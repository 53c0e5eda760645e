import{t as e}from"./Tabs-fx3czqS0.js";import{Fr as t,Gn as n,In as r,Qn as i,Rr as a,_n as o,_r as s,c,cr as l,d as u,dn as d,fn as f,mn as p,pn as m,un as h,vn as g,yn as _}from"./i18n-C3EnPw8q.js";import{t as v}from"./useUrlState--SYSgn0Y.js";import{t as y}from"./useViewer-DYWxkZbm.js";import{t as b}from"./AppPage-BtRLRUQr.js";import{d as x}from"./customer-words-DFFIYpzp.js";import{t as S}from"./EmployeePicker-Cf3ryn3N.js";import{n as C}from"./staff-options-DxepAdX3.js";import{t as w}from"./useAction-DULYfEKj.js";import{t as T}from"./FormDialog-MbxfEAIh.js";import{t as E}from"./graphql-1Wo5qhGy.js";import{t as D}from"./links-CsSSKwcU.js";import{I as O,c as k}from"./index-CO4jgRa3.js";import{n as A}from"./ListPager-ujzTKbzo.js";import{t as j}from"./DateText-Dgjr_-U7.js";import{t as M}from"./ListFrame-D7TfBDLd.js";import{t as N}from"./RowLink-DmuzLrFk.js";import{t as P}from"./StatusBadge-CdikxB8Y.js";var F=E(`
  fragment AccessRequestRow on AccessRequest {
    id
    createdAt
    codes
    grade
    reason
    days
    state
    validTo
    requester {
      id
      name
    }
    region {
      id
      name
    }
    rep {
      id
      name
    }
    decidedBy {
      id
      name
    }
  }
`),I=E(`
  fragment AccessGrantRow on AccessGrant {
    id
    version
    startsAt
    endsAt
    isInForce
    viewerCanRevoke
    employee {
      id
      name
    }
    customer @include(if: $seesCustomers) {
      id
      code
      name
    }
    request {
      id
      reason
    }
  }
`),L=E(`
    query AccessRequests($filter: AccessRequestFilter, $sort: [AccessRequestSort!], $first: Int, $after: String) {
      accessRequests(filter: $filter, sort: $sort, first: $first, after: $after) {
        totalCount
        pageInfo {
          hasNextPage
          endCursor
        }
        nodes {
          ...AccessRequestRow
        }
      }
    }
  `,[F]),R=E(`
    query AccessGrants(
      $filter: AccessGrantFilter
      $sort: [AccessGrantSort!]
      $first: Int
      $after: String
      $seesCustomers: Boolean!
    ) {
      accessGrants(filter: $filter, sort: $sort, first: $first, after: $after) {
        totalCount
        pageInfo {
          hasNextPage
          endCursor
        }
        nodes {
          ...AccessGrantRow
        }
      }
    }
  `,[I]),z=E(`
  mutation AccessRequestCreate($input: AccessRequestCreateInput!) {
    accessRequestCreate(input: $input) {
      accessRequest {
        id
        state
      }
      userErrors {
        code
        path
      }
    }
  }
`),B=E(`
  mutation AccessGrantRevoke($input: AccessGrantRevokeInput!) {
    accessGrantRevoke(input: $input) {
      accessGrant {
        id
        version
        endsAt
        isInForce
        viewerCanRevoke
      }
      userErrors {
        code
        path
      }
    }
  }
`),V=_({__name:`AccessRequestDialog`,props:{open:{type:Boolean,required:!0},openModifiers:{}},emits:[`update:open`],setup(e){let t=n(e,`open`),a=c(),o=C(),u=w(z,{done:`access.asked`}),d=l({codes:``,regionId:``,grade:``,repId:``,days:``,reason:``}),p=h(()=>[{name:`codes`,label:a(`access.codes`),kind:`area`,rows:2,help:a(`access.codesHelp`)},{name:`regionId`,label:a(`term.region`),kind:`select`,options:o.value},{name:`grade`,label:a(`term.grade`),kind:`select`,options:x()},{name:`repId`,label:a(`term.rep`),kind:`slot`},{name:`days`,label:a(`access.days`),kind:`integer`,positive:!0,help:a(`access.daysHelp`)},{name:`reason`,label:a(`term.reason`),kind:`area`,required:!0,max:500,rows:2}]);function m(e){return String(d.value[e]??``).trim()||null}async function _(){let e=(m(`codes`)??``).split(/[\s,，;；、]+/).filter(Boolean),n=m(`days`);await u.run({codes:e,regionId:m(`regionId`),grade:m(`grade`),repId:m(`repId`),days:n===null?null:Number(n),reason:m(`reason`)??``})&&(t.value=!1)}return(e,n)=>(r(),f(T,{open:t.value,"onUpdate:open":n[0]||=e=>t.value=e,modelValue:d.value,"onUpdate:modelValue":n[1]||=e=>d.value=e,title:s(a)(`access.askTitle`),description:s(a)(`access.askText`),fields:p.value,"submit-label":s(a)(`access.ask`),action:s(u).state.value,onSubmit:_},{repId:i(({set:e})=>[g(S,{"model-value":d.value.repId||null,label:s(a)(`term.rep`),"onUpdate:modelValue":e},null,8,[`model-value`,`label`,`onUpdate:modelValue`])]),_:1},8,[`open`,`modelValue`,`title`,`description`,`fields`,`submit-label`,`action`]))}}),H={key:1,class:`text-muted`},U={class:`block max-w-64 break-words whitespace-normal`},W=_({__name:`GrantList`,setup(e){let t=[`customer:readAll`,`customer:readOwn`,`customer:readAssigned`,`customer:readGranted`],n=c(),{confirm:l}=k(),_=w(B,{done:`access.revoked`}),v=new Date().toISOString(),b=h(()=>[{kind:`options`,key:`force`,label:n(`term.state`),single:!0,options:[{value:`yes`,label:n(`access.inForce`)},{value:`no`,label:n(`access.ended`)}],toFilter:([e])=>({endsAt:e===`yes`?{gt:v}:{lte:v}})}]),x=A({document:R,connection:e=>e.accessGrants,filters:()=>b.value,sort:{by:`ENDS_AT`,direction:`DESC`},variables:()=>({seesCustomers:y(t)&&y(`customer:readName`)})}),S=h(()=>[{id:`employee`,label:n(`access.reader`),isFixed:!0,isWhole:!0,text:e=>e.employee?.name},{id:`customer`,label:n(`access.customer`),isFixed:!0},{id:`state`,label:n(`term.state`)},{id:`startsAt`,label:n(`access.from`),sort:`STARTS_AT`},{id:`endsAt`,label:n(`access.until`),sort:`ENDS_AT`},{id:`reason`,label:n(`term.reason`)},{id:`actions`,label:n(`app.actions`),isFixed:!0}]);async function C(e){let{id:t,version:r}=e,i={title:n(`access.revokeTitle`,{name:e.employee?.name??``}),text:n(`access.revokeText`),yes:n(`access.revoke`),isDangerous:!0};await l(i)&&await _.run({id:t,version:r})}return(e,t)=>{let c=u;return r(),f(M,{label:s(n)(`access.grants`),list:s(x),columns:S.value,filters:b.value,"empty-text":s(n)(`access.noGrants`)},{"cell-customer":i(({row:e})=>[e.customer?(r(),f(N,{key:0,to:s(D)(`CustomerPage`,{id:e.customer.id})},{default:i(()=>[o(a(e.customer.code)+` `+a(e.customer.name),1)]),_:2},1032,[`to`])):(r(),p(`span`,H,a(s(n)(`access.hidden`)),1))]),"cell-state":i(({row:e})=>[g(P,{text:e.isInForce?s(n)(`access.inForce`):s(n)(`access.ended`),tone:e.isInForce?`success`:`neutral`},null,8,[`text`,`tone`])]),"cell-startsAt":i(({row:e})=>[g(j,{at:e.startsAt},null,8,[`at`])]),"cell-endsAt":i(({row:e})=>[g(j,{at:e.endsAt},null,8,[`at`])]),"cell-reason":i(({row:e})=>[d(`span`,U,a(e.request?.reason),1)]),"cell-actions":i(({row:e})=>[e.viewerCanRevoke?(r(),f(c,{key:0,size:`xs`,color:`error`,variant:`ghost`,class:`min-h-6`,onClick:t=>C(e)},{default:i(()=>[o(a(s(n)(`access.revoke`)),1)]),_:1},8,[`onClick`])):m(``,!0)]),_:1},8,[`label`,`list`,`columns`,`filters`,`empty-text`])}}}),G={class:`block max-w-72 min-w-32 break-words whitespace-normal`},K=_({__name:`RequestList`,setup(e){let n=[`PENDING`,`APPROVED`,`REJECTED`,`WITHDRAWN`],o={PENDING:`warning`,APPROVED:`success`,REJECTED:`error`,WITHDRAWN:`neutral`},l=c(),u=h(()=>[{kind:`options`,key:`state`,label:l(`term.state`),options:O(n,e=>l(`enum.accessState.${e}`)),toFilter:e=>({state:{in:[...e]}})}]),p=A({document:L,connection:e=>e.accessRequests,filters:()=>u.value,sort:{by:`CREATED_AT`,direction:`DESC`}}),m=h(()=>[{id:`requester`,label:l(`access.requester`),isFixed:!0,isWhole:!0,text:e=>e.requester?.name},{id:`wanted`,label:l(`access.wanted`),isFixed:!0},{id:`reason`,label:l(`term.reason`)},{id:`days`,label:l(`access.days`),sort:`DAYS`,isNumeric:!0,text:e=>String(e.days)},{id:`state`,label:l(`term.state`),sort:`STATE`},{id:`validTo`,label:l(`access.until`),sort:`VALID_TO`},{id:`decidedBy`,label:l(`access.decidedBy`),isWhole:!0,text:e=>e.decidedBy?.name},{id:`createdAt`,label:l(`access.askedAt`),sort:`CREATED_AT`}]);function _(e){return e.codes.length>0?e.codes.join(`  `):[e.region?.name,e.grade&&l(`enum.grade.${e.grade}`),e.rep?.name].filter(Boolean).join(` · `)}return(e,n)=>(r(),f(M,{label:s(l)(`access.requests`),list:s(p),columns:m.value,filters:u.value,"empty-text":s(l)(`access.noRequests`)},{"cell-wanted":i(({row:e})=>[d(`span`,{class:t([`block max-w-72 whitespace-normal`,e.codes.length>0?`font-mono text-xs`:``])},a(_(e)),3)]),"cell-reason":i(({row:e})=>[d(`span`,G,a(e.reason),1)]),"cell-state":i(({row:e})=>[g(P,{text:s(l)(`enum.accessState.${e.state}`),tone:o[e.state]},null,8,[`text`,`tone`])]),"cell-validTo":i(({row:e})=>[g(j,{at:e.validTo},null,8,[`at`])]),"cell-createdAt":i(({row:e})=>[g(j,{at:e.createdAt},null,8,[`at`])]),_:1},8,[`label`,`list`,`columns`,`filters`,`empty-text`]))}}),q={class:`max-w-3xl text-sm text-muted`},J=_({__name:`AccessPage`,setup(t){let n=c(),p=v(),_=l(!1),x=h(()=>[{value:`requests`,label:n(`access.requests`),icon:`i-lucide-mail-question-mark`},{value:`grants`,label:n(`access.grants`),icon:`i-lucide-eye`}]),S=h({get:()=>p.first(`tab`)===`grants`?`grants`:`requests`,set:e=>p.patch({tab:e===`grants`?[`grants`]:[],state:[],force:[],sort:[],page:[]})});return(t,c)=>{let l=u,p=e;return r(),f(b,{title:s(n)(`access.title`)},{under:i(()=>[d(`p`,q,a(s(n)(`access.help`)),1)]),actions:i(()=>[s(y)(`access:request`)&&!s(y)(`customer:readAll`)?(r(),f(l,{key:0,icon:`i-lucide-plus`,onClick:c[0]||=e=>_.value=!0},{default:i(()=>[o(a(s(n)(`access.ask`)),1)]),_:1})):m(``,!0)]),default:i(()=>[g(p,{modelValue:S.value,"onUpdate:modelValue":c[1]||=e=>S.value=e,items:x.value,content:!1,variant:`link`,"aria-label":s(n)(`access.title`)},null,8,[`modelValue`,`items`,`aria-label`]),S.value===`requests`?(r(),f(K,{key:0})):(r(),f(W,{key:1})),_.value?(r(),f(V,{key:2,open:_.value,"onUpdate:open":c[2]||=e=>_.value=e},null,8,[`open`])):m(``,!0)]),_:1},8,[`title`])}}});export{J as default};