import{In as e,Qn as t,Rr as n,_n as r,_r as i,c as a,cr as o,d as s,dn as c,fn as l,mn as u,pn as d,un as f,vn as p,yn as m}from"./i18n-C3EnPw8q.js";import{t as h}from"./links-CsSSKwcU.js";import{r as g}from"./staff-options-DxepAdX3.js";import{t as _}from"./list-filter-DzdtuMlD.js";import{n as v}from"./ListPager-ujzTKbzo.js";import{n as y,t as b}from"./sees-fMgG2_bP.js";import{t as x}from"./useViewer-DYWxkZbm.js";import{t as S}from"./AppPage-BtRLRUQr.js";import{t as C}from"./DateText-Dgjr_-U7.js";import{I as w,h as T,m as E,o as D}from"./index-CO4jgRa3.js";import{t as O}from"./ListFrame-D7TfBDLd.js";import{t as k}from"./RowLink-DmuzLrFk.js";import{t as A}from"./StatusBadge-CdikxB8Y.js";import{a as j,o as M}from"./format-DfEJvD7y.js";import{t as N}from"./useAction-DULYfEKj.js";import{t as P}from"./DataTable-B5H6Gc52.js";import{t as F}from"./FormDialog-MbxfEAIh.js";import{t as I}from"./LoadGate-Dy_0mF9j.js";import{t as L}from"./SectionCard-DB01mLCG.js";import{t as R}from"./StateMessage-BMDKe1eU.js";import{t as z}from"./graphql-1Wo5qhGy.js";var B=z(`
  query VisitMonths($seesMemos: Boolean!) {
    visitMonthReports(first: 24) {
      nodes {
        id
        version
        month
        unrecordedVisits
        recordedVisits
        unrecordedShare
        note @include(if: $seesMemos)
        rep {
          id
          name
        }
      }
    }
    salesMonthLocks(first: 12) {
      nodes {
        id
        month
      }
    }
  }
`),V=z(`
  mutation VisitMonthReportSave($input: VisitMonthReportSaveInput!) {
    visitMonthReportSave(input: $input) {
      visitMonthReport {
        id
      }
      userErrors {
        code
        path
      }
    }
  }
`),H=z(`
  mutation SalesMonthLock($input: SalesMonthLockInput!) {
    salesMonthLock(input: $input) {
      salesMonthLock {
        id
      }
      userErrors {
        code
        path
      }
    }
  }
`),U={key:2,class:`px-4 pb-3 text-xs text-muted`},W=m({__name:`VisitMonths`,setup(c){let m=a(),h=T(B,()=>y(`seesMemos`)),g=E(h),_=f(()=>h.data.value?.visitMonthReports.nodes??[]),v=f(()=>(h.data.value?.salesMonthLocks.nodes??[]).map(({month:e})=>e.slice(0,7))),b=N(V,{done:`visits.monthSaved`}),S=N(H,{done:`visits.monthLocked`}),C=o(null),w=f({get:()=>C.value!==null,set:e=>C.value=e?C.value:null}),O=o({}),k=f(()=>[{name:`month`,label:m(`visits.anyDay`),kind:`date`,required:!0},...C.value===`report`?[{name:`unrecordedVisits`,label:m(`term.unrecordedVisits`),kind:`integer`,required:!0},{name:`note`,label:m(`term.note`),kind:`area`,max:500}]:[]]),A=f(()=>[{id:`month`,label:m(`term.month`),text:e=>e.month.slice(0,7),isFixed:!0},{id:`rep`,label:m(`term.rep`),text:e=>e.rep?.name},{id:`recorded`,label:m(`term.recordedVisits`),isNumeric:!0,text:e=>j(e.recordedVisits)},{id:`unrecorded`,label:m(`term.unrecordedVisits`),isNumeric:!0,text:e=>j(e.unrecordedVisits)},{id:`share`,label:m(`term.unrecordedShare`),isNumeric:!0,text:e=>M(e.unrecordedShare)},{id:`note`,label:m(`term.note`),text:e=>e.note}]);function z(e){O.value={month:`${D().slice(0,7)}-01`,unrecordedVisits:``,note:``},C.value=e}async function W(){let{month:e,unrecordedVisits:t,note:n}=O.value;(C.value===`lock`?await S.run({month:String(e)}):await b.run({month:String(e),unrecordedVisits:Number(t),note:String(n??``).trim()||null}))&&(C.value=null)}return(a,o)=>{let c=s;return e(),l(L,{title:i(m)(`visits.months`),"is-flush":``},{actions:t(()=>[i(x)(`visit:record`)?(e(),l(c,{key:0,size:`sm`,variant:`soft`,class:`min-h-7`,onClick:o[0]||=e=>z(`report`)},{default:t(()=>[r(n(i(m)(`visits.reportMonth`)),1)]),_:1})):d(``,!0),i(x)(`salesMonth:lock`)?(e(),l(c,{key:1,size:`sm`,color:`neutral`,variant:`outline`,icon:`i-lucide-lock`,class:`min-h-7`,onClick:o[1]||=e=>z(`lock`)},{default:t(()=>[r(n(i(m)(`visits.lockMonth`)),1)]),_:1})):d(``,!0)]),default:t(()=>[p(I,{page:i(g),"has-data":i(h).data.value!==void 0},{default:t(()=>[_.value.length>0?(e(),l(P,{key:0,label:i(m)(`visits.months`),columns:A.value,rows:_.value},null,8,[`label`,`columns`,`rows`])):(e(),l(R,{key:1,"is-small":``,icon:`i-lucide-calendar-range`,title:i(m)(`visits.noMonths`)},null,8,[`title`])),v.value.length>0?(e(),u(`p`,U,n(i(m)(`visits.lockedMonths`,{months:v.value.join(i(m)(`app.comma`))})),1)):d(``,!0)]),_:1},8,[`page`,`has-data`]),C.value?(e(),l(F,{key:0,open:w.value,"onUpdate:open":o[2]||=e=>w.value=e,modelValue:O.value,"onUpdate:modelValue":o[3]||=e=>O.value=e,title:C.value===`lock`?i(m)(`visits.lockMonth`):i(m)(`visits.reportMonth`),description:C.value===`lock`?i(m)(`visits.lockMonthText`):i(m)(`visits.monthText`),"is-dangerous":C.value===`lock`,fields:k.value,columns:1,action:C.value===`lock`?i(S).state.value:i(b).state.value,onSubmit:W},null,8,[`open`,`modelValue`,`title`,`description`,`is-dangerous`,`fields`,`action`])):d(``,!0)]),_:1},8,[`title`])}}}),G=z(`
  fragment VisitRow on Visit {
    id
    visitedAt
    kind
    status
    isLateMemo
    isPrepared
    customer {
      id
      code
      name
    }
    rep {
      id
      name
    }
    ... on Visit @include(if: $seesMemos) {
      summary
      nextStep
      nextVisitOn
    }
  }
`),K=z(`
    query VisitsPage($filter: VisitFilter, $sort: [VisitSort!], $first: Int, $after: String, $seesMemos: Boolean!) {
      visits(filter: $filter, sort: $sort, first: $first, after: $after) {
        totalCount
        pageInfo {
          hasNextPage
          endCursor
        }
        nodes {
          ...VisitRow
        }
      }
    }
  `,[G]),q={key:1,class:`text-muted`},J={class:`inline-flex gap-1`},Y={class:`min-w-56 break-words`},X=m({__name:`VisitsPage`,setup(o){let m=[`FIRST`,`RETURN`,`DELIVERY`,`COLLECTION`,`COMPLAINT`,`COURTESY`],T=a(),E=g(),D=f(()=>[{kind:`text`,key:`q`,label:T(`visits.search`),toFilter:([e])=>({OR:[{customer:{name:{contains:e}}},...b(`seesMemos`)?[{summary:{contains:e}}]:[]]})},{kind:`days`,key:`days`,label:T(`visits.days`),toFilter:([e])=>({visitedAt:_(e)})},{kind:`options`,key:`kind`,label:T(`term.visitKind`),options:w(m,e=>T(`enum.visitKind.${e}`)),toFilter:e=>({kind:{in:[...e]}})},{kind:`options`,key:`rep`,label:T(`term.rep`),options:E.value,toFilter:e=>({rep:{id:{in:[...e]}}})}]),j=v({document:K,connection:e=>e.visits,filters:()=>D.value,sort:{by:`VISITED_AT`,direction:`DESC`},variables:()=>y(`seesMemos`)}),M=f(()=>[{id:`visitedAt`,label:T(`term.visitedAt`),sort:`VISITED_AT`,isFixed:!0},{id:`customer`,label:T(`term.customer`),isFixed:!0},{id:`kind`,label:T(`term.visitKind`)},{id:`rep`,label:T(`term.rep`),isWhole:!0,text:e=>e.rep?.name},...b(`seesMemos`)?N.value:[]]),N=f(()=>[{id:`summary`,label:T(`term.summary`)},{id:`nextStep`,label:T(`term.nextStep`),isExtra:!0,text:e=>e.nextStep},{id:`nextVisitOn`,label:T(`term.nextVisitOn`),sort:`NEXT_VISIT_ON`}]);return(a,o)=>{let f=s;return e(),l(S,{title:i(T)(`term.visits`)},{actions:t(()=>[i(x)(`visit:record`)?(e(),l(f,{key:0,icon:`i-lucide-notebook-pen`,to:i(h)(`VisitNewPage`)},{default:t(()=>[r(n(i(T)(`visits.record`)),1)]),_:1},8,[`to`])):d(``,!0)]),default:t(()=>[p(O,{label:i(T)(`term.visits`),list:i(j),columns:M.value,filters:D.value,"empty-text":i(T)(`visits.empty`)},{"cell-visitedAt":t(({row:e})=>[p(C,{at:e.visitedAt},null,8,[`at`])]),"cell-customer":t(({row:a})=>[a.customer?(e(),l(k,{key:0,to:i(h)(`CustomerPage`,{id:a.customer.id})},{default:t(()=>[r(n(a.customer.name),1)]),_:2},1032,[`to`])):(e(),u(`span`,q,n(i(T)(`access.handedOver`)),1))]),"cell-kind":t(({row:t})=>[c(`span`,J,[p(A,{text:i(T)(`enum.visitKind.${t.kind}`),tone:`primary`},null,8,[`text`]),t.status===`VOIDED`?(e(),l(A,{key:0,text:i(T)(`enum.visitStatus.VOIDED`)},null,8,[`text`])):d(``,!0),t.isPrepared?(e(),l(A,{key:1,text:i(T)(`visits.prepared`),tone:`success`},null,8,[`text`])):d(``,!0),t.isLateMemo?(e(),l(A,{key:2,text:i(T)(`term.lateMemo`),tone:`warning`},null,8,[`text`])):d(``,!0)])]),"cell-summary":t(({row:e})=>[c(`p`,Y,n(e.summary),1)]),"cell-nextVisitOn":t(({row:e})=>[p(C,{day:e.nextVisitOn},null,8,[`day`])]),_:1},8,[`label`,`list`,`columns`,`filters`,`empty-text`]),p(W)]),_:1},8,[`title`])}}});export{X as default};