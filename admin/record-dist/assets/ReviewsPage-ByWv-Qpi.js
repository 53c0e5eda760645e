import{Gn as e,In as t,Qn as n,Rn as r,Rr as i,_n as a,_r as o,c as s,cr as c,d as l,dn as u,fn as d,gn as f,l as p,mn as m,on as h,pn as g,un as _,vn as v,yn as y}from"./i18n-C3EnPw8q.js";import{t as b}from"./format-DfEJvD7y.js";import{I as x,h as S,m as C}from"./index-CO4jgRa3.js";import{t as w}from"./useViewer-DYWxkZbm.js";import{t as T}from"./AppPage-BtRLRUQr.js";import{t as E}from"./LoadGate-Dy_0mF9j.js";import{t as D}from"./MoneyText-CurOlQkj.js";import{t as O}from"./SectionCard-DB01mLCG.js";import{t as k}from"./StateMessage-BMDKe1eU.js";import{t as A}from"./RegimeLinks-C1jCzFqz.js";import{t as j}from"./useAction-DULYfEKj.js";import{t as M}from"./FormDialog-MbxfEAIh.js";import{t as N}from"./graphql-1Wo5qhGy.js";var P=N(`
  query ReviewsPage($first: Int!) {
    reviewMeetings(first: $first) {
      totalCount
      nodes {
        id
        kind
        periodFrom
        periodTo
        revision
        heldOn
        participants
        conclusions
        classes {
          grade
          customers
          buyers
          orders
          amounts {
            currency
            amount
            before
          }
        }
        moves {
          from
          to
          count
        }
      }
    }
  }
`),F=N(`
  mutation ReviewMeetingRecord($input: ReviewMeetingRecordInput!) {
    reviewMeetingRecord(input: $input) {
      reviewMeeting {
        id
      }
      userErrors {
        code
        path
      }
    }
  }
`),I=y({__name:`ReviewDialog`,props:{open:{type:Boolean,required:!0},openModifiers:{}},emits:[`update:open`],setup(n){let r=[`QUARTERLY`,`HALF_YEAR`,`YEARLY`],i=e(n,`open`),a=s(),l=j(F,{done:`regime.reviewSaved`}),u=c({kind:`QUARTERLY`,periodFrom:``,heldOn:``,participants:``,conclusions:``}),f=_(()=>[{name:`kind`,label:a(`regime.kind`),kind:`select`,required:!0,options:x(r,e=>a(`enum.reviewKind.${e}`))},{name:`periodFrom`,label:a(`regime.periodFrom`),kind:`date`,required:!0},{name:`heldOn`,label:a(`regime.heldOn`),kind:`date`,required:!0},{name:`participants`,label:a(`regime.participants`),kind:`text`,max:500},{name:`conclusions`,label:a(`regime.conclusions`),kind:`area`,required:!0,max:4e3,isWide:!0}]),p=e=>String(u.value[e]??``).trim();async function m(){await l.run({kind:p(`kind`),periodFrom:p(`periodFrom`),heldOn:p(`heldOn`),participants:p(`participants`)||null,conclusions:p(`conclusions`)})&&(i.value=!1)}return(e,n)=>(t(),d(M,{open:i.value,"onUpdate:open":n[0]||=e=>i.value=e,modelValue:u.value,"onUpdate:modelValue":n[1]||=e=>u.value=e,title:o(a)(`regime.newReview`),fields:f.value,action:o(l).state.value,onSubmit:m},null,8,[`open`,`modelValue`,`title`,`fields`,`action`]))}}),L={class:`space-y-3 text-sm`},R={class:`break-words whitespace-pre-line`},z={class:`overflow-x-auto`},B=[`aria-label`],V={class:`text-xs text-muted`},H={scope:`col`,class:`py-1 pe-4 text-left font-normal`},U={scope:`col`,class:`py-1 pe-4 text-right font-normal`},W={scope:`col`,class:`py-1 pe-4 text-right font-normal`},G={scope:`col`,class:`py-1 pe-4 text-right font-normal`},K={scope:`col`,class:`py-1 pe-4 text-right font-normal`},q={scope:`col`,class:`py-1 text-right font-normal`},J={class:`tabular-nums`},Y={scope:`row`,class:`py-1.5 pe-4 text-left font-medium`},X={class:`py-1.5 pe-4 text-right`},Z={class:`py-1.5 pe-4 text-right`},Q={class:`py-1.5 pe-4 text-right`},$={class:`py-1.5 pe-4 text-right`},ee={class:`py-1.5 text-right text-muted`},te={class:`text-muted`},ne={key:0,class:`text-muted`},re=y({__name:`ReviewsPage`,setup(e){let y=s(),x=S(P,()=>({first:20})),j=C(x),M=_(()=>x.data.value?.reviewMeetings.nodes??[]),N=c(!1),F=e=>p(`enum.grade.${e}`,e);return(e,s)=>{let c=l;return t(),d(T,{title:o(y)(`regime.reviewsTitle`)},f({under:n(()=>[v(A)]),default:n(()=>[v(E,{page:o(j),"has-data":o(x).data.value!==void 0},{default:n(()=>[M.value.length===0?(t(),d(k,{key:0,icon:`i-lucide-chart-column`,title:o(y)(`regime.reviewsTitle`),text:o(y)(`regime.noReviews`)},null,8,[`title`,`text`])):g(``,!0),(t(!0),m(h,null,r(M.value,e=>(t(),d(O,{key:e.id,title:`${o(y)(`enum.reviewKind.${e.kind}`)} ${o(b)(e.periodFrom)}`,note:`${o(y)(`regime.heldOn`)} ${o(b)(e.heldOn)} · ${o(y)(`regime.revision`,{n:e.revision})}`},{default:n(()=>[u(`div`,L,[u(`p`,R,i(e.conclusions),1),u(`div`,z,[u(`table`,{class:`w-full`,"aria-label":o(y)(`regime.reviewsTitle`)},[u(`thead`,null,[u(`tr`,V,[u(`th`,H,i(o(y)(`term.grade`)),1),u(`th`,U,i(o(y)(`regime.customersOf`)),1),u(`th`,W,i(o(y)(`regime.buyers`)),1),u(`th`,G,i(o(y)(`regime.orders`)),1),u(`th`,K,i(o(y)(`regime.amount`)),1),u(`th`,q,i(o(y)(`regime.amountBefore`)),1)])]),u(`tbody`,J,[(t(!0),m(h,null,r(e.classes,e=>(t(),m(`tr`,{key:e.grade,class:`border-t border-default align-top`},[u(`th`,Y,i(F(e.grade)),1),u(`td`,X,i(e.customers),1),u(`td`,Z,i(e.buyers),1),u(`td`,Q,i(e.orders),1),u(`td`,$,[(t(!0),m(h,null,r(e.amounts,e=>(t(),m(`span`,{key:e.currency,class:`block`},[v(D,{amount:e.amount,currency:e.currency},null,8,[`amount`,`currency`])]))),128))]),u(`td`,ee,[(t(!0),m(h,null,r(e.amounts,e=>(t(),m(`span`,{key:e.currency,class:`block`},[v(D,{amount:e.before,currency:e.currency},null,8,[`amount`,`currency`])]))),128))])]))),128))])],8,B)]),u(`p`,null,[u(`span`,te,i(o(y)(`regime.moves`))+`:`,1),a(` `+i(e.moves.map(e=>o(y)(`regime.move`,{from:F(e.from),to:F(e.to),n:e.count})).join(o(y)(`app.comma`))||o(y)(`regime.noMoves`)),1)]),e.participants?(t(),m(`p`,ne,i(o(y)(`regime.participants`))+`: `+i(e.participants),1)):g(``,!0)])]),_:2},1032,[`title`,`note`]))),128))]),_:1},8,[`page`,`has-data`]),N.value?(t(),d(I,{key:0,open:N.value,"onUpdate:open":s[1]||=e=>N.value=e},null,8,[`open`])):g(``,!0)]),_:2},[o(w)(`review:manage`)?{name:`actions`,fn:n(()=>[v(c,{icon:`i-lucide-plus`,onClick:s[0]||=e=>N.value=!0},{default:n(()=>[a(i(o(y)(`regime.newReview`)),1)]),_:1})]),key:`0`}:void 0]),1032,[`title`])}}});export{re as default};