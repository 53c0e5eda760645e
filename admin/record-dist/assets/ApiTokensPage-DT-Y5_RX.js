import{Gn as e,In as t,Jn as n,Qn as r,Rn as i,Rr as a,_n as o,_r as s,c,cr as l,d as u,dn as d,fn as f,mn as p,on as m,pn as h,un as g,vn as _,yn as v}from"./i18n-C3EnPw8q.js";import{t as y}from"./account-name-Dj5MKgPo.js";import{t as b}from"./staff-options-DxepAdX3.js";import{t as x}from"./useAction-DULYfEKj.js";import{c as S,h as C,r as w}from"./index-CO4jgRa3.js";import{n as T}from"./ListPager-ujzTKbzo.js";import{t as E}from"./useViewer-DYWxkZbm.js";import{t as D}from"./AppPage-BtRLRUQr.js";import{t as O}from"./DateText-Dgjr_-U7.js";import{t as k}from"./ListFrame-D7TfBDLd.js";import{t as A}from"./StatusBadge-CdikxB8Y.js";import{t as j}from"./graphql-1Wo5qhGy.js";import{t as M}from"./CheckList-Ldxgr8Aj.js";import{t as N}from"./FormDialog-MbxfEAIh.js";import{t as P}from"./SecretDialog-hXlFzzAM.js";import{t as F}from"./permission-word-yEvfM6s1.js";import{n as I}from"./FilterBar-BzSY3VV4.js";var L=j(`
  fragment ApiTokenRow on ApiToken {
    id
    version
    name
    prefix
    permissions
    isForSavedQueriesOnly
    createdAt
    expiresAt
    lastUsedAt
    revokedAt
    role {
      id
      key
      name
    }
    account @include(if: $seesAccounts) {
      id
      loginName
      displayName
    }
  }
`),R=j(`
    query ApiTokensPage(
      $filter: ApiTokenFilter
      $sort: [ApiTokenSort!]
      $first: Int
      $after: String
      $seesAccounts: Boolean!
    ) {
      apiTokens(filter: $filter, sort: $sort, first: $first, after: $after) {
        totalCount
        pageInfo {
          hasNextPage
          endCursor
        }
        nodes {
          ...ApiTokenRow
        }
      }
    }
  `,[L]),z=j(`
  query TokenRoles {
    roles(first: 100, sort: [{ by: KEY, direction: ASC }]) {
      nodes {
        id
        key
        name
        permissions
      }
    }
  }
`),B=j(`
  mutation ApiTokenCreate($input: ApiTokenCreateInput!) {
    apiTokenCreate(input: $input) {
      clearText
      apiToken {
        id
      }
      userErrors {
        code
        path
      }
    }
  }
`),V=j(`
  mutation ApiTokenRevoke($input: ApiTokenRevokeInput!) {
    apiTokenRevoke(input: $input) {
      apiToken {
        id
        version
        revokedAt
      }
      userErrors {
        code
        path
      }
    }
  }
`),H=/:read(Name|Phone|Personal|Profile|Memo|Changes)$|^contact:|^(account|apiToken|repAssignment|role):manage$|^query:(save|share)$/;function U(e,t){return e.filter(e=>t(e)&&!H.test(e))}var W={key:0,class:`text-sm text-muted`},G={key:1,class:`text-sm text-muted`},K=v({__name:`ApiTokenDialog`,props:{open:{type:Boolean,required:!0},openModifiers:{}},emits:[`update:open`],setup(i){let o=e(i,`open`),u=c(),d=C(z,()=>({})),m=g(()=>d.data.value?.roles.nodes??[]),h=x(B,{done:`tokens.created`}),_=l({name:``,roleId:``,expiresOn:``,isForSavedQueriesOnly:!1,permissions:[]}),v=l(null),y=g(()=>{let e=m.value.find(e=>e.id===_.value.roleId);return e?U(e.permissions,E):null}),S=g(()=>(y.value??[]).map(e=>({value:e,label:F(e)}))),T=g(()=>_.value.permissions);n(()=>_.value.roleId,()=>_.value={..._.value,permissions:y.value??[]});let D=g(()=>[{name:`name`,label:u(`tokens.use`),kind:`text`,required:!0,max:100},{name:`roleId`,label:u(`term.role`),kind:`select`,required:!0,options:m.value.map(e=>({value:e.id,label:b(e)}))},{name:`expiresOn`,label:u(`tokens.expiresAt`),kind:`date`,help:u(`tokens.expiresHelp`)},{name:`isForSavedQueriesOnly`,label:u(`tokens.onlySaved`),kind:`switch`,help:u(`tokens.onlySavedHelp`)},{name:`permissions`,label:u(`tokens.scope`),kind:`slot`,help:u(`tokens.rightsHelp`),isWide:!0}]);async function O(){let{name:e,roleId:t,expiresOn:n,isForSavedQueriesOnly:r}=_.value,i=T.value.length===y.value?.length,a=await h.run({name:String(e).trim(),roleId:String(t),expiresAt:n?w(`${String(n)}T23:59`):null,isForSavedQueriesOnly:r===!0,permissions:i?null:[...T.value]});a&&(v.value=a.clearText)}return(e,n)=>v.value?(t(),f(P,{key:0,open:o.value,"onUpdate:open":n[0]||=e=>o.value=e,title:s(u)(`term.apiToken`),text:s(u)(`tokens.once`),secret:v.value},null,8,[`open`,`title`,`text`,`secret`])):(t(),f(N,{key:1,open:o.value,"onUpdate:open":n[1]||=e=>o.value=e,modelValue:_.value,"onUpdate:modelValue":n[2]||=e=>_.value=e,title:s(u)(`tokens.new`),fields:D.value,"submit-label":s(u)(`app.create`),action:s(h).state.value,"is-wide":``,onSubmit:O},{permissions:r(({set:e})=>[y.value===null?(t(),p(`p`,W,a(s(u)(`tokens.chooseRole`)),1)):y.value.length===0?(t(),p(`p`,G,a(s(u)(`tokens.noRights`)),1)):(t(),f(M,{key:2,label:s(u)(`tokens.scope`),options:S.value,"model-value":T.value,"onUpdate:modelValue":e},null,8,[`label`,`options`,`model-value`,`onUpdate:modelValue`]))]),_:1},8,[`open`,`modelValue`,`title`,`fields`,`submit-label`,`action`]))}}),q={class:`inline-flex flex-wrap items-center gap-1.5`},J={class:`max-w-80 list-disc space-y-1 p-3 ps-7 text-sm text-default`},Y=v({__name:`TokenScope`,props:{permissions:{},isOnlySaved:{type:Boolean}},setup(e){let n=e,l=c(),v=g(()=>(n.permissions??[]).map(F));return(n,c)=>{let g=u,y=I;return t(),p(`span`,q,[e.permissions?(t(),f(y,{key:0,content:{align:`start`}},{content:r(()=>[d(`ul`,J,[(t(!0),p(m,null,i(v.value,e=>(t(),p(`li`,{key:e},a(e),1))),128))])]),default:r(()=>[_(g,{size:`xs`,color:`neutral`,variant:`link`,class:`min-h-6 px-0 text-sm whitespace-nowrap`},{default:r(()=>[o(a(s(l)(`tokens.someRights`,{n:e.permissions.length})),1)]),_:1})]),_:1})):(t(),p(m,{key:1},[o(a(s(l)(`tokens.wholeRole`)),1)],64)),e.isOnlySaved?(t(),f(A,{key:2,text:s(l)(`tokens.onlySaved`),tone:`info`},null,8,[`text`])):h(``,!0)])}}}),X={class:`text-sm text-muted`},Z={key:0,class:`text-xs whitespace-nowrap text-muted`},Q=v({__name:`ApiTokensPage`,setup(e){let n=c(),{confirm:i}=S(),v=x(V,{done:`tokens.revoked`}),C=l(!1),w=g(()=>E(`account:read`)),j=g(()=>[{kind:`text`,key:`q`,label:n(`tokens.search`),toFilter:([e])=>({name:{contains:e}})},{kind:`options`,key:`state`,label:n(`term.state`),single:!0,options:[{value:`active`,label:n(`tokens.active`)},{value:`revoked`,label:n(`tokens.revoked`)}],toFilter:([e])=>({revokedAt:{isNull:e===`active`}})}]),M=T({document:R,connection:e=>e.apiTokens,filters:()=>j.value,sort:{by:`CREATED_AT`,direction:`DESC`},variables:()=>({seesAccounts:w.value})}),N=g(()=>[{id:`name`,label:n(`tokens.use`),sort:`NAME`,isFixed:!0},{id:`role`,label:n(`term.role`),isWhole:!0,text:e=>e.role?b(e.role):``},{id:`scope`,label:n(`tokens.scope`)},...w.value?[{id:`account`,label:n(`tokens.account`),isWhole:!0,text:e=>y(e.account)}]:[],{id:`createdAt`,label:n(`tokens.createdAt`),sort:`CREATED_AT`},{id:`expiresAt`,label:n(`tokens.expiresAt`),sort:`EXPIRES_AT`},{id:`lastUsedAt`,label:n(`tokens.lastUsedAt`),sort:`LAST_USED_AT`},{id:`state`,label:n(`term.state`),isFixed:!0},{id:`actions`,label:n(`app.actions`),isFixed:!0}]);function P(e){return e.expiresAt!==null&&new Date(e.expiresAt)<=new Date}async function F(e){let t={title:n(`tokens.revokeAsk`,{name:e.name}),text:n(`tokens.revokeText`),yes:n(`tokens.revoke`),isDangerous:!0};await i(t)&&await v.run({id:e.id,version:e.version})}return(e,i)=>{let c=u;return t(),f(D,{title:s(n)(`term.apiTokens`)},{under:r(()=>[d(`p`,X,a(s(n)(`tokens.note`)),1)]),actions:r(()=>[s(E)(`apiToken:manage`)?(t(),f(c,{key:0,icon:`i-lucide-plus`,onClick:i[0]||=e=>C.value=!0},{default:r(()=>[o(a(s(n)(`tokens.new`)),1)]),_:1})):h(``,!0)]),default:r(()=>[_(k,{label:s(n)(`term.apiTokens`),list:s(M),columns:N.value,filters:j.value,"empty-text":s(n)(`tokens.empty`)},{"cell-name":r(({row:e})=>[o(a(e.name)+` `,1),e.prefix?(t(),p(`code`,Z,a(e.prefix)+`…`,1)):h(``,!0)]),"cell-scope":r(({row:e})=>[_(Y,{permissions:e.permissions,"is-only-saved":e.isForSavedQueriesOnly},null,8,[`permissions`,`is-only-saved`])]),"cell-createdAt":r(({row:e})=>[_(O,{at:e.createdAt,"is-day-only":``},null,8,[`at`])]),"cell-expiresAt":r(({row:e})=>[e.expiresAt?(t(),f(O,{key:0,at:e.expiresAt,"is-day-only":``},null,8,[`at`])):(t(),p(m,{key:1},[o(a(s(n)(`tokens.never`)),1)],64))]),"cell-lastUsedAt":r(({row:e})=>[e.lastUsedAt?(t(),f(O,{key:0,at:e.lastUsedAt},null,8,[`at`])):(t(),p(m,{key:1},[o(a(s(n)(`tokens.never`)),1)],64))]),"cell-state":r(({row:e})=>[e.revokedAt?(t(),f(A,{key:0,text:s(n)(`tokens.revoked`)},null,8,[`text`])):P(e)?(t(),f(A,{key:1,text:s(n)(`tokens.expired`),tone:`warning`},null,8,[`text`])):(t(),f(A,{key:2,text:s(n)(`tokens.active`),tone:`success`},null,8,[`text`]))]),"cell-actions":r(({row:e})=>[e.revokedAt?h(``,!0):(t(),f(c,{key:0,size:`xs`,color:`error`,variant:`ghost`,class:`min-h-6`,onClick:t=>F(e)},{default:r(()=>[o(a(s(n)(`tokens.revoke`)),1)]),_:1},8,[`onClick`]))]),_:1},8,[`label`,`list`,`columns`,`filters`,`empty-text`]),C.value?(t(),f(K,{key:0,open:C.value,"onUpdate:open":i[1]||=e=>C.value=e},null,8,[`open`])):h(``,!0)]),_:1},8,[`title`])}}});export{Q as default};