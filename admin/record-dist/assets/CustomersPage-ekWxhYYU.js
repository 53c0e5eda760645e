import{En as e,Gn as t,In as n,Jn as r,Qn as i,Rr as a,_n as o,_r as s,c,cr as l,d as u,dn as d,fn as f,mn as p,on as m,pn as h,s as g,un as _,vn as v,yn as y}from"./i18n-C3EnPw8q.js";import{c as b,d as x,f as S,i as C,m as w,o as T}from"./customer-words-DFFIYpzp.js";import{t as E}from"./links-CsSSKwcU.js";import{n as D,r as O}from"./staff-options-DxepAdX3.js";import{I as k,c as ee,h as A,v as j}from"./index-CO4jgRa3.js";import{t as M}from"./useAction-DULYfEKj.js";import{t as N}from"./useUrlState--SYSgn0Y.js";import{t as P}from"./StatusBadge-CdikxB8Y.js";import{t as F}from"./useViewer-DYWxkZbm.js";import{t as I}from"./CheckList-Ldxgr8Aj.js";import{t as L}from"./FormDialog-MbxfEAIh.js";import{t as R}from"./graphql-1Wo5qhGy.js";import{n as z}from"./ListPager-ujzTKbzo.js";import{n as B,t as V}from"./sees-fMgG2_bP.js";import{t as H}from"./AppPage-BtRLRUQr.js";import{t as U}from"./DateText-Dgjr_-U7.js";import{t as W}from"./ListFrame-D7TfBDLd.js";import{t as G}from"./RowLink-DmuzLrFk.js";import{t as K}from"./CompletenessMark-kKJghNQc.js";import{o as q}from"./format-DfEJvD7y.js";import{t as J}from"./list-filter-DzdtuMlD.js";var Y=new Set([`after`,`page`,`view`]);function X(e){let t=Object.entries(e).filter(([e])=>!Y.has(e)).flatMap(([e,t])=>t.map(t=>[e,t])).toSorted(([e,t],[n,r])=>e===n?t.localeCompare(r):e.localeCompare(n));return new URLSearchParams(t).toString()}function Z(e,t){let n=Object.fromEntries(Object.keys(t).map(e=>[e,[]])),r=new URLSearchParams(e),i=Object.fromEntries([...new Set(r.keys())].map(e=>[e,r.getAll(e)]));return{...n,...i}}var Q=R(`
  fragment ListView on SavedView {
    id
    version
    name
    state
    isShared
    defaultOfRoles
    isDefaultForViewer
    viewerCanEdit
  }
`),te=R(`
    query ListViews($list: String!) {
      savedViews(filter: { list: { eq: $list } }, first: 100) {
        nodes {
          ...ListView
        }
      }
    }
  `,[Q]),ne=R(`
  mutation SavedViewCreate($input: SavedViewCreateInput!) {
    savedViewCreate(input: $input) {
      savedView {
        id
      }
      userErrors {
        code
        path
      }
    }
  }
`),re=R(`
  mutation SavedViewEdit($input: SavedViewEditInput!) {
    savedViewEdit(input: $input) {
      savedView {
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
`),ie=R(`
  mutation SavedViewRemove($input: SavedViewRemoveInput!) {
    savedViewRemove(input: $input) {
      userErrors {
        code
        path
      }
    }
  }
`),ae={key:0},oe={class:`mb-1 text-sm font-medium text-default`},se=y({__name:`SaveViewDialog`,props:e({list:{},state:{}},{open:{type:Boolean,required:!0},openModifiers:{}}),emits:e([`saved`],[`update:open`]),setup(e,{emit:r}){let o=[`SALES_MANAGER`,`SALES_SUPERVISOR`,`REP`,`ASSISTANT`,`FINANCE`,`GENERAL_MANAGER`],u=e,m=r,g=t(e,`open`),y=c(),b=M(ne,{done:`record.viewSaved`}),x=l({name:``,isShared:!1}),S=l([]),C=_(()=>[{name:`name`,label:y(`record.viewName`),kind:`text`,required:!0,max:60},...F(`view:share`)?[{name:`isShared`,label:y(`record.viewShared`),kind:`switch`}]:[]]),w=_(()=>x.value.isShared===!0),T=_(()=>k(o,e=>y(`permission.role.${e}`)));async function E(){let e=String(x.value.name).trim(),t=w.value?{isShared:!0,defaultOfRoles:[...S.value]}:{},n=await b.run({list:u.list,name:e,state:u.state,...t});n?.savedView&&(m(`saved`,n.savedView.id),g.value=!1)}return(e,t)=>(n(),f(L,{open:g.value,"onUpdate:open":t[1]||=e=>g.value=e,modelValue:x.value,"onUpdate:modelValue":t[2]||=e=>x.value=e,title:s(y)(`record.saveViewAs`),fields:C.value,columns:1,action:s(b).state.value,onSubmit:E},{default:i(()=>[w.value?(n(),p(`div`,ae,[d(`p`,oe,a(s(y)(`record.viewDefaultOf`)),1),v(I,{modelValue:S.value,"onUpdate:modelValue":t[0]||=e=>S.value=e,label:s(y)(`record.viewDefaultOf`),options:T.value},null,8,[`modelValue`,`label`,`options`])])):h(``,!0)]),_:1},8,[`open`,`modelValue`,`title`,`fields`,`action`]))}}),ce={class:`flex flex-wrap items-center gap-2`},le=y({__name:`ListViews`,props:{list:{}},setup(e){let t=e,d=c(),g=N(),{confirm:y}=ee(),b=A(te,()=>({list:t.list})),x=M(re,{done:`record.viewSaved`}),S=M(ie,{done:`record.viewRemoved`}),C=l(!1),w=_(()=>b.data.value?.savedViews.nodes??[]),T=_(()=>w.value.find(e=>e.id===g.first(`view`))??null),E=_(()=>X(g.values.value)),D=_(()=>E.value!==(T.value?.state??``));function O(e,t={}){g.patch({...Z(e?.state??``,g.values.value),view:e?[e.id]:[]},t)}let k=r(w,e=>{if(b.data.value===void 0)return;let t=e.find(e=>e.isDefaultForViewer);t&&Object.keys(g.values.value).length===0&&O(t,{replace:!0}),queueMicrotask(()=>k())},{immediate:!0}),F=e=>({label:e.name,type:`checkbox`,checked:e.id===T.value?.id,onSelect:()=>O(e)}),I=(e,t)=>t.length>0?[{type:`label`,label:e},...t.map(F)]:[],L=_(()=>[[{label:d(`record.wholeList`),type:`checkbox`,checked:!T.value,onSelect:()=>O(null)}],I(d(`record.ownViews`),w.value.filter(e=>!e.isShared)),I(d(`record.sharedViews`),w.value.filter(e=>e.isShared)),[{label:d(`record.saveViewAs`),icon:`i-lucide-bookmark-plus`,onSelect:()=>C.value=!0},...T.value?.viewerCanEdit?[{label:d(`record.removeView`),icon:`i-lucide-trash-2`,onSelect:()=>void z()}]:[]]].filter(e=>e.length>0));async function R(){if(!T.value)return;let{id:e,version:t}=T.value;await x.run({id:e,version:t,state:E.value})&&b.refresh()}async function z(){if(!T.value)return;let{id:e,version:t,name:n}=T.value,r=d(`record.removeViewText`);await y({title:d(`record.removeViewAsk`,{name:n}),text:r,yes:d(`record.removeView`),isDangerous:!0})&&await S.run({id:e,version:t})&&(O(null,{replace:!0}),b.refresh())}function B(e){b.refresh(),g.patch({view:[e]},{replace:!0})}return(t,r)=>{let c=u,l=j;return n(),p(`div`,ce,[v(l,{items:L.value,ui:{content:`max-h-96 overflow-y-auto`}},{default:i(()=>[v(c,{color:`neutral`,variant:`outline`,icon:`i-lucide-bookmark`,"trailing-icon":`i-lucide-chevron-down`},{default:i(()=>[o(a(T.value?.name??s(d)(`record.views`)),1)]),_:1})]),_:1},8,[`items`]),D.value?(n(),p(m,{key:0},[T.value?(n(),f(P,{key:0,text:s(d)(`record.modified`),tone:`warning`},null,8,[`text`])):h(``,!0),T.value?.viewerCanEdit?(n(),f(c,{key:1,size:`xs`,variant:`ghost`,class:`min-h-6`,loading:s(x).running.value,onClick:R},{default:i(()=>[o(a(s(d)(`record.saveView`)),1)]),_:1},8,[`loading`])):h(``,!0),v(c,{size:`xs`,variant:`ghost`,class:`min-h-6`,onClick:r[0]||=e=>C.value=!0},{default:i(()=>[o(a(s(d)(`record.saveViewAs`)),1)]),_:1}),T.value?(n(),f(c,{key:2,size:`xs`,color:`neutral`,variant:`ghost`,class:`min-h-6`,onClick:r[1]||=e=>O(T.value)},{default:i(()=>[o(a(s(d)(`record.resetView`)),1)]),_:1})):h(``,!0)],64)):h(``,!0),C.value?(n(),f(se,{key:1,open:C.value,"onUpdate:open":r[2]||=e=>C.value=e,list:e.list,state:E.value,onSaved:B},null,8,[`open`,`list`,`state`])):h(``,!0)])}}}),$=R(`
  fragment CustomerRow on Customer {
    id
    code
    name
    grade
    nature
    state
    region {
      id
      code
      name
    }
    owner {
      id
      name
    }
    ... on Customer @include(if: $seesProfile) {
      phone
      city
      type
      lastVisitAt
      completeness
      missingFields
    }
    orders(first: 1, sort: [{ by: RECEIVED_AT, direction: DESC }]) @include(if: $seesOrders) {
      nodes {
        id
        receivedAt
      }
    }
  }
`),ue=R(`
    query CustomersPage(
      $search: String
      $filter: CustomerFilter
      $sort: [CustomerSort!]
      $first: Int
      $after: String
      $seesProfile: Boolean!
      $seesOrders: Boolean!
    ) {
      customers(search: $search, filter: $filter, sort: $sort, first: $first, after: $after) {
        totalCount
        pageInfo {
          hasNextPage
          endCursor
        }
        nodes {
          ...CustomerRow
        }
      }
    }
  `,[$]),de=[`0.5`,`0.8`,`1`];function fe({seesProfile:e,seesTrade:t}){let n=[{value:`yes`,label:g(`enum.lifecycle.TRADING`)},{value:`no`,label:g(`enum.lifecycle.PROSPECT`)}],r=[...de.map(e=>({value:e,label:g(`record.below`,{share:q(e)})})),{value:`complete`,label:g(`record.complete`)}];return[...e?[{kind:`options`,key:`complete`,label:g(`term.completeness`),options:r,single:!0,toFilter:([e])=>({completeness:e===`complete`?{gte:`1`}:{lt:e}})},{kind:`options`,key:`type`,label:g(`term.type`),options:b(),toFilter:e=>({type:{in:[...e]}})}]:[],...t?[{kind:`options`,key:`trading`,label:g(`term.lifecycle`),options:n,single:!0,toFilter:([e])=>({isTrading:{eq:e===`yes`}})}]:[]]}function pe(e){let t=[{kind:`search`,key:`q`,label:g(`customers.search`)},{kind:`options`,key:`region`,label:g(`term.region`),options:e.regions,toFilter:e=>({region:{id:{in:[...e]}}})},{kind:`options`,key:`grade`,label:g(`term.grade`),options:e.grades,toFilter:e=>({grade:{in:[...e]}})},{kind:`options`,key:`owner`,label:g(`term.owner`),options:e.reps,toFilter:e=>({owner:{id:{in:[...e]}}})},{kind:`options`,key:`state`,label:g(`term.state`),options:e.states,toFilter:e=>({state:{in:[...e]}})},{kind:`options`,key:`nature`,label:g(`term.nature`),options:e.natures,toFilter:e=>({nature:{in:[...e]}})}];return t.push(...fe(e)),e.seesOrders&&t.push({kind:`days`,key:`ordered`,label:g(`customers.orderedOn`),toFilter:([e])=>({orders:{some:{receivedAt:J(e)}}})}),t}var me=y({__name:`CustomersPage`,setup(e){let t=c(),r=D(),l=O(),d=_(()=>pe({regions:r.value,reps:l.value,grades:x(),natures:S(),states:w(),seesOrders:V(`seesOrders`),seesProfile:V(`seesProfile`),seesTrade:V(`seesTrade`)})),p=z({document:ue,connection:e=>e.customers,filters:()=>d.value,sort:{by:`CODE`,direction:`ASC`},variables:()=>B(`seesProfile`,`seesOrders`)}),m=_(()=>[{id:`code`,label:t(`term.code`),sort:`CODE`,isFixed:!0},{id:`name`,label:t(`term.name`),sort:`NAME`,isFixed:!0},{id:`grade`,label:t(`term.grade`),sort:`GRADE`},{id:`region`,label:t(`term.region`),sort:`REGION_CODE`,text:e=>e.region.name},{id:`owner`,label:t(`term.owner`),isWhole:!0,sort:`OWNER_NAME`,text:e=>e.owner?.name??t(`customers.noOwner`)},{id:`state`,label:t(`term.state`),sort:`STATE`},...V(`seesProfile`)?g.value:[],...V(`seesOrders`)?[{id:`lastOrder`,label:t(`customers.lastOrder`)}]:[],{id:`nature`,label:t(`term.nature`),isExtra:!0,text:e=>t(`enum.nature.${e.nature}`)}]),g=_(()=>[{id:`completeness`,label:t(`term.completeness`),sort:`COMPLETENESS`},{id:`type`,label:t(`term.type`),isExtra:!0,sort:`TYPE`,text:e=>e.type&&t(`enum.customerType.${e.type}`)},{id:`phone`,label:t(`term.phone`),text:e=>e.phone},{id:`city`,label:t(`term.city`),isExtra:!0,text:e=>e.city},{id:`lastVisit`,label:t(`customers.lastVisit`)}]);return(e,r)=>{let c=u;return n(),f(H,{title:s(t)(`term.customers`)},{actions:i(()=>[s(F)(`customer:create`)?(n(),f(c,{key:0,icon:`i-lucide-plus`,to:s(E)(`CustomerNewPage`)},{default:i(()=>[o(a(s(t)(`customers.new`)),1)]),_:1},8,[`to`])):h(``,!0)]),default:i(()=>[v(W,{label:s(t)(`term.customers`),list:s(p),columns:m.value,filters:d.value,"empty-text":s(t)(`customers.empty`)},{"cell-code":i(({row:e})=>[v(G,{look:`code`,to:s(E)(`CustomerPage`,{id:e.id})},{default:i(()=>[o(a(e.code),1)]),_:2},1032,[`to`])]),"cell-name":i(({row:e})=>[v(G,{to:s(E)(`CustomerPage`,{id:e.id})},{default:i(()=>[o(a(e.name),1)]),_:2},1032,[`to`])]),"cell-grade":i(({row:e})=>[v(P,{text:s(t)(`enum.grade.${e.grade}`),tone:s(C)[e.grade]},null,8,[`text`,`tone`])]),"cell-state":i(({row:e})=>[v(P,{text:s(t)(`enum.customerState.${e.state}`),tone:s(T)[e.state]},null,8,[`text`,`tone`])]),views:i(()=>[v(le,{list:`customers`})]),"cell-completeness":i(({row:e})=>[v(K,{share:e.completeness??`0`,missing:e.missingFields??[]},null,8,[`share`,`missing`])]),"cell-lastVisit":i(({row:e})=>[v(U,{at:e.lastVisitAt,"is-day-only":``},null,8,[`at`])]),"cell-lastOrder":i(({row:e})=>[v(U,{at:e.orders?.nodes[0]?.receivedAt,"is-day-only":``},null,8,[`at`])]),empty:i(()=>[s(F)(`customer:create`)?(n(),f(c,{key:0,icon:`i-lucide-plus`,to:s(E)(`CustomerNewPage`)},{default:i(()=>[o(a(s(t)(`customers.new`)),1)]),_:1},8,[`to`])):h(``,!0)]),_:1},8,[`label`,`list`,`columns`,`filters`,`empty-text`])]),_:1},8,[`title`])}}});export{me as default};