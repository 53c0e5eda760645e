import{Et as e,In as t,Rr as n,_r as r,c as i,cr as a,fn as o,mn as s,pn as c,rr as l,s as u,un as d,vn as f,yn as p}from"./i18n-C3EnPw8q.js";import{t as m}from"./links-CsSSKwcU.js";import{n as h}from"./staff-options-DxepAdX3.js";import{i as g}from"./useDraft-DDQuU7vX.js";import{t as _}from"./useLeaveGuard-6IaIva_O.js";import{M as v,W as y}from"./index-CO4jgRa3.js";import{t as b}from"./DraftNote-bcb2Gk7_.js";import{t as x}from"./FormBar-BX72z6Zd.js";import{t as S}from"./graphql-1Wo5qhGy.js";import{n as C,r as w}from"./profile-groups-HWSUNEXl.js";import{d as T,f as E,p as D,u as O}from"./customer-words-DFFIYpzp.js";import{t as k}from"./field-words-Bk8tOpET.js";import{t as A}from"./sees-fMgG2_bP.js";var j=S(`
    fragment CustomerFormFields on Customer {
      id
      version
      code
      name
      grade
      gender
      nature
      source @include(if: $seesProfile)
      phoneFull @include(if: $seesPhones)
      region {
        id
      }
      ...CustomerProfile
    }
  `,[w]),M=S(`
    query CustomerEditPage($id: ID!, $seesProfile: Boolean!, $seesTerms: Boolean!, $seesPhones: Boolean!) {
      customer(id: $id) {
        ...CustomerFormFields
      }
    }
  `,[j]),N=S(`
  mutation CustomerCreate($input: CustomerCreateInput!) {
    customerCreate(input: $input) {
      customer {
        id
        code
      }
      userErrors {
        code
        path
      }
    }
  }
`),P=S(`
  mutation CustomerEdit($input: CustomerEditInput!) {
    customerEdit(input: $input) {
      customer {
        id
        code
      }
      userErrors {
        code
        path
      }
    }
  }
`),F=500;function I(e){let t=[{name:`name`,label:u(`term.name`),kind:`text`,required:!0,max:200,heading:u(`customers.basic`)},{name:`regionId`,label:u(`term.region`),kind:`select`,required:!0,options:e},{name:`nature`,label:u(`term.nature`),kind:`select`,required:!0,options:E()},{name:`gender`,label:u(`term.gender`),kind:`select`,options:O()},{name:`grade`,label:u(`term.grade`),kind:`select`,options:T()},...A(`seesProfile`)?[{name:`source`,label:u(`term.source`),kind:`select`,options:D()}]:[],...A(`seesPhones`)?[{name:`phone`,label:u(`term.phone`),kind:`text`,max:40}]:[]],n=C.flatMap(e=>e.fields.filter(e=>A(e.sight)).map((t,n)=>({name:t.name,label:u(`term.${t.name}`),kind:t.kind,...t.kind===`select`&&{options:k(t.name)??[]},max:t.kind===`area`?2e3:F,...n===0&&{heading:u(e.title)}})));return[...t,...n]}var L=C.flatMap(e=>e.fields.map(e=>e.name)),R={key:1,class:`pb-3 text-sm text-muted`},z=p({__name:`CustomerForm`,props:{customer:{}},emits:[`reload`],setup(u){let p=u,S=i(),C=e(),w=h(),T=e=>e==null?``:String(e);function E(e){let t=Object.fromEntries(L.map(t=>[t,T(e?.[t])]));return{name:T(e?.name),regionId:T(e?.region.id),nature:e?.nature??`COMPANY`,gender:e?.gender??`O`,grade:e?.grade??`N`,source:T(e?.source),phone:T(e?.phoneFull),...t}}let D=y({row:()=>p.customer,start:E,create:N,edit:P,done:p.customer?`customers.saved`:`customers.created`,integers:[`employeeCount`]}),{state:O,action:k,conflicts:A,isDirty:j}=D,M=g(`customer:${p.customer?.id??`new`}`,O),F=a(!1);_(()=>j.value&&!F.value);let z={name:`reason`,label:S(`customers.editReason`),kind:`text`,max:500,isWide:!0,help:S(`approvals.reasonHelp`)},B=d(()=>[...I(w.value),...p.customer?[z]:[]]);function V(){C.push(p.customer?m(`CustomerPage`,{id:p.customer.id}):m(`CustomersPage`))}function H(){O.value=E(p.customer),M.forget()}async function U(){let e=await D.save();e?.customer&&(F.value=!0,M.forget(),await C.push(m(`CustomerPage`,{id:e.customer.id})))}return(e,i)=>(t(),s(`div`,null,[r(M).restored.value?(t(),o(b,{key:0,onDiscard:H})):c(``,!0),u.customer?(t(),s(`p`,R,n(r(S)(`approvals.askInstead`)),1)):c(``,!0),f(v,{id:`customer-form`,modelValue:r(O),"onUpdate:modelValue":i[0]||=e=>l(O)?O.value=e:null,fields:B.value,action:r(k),conflicts:r(A),columns:3,onSubmit:U,onReload:i[1]||=t=>e.$emit(`reload`)},null,8,[`modelValue`,`fields`,`action`,`conflicts`]),f(x,{form:`customer-form`,running:r(k).running,label:u.customer?r(S)(`app.save`):r(S)(`app.create`),onCancel:V},null,8,[`running`,`label`])]))}});export{M as n,z as t};