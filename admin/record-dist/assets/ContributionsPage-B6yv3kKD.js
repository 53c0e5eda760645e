import{En as e,Gn as t,In as n,Qn as r,Rr as i,_n as a,_r as o,c as s,cr as c,d as l,dn as u,fn as d,mn as f,on as p,pn as m,un as h,vn as g,yn as _}from"./i18n-C3EnPw8q.js";import{t as v}from"./useViewer-DYWxkZbm.js";import{t as y}from"./AppPage-BtRLRUQr.js";import{t as b}from"./useAction-DULYfEKj.js";import{I as x,M as S}from"./index-CO4jgRa3.js";import{t as C}from"./SectionCard-DB01mLCG.js";import{t as w}from"./graphql-1Wo5qhGy.js";import{t as T}from"./ReasonDialog-YnLmMes8.js";import{t as E}from"./links-CsSSKwcU.js";import{n as D}from"./ListPager-ujzTKbzo.js";import{t as O}from"./DateText-Dgjr_-U7.js";import{t as k}from"./ListFrame-D7TfBDLd.js";import{t as A}from"./RowLink-DmuzLrFk.js";import{t as j}from"./StatusBadge-CdikxB8Y.js";import{t as M}from"./CustomerPicker-BV_pN2TJ.js";import{t as N}from"./FormDialog-MbxfEAIh.js";var P=w(`
  query ContributionsPage(
    $filter: ContributionFilter
    $sort: [ContributionSort!]
    $first: Int
    $after: String
    $seesNames: Boolean!
  ) {
    contributions(filter: $filter, sort: $sort, first: $first, after: $after) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      nodes {
        id
        version
        about
        kind
        text
        state
        createdAt
        discardReason
        contributor {
          id
          name
        }
        customer {
          id
          code
          name @include(if: $seesNames)
        }
      }
    }
  }
`),F=w(`
  mutation ContributionSend($input: ContributionSendInput!) {
    contributionSend(input: $input) {
      received
      userErrors {
        code
        path
      }
    }
  }
`),I=w(`
  mutation ContributionFile($input: ContributionFileInput!) {
    contributionFile(input: $input) {
      contribution {
        id
        version
        state
      }
      userErrors {
        code
        path
      }
    }
  }
`),L=w(`
  mutation ContributionDiscard($input: ContributionDiscardInput!) {
    contributionDiscard(input: $input) {
      contribution {
        id
        version
        state
      }
      userErrors {
        code
        path
      }
    }
  }
`),R=_({__name:`ContributeForm`,setup(e){let t=[`MISSING`,`NEWS`,`COMPETITOR`],u={about:``,kind:`NEWS`,text:``},f=s(),p=b(F,{done:`regime.received`}),m=c({...u}),_=h(()=>[{name:`about`,label:f(`regime.about`),kind:`text`,required:!0,max:200},{name:`kind`,label:f(`regime.kind2`),kind:`select`,required:!0,options:x(t,e=>f(`enum.contributionKind.${e}`))},{name:`text`,label:f(`regime.what`),kind:`area`,required:!0,max:1e3,isWide:!0}]);async function v(){let{about:e,kind:t,text:n}=m.value;await p.run({about:String(e).trim(),kind:t,text:String(n).trim()})&&(m.value={...u})}return(e,t)=>{let s=l;return n(),d(C,{title:o(f)(`regime.contribute`),note:o(f)(`regime.contributeText`)},{default:r(()=>[g(S,{id:`contribute`,modelValue:m.value,"onUpdate:modelValue":t[0]||=e=>m.value=e,fields:_.value,action:o(p).state.value,columns:2,conflicts:{},onSubmit:v},null,8,[`modelValue`,`fields`,`action`]),g(s,{type:`submit`,form:`contribute`,icon:`i-lucide-send`,class:`mt-3`,loading:o(p).running.value},{default:r(()=>[a(i(o(f)(`regime.contribute`)),1)]),_:1},8,[`loading`])]),_:1},8,[`title`,`note`])}}}),z=_({__name:`FileContributionDialog`,props:e({contribution:{}},{open:{type:Boolean,required:!0},openModifiers:{}}),emits:[`update:open`],setup(e){let i=e,a=t(e,`open`),l=s(),u=b(I,{done:`regime.filed`}),f=c({customerId:``}),p=h(()=>[{name:`customerId`,label:l(`regime.whichCustomer`),kind:`slot`,required:!0}]),m=h({get:()=>String(f.value.customerId)||null,set:e=>f.value={customerId:e??``}});async function _(){let{id:e,version:t}=i.contribution;await u.run({id:e,version:t,customerId:m.value})&&(a.value=!1)}return(t,i)=>(n(),d(N,{open:a.value,"onUpdate:open":i[1]||=e=>a.value=e,modelValue:f.value,"onUpdate:modelValue":i[2]||=e=>f.value=e,title:o(l)(`regime.file`),description:e.contribution.about,fields:p.value,columns:1,"submit-label":o(l)(`regime.file`),action:o(u).state.value,onSubmit:_},{customerId:r(()=>[g(M,{modelValue:m.value,"onUpdate:modelValue":i[0]||=e=>m.value=e,label:o(l)(`regime.whichCustomer`)},null,8,[`modelValue`,`label`])]),_:1},8,[`open`,`modelValue`,`title`,`description`,`fields`,`submit-label`,`action`]))}}),B={class:`block py-1 whitespace-normal`},V={class:`block text-xs text-muted`},H={key:0,class:`block text-xs text-muted`},U={key:1,class:`text-muted`},W={key:0,class:`flex gap-1`},G=_({__name:`ContributionInbox`,setup(e){let t=[`RECEIVED`,`FILED`,`DISCARDED`],_={RECEIVED:`warning`,FILED:`success`,DISCARDED:`neutral`},y=s(),S=h(()=>[{kind:`options`,key:`state`,label:y(`term.state`),options:x(t,e=>y(`enum.contributionState.${e}`)),toFilter:e=>({state:{in:e}})}]),C=D({document:P,connection:e=>e.contributions,filters:()=>S.value,sort:{by:`CREATED_AT`,direction:`DESC`},variables:()=>({seesNames:v(`customer:readName`)})}),w=h(()=>[{id:`text`,label:y(`regime.what`),isFixed:!0},{id:`customer`,label:y(`term.customer`)},{id:`contributor`,label:y(`regime.contributor`),isWhole:!0,text:e=>e.contributor?.name},{id:`createdAt`,label:y(`approvals.requestedAt`),sort:`CREATED_AT`},{id:`state`,label:y(`term.state`)},...v(`customer:fill`)?[{id:`actions`,label:y(`app.actions`),isFixed:!0}]:[]]),M=b(I,{done:`regime.filed`}),N=b(L,{done:`regime.discarded`}),F=c(null),R=c(null),G=h({get:()=>F.value!==null,set:()=>F.value=null}),K=h({get:()=>R.value!==null,set:()=>R.value=null});function q(e){e.customer?M.run({id:e.id,version:e.version}):R.value=e}async function J(e){let t=F.value;t&&await N.run({id:t.id,version:t.version,reason:e})&&(F.value=null)}return(e,t)=>{let s=l;return n(),f(p,null,[g(k,{label:o(y)(`regime.contributions`),list:o(C),columns:w.value,filters:S.value,"empty-text":o(y)(`regime.noContributions`)},{"cell-text":r(({row:e})=>[u(`span`,B,[u(`span`,V,i(o(y)(`enum.contributionKind.${e.kind}`)),1),a(` `+i(e.text)+` `,1),e.discardReason?(n(),f(`span`,H,i(e.discardReason),1)):m(``,!0)])]),"cell-customer":r(({row:e})=>[e.customer?(n(),d(A,{key:0,to:o(E)(`CustomerPage`,{id:e.customer.id})},{default:r(()=>[a(i(e.customer.name??e.customer.code),1)]),_:2},1032,[`to`])):(n(),f(`span`,U,i(e.about),1))]),"cell-createdAt":r(({row:e})=>[g(O,{at:e.createdAt,"is-day-only":``},null,8,[`at`])]),"cell-state":r(({row:e})=>[g(j,{text:o(y)(`enum.contributionState.${e.state}`),tone:_[e.state]},null,8,[`text`,`tone`])]),"cell-actions":r(({row:e})=>[e.state===`RECEIVED`?(n(),f(`div`,W,[g(s,{size:`xs`,class:`min-h-6`,disabled:o(M).running.value,onClick:t=>q(e)},{default:r(()=>[a(i(o(y)(`regime.file`)),1)]),_:1},8,[`disabled`,`onClick`]),g(s,{size:`xs`,class:`min-h-6`,color:`neutral`,variant:`outline`,onClick:t=>F.value=e},{default:r(()=>[a(i(o(y)(`regime.discard`)),1)]),_:1},8,[`onClick`])])):m(``,!0)]),_:1},8,[`label`,`list`,`columns`,`filters`,`empty-text`]),G.value?(n(),d(T,{key:0,open:G.value,"onUpdate:open":t[0]||=e=>G.value=e,name:`reason`,title:o(y)(`regime.discardTitle`),"submit-label":o(y)(`regime.discard`),action:o(N).state.value,onSubmit:J,onReload:t[1]||=e=>o(C).page.refresh()},null,8,[`open`,`title`,`submit-label`,`action`])):m(``,!0),K.value&&R.value?(n(),d(z,{key:1,open:K.value,"onUpdate:open":t[2]||=e=>K.value=e,contribution:R.value},null,8,[`open`,`contribution`])):m(``,!0)],64)}}}),K=_({__name:`ContributionsPage`,setup(e){let t=s(),i=v([`customer:readAll`,`customer:readOwn`,`customer:readAssigned`])&&v(`customer:readProfile`)&&v(`employee:readName`);return(e,a)=>(n(),d(y,{title:o(t)(`regime.contributions`)},{default:r(()=>[g(R),o(i)?(n(),d(G,{key:0})):m(``,!0)]),_:1},8,[`title`]))}});export{K as default};