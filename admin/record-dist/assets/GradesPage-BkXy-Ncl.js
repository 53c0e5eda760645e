import{In as e,Qn as t,Rr as n,_n as r,_r as i,c as a,cr as o,d as s,dn as c,fn as l,k as u,mn as d,pn as f,un as p,vn as m,yn as h}from"./i18n-C3EnPw8q.js";import{d as g,i as _}from"./customer-words-DFFIYpzp.js";import{t as v}from"./links-CsSSKwcU.js";import{a as y,t as b}from"./format-DfEJvD7y.js";import{n as x}from"./ListPager-ujzTKbzo.js";import{I as S,h as C,m as w}from"./index-CO4jgRa3.js";import{n as T,t as E}from"./sees-fMgG2_bP.js";import{t as D}from"./AppPage-BtRLRUQr.js";import{t as O}from"./DataTable-B5H6Gc52.js";import{t as k}from"./DateText-Dgjr_-U7.js";import{t as A}from"./ListFrame-D7TfBDLd.js";import{t as j}from"./RowLink-DmuzLrFk.js";import{t as M}from"./SectionCard-DB01mLCG.js";import{t as N}from"./StatusBadge-CdikxB8Y.js";import{t as P}from"./graphql-1Wo5qhGy.js";import{t as F}from"./useAction-DULYfEKj.js";import{t as I}from"./useEditing-BHPEnngy.js";import{t as L}from"./useViewer-DYWxkZbm.js";import{t as R}from"./FormDialog-MbxfEAIh.js";import{t as z}from"./LoadGate-Dy_0mF9j.js";var B=P(`
  fragment AbcRunRow on AbcRun {
    id
    quarter
    basis
    thresholds
    totalVolume
    customerCount
    changedCount
    finishedAt
  }
`),V=P(`
  fragment GradeChangeRow on GradeChange {
    id
    fromGrade
    toGrade
    changedAt
    cause
    quarter
    customer {
      id
      code
      name
    }
    ... on GradeChange @include(if: $seesProfile) {
      reason
    }
    ... on GradeChange @include(if: $seesRuns) {
      place
      volume
    }
  }
`),H=P(`
    query GradesPage(
      $filter: GradeChangeFilter
      $sort: [GradeChangeSort!]
      $first: Int
      $after: String
      $seesProfile: Boolean!
      $seesRuns: Boolean!
    ) {
      abcRuns(first: 8) @include(if: $seesRuns) {
        nodes {
          ...AbcRunRow
        }
      }
      gradeChanges(filter: $filter, sort: $sort, first: $first, after: $after) {
        totalCount
        pageInfo {
          hasNextPage
          endCursor
        }
        nodes {
          ...GradeChangeRow
        }
      }
    }
  `,[B,V]),U=P(`
  fragment OverrideRow on GradeOverride {
    id
    version
    grade
    startsAt
    endsOn
    endedAt
    customer {
      id
      code
      name
    }
    ... on GradeOverride @include(if: $seesProfile) {
      reason
    }
  }
`),W=P(`
    query GradeOverrides($seesProfile: Boolean!) {
      gradeOverrides(filter: { endedAt: { isNull: true } }, first: 50) {
        nodes {
          ...OverrideRow
        }
      }
    }
  `,[U]),G=P(`
  mutation GradeOverrideEnd($input: GradeOverrideEndInput!) {
    gradeOverrideEnd(input: $input) {
      gradeOverride {
        id
        version
        endedAt
      }
      userErrors {
        code
        path
      }
    }
  }
`),K={key:1,class:`px-4 pb-4 text-sm text-muted`},q=h({__name:`GradeOverrides`,setup(c){let u=a(),h=C(W,()=>T(`seesProfile`)),g=w(h),y=p(()=>h.data.value?.gradeOverrides.nodes??[]),x=p(()=>[{id:`name`,label:u(`term.customer`)},{id:`grade`,label:u(`term.grade`)},{id:`endsOn`,label:u(`classes.endsOn`),isWhole:!0,text:e=>e.endsOn?b(e.endsOn):u(`classes.untilRecalled`)},...E(`seesProfile`)?[{id:`reason`,label:u(`classes.reason`),text:e=>e.reason}]:[],...L(`grade:end`)?[{id:`end`,label:u(`app.actions`)}]:[]]),S=I(()=>y.value),D=o({reason:``}),k=F(G,{done:`classes.ended`});function A(e){D.value={reason:``},k.clear(),S.start(e)}async function P(){let e=S.row.value;e&&await k.run({id:e.id,version:e.version,reason:String(D.value.reason)})&&(S.isOpen.value=!1)}return(a,o)=>{let c=s;return e(),l(M,{title:i(u)(`classes.overrides`),"is-flush":``},{default:t(()=>[m(z,{page:i(g),"has-data":i(h).data.value!==void 0},{default:t(()=>[y.value.length>0?(e(),l(O,{key:0,label:i(u)(`classes.overrides`),columns:x.value,rows:y.value},{"cell-name":t(({row:e})=>[m(j,{to:i(v)(`CustomerPage`,{id:e.customer.id})},{default:t(()=>[r(n(e.customer.name),1)]),_:2},1032,[`to`])]),"cell-grade":t(({row:e})=>[m(N,{text:i(u)(`enum.grade.${e.grade}`),tone:i(_)[e.grade]},null,8,[`text`,`tone`])]),"cell-end":t(({row:e})=>[m(c,{size:`xs`,color:`neutral`,variant:`outline`,onClick:t=>A(e)},{default:t(()=>[r(n(i(u)(`classes.end`)),1)]),_:1},8,[`onClick`])]),_:1},8,[`label`,`columns`,`rows`])):(e(),d(`p`,K,n(i(u)(`classes.noOverrides`)),1))]),_:1},8,[`page`,`has-data`]),i(S).isOpen.value?(e(),l(R,{key:0,open:i(S).isOpen.value,"onUpdate:open":o[0]||=e=>i(S).isOpen.value=e,modelValue:D.value,"onUpdate:modelValue":o[1]||=e=>D.value=e,title:i(u)(`classes.endTitle`),fields:[{name:`reason`,label:i(u)(`classes.reason`),kind:`area`,required:!0,max:500}],action:i(k).state.value,onSubmit:P,onReload:o[2]||=e=>i(h).refresh()},null,8,[`open`,`modelValue`,`title`,`fields`,`action`])):f(``,!0)]),_:1},8,[`title`])}}}),J={key:1,class:`px-4 pb-4 text-sm text-muted`},Y={class:`inline-flex items-center gap-1`},X=h({__name:`GradesPage`,setup(o){let s=[`RUN`,`OVERRIDE`,`OVERRIDE_END`],h=a(),w=p(()=>[{kind:`options`,key:`to`,label:h(`term.grade`),options:g(),toFilter:e=>({toGrade:{in:[...e]}})},{kind:`options`,key:`cause`,label:h(`classes.cause`),options:S(s,e=>h(`enum.gradeCause.${e}`)),toFilter:e=>({cause:{in:[...e]}})}]),P=()=>T(`seesProfile`,`seesRuns`),F=x({document:H,connection:e=>e.gradeChanges,filters:()=>w.value,sort:{by:`CHANGED_AT`,direction:`DESC`},variables:P}),I=C(H,()=>({...P(),first:1}),()=>!E(`seesRuns`)),L=p(()=>I.data.value?.abcRuns?.nodes??[]),R=p(()=>[{id:`quarter`,label:h(`classes.quarter`),isWhole:!0,text:e=>b(e.quarter)},{id:`basis`,label:h(`classes.basis`),text:e=>h(`enum.abcBasis.${e.basis}`)},{id:`thresholds`,label:h(`classes.thresholds`),text:e=>e.thresholds},{id:`volume`,label:h(`classes.volume`),isNumeric:!0,text:e=>y(e.totalVolume)},{id:`count`,label:h(`classes.customerCount`),isNumeric:!0,text:e=>y(e.customerCount)},{id:`changed`,label:h(`classes.changed`),isNumeric:!0,text:e=>y(e.changedCount)}]),z=p(()=>[{id:`code`,label:h(`term.code`),isFixed:!0},{id:`name`,label:h(`term.name`),isFixed:!0},{id:`grade`,label:h(`term.grade`)},{id:`cause`,label:h(`classes.cause`),text:e=>h(`enum.gradeCause.${e.cause}`)},{id:`changedAt`,label:h(`classes.changedAt`),sort:`CHANGED_AT`},...E(`seesRuns`)?[{id:`place`,label:h(`classes.place`),isNumeric:!0,text:e=>y(e.place)},{id:`volume`,label:h(`classes.volume`),isNumeric:!0,text:e=>y(e.volume)}]:[],...E(`seesProfile`)?[{id:`reason`,label:h(`classes.reason`),text:e=>e.reason}]:[]]);return(a,o)=>{let s=u;return e(),l(D,{title:i(h)(`classes.grades`),"back-to":i(v)(`CompositionPage`),"back-label":i(h)(`classes.composition`)},{default:t(()=>[i(E)(`seesRuns`)?(e(),l(M,{key:0,title:i(h)(`classes.runs`),"is-flush":``},{default:t(()=>[L.value.length>0?(e(),l(O,{key:0,label:i(h)(`classes.runs`),columns:R.value,rows:L.value},null,8,[`label`,`columns`,`rows`])):(e(),d(`p`,J,n(i(h)(`classes.noRuns`)),1))]),_:1},8,[`title`])):f(``,!0),m(q),m(A,{label:i(h)(`classes.changes`),list:i(F),columns:z.value,filters:w.value,"empty-text":i(h)(`classes.noChanges`)},{"cell-code":t(({row:e})=>[m(j,{look:`code`,to:i(v)(`CustomerPage`,{id:e.customer.id})},{default:t(()=>[r(n(e.customer.code),1)]),_:2},1032,[`to`])]),"cell-name":t(({row:e})=>[m(j,{to:i(v)(`CustomerPage`,{id:e.customer.id})},{default:t(()=>[r(n(e.customer.name),1)]),_:2},1032,[`to`])]),"cell-grade":t(({row:e})=>[c(`span`,Y,[m(N,{text:i(h)(`enum.grade.${e.fromGrade}`)},null,8,[`text`]),m(s,{name:`i-lucide-arrow-right`,class:`size-3.5 text-muted`}),m(N,{text:i(h)(`enum.grade.${e.toGrade}`),tone:i(_)[e.toGrade]},null,8,[`text`,`tone`])])]),"cell-changedAt":t(({row:e})=>[m(k,{at:e.changedAt},null,8,[`at`])]),_:1},8,[`label`,`list`,`columns`,`filters`,`empty-text`])]),_:1},8,[`title`,`back-to`,`back-label`])}}});export{X as default};