import{t as e}from"./Input-frXk2wGN.js";import{$n as t,En as n,Fr as r,Gn as i,In as a,Jn as o,Qn as s,Rn as c,Rr as l,_n as u,_r as d,c as f,cr as p,d as m,dn as h,fn as g,mn as _,on as v,pn as y,un as b,vn as x,yn as S}from"./i18n-C3EnPw8q.js";import{t as C}from"./links-CsSSKwcU.js";import{r as w}from"./staff-options-DxepAdX3.js";import{N as T,h as E,m as D,o as O}from"./index-CO4jgRa3.js";import{o as k,t as A}from"./format-DfEJvD7y.js";import{t as j}from"./useAction-DULYfEKj.js";import{t as M}from"./useUrlState--SYSgn0Y.js";import{c as N,t as P}from"./useViewer-DYWxkZbm.js";import{t as F}from"./AppPage-BtRLRUQr.js";import{t as I}from"./LoadGate-Dy_0mF9j.js";import{t as L}from"./StateMessage-BMDKe1eU.js";import{t as R}from"./CustomerPicker-BV_pN2TJ.js";import{t as z}from"./FormDialog-MbxfEAIh.js";import{t as B}from"./graphql-1Wo5qhGy.js";import{i as V}from"./customer-words-DFFIYpzp.js";import{t as H}from"./RowLink-DmuzLrFk.js";import{t as U}from"./StatusBadge-CdikxB8Y.js";import{t as W}from"./FormField-BOOzPJmw.js";import{n as G,o as K}from"./runtime-dom.esm-bundler-D2Vh9SfL.js";import{t as q}from"./SectionCard-DB01mLCG.js";function J(e,t){return new Date(Date.parse(`${e}T00:00:00Z`)+t*864e5).toISOString().slice(0,10)}function ee(e){let[t=0,n=1]=e.split(`-`).map(Number);return{from:`${e.slice(0,7)}-01`,until:new Date(Date.UTC(t,n,0)).toISOString().slice(0,10)}}var Y=2**53-1;function te(e){return e.toSorted((e,t)=>{let n=(e.route?.name??`￿`).localeCompare(t.route?.name??`￿`),r=(e.routePosition??Y)-(t.routePosition??Y);return n||r||e.customer.code.localeCompare(t.customer.code)})}var X={PLANNED:`primary`,VISITED:`success`,MISSED:`error`,CANCELLED:`neutral`},Z=B(`
  fragment PlanItemRow on VisitPlanItem {
    id
    version
    plannedOn
    aim
    topics
    state
    routePosition
    confirmedAt
    doneAt
    cancelledOn
    viewerCanChange
    route {
      id
      name
    }
    rep {
      id
      name
    }
    customer {
      id
      code
      name
      grade
    }
  }
`),ne=B(`
    query VisitPlanPage($filter: VisitPlanItemFilter, $from: Date!, $until: Date!) {
      visitPlanItems(filter: $filter, first: 100) {
        totalCount
        nodes {
          ...PlanItemRow
        }
      }
      planAdherence(from: $from, until: $until) {
        plannedCount
        doneCount
        rate
        rep {
          id
        }
      }
    }
  `,[Z]),re=B(`
  query RouteOptions {
    routes(filter: { isActive: { eq: true } }, first: 100) {
      nodes {
        id
        name
        region {
          id
          name
        }
      }
    }
  }
`),ie=B(`
  query VisitProposals($routeId: ID!, $day: Date!) {
    visitProposals(routeId: $routeId, day: $day) {
      lastVisitOn
      intervalDays
      dueOn
      isPlanned
      stop {
        id
        position
        customer {
          id
          code
          name
          grade
        }
      }
    }
  }
`),Q=B(`
  mutation VisitPlanAdd($input: VisitPlanAddInput!) {
    visitPlanAdd(input: $input) {
      visitPlanItems {
        id
      }
      userErrors {
        code
        path
      }
    }
  }
`),ae=B(`
    mutation VisitPlanEdit($input: VisitPlanEditInput!) {
      visitPlanEdit(input: $input) {
        visitPlanItem {
          ...PlanItemRow
        }
        userErrors {
          code
          path
        }
      }
    }
  `,[Z]),oe=B(`
    mutation VisitPlanCancel($input: VisitPlanCancelInput!) {
      visitPlanCancel(input: $input) {
        visitPlanItem {
          ...PlanItemRow
        }
        userErrors {
          code
          path
        }
      }
    }
  `,[Z]),se=B(`
    mutation VisitPlanDone($input: VisitPlanDoneInput!) {
      visitPlanDone(input: $input) {
        visitPlanItem {
          ...PlanItemRow
        }
        userErrors {
          code
          path
        }
      }
    }
  `,[Z]),ce=B(`
  mutation VisitPlanConfirm($input: VisitPlanConfirmInput!) {
    visitPlanConfirm(input: $input) {
      visitPlanItems {
        id
        confirmedAt
      }
      userErrors {
        code
        path
      }
    }
  }
`),le=S({__name:`PlanDialog`,props:n({day:{}},{open:{type:Boolean,required:!0},openModifiers:{}}),emits:[`update:open`],setup(e){let t=e,n=i(e,`open`),r=f(),o=p(null),c=p({customerIds:``,plannedOn:t.day,aim:``,topics:``}),l=j(Q,{done:`classes.planned`}),u=b(()=>[{name:`customerIds`,label:r(`term.customer`),kind:`slot`,isWide:!0},{name:`plannedOn`,label:r(`classes.day`),kind:`date`,required:!0},{name:`aim`,label:r(`classes.aim`),kind:`text`,required:!0,max:200,isWide:!0},{name:`topics`,label:r(`classes.topics`),kind:`area`,max:500}]);async function m(){let e=e=>String(c.value[e]??``).trim();await l.run({customerIds:o.value?[o.value]:[],plannedOn:e(`plannedOn`),aim:e(`aim`),topics:e(`topics`)||null})&&(n.value=!1)}return(e,t)=>(a(),g(z,{open:n.value,"onUpdate:open":t[1]||=e=>n.value=e,modelValue:c.value,"onUpdate:modelValue":t[2]||=e=>c.value=e,title:d(r)(`classes.planVisit`),fields:u.value,action:d(l).state.value,onSubmit:m},{customerIds:s(()=>[x(R,{modelValue:o.value,"onUpdate:modelValue":t[0]||=e=>o.value=e,label:d(r)(`term.customer`)},null,8,[`modelValue`,`label`])]),_:1},8,[`open`,`modelValue`,`title`,`fields`,`action`]))}}),ue={class:`flex size-7 shrink-0 items-center justify-center rounded-full bg-elevated text-sm font-medium text-highlighted`},de={class:`min-w-0 flex-1 space-y-1`},fe={class:`flex flex-wrap items-center gap-2`},pe={class:`text-sm break-words`},me={key:0,class:`text-sm break-words text-muted`},he={class:`text-xs text-muted`},ge={key:0},_e={key:1},ve={key:2},ye={key:1,class:`flex flex-wrap gap-2 pt-1 print:hidden`},be=S({__name:`PlanItemCard`,props:{item:{},number:{},showsRep:{type:Boolean}},emits:[`change`],setup(e){let t=e,n=f(),i=j(se,{done:`classes.done`}),o=b(()=>t.item.viewerCanChange&&t.item.doneAt===null&&t.item.plannedOn===O());return(t,c)=>{let f=m;return a(),_(`li`,{class:r([`flex gap-3 rounded-lg border border-default bg-default p-3`,e.item.cancelledOn?`bg-elevated/50`:``])},[h(`span`,ue,l(e.number),1),h(`div`,de,[h(`div`,fe,[x(H,{to:d(C)(`CustomerPage`,{id:e.item.customer.id})},{default:s(()=>[u(l(e.item.customer.name),1)]),_:1},8,[`to`]),x(U,{text:d(n)(`enum.grade.${e.item.customer.grade}`),tone:d(V)[e.item.customer.grade]},null,8,[`text`,`tone`]),x(U,{text:d(n)(`enum.visitPlanState.${e.item.state}`),tone:d(X)[e.item.state]},null,8,[`text`,`tone`]),e.item.doneAt&&e.item.state!==`VISITED`?(a(),g(U,{key:0,text:d(n)(`classes.done`),tone:`info`},null,8,[`text`])):y(``,!0)]),h(`p`,pe,l(e.item.aim),1),e.item.topics?(a(),_(`p`,me,l(e.item.topics),1)):y(``,!0),h(`p`,he,[e.item.route?(a(),_(`span`,ge,l(e.item.route.name),1)):y(``,!0),e.showsRep&&e.item.rep?(a(),_(`span`,_e,` · `+l(e.item.rep.name),1)):y(``,!0),e.item.confirmedAt?(a(),_(`span`,ve,` · `+l(d(n)(`classes.confirmed`)),1)):y(``,!0)]),e.item.viewerCanChange?(a(),_(`div`,ye,[o.value?(a(),g(f,{key:0,size:`sm`,variant:`outline`,icon:`i-lucide-check`,loading:d(i).running.value,onClick:c[0]||=t=>d(i).run({id:e.item.id,version:e.item.version})},{default:s(()=>[u(l(d(n)(`classes.markDone`)),1)]),_:1},8,[`loading`])):y(``,!0),x(f,{size:`sm`,color:`neutral`,variant:`outline`,icon:`i-lucide-pencil`,onClick:c[1]||=e=>t.$emit(`change`,`edit`)},{default:s(()=>[u(l(d(n)(`classes.move`)),1)]),_:1}),x(f,{size:`sm`,color:`neutral`,variant:`ghost`,icon:`i-lucide-x`,onClick:c[2]||=e=>t.$emit(`change`,`cancel`)},{default:s(()=>[u(l(d(n)(`classes.giveUp`)),1)]),_:1})])):y(``,!0)])],2)}}}),xe=S({__name:`PlanItemDialog`,props:n({item:{},way:{}},{open:{type:Boolean,required:!0},openModifiers:{}}),emits:n([`reload`],[`update:open`]),setup(e){let t=e,n=i(e,`open`),r=f(),{plannedOn:o,aim:s,topics:c}=t.item,l=p(t.way===`edit`?{plannedOn:o,aim:s,topics:c??``}:{reason:``}),u=j(ae,{done:`app.saved`}),m=j(oe,{done:`classes.gaveUp`}),h=b(()=>t.item.plannedOn<=O()),_=b(()=>t.way===`edit`?[{name:`plannedOn`,label:r(`classes.day`),kind:`date`,required:!0,disabled:h.value},{name:`aim`,label:r(`classes.aim`),kind:`text`,required:!0,max:200,isWide:!0},{name:`topics`,label:r(`classes.topics`),kind:`area`,max:500}]:[{name:`reason`,label:r(`classes.reason`),kind:`area`,max:500,required:h.value,help:r(`classes.giveUpReason`)}]);async function v(){let{id:e,version:r}=t.item,i=e=>String(l.value[e]??``).trim();(t.way===`edit`?await u.run({id:e,version:r,plannedOn:i(`plannedOn`),aim:i(`aim`),topics:i(`topics`)||null}):await m.run({id:e,version:r,reason:i(`reason`)||null}))&&(n.value=!1)}return(t,i)=>(a(),g(z,{open:n.value,"onUpdate:open":i[0]||=e=>n.value=e,modelValue:l.value,"onUpdate:modelValue":i[1]||=e=>l.value=e,title:e.way===`edit`?e.item.customer.name:`${d(r)(`classes.giveUp`)}: ${e.item.customer.name}`,fields:_.value,action:e.way===`edit`?d(u).state.value:d(m).state.value,onSubmit:v,onReload:i[2]||=e=>t.$emit(`reload`)},null,8,[`open`,`modelValue`,`title`,`fields`,`action`]))}}),Se={class:`space-y-3`},Ce={key:0,class:`text-sm text-muted`},we={class:`space-y-1`},Te={"data-target":``,class:`flex min-h-9 flex-wrap items-center gap-x-3 gap-y-0.5 text-sm`},Ee=[`value`,`disabled`],De={class:`w-6 text-right text-muted tabular-nums`},Oe={class:`font-medium text-highlighted`},ke={class:`text-muted`},Ae={key:0,class:`text-muted`},je=S({__name:`RouteProposals`,props:{day:{}},emits:[`planned`],setup(n,{emit:r}){let i=n,S=r,C=f(),w=p(null),O=p(``),k=p([]),M=E(re,()=>({})),N=b(()=>(M.data.value?.routes.nodes??[]).map(e=>({value:e.id,label:`${e.region.name} ${e.name}`}))),P=E(ie,()=>({routeId:w.value??``,day:i.day}),()=>w.value===null),F=D(P),L=b(()=>(P.data.value?.visitProposals??[]).flatMap(({stop:e,...t})=>e?[{...t,...e}]:[]));o(L,e=>k.value=e.filter(e=>!e.isPlanned).map(e=>e.customer.id));let R=j(Q,{done:`classes.planned`});async function z(){let e={customerIds:k.value,plannedOn:i.day,aim:O.value.trim(),routeId:w.value};await R.run(e)&&S(`planned`)}return(n,r)=>{let i=e,o=W,f=m;return a(),g(q,{title:d(C)(`classes.proposals`)},{default:s(()=>[h(`div`,Se,[x(T,{modelValue:w.value,"onUpdate:modelValue":r[0]||=e=>w.value=e,class:`w-full sm:w-72`,label:d(C)(`classes.route`),options:N.value},null,8,[`modelValue`,`label`,`options`]),w.value?(a(),g(I,{key:0,page:d(F),"has-data":d(P).data.value!==void 0},{default:s(()=>[L.value.length===0?(a(),_(`p`,Ce,l(d(C)(`classes.noProposals`)),1)):(a(),_(`form`,{key:1,class:`space-y-3`,onSubmit:K(z,[`prevent`])},[h(`ol`,we,[(a(!0),_(v,null,c(L.value,e=>(a(),_(`li`,{key:e.id},[h(`label`,Te,[t(h(`input`,{"onUpdate:modelValue":r[1]||=e=>k.value=e,type:`checkbox`,class:`size-4`,value:e.customer.id,disabled:e.isPlanned},null,8,Ee),[[G,k.value]]),h(`span`,De,l(e.position),1),h(`span`,Oe,l(e.customer.name),1),h(`span`,ke,l(e.lastVisitOn?d(C)(`classes.dueSince`,{day:d(A)(e.dueOn)}):d(C)(`classes.never`))+` · `+l(d(C)(`classes.everyDays`,{n:e.intervalDays})),1),e.isPlanned?(a(),_(`span`,Ae,l(d(C)(`classes.isPlanned`)),1)):y(``,!0)])]))),128))]),x(o,{label:d(C)(`classes.aim`),required:``,error:d(R).fieldErrors.value[0]?.message??!1},{default:s(()=>[x(i,{modelValue:O.value,"onUpdate:modelValue":r[2]||=e=>O.value=e,class:`w-full`,maxlength:200},null,8,[`modelValue`])]),_:1},8,[`label`,`error`]),x(f,{type:`submit`,icon:`i-lucide-plus`,disabled:k.value.length===0,loading:d(R).running.value},{default:s(()=>[u(l(d(C)(`classes.addChosen`,{n:k.value.length})),1)]),_:1},8,[`disabled`,`loading`])],32))]),_:1},8,[`page`,`has-data`])):y(``,!0)])]),_:1},8,[`title`])}}}),$={class:`flex flex-wrap items-center gap-2 print:hidden`},Me={key:2,class:`ms-auto text-sm text-muted`},Ne={class:`text-highlighted`},Pe=[`aria-label`],Fe={key:2,class:`mt-3 flex flex-wrap items-center gap-3`},Ie={class:`text-sm text-muted`},Le=S({__name:`VisitPlanPage`,setup(t){let n=f(),r=M(),{viewer:i}=N(),o=b(()=>P(`visit:readAll`)),S=w(),R=b({get:()=>/^\d{4}-\d{2}-\d{2}$/.test(r.first(`day`))?r.first(`day`):O(),set:e=>r.patch({day:e&&e!==O()?[e]:[]},{replace:!0})}),z=b({get:()=>r.first(`rep`)||null,set:e=>r.patch({rep:e?[e]:[]})}),B=E(ne,()=>({filter:{plannedOn:{eq:R.value},...z.value&&{rep:{id:{in:[z.value]}}}},...ee(R.value)})),V=D(B),H=b(()=>te(B.data.value?.visitPlanItems.nodes??[])),U=b(()=>{let e=z.value??i.value?.employee?.id;return B.data.value?.planAdherence.find(t=>t.rep?.id===e)??null}),W=b(()=>R.value>=O()),G=b(()=>P(`visitPlan:edit`)&&W.value),K=b(()=>H.value.some(e=>e.viewerCanChange&&!e.confirmedAt)),q=j(ce,{done:`classes.confirmed`}),Y=p(!1),X=p(!1),Z=p(null);return(t,r)=>{let i=m,f=e;return a(),g(F,{title:d(n)(`classes.visitPlan`),"is-narrow":``},{actions:s(()=>[x(i,{color:`neutral`,variant:`outline`,icon:`i-lucide-waypoints`,to:d(C)(`RoutesPage`)},{default:s(()=>[u(l(d(n)(`classes.routes`)),1)]),_:1},8,[`to`]),G.value?(a(),_(v,{key:0},[x(i,{color:`neutral`,variant:`outline`,icon:`i-lucide-map-pin-plus`,onClick:r[0]||=e=>X.value=!X.value},{default:s(()=>[u(l(d(n)(`classes.planFromRoute`)),1)]),_:1}),x(i,{icon:`i-lucide-plus`,onClick:r[1]||=e=>Y.value=!0},{default:s(()=>[u(l(d(n)(`classes.planVisit`)),1)]),_:1})],64)):y(``,!0)]),default:s(()=>[h(`div`,$,[x(i,{color:`neutral`,variant:`outline`,icon:`i-lucide-chevron-left`,"aria-label":d(n)(`classes.previousDay`),onClick:r[2]||=e=>R.value=d(J)(R.value,-1)},null,8,[`aria-label`]),x(f,{modelValue:R.value,"onUpdate:modelValue":r[3]||=e=>R.value=e,type:`date`,class:`w-40`,"aria-label":d(n)(`classes.day`)},null,8,[`modelValue`,`aria-label`]),x(i,{color:`neutral`,variant:`outline`,icon:`i-lucide-chevron-right`,"aria-label":d(n)(`classes.nextDay`),onClick:r[4]||=e=>R.value=d(J)(R.value,1)},null,8,[`aria-label`]),R.value===d(O)()?y(``,!0):(a(),g(i,{key:0,color:`neutral`,variant:`ghost`,onClick:r[5]||=e=>R.value=d(O)()},{default:s(()=>[u(l(d(n)(`classes.today`)),1)]),_:1})),o.value?(a(),g(T,{key:1,modelValue:z.value,"onUpdate:modelValue":r[6]||=e=>z.value=e,class:`w-40`,label:d(n)(`term.rep`),options:d(S),"is-optional":``},null,8,[`modelValue`,`label`,`options`])):y(``,!0),U.value?(a(),_(`p`,Me,[u(l(d(n)(`classes.adherence`))+` `,1),h(`strong`,Ne,l(d(k)(U.value.rate)),1),u(` `+l(d(n)(`classes.adherenceOf`,{done:U.value.doneCount,planned:U.value.plannedCount})),1)])):y(``,!0)]),X.value&&G.value?(a(),g(je,{key:0,day:R.value,onPlanned:r[7]||=e=>X.value=!1},null,8,[`day`])):y(``,!0),x(I,{page:d(V),"has-data":d(B).data.value!==void 0},{default:s(()=>[H.value.length===0?(a(),g(L,{key:0,icon:`i-lucide-route`,title:d(n)(`classes.noPlan`)},null,8,[`title`])):(a(),_(`ol`,{key:1,class:`space-y-2`,"aria-label":d(A)(R.value)},[(a(!0),_(v,null,c(H.value,(e,t)=>(a(),g(be,{key:e.id,item:e,number:t+1,"shows-rep":o.value,onChange:t=>Z.value={item:e,way:t}},null,8,[`item`,`number`,`shows-rep`,`onChange`]))),128))],8,Pe)),K.value&&W.value?(a(),_(`div`,Fe,[x(i,{icon:`i-lucide-check-check`,loading:d(q).running.value,onClick:r[8]||=e=>d(q).run({plannedOn:R.value})},{default:s(()=>[u(l(d(n)(`classes.confirmPlan`)),1)]),_:1},8,[`loading`]),h(`span`,Ie,l(d(n)(`classes.confirmedHelp`)),1)])):y(``,!0)]),_:1},8,[`page`,`has-data`]),Y.value?(a(),g(le,{key:1,open:Y.value,"onUpdate:open":r[9]||=e=>Y.value=e,day:R.value},null,8,[`open`,`day`])):y(``,!0),Z.value?(a(),g(xe,{key:2,open:!0,item:Z.value.item,way:Z.value.way,"onUpdate:open":r[10]||=e=>Z.value=null,onReload:r[11]||=e=>d(B).refresh()},null,8,[`item`,`way`])):y(``,!0)]),_:1},8,[`title`])}}});export{Le as default};