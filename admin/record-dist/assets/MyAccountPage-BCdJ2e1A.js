import{Gn as e,In as t,Qn as n,Rr as r,_n as i,_r as a,c as o,cr as s,d as c,dn as l,fn as u,pn as d,un as f,vn as p,yn as m}from"./i18n-C3EnPw8q.js";import{t as h}from"./staff-options-DxepAdX3.js";import{A as g,N as _,O as v,c as y,h as b,k as x,m as S}from"./index-CO4jgRa3.js";import{c as C,p as w}from"./useViewer-DYWxkZbm.js";import{t as T}from"./AppPage-BtRLRUQr.js";import{t as E}from"./FactList-BBw1fR8Q.js";import{t as D}from"./LoadGate-Dy_0mF9j.js";import{t as O}from"./SectionCard-DB01mLCG.js";import{t as k}from"./graphql-1Wo5qhGy.js";import{n as A,t as j}from"./notice-dbkDOZgp.js";import{t as M}from"./useAction-DULYfEKj.js";import{t as N}from"./DataTable-B5H6Gc52.js";import{t as P}from"./FormDialog-MbxfEAIh.js";import{t as F}from"./DateText-Dgjr_-U7.js";import{t as I}from"./StatusBadge-CdikxB8Y.js";var L=k(`
  fragment SessionRow on Session {
    id
    version
    createdAt
    lastSeenAt
    expiresAt
    userAgent
    ip
    isCurrent
  }
`),R=k(`
    query MyAccountPage {
      sessions(first: 50) {
        nodes {
          ...SessionRow
        }
      }
    }
  `,[L]),z=k(`
  mutation SessionEnd($input: SessionEndInput!) {
    sessionEnd(input: $input) {
      userErrors {
        code
        path
      }
    }
  }
`),B=k(`
  query NotificationRules {
    notificationRules(first: 100) {
      nodes {
        id
        kind
        way
      }
    }
  }
`),V=k(`
  mutation NotificationRuleSet($input: NotificationRuleSetInput!) {
    notificationRuleSet(input: $input) {
      notificationRule {
        id
        kind
        way
      }
      userErrors {
        code
        path
      }
    }
  }
`),H={class:`px-4 pb-2 text-sm text-muted`},U=m({__name:`NotificationRules`,setup(e){let i=[`IN_APP`,`EMAIL`,`OFF`],s=o(),c=b(B,()=>({})),d=S(c),m=M(V,{done:`notifications.ruleSaved`}),h=f(()=>{let e=new Map((c.data.value?.notificationRules.nodes??[]).map(({kind:e,way:t})=>[String(e),t]));return A().map(t=>({id:t,name:j(t),way:e.get(t)??`IN_APP`}))}),g=f(()=>[{id:`name`,label:s(`notifications.kind`),text:({name:e})=>e},{id:`way`,label:s(`notifications.way`)}]),v=f(()=>i.map(e=>({value:e,label:s(`notifications.ways.${e}`)})));function y(e,t){let n=i.find(e=>e===t);n&&m.run({kind:e,way:n})}return(e,i)=>(t(),u(O,{id:`notifications`,title:a(s)(`notifications.rules`),"is-flush":``},{default:n(()=>[l(`p`,H,r(a(s)(`notifications.rulesNote`)),1),p(D,{page:a(d),"has-data":a(c).data.value!==void 0},{default:n(()=>[p(N,{label:a(s)(`notifications.rules`),columns:g.value,rows:h.value},{"cell-way":n(({row:e})=>[p(_,{class:`max-w-60`,label:`${a(s)(`notifications.way`)}: ${e.name}`,options:v.value,"model-value":e.way,"onUpdate:modelValue":t=>y(e.id,t)},null,8,[`label`,`options`,`model-value`,`onUpdate:modelValue`])]),_:1},8,[`label`,`columns`,`rows`])]),_:1},8,[`page`,`has-data`])]),_:1},8,[`title`]))}}),W=m({__name:`PasswordDialog`,props:{open:{type:Boolean,required:!0},openModifiers:{}},emits:[`update:open`],setup(n){let r=e(n,`open`),i=o(),c=M(w,{done:`me.passwordChanged`}),l=s({currentPassword:``,newPassword:``,repeat:``}),d=f(()=>[v(),...g()]);async function p(){let e={currentPassword:String(l.value.currentPassword),newPassword:String(l.value.newPassword)};await c.run(e)&&(r.value=!1)}return(e,n)=>(t(),u(P,{open:r.value,"onUpdate:open":n[0]||=e=>r.value=e,modelValue:l.value,"onUpdate:modelValue":n[1]||=e=>l.value=e,title:a(i)(`me.changePassword`),fields:d.value,columns:1,action:a(c).state.value,validate:()=>a(x)(l.value),onSubmit:p},null,8,[`open`,`modelValue`,`title`,`fields`,`action`,`validate`]))}}),G=[[/MicroMessenger/,`WeChat`],[/Edg\//,`Edge`],[/Firefox\//,`Firefox`],[/Chrome\//,`Chrome`],[/Safari\//,`Safari`]],K=[[/iPhone|iPad/,`iOS`],[/Android/,`Android`],[/Windows/,`Windows`],[/Mac OS X/,`macOS`],[/Linux/,`Linux`]];function q(e){let t=e??``;return[G,K].flatMap(e=>e.find(([e])=>e.test(t))?.[1]??[]).join(` · `)||t.slice(0,40)||`—`}var J={class:`inline-flex flex-wrap items-center gap-2`},Y=m({__name:`SessionList`,props:{sessions:{}},setup(e){let s=o(),{confirm:m}=y(),h=M(z,{done:`me.sessionEnded`}),g=f(()=>[{id:`device`,label:s(`me.device`)},{id:`ip`,label:s(`me.ip`),text:e=>e.ip},{id:`lastSeenAt`,label:s(`me.lastSeenAt`)},{id:`createdAt`,label:s(`me.signedInAt`)},{id:`actions`,label:s(`app.actions`)}]);async function _(e){await m({title:s(`me.endSessionAsk`),text:q(e.userAgent),yes:s(`me.endSession`),isDangerous:!0})&&await h.run({id:e.id,version:e.version})}return(o,f)=>{let m=c;return t(),u(O,{title:a(s)(`term.sessions`),note:a(s)(`me.sessionsNote`),"is-flush":``},{default:n(()=>[p(N,{label:a(s)(`term.sessions`),columns:g.value,rows:e.sessions},{"cell-device":n(({row:e})=>[l(`span`,J,[i(r(a(q)(e.userAgent))+` `,1),e.isCurrent?(t(),u(I,{key:0,text:a(s)(`me.thisSession`),tone:`success`},null,8,[`text`])):d(``,!0)])]),"cell-lastSeenAt":n(({row:e})=>[p(F,{at:e.lastSeenAt},null,8,[`at`])]),"cell-createdAt":n(({row:e})=>[p(F,{at:e.createdAt},null,8,[`at`])]),"cell-actions":n(({row:e})=>[e.isCurrent?d(``,!0):(t(),u(m,{key:0,size:`xs`,color:`error`,variant:`ghost`,class:`min-h-6`,onClick:t=>_(e)},{default:n(()=>[i(r(a(s)(`me.endSession`)),1)]),_:1},8,[`onClick`]))]),_:1},8,[`label`,`columns`,`rows`])]),_:1},8,[`title`,`note`])}}}),X={class:`space-y-4`},Z=m({__name:`MyAccountPage`,setup(e){let m=o(),g=b(R,()=>({})),_=S(g),v=s(!1),{viewer:y,name:x}=C(),w=f(()=>[{label:m(`term.loginName`),text:y.value?.account.loginName},{label:m(`term.personName`),text:x.value},{label:m(`term.post`),text:y.value?.employee?.post},{label:m(`term.roles`),text:y.value?.roleKeys.map(e=>h({key:e,name:e})).join(m(`app.comma`))}]);return(e,o)=>{let s=c;return t(),u(T,{title:a(m)(`me.title`),"is-narrow":``},{actions:n(()=>[p(s,{color:`neutral`,variant:`outline`,icon:`i-lucide-key-round`,onClick:o[0]||=e=>v.value=!0},{default:n(()=>[i(r(a(m)(`me.changePassword`)),1)]),_:1})]),default:n(()=>[p(D,{page:a(_),"has-data":a(g).data.value!==void 0},{default:n(()=>[l(`div`,X,[p(O,{title:a(m)(`me.profile`)},{default:n(()=>[p(E,{facts:w.value},null,8,[`facts`])]),_:1},8,[`title`]),p(U),p(Y,{sessions:a(g).data.value?.sessions.nodes??[]},null,8,[`sessions`])])]),_:1},8,[`page`,`has-data`]),v.value?(t(),u(W,{key:0,open:v.value,"onUpdate:open":o[1]||=e=>v.value=e},null,8,[`open`])):d(``,!0)]),_:1},8,[`title`])}}});export{Z as default};