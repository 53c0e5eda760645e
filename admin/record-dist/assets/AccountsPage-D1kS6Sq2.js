import{En as e,Gn as t,In as n,Qn as r,Rr as i,_n as a,_r as o,c as s,cr as c,d as l,fn as u,pn as d,rr as f,un as p,vn as m,yn as h}from"./i18n-C3EnPw8q.js";import{i as g,t as _}from"./staff-options-DxepAdX3.js";import{r as v}from"./format-DfEJvD7y.js";import{t as y}from"./useAction-DULYfEKj.js";import{W as b,c as x}from"./index-CO4jgRa3.js";import{t as S}from"./useEditing-BHPEnngy.js";import{n as C}from"./ListPager-ujzTKbzo.js";import{t as w}from"./useViewer-DYWxkZbm.js";import{t as T}from"./AppPage-BtRLRUQr.js";import{t as E}from"./EditButton-CB0gGfLy.js";import{t as D}from"./ListFrame-D7TfBDLd.js";import{t as O}from"./SecretDialog-hXlFzzAM.js";import{t as k}from"./StatusBadge-CdikxB8Y.js";import{t as A}from"./graphql-1Wo5qhGy.js";import{t as j}from"./EmployeePicker-Cf3ryn3N.js";import{t as M}from"./CheckList-Ldxgr8Aj.js";import{t as N}from"./FormDialog-MbxfEAIh.js";var P=A(`
  fragment AccountRow on Account {
    id
    version
    loginName
    displayName
    isDisabled
    lockedUntil
    employee {
      id
      name
    }
    roles {
      id
      key
      name
    }
  }
`),F=A(`
    query AccountsPage($filter: AccountFilter, $sort: [AccountSort!], $first: Int, $after: String) {
      accounts(filter: $filter, sort: $sort, first: $first, after: $after) {
        totalCount
        pageInfo {
          hasNextPage
          endCursor
        }
        nodes {
          ...AccountRow
        }
      }
    }
  `,[P]),I=A(`
    mutation AccountCreate($input: AccountCreateInput!) {
      accountCreate(input: $input) {
        clearText
        account {
          ...AccountRow
        }
        userErrors {
          code
          path
        }
      }
    }
  `,[P]),L=A(`
    mutation AccountEdit($input: AccountEditInput!) {
      accountEdit(input: $input) {
        account {
          ...AccountRow
        }
        userErrors {
          code
          path
        }
      }
    }
  `,[P]),R=A(`
    mutation AccountUnlock($input: AccountUnlockInput!) {
      accountUnlock(input: $input) {
        account {
          ...AccountRow
        }
        userErrors {
          code
          path
        }
      }
    }
  `,[P]),z=A(`
  mutation PasswordLinkCreate($input: PasswordLinkCreateInput!) {
    passwordLinkCreate(input: $input) {
      clearText
      userErrors {
        code
        path
      }
    }
  }
`);function B(e){return new URL(e,location.origin).href}var V=h({__name:`AccountDialog`,props:e({account:{},roles:{}},{open:{type:Boolean,required:!0},openModifiers:{}}),emits:e([`reload`],[`update:open`]),setup(e){let i=e,a=t(e,`open`),l=c(null),d=s(),h=b({row:()=>i.account,start:e=>({loginName:e?.loginName??``,displayName:e?.displayName??``,employeeId:e?.employee?.id??``,roleIds:e?.roles.map(e=>e.id)??[],...e&&{isDisabled:e.isDisabled}}),create:I,edit:L,done:`app.saved`}),{state:g,action:_,conflicts:v}=h,y=p(()=>[{name:`loginName`,label:d(`term.loginName`),kind:`text`,required:!0,max:64,disabled:i.account!==null},{name:`displayName`,label:d(`term.displayName`),kind:`text`,max:100},{name:`employeeId`,label:d(`term.employee`),kind:`slot`,isWide:!0},{name:`roleIds`,label:d(`term.roles`),kind:`slot`,isWide:!0,required:!0},...i.account?[{name:`isDisabled`,label:d(`system.isDisabled`),kind:`switch`,help:d(`system.disabledHelp`)}]:[]]),x=p(()=>g.value.roleIds??[]);async function S(){let e=await h.save();e?.clearText?l.value=e.clearText:e&&(a.value=!1)}return(t,i)=>l.value?(n(),u(O,{key:0,open:a.value,"onUpdate:open":i[0]||=e=>a.value=e,title:o(d)(`system.passwordLink`),text:o(d)(`system.passwordLinkText`),secret:o(B)(l.value)},null,8,[`open`,`title`,`text`,`secret`])):(n(),u(N,{key:1,open:a.value,"onUpdate:open":i[1]||=e=>a.value=e,modelValue:o(g),"onUpdate:modelValue":i[2]||=e=>f(g)?g.value=e:null,description:e.account?``:o(d)(`system.linkHelp`),title:e.account?o(d)(`system.editAccount`):o(d)(`system.newAccount`),fields:y.value,action:o(_),conflicts:o(v),onSubmit:S,onReload:i[3]||=e=>t.$emit(`reload`)},{employeeId:r(({set:t})=>[m(j,{"model-value":o(g).employeeId||null,label:o(d)(`term.employee`),chosen:e.account?.employee??null,"is-optional":``,"onUpdate:modelValue":t},null,8,[`model-value`,`label`,`chosen`,`onUpdate:modelValue`])]),roleIds:r(({set:t})=>[m(M,{label:o(d)(`term.roles`),options:e.roles,"model-value":x.value,"onUpdate:modelValue":t},null,8,[`label`,`options`,`model-value`,`onUpdate:modelValue`])]),_:1},8,[`open`,`modelValue`,`description`,`title`,`fields`,`action`,`conflicts`]))}}),H=h({__name:`AccountsPage`,setup(e){let t=s(),{confirm:f}=x(),h=y(R,{done:`system.unlocked`}),b=p(()=>w(`account:manage`)),A=g(),j=p(()=>[{kind:`text`,key:`q`,label:t(`system.searchAccounts`),toFilter:([e])=>({OR:[{loginName:{contains:e}},{displayName:{contains:e}}]})},{kind:`options`,key:`state`,label:t(`term.state`),single:!0,options:[{value:`active`,label:t(`system.active`)},{value:`disabled`,label:t(`system.isDisabled`)}],toFilter:([e])=>({isDisabled:{eq:e===`disabled`}})}]),M=C({document:F,connection:e=>e.accounts,filters:()=>j.value,sort:{by:`LOGIN_NAME`,direction:`ASC`}}),N=p(()=>[{id:`loginName`,label:t(`term.loginName`),sort:`LOGIN_NAME`,isFixed:!0,text:e=>e.loginName},{id:`name`,label:t(`term.personName`),text:e=>e.employee?.name??e.displayName},{id:`roles`,label:t(`term.roles`),text:e=>e.roles.map(_).join(t(`app.comma`))},{id:`state`,label:t(`term.state`)},...b.value?[{id:`edit`,label:t(`app.actions`),isFixed:!0}]:[]]),P=y(z),I=c(null),L=p({get:()=>I.value!==null,set:()=>I.value=null}),H=S(()=>M.rows.value);async function U(e){let n={title:t(`system.passwordLink`),text:t(`system.passwordLinkAsk`),yes:t(`system.makeLink`)};await f(n)&&(I.value=(await P.run({id:e.id,version:e.version}))?.clearText??null)}function W(e){return e.lockedUntil!==null&&new Date(e.lockedUntil)>new Date}return(e,s)=>{let c=l;return n(),u(T,{title:o(t)(`term.accounts`)},{actions:r(()=>[b.value?(n(),u(c,{key:0,icon:`i-lucide-plus`,onClick:s[0]||=e=>o(H).start(null)},{default:r(()=>[a(i(o(t)(`system.newAccount`)),1)]),_:1})):d(``,!0)]),default:r(()=>[m(D,{label:o(t)(`term.accounts`),list:o(M),columns:N.value,filters:j.value,"empty-text":o(t)(`system.noAccounts`)},{"cell-state":r(({row:e})=>[e.isDisabled?(n(),u(k,{key:0,text:o(t)(`system.isDisabled`),tone:`error`},null,8,[`text`])):W(e)?(n(),u(k,{key:1,text:o(t)(`system.locked`,{until:o(v)(e.lockedUntil)}),tone:`warning`},null,8,[`text`])):(n(),u(k,{key:2,text:o(t)(`system.active`),tone:`success`},null,8,[`text`]))]),"cell-edit":r(({row:e})=>[m(c,{size:`xs`,color:`neutral`,variant:`ghost`,icon:`i-lucide-link`,class:`min-h-6`,onClick:t=>U(e)},{default:r(()=>[a(i(o(t)(`system.makeLink`)),1)]),_:1},8,[`onClick`]),m(E,{name:e.loginName,onClick:t=>o(H).start(e)},null,8,[`name`,`onClick`]),W(e)?(n(),u(c,{key:0,size:`xs`,color:`warning`,variant:`ghost`,class:`min-h-6`,onClick:t=>o(h).run({id:e.id,version:e.version})},{default:r(()=>[a(i(o(t)(`system.unlock`)),1)]),_:1},8,[`onClick`])):d(``,!0)]),_:1},8,[`label`,`list`,`columns`,`filters`,`empty-text`]),I.value?(n(),u(O,{key:0,open:L.value,"onUpdate:open":s[1]||=e=>L.value=e,title:o(t)(`system.passwordLink`),text:o(t)(`system.passwordLinkText`),secret:o(B)(I.value)},null,8,[`open`,`title`,`text`,`secret`])):d(``,!0),o(H).isOpen.value?(n(),u(V,{key:1,open:o(H).isOpen.value,"onUpdate:open":s[2]||=e=>o(H).isOpen.value=e,account:o(H).row.value,roles:o(A),onReload:s[3]||=e=>o(M).page.refresh()},null,8,[`open`,`account`,`roles`])):d(``,!0)]),_:1},8,[`title`])}}});export{H as default};