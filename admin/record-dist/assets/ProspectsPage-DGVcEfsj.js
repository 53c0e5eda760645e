import{In as e,Qn as t,Rn as n,Rr as r,_n as i,_r as a,c as o,cr as s,d as c,dn as l,fn as u,mn as d,on as f,pn as p,un as m,vn as h,yn as g}from"./i18n-C3EnPw8q.js";import{t as _}from"./links-CsSSKwcU.js";import{r as v}from"./staff-options-DxepAdX3.js";import{t as y}from"./useAction-DULYfEKj.js";import{I as b,N as x,h as S,m as C}from"./index-CO4jgRa3.js";import{t as w}from"./useUrlState--SYSgn0Y.js";import{t as T}from"./useViewer-DYWxkZbm.js";import{t as E}from"./AppPage-BtRLRUQr.js";import{t as D}from"./FilterBar-BzSY3VV4.js";import{t as O}from"./LoadGate-Dy_0mF9j.js";import{n as k}from"./format-DfEJvD7y.js";import{t as A}from"./RowLink-DmuzLrFk.js";import{t as j}from"./DateText-Dgjr_-U7.js";import{t as M}from"./FormDialog-MbxfEAIh.js";import{t as N}from"./SectionCard-DB01mLCG.js";import{t as P}from"./graphql-1Wo5qhGy.js";var F=[`COLLECTED`,`ROUTED`,`FIRST_VISITED`,`RECORDED`,`SCREENED`,`MAINTAINED`],I=[`aria-labelledby`],L={class:`flex items-center gap-2 px-3 py-2`},R=[`id`],z={class:`ms-auto text-sm text-muted tabular-nums`},B={class:`space-y-2 px-2 pb-2`},V={class:`text-xs break-words text-muted`},H={key:0,class:`mt-1.5 flex gap-1`},U={key:0,class:`px-1 py-3 text-center text-xs text-muted`},W={key:1,class:`px-1 text-xs text-muted`},G=g({__name:`ProspectColumn`,props:{step:{},total:{},prospects:{},running:{type:Boolean}},emits:[`move`],setup(s,{emit:g}){let v=s,y=g,S=o(),C=m(()=>b(F,e=>S(`enum.prospectStep.${e}`))),w=m(()=>F[F.indexOf(v.step)+1]);function T({source:e,referredBy:t,owner:n,lastVisitAt:r}){let i=e?S(`enum.source.${e}`):``;return[t?`${i} ${t.name}`.trim():i,n?.name,r?k(r):``].filter(Boolean).join(` · `)}function E({id:e,version:t},n){n&&n!==v.step&&y(`move`,{id:e,version:t,step:n})}return(o,m)=>{let g=c;return e(),d(`section`,{"aria-labelledby":`step-${s.step}`,class:`rounded-lg border border-default bg-muted`},[l(`header`,L,[l(`h2`,{id:`step-${s.step}`,class:`text-sm font-medium text-highlighted`},r(a(F).indexOf(s.step)+1)+` `+r(a(S)(`enum.prospectStep.${s.step}`)),9,R),l(`span`,z,r(s.total),1)]),l(`ul`,B,[(e(!0),d(f,null,n(s.prospects,n=>(e(),d(`li`,{key:n.id,class:`rounded-md border border-default bg-default p-2 text-sm`},[h(A,{to:a(_)(`CustomerPage`,{id:n.id})},{default:t(()=>[i(r(n.name),1)]),_:2},1032,[`to`]),l(`p`,V,r(T(n)),1),n.viewerCanMoveProspect?(e(),d(`div`,H,[h(x,{class:`min-w-0 flex-1`,label:`${a(S)(`term.prospectStep`)}: ${n.name}`,options:C.value,"model-value":s.step,disabled:s.running,"onUpdate:modelValue":e=>E(n,e)},null,8,[`label`,`options`,`model-value`,`disabled`,`onUpdate:modelValue`]),w.value?(e(),u(g,{key:0,color:`neutral`,variant:`soft`,icon:`i-lucide-arrow-right`,disabled:s.running,"aria-label":`${a(S)(`enum.prospectStep.${w.value}`)}: ${n.name}`,onClick:e=>E(n,w.value)},null,8,[`disabled`,`aria-label`,`onClick`])):p(``,!0)])):p(``,!0)]))),128)),s.prospects.length===0?(e(),d(`li`,U,r(a(S)(`visits.noProspects`)),1)):p(``,!0),s.total>s.prospects.length?(e(),d(`li`,W,r(a(S)(`visits.moreProspects`,{n:s.total-s.prospects.length})),1)):p(``,!0)])],8,I)}}}),K=P(`
  fragment ProspectCard on Customer {
    id
    version
    code
    name
    source
    prospectStep
    lastVisitAt
    viewerCanMoveProspect
    owner {
      id
      name
    }
    referredBy {
      id
      name
    }
  }
`),q=P(`
    query ProspectsPage(
      $collected: CustomerFilter
      $routed: CustomerFilter
      $firstVisited: CustomerFilter
      $recorded: CustomerFilter
      $screened: CustomerFilter
      $maintained: CustomerFilter
      $asks: Boolean!
    ) {
      COLLECTED: customers(filter: $collected, first: 15) {
        totalCount
        nodes {
          ...ProspectCard
        }
      }
      ROUTED: customers(filter: $routed, first: 15) {
        totalCount
        nodes {
          ...ProspectCard
        }
      }
      FIRST_VISITED: customers(filter: $firstVisited, first: 15) {
        totalCount
        nodes {
          ...ProspectCard
        }
      }
      RECORDED: customers(filter: $recorded, first: 15) {
        totalCount
        nodes {
          ...ProspectCard
        }
      }
      SCREENED: customers(filter: $screened, first: 15) {
        totalCount
        nodes {
          ...ProspectCard
        }
      }
      MAINTAINED: customers(filter: $maintained, first: 15) {
        totalCount
        nodes {
          ...ProspectCard
        }
      }
      referralAsks(first: 10, filter: { outcome: { isNull: true } }) @include(if: $asks) {
        totalCount
        nodes {
          id
          version
          orderNumber
          dueAt
          customer {
            id
            name
          }
        }
      }
    }
  `,[K]),J=P(`
  mutation ProspectMove($input: ProspectMoveInput!) {
    prospectMove(input: $input) {
      customer {
        id
      }
      userErrors {
        code
        path
      }
    }
  }
`),Y=P(`
  mutation ReferralAnswer($input: ReferralAnswerInput!) {
    referralAnswer(input: $input) {
      referralAsk {
        id
      }
      userErrors {
        code
        path
      }
    }
  }
`),X={class:`divide-y divide-default text-sm`},Z={class:`text-muted`},Q=g({__name:`ReferralAsks`,props:{asks:{},total:{}},setup(g){let v=o(),x=y(Y,{done:`visits.referralNoted`}),S=s(null),C=s(!1),w=s({}),T=m(()=>[{name:`outcome`,label:v(`visits.referralOutcome`),kind:`select`,required:!0,options:b([`NAMED`,`NONE`],e=>v(`enum.referralOutcome.${e}`))},...w.value.outcome===`NAMED`?[{name:`names`,label:v(`visits.referralNames`),kind:`area`,required:!0,max:500}]:[]]);function E(e){S.value=e,w.value={outcome:`NAMED`,names:``},C.value=!0}async function D(){if(!S.value)return;let{id:e,version:t}=S.value,n=w.value.outcome===`NAMED`,r=n?String(w.value.names).trim():null;await x.run({id:e,version:t,outcome:n?`NAMED`:`NONE`,names:r})&&(C.value=!1)}return(o,s)=>{let m=c;return e(),u(N,{title:a(v)(`term.referralAsks`),note:String(g.total)},{default:t(()=>[l(`ul`,X,[(e(!0),d(f,null,n(g.asks,n=>(e(),d(`li`,{key:n.id,class:`flex flex-wrap items-center gap-x-3 gap-y-1 py-1.5`},[h(A,{to:a(_)(`CustomerPage`,{id:n.customer.id})},{default:t(()=>[i(r(n.customer.name),1)]),_:2},1032,[`to`]),l(`span`,Z,[i(r(a(v)(`term.order`))+` `+r(n.orderNumber)+` · `,1),h(j,{at:n.dueAt,"is-day-only":``},null,8,[`at`])]),h(m,{class:`ms-auto`,color:`neutral`,variant:`outline`,onClick:e=>E(n)},{default:t(()=>[i(r(a(v)(`visits.noteReferral`)),1)]),_:1},8,[`onClick`])]))),128))]),C.value&&S.value?(e(),u(M,{key:0,open:C.value,"onUpdate:open":s[0]||=e=>C.value=e,modelValue:w.value,"onUpdate:modelValue":s[1]||=e=>w.value=e,title:S.value.customer.name,description:a(v)(`visits.referralText`),fields:T.value,columns:1,action:a(x).state.value,onSubmit:D},null,8,[`open`,`modelValue`,`title`,`description`,`fields`,`action`])):p(``,!0)]),_:1},8,[`title`,`note`])}}}),$={key:0,role:`alert`,class:`text-sm text-error`},ee={class:`grid grid-cols-[minmax(0,1fr)] gap-3 sm:grid-cols-2 xl:grid-cols-3 2xl:grid-cols-6`},te=g({__name:`ProspectsPage`,setup(s){let g=[`ACQUAINTANCE`,`REFERRAL`,`RANDOM_VISIT`,`COLD_CALL`],x=o(),k=w(),A=v(),j=y(J,{done:`visits.moved`}),M=m(()=>[{kind:`options`,key:`source`,label:x(`term.source`),options:b(g,e=>x(`enum.source.${e}`)),toFilter:e=>({source:{in:[...e]}})},{kind:`options`,key:`rep`,label:x(`term.owner`),options:A.value,toFilter:e=>({owner:{id:{in:[...e]}}})}]),N=m(()=>M.value.flatMap(e=>{let[t,...n]=k.values.value[e.key]??[];return t===void 0||e.kind===`search`?[]:[e.toFilter([t,...n])]}));function P(e){return{AND:[{prospectStep:{eq:e},isTrading:{eq:!1}},...N.value]}}let I=S(q,()=>({collected:P(`COLLECTED`),routed:P(`ROUTED`),firstVisited:P(`FIRST_VISITED`),recorded:P(`RECORDED`),screened:P(`SCREENED`),maintained:P(`MAINTAINED`),asks:T(`referral:ask`)})),L=C(I),R=m(()=>j.fieldErrors.value[0]?.message??j.trouble.value?.text??null);return(o,s)=>{let m=c;return e(),u(E,{title:a(x)(`term.prospects`)},{actions:t(()=>[a(T)(`customer:create`)?(e(),u(m,{key:0,icon:`i-lucide-plus`,to:a(_)(`CustomerNewPage`)},{default:t(()=>[i(r(a(x)(`visits.newProspect`)),1)]),_:1},8,[`to`])):p(``,!0)]),default:t(()=>[h(D,{filters:M.value,values:a(k).values.value,onSet:s[0]||=(e,t)=>a(k).patch({[e]:t}),onClear:s[1]||=e=>a(k).patch({source:[],rep:[]})},null,8,[`filters`,`values`]),R.value?(e(),d(`p`,$,r(R.value),1)):p(``,!0),h(O,{page:a(L),"has-data":a(I).data.value!==void 0},{default:t(()=>[a(I).data.value?(e(),d(f,{key:0},[a(I).data.value.referralAsks&&a(I).data.value.referralAsks.totalCount>0?(e(),u(Q,{key:0,asks:a(I).data.value.referralAsks.nodes,total:a(I).data.value.referralAsks.totalCount},null,8,[`asks`,`total`])):p(``,!0),l(`div`,ee,[(e(!0),d(f,null,n(a(F),t=>(e(),u(G,{key:t,step:t,total:a(I).data.value[t].totalCount,prospects:a(I).data.value[t].nodes,running:a(j).running.value,onMove:s[2]||=e=>a(j).run(e)},null,8,[`step`,`total`,`prospects`,`running`]))),128))])],64)):p(``,!0)]),_:1},8,[`page`,`has-data`])]),_:1},8,[`title`])}}});export{te as default};