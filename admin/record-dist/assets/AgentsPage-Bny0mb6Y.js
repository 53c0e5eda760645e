import{En as e,Gn as t,In as n,Qn as r,Rn as i,Rr as a,_n as o,_r as s,c,cr as l,d as u,dn as d,fn as f,gn as p,mn as m,on as h,pn as g,rr as _,un as v,vn as y,yn as b}from"./i18n-C3EnPw8q.js";import{t as x}from"./links-CsSSKwcU.js";import{n as S}from"./ListPager-ujzTKbzo.js";import{I as C,h as w,o as T}from"./index-CO4jgRa3.js";import{t as E}from"./useViewer-DYWxkZbm.js";import{t as D}from"./AppPage-BtRLRUQr.js";import{t as O}from"./ListFrame-D7TfBDLd.js";import{t as k}from"./RowLink-DmuzLrFk.js";import{t as A}from"./StatusBadge-CdikxB8Y.js";import{t as j}from"./graphql-1Wo5qhGy.js";import{t as M}from"./CustomerPicker-BV_pN2TJ.js";import{n as N}from"./staff-options-DxepAdX3.js";import{t as P}from"./useActionForm-Cjkr_NhZ.js";import{t as F}from"./FormDialog-MbxfEAIh.js";import{t as I}from"./DataTable-B5H6Gc52.js";import{t as L}from"./DateText-Dgjr_-U7.js";import{t as R}from"./SectionCard-DB01mLCG.js";import{t as z}from"./useAction-DULYfEKj.js";var B=j(`
  fragment AgentEvaluationRow on AgentEvaluation {
    id
    periodFrom
    periodTo
    evaluatedOn
    result
    measures
    recheckOn
    customer {
      id
      name
    }
    evaluatedBy {
      id
      name
    }
    ratings {
      id
      item
      rating
      fact
    }
  }
`),V=j(`
    query AgentsPage($first: Int, $after: String, $sort: [AgentEvaluationSort!], $filter: AgentEvaluationFilter) {
      agentEvaluations(first: $first, after: $after, sort: $sort, filter: $filter) {
        totalCount
        pageInfo {
          hasNextPage
          endCursor
        }
        nodes {
          ...AgentEvaluationRow
        }
      }
    }
  `,[B]),H=j(`
  query AgentsDue {
    agentsDue {
      id
      code
      name
      owner {
        id
        name
      }
    }
  }
`),U=j(`
  query MarketBreaches {
    marketBreaches(first: 20) {
      nodes {
        id
        happenedOn
        fact
        evidence
        customer {
          id
          name
        }
        region {
          id
          name
        }
      }
    }
  }
`),W=j(`
  mutation AgentEvaluate($input: AgentEvaluateInput!) {
    agentEvaluate(input: $input) {
      agentEvaluation {
        id
      }
      userErrors {
        code
        path
      }
    }
  }
`),G=j(`
  mutation MarketBreachReport($input: MarketBreachReportInput!) {
    marketBreachReport(input: $input) {
      marketBreach {
        id
      }
      userErrors {
        code
        path
      }
    }
  }
`),K=b({__name:`BreachDialog`,props:{open:{type:Boolean,required:!0},openModifiers:{}},emits:e([`done`],[`update:open`]),setup(e,{emit:i}){let a=i,o=t(e,`open`),l=c(),u=N(),{state:d,action:p,submit:m}=P(G,{done:`department.breachReported`,start:{happenedOn:T()}}),h=v(()=>[{name:`customerId`,label:l(`term.agents`),kind:`slot`,required:!0},{name:`regionId`,label:l(`department.soldIn`),kind:`select`,required:!0,options:u.value},{name:`happenedOn`,label:l(`department.happenedOn`),kind:`date`,required:!0},{name:`fact`,label:l(`department.fact`),kind:`area`,required:!0,max:1e3},{name:`evidence`,label:l(`department.evidence`),kind:`area`,required:!0,max:1e3}]);async function g(){await m()&&(o.value=!1,a(`done`))}return(e,t)=>(n(),f(F,{open:o.value,"onUpdate:open":t[0]||=e=>o.value=e,modelValue:s(d),"onUpdate:modelValue":t[1]||=e=>_(d)?d.value=e:null,title:s(l)(`department.reportBreach`),fields:h.value,action:s(p),onSubmit:g},{customerId:r(({set:e})=>[y(M,{"model-value":s(d).customerId||null,label:s(l)(`term.agents`),"onUpdate:modelValue":e},null,8,[`model-value`,`label`,`onUpdate:modelValue`])]),_:1},8,[`open`,`modelValue`,`title`,`fields`,`action`]))}}),q={key:1,class:`px-4 pb-3 text-sm text-muted`},J=b({__name:`BreachList`,setup(e){let t=c(),i=w(U,()=>({})),l=v(()=>i.data.value?.marketBreaches.nodes??[]),u=v(()=>[{id:`happenedOn`,label:t(`department.happenedOn`)},{id:`customer`,label:t(`term.customer`)},{id:`region`,label:t(`department.soldIn`),text:e=>e.region.name},{id:`fact`,label:t(`department.fact`),text:e=>e.fact},{id:`evidence`,label:t(`department.evidence`),text:e=>e.evidence}]);return(e,i)=>(n(),f(R,{title:s(t)(`department.breaches`),"is-flush":``},{default:r(()=>[l.value.length>0?(n(),f(I,{key:0,label:s(t)(`department.breaches`),columns:u.value,rows:l.value},{"cell-happenedOn":r(({row:e})=>[y(L,{day:e.happenedOn},null,8,[`day`])]),"cell-customer":r(({row:e})=>[y(k,{to:s(x)(`CustomerPage`,{id:e.customer.id})},{default:r(()=>[o(a(e.customer.name),1)]),_:2},1032,[`to`])]),_:1},8,[`label`,`columns`,`rows`])):(n(),m(`p`,q,a(s(t)(`department.noBreaches`)),1))]),_:1},8,[`title`]))}}),Y={key:0,class:`max-h-64 divide-y divide-default overflow-y-auto text-sm`},X={class:`min-w-0 flex-1 truncate`},Z={class:`text-muted`},Q={key:1,class:`text-sm text-muted`},$=b({__name:`DueAgents`,props:{agents:{}},emits:[`evaluate`],setup(e){let t=c();return(c,l)=>{let p=u;return n(),f(R,{title:s(t)(`department.agentsDue`),note:e.agents.length>0?String(e.agents.length):``},{default:r(()=>[e.agents.length>0?(n(),m(`ul`,Y,[(n(!0),m(h,null,i(e.agents,e=>(n(),m(`li`,{key:e.id,class:`flex flex-wrap items-center gap-x-3 gap-y-1 py-1`},[y(k,{look:`code`,to:s(x)(`CustomerPage`,{id:e.id})},{default:r(()=>[o(a(e.code),1)]),_:2},1032,[`to`]),d(`span`,X,a(e.name),1),d(`span`,Z,a(e.owner?.name),1),y(p,{size:`xs`,variant:`subtle`,class:`min-h-6`,onClick:t=>c.$emit(`evaluate`,e)},{default:r(()=>[o(a(s(t)(`department.evaluate`)),1)]),_:1},8,[`onClick`])]))),128))])):(n(),m(`p`,Q,a(s(t)(`department.noneDue`)),1))]),_:1},8,[`title`,`note`])}}}),ee=b({__name:`EvaluateDialog`,props:e({agent:{}},{open:{type:Boolean,required:!0},openModifiers:{}}),emits:e([`done`],[`update:open`]),setup(e,{emit:r}){let i=[`SALES_AGAINST_TASK`,`PAYMENT`,`STOCK_AND_PRICE_DISCIPLINE`,`SECOND_TIER_CUSTOMERS`,`IMAGE_AND_PROMOTION`,`COMPLAINTS`],a=[`KEEP`,`IMPROVE`,`END`],o=[`1`,`2`,`3`,`4`,`5`].map(e=>({value:e,label:e})),u=e,d=r,p=t(e,`open`),m=c(),h=l({}),{run:g,state:_}=z(W,{done:`department.evaluated`}),y=v(()=>[...i.flatMap(e=>[{name:`rating ${e}`,label:m(`department.rating`),kind:`select`,required:!0,options:o,heading:m(`enum.agentItem.${e}`)},{name:`fact ${e}`,label:m(`department.fact`),kind:`text`,required:!0,max:500}]),{name:`result`,label:m(`department.result`),kind:`select`,required:!0,heading:m(`department.result`),options:C(a,e=>m(`enum.agentResult.${e}`))},{name:`recheckOn`,label:m(`department.recheckOn`),kind:`date`},{name:`measures`,label:m(`department.measures`),kind:`area`,max:1e3},{name:`isForRunningPeriod`,label:m(`department.runningPeriod`),kind:`switch`}]),b=e=>String(h.value[e]??``).trim();async function x(){await g({customerId:u.agent.id,isForRunningPeriod:h.value.isForRunningPeriod===!0,ratings:i.map(e=>({item:e,rating:Number(b(`rating ${e}`)),fact:b(`fact ${e}`)})),result:a.find(e=>e===b(`result`))??`KEEP`,measures:b(`measures`)||null,recheckOn:b(`recheckOn`)||null})&&(p.value=!1,d(`done`))}return(t,r)=>(n(),f(F,{open:p.value,"onUpdate:open":r[0]||=e=>p.value=e,modelValue:h.value,"onUpdate:modelValue":r[1]||=e=>h.value=e,"is-wide":``,title:s(m)(`department.evaluateTitle`,{name:e.agent.name}),fields:y.value,action:s(_),"submit-label":s(m)(`department.evaluate`),onSubmit:x},null,8,[`open`,`modelValue`,`title`,`fields`,`action`,`submit-label`]))}}),te=b({__name:`AgentsPage`,setup(e){let t=[`KEEP`,`IMPROVE`,`END`],i={KEEP:`success`,IMPROVE:`warning`,END:`error`},d=c(),m=v(()=>E(`agent:evaluate`)),h=w(H,()=>({}),()=>!m.value),_=l(null),b=v({get:()=>_.value!==null,set:()=>_.value=null}),T=l(!1),j=l(0),M=v(()=>[{kind:`options`,key:`result`,label:d(`department.result`),options:C(t,e=>d(`enum.agentResult.${e}`)),toFilter:e=>({result:{in:t.filter(t=>e.includes(t))}})}]),N=S({document:V,connection:e=>e.agentEvaluations,filters:()=>M.value,sort:{by:`EVALUATED_ON`,direction:`DESC`}}),P=({periodFrom:e,periodTo:t})=>e.slice(5)===`01-01`&&t.slice(5)===`01-01`?e.slice(0,4):`${e.slice(0,4)} Q${Math.ceil(Number(e.slice(5,7))/3)}`,F=e=>e.ratings.map(({item:e,rating:t})=>`${d(`enum.agentItem.${e}`)} ${t}`).join(` · `),I=v(()=>[{id:`customer`,label:d(`term.customer`),isFixed:!0},{id:`period`,label:d(`department.period`),text:P},{id:`result`,label:d(`department.result`)},{id:`ratings`,label:d(`department.rating`),text:F},{id:`measures`,label:d(`department.measures`),text:e=>e.measures},{id:`evaluatedBy`,label:d(`department.evaluatedBy`),isWhole:!0,text:e=>e.evaluatedBy?.name}]);function L(){N.page.refresh(),h.refresh()}return(e,t)=>{let c=u;return n(),f(D,{title:s(d)(`term.agents`)},p({default:r(()=>[m.value&&s(h).data.value?(n(),f($,{key:0,agents:s(h).data.value.agentsDue,onEvaluate:t[1]||=e=>_.value=e},null,8,[`agents`])):g(``,!0),y(O,{label:s(d)(`department.evaluations`),list:s(N),columns:I.value,filters:M.value,"empty-text":s(d)(`department.noEvaluations`)},{"cell-customer":r(({row:e})=>[y(k,{to:s(x)(`CustomerPage`,{id:e.customer.id})},{default:r(()=>[o(a(e.customer.name),1)]),_:2},1032,[`to`])]),"cell-result":r(({row:e})=>[y(A,{text:s(d)(`enum.agentResult.${e.result}`),tone:i[e.result]},null,8,[`text`,`tone`])]),_:1},8,[`label`,`list`,`columns`,`filters`,`empty-text`]),(n(),f(J,{key:j.value})),_.value?(n(),f(ee,{key:1,open:b.value,"onUpdate:open":t[2]||=e=>b.value=e,agent:_.value,onDone:L},null,8,[`open`,`agent`])):g(``,!0),T.value?(n(),f(K,{key:2,open:T.value,"onUpdate:open":t[3]||=e=>T.value=e,onDone:t[4]||=e=>j.value+=1},null,8,[`open`])):g(``,!0)]),_:2},[m.value?{name:`actions`,fn:r(()=>[y(c,{color:`neutral`,variant:`outline`,icon:`i-lucide-flag`,onClick:t[0]||=e=>T.value=!0},{default:r(()=>[o(a(s(d)(`department.reportBreach`)),1)]),_:1})]),key:`0`}:void 0]),1032,[`title`])}}});export{te as default};