import{En as e,Gn as t,In as n,Qn as r,Rr as i,_n as a,_r as o,c as s,cr as c,d as l,dn as u,fn as d,l as f,mn as p,on as m,pn as h,un as g,vn as _,yn as v}from"./i18n-C3EnPw8q.js";import{t as y}from"./list-filter-DzdtuMlD.js";import{t as b}from"./useAction-DULYfEKj.js";import{Y as x,g as S,h as C,m as w}from"./index-CO4jgRa3.js";import{n as T}from"./ListPager-ujzTKbzo.js";import{t as E}from"./useViewer-DYWxkZbm.js";import{t as D}from"./AppPage-BtRLRUQr.js";import{t as O}from"./DateText-Dgjr_-U7.js";import{t as k}from"./ListFrame-D7TfBDLd.js";import{t as A}from"./graphql-1Wo5qhGy.js";import{t as j}from"./AppDialog-BMR6xH-O.js";import{t as M}from"./DataTable-B5H6Gc52.js";import{t as N}from"./LoadGate-Dy_0mF9j.js";import{a as P}from"./format-DfEJvD7y.js";import{t as F}from"./SectionCard-DB01mLCG.js";import{t as I}from"./StatusBadge-CdikxB8Y.js";var L=A(`
  fragment JobRunRow on JobRun {
    id
    version
    job
    state
    isScheduled
    queuedAt
    dueAt
    startedAt
    finishedAt
    attempts
    progressDone
    progressTotal
    note
    error
    failedCount
    isCancelAsked
  }
`),R=A(`
    query JobsPage($filter: JobRunFilter, $sort: [JobRunSort!], $first: Int, $after: String) {
      jobRuns(filter: $filter, sort: $sort, first: $first, after: $after) {
        totalCount
        pageInfo {
          hasNextPage
          endCursor
        }
        nodes {
          ...JobRunRow
        }
      }
    }
  `,[L]),z=A(`
  query JobSchedules {
    jobs {
      name
      description
      schedule
      nextAt
      latestRun {
        id
        state
        finishedAt
      }
    }
  }
`),B=A(`
  query JobFailures($id: ID!) {
    jobRun(id: $id) {
      id
      failures
      failedCount
    }
  }
`),V=A(`
  mutation JobRunNow($input: JobRunNowInput!) {
    jobRunNow(input: $input) {
      jobRun {
        id
      }
      userErrors {
        code
        path
      }
    }
  }
`),H=A(`
    mutation JobRetry($input: JobRetryInput!) {
      jobRetry(input: $input) {
        jobRun {
          ...JobRunRow
        }
        userErrors {
          code
          path
        }
      }
    }
  `,[L]),U=A(`
    mutation JobCancel($input: JobCancelInput!) {
      jobCancel(input: $input) {
        jobRun {
          ...JobRunRow
        }
        userErrors {
          code
          path
        }
      }
    }
  `,[L]),W=[`QUEUED`,`RUNNING`,`DONE`,`FAILED`,`CANCELLED`],G={class:`text-xs`},K=v({__name:`JobFailures`,props:e({runId:{}},{open:{type:Boolean,required:!0},openModifiers:{}}),emits:[`update:open`],setup(e){let a=e,c=t(e,`open`),l=s(),p=C(B,()=>({id:a.runId})),m=w(p),h=g(()=>(p.data.value?.jobRun?.failures??[]).map(({record:e,reason:t})=>({id:e,reason:t}))),v=g(()=>[{id:`record`,label:l(`jobs.record`)},{id:`reason`,label:l(`jobs.reason`),text:({reason:e})=>f(`refusal.${e}`,e)}]);return(e,t)=>(n(),d(j,{open:c.value,"onUpdate:open":t[0]||=e=>c.value=e,title:o(l)(`jobs.details`)},{default:r(()=>[_(N,{page:o(m),"has-data":o(p).data.value!==void 0},{default:r(()=>[_(M,{label:o(l)(`jobs.details`),columns:v.value,rows:h.value},{"cell-record":r(({row:e})=>[u(`code`,G,i(e.id),1)]),_:1},8,[`label`,`columns`,`rows`])]),_:1},8,[`page`,`has-data`])]),_:1},8,[`open`,`title`]))}}),q={key:0,class:`flex items-center gap-2 whitespace-nowrap tabular-nums`},J=v({__name:`JobProgress`,props:{run:{}},setup(e){let t=e,r=s(),c=g(()=>t.run.progressTotal===null?``:r(`jobs.progressOf`,{done:P(t.run.progressDone),total:P(t.run.progressTotal)})),l=g(()=>t.run.state===`RUNNING`&&(t.run.progressTotal??0)>0);return(t,s)=>{let u=x;return c.value?(n(),p(`span`,q,[l.value?(n(),d(u,{key:0,"model-value":e.run.progressDone,max:e.run.progressTotal??1,size:`sm`,class:`w-16`,"aria-label":c.value},null,8,[`model-value`,`max`,`aria-label`])):h(``,!0),a(` `+i(c.value),1)])):(n(),p(m,{key:1},[a(i(o(r)(`app.none`)),1)],64))}}}),Y=v({__name:`JobState`,props:{state:{},failed:{}},setup(e){let t=s(),r={QUEUED:`neutral`,RUNNING:`info`,DONE:`success`,FAILED:`error`,CANCELLED:`neutral`};return(i,a)=>e.state===`DONE`&&e.failed?(n(),d(I,{key:0,text:o(t)(`jobs.someFailed`),tone:`warning`},null,8,[`text`])):(n(),d(I,{key:1,text:o(t)(`jobs.state.${e.state}`),tone:r[e.state]},null,8,[`text`,`tone`]))}}),X=[`title`],Z={class:`text-xs whitespace-nowrap`},Q={key:0,class:`flex items-center gap-2`},$=v({__name:`JobSchedules`,setup(e){let t=s(),c=C(z,()=>({})),f=w(c),h=b(V,{done:`jobs.started`}),v=g(()=>(c.data.value?.jobs??[]).flatMap(e=>e.schedule?[{...e,id:e.name}]:[])),y=g(()=>[{id:`name`,label:t(`jobs.job`)},{id:`schedule`,label:t(`jobs.schedule`)},{id:`nextAt`,label:t(`jobs.nextAt`)},{id:`latest`,label:t(`jobs.latest`)},...E(`job:manage`)?[{id:`actions`,label:t(`app.actions`)}]:[]]);return(e,s)=>{let g=l;return n(),d(F,{title:o(t)(`jobs.schedules`),"is-flush":``},{default:r(()=>[_(N,{page:o(f),"has-data":o(c).data.value!==void 0},{default:r(()=>[_(M,{label:o(t)(`jobs.schedules`),columns:y.value,rows:v.value},{"cell-name":r(({row:e})=>[u(`span`,{class:`font-mono text-xs whitespace-nowrap`,title:e.description},i(e.name),9,X)]),"cell-schedule":r(({row:e})=>[u(`code`,Z,i(e.schedule),1)]),"cell-nextAt":r(({row:e})=>[_(O,{at:e.nextAt},null,8,[`at`])]),"cell-latest":r(({row:e})=>[e.latestRun?(n(),p(`span`,Q,[_(Y,{state:e.latestRun.state},null,8,[`state`]),_(O,{at:e.latestRun.finishedAt},null,8,[`at`])])):(n(),p(m,{key:1},[a(i(o(t)(`app.none`)),1)],64))]),"cell-actions":r(({row:e})=>[_(g,{size:`xs`,color:`neutral`,variant:`ghost`,class:`min-h-6`,icon:`i-lucide-play`,"aria-label":o(t)(`jobs.runNowOf`,{job:e.name}),onClick:t=>o(h).run({job:e.name})},{default:r(()=>[a(i(o(t)(`jobs.runNow`)),1)]),_:1},8,[`aria-label`,`onClick`])]),_:1},8,[`label`,`columns`,`rows`])]),_:1},8,[`page`,`has-data`])]),_:1},8,[`title`])}}}),ee={class:`font-mono text-xs whitespace-nowrap`},te={key:1,class:`text-error`},ne={key:2},re=v({__name:`JobsPage`,setup(e){let t=s(),f=b(H,{done:`jobs.retried`}),v=b(U,{done:`jobs.cancelled`}),x=g(()=>E(`job:manage`)),C=c(null),w=g({get:()=>C.value!==null,set:()=>C.value=null}),A=g(()=>[{kind:`text`,key:`q`,label:t(`jobs.search`),toFilter:([e])=>({job:{contains:e}})},{kind:`options`,key:`state`,label:t(`term.state`),options:W.map(e=>({value:e,label:t(`jobs.state.${e}`)})),toFilter:e=>({state:{in:e.filter(e=>W.some(t=>t===e))}})},{kind:`days`,key:`days`,label:t(`jobs.queuedAt`),toFilter:([e])=>({queuedAt:y(e)})}]),j=T({document:R,connection:e=>e.jobRuns,filters:()=>A.value,sort:{by:`QUEUED_AT`,direction:`DESC`}}),M=g(()=>[{id:`job`,label:t(`jobs.job`),isFixed:!0},{id:`state`,label:t(`term.state`),isFixed:!0},{id:`progress`,label:t(`jobs.progress`)},{id:`remark`,label:t(`jobs.remark`)},{id:`attempts`,label:t(`jobs.attempts`),isNumeric:!0,text:e=>String(e.attempts)},{id:`queuedAt`,label:t(`jobs.queuedAt`),sort:`QUEUED_AT`},{id:`finishedAt`,label:t(`jobs.finishedAt`)},...x.value?[{id:`actions`,label:t(`app.actions`),isFixed:!0}]:[]]),N=({state:e})=>e===`FAILED`||e===`CANCELLED`,P=({state:e,isCancelAsked:t})=>!t&&(e===`QUEUED`||e===`RUNNING`),F=({id:e,version:t})=>({id:e,version:t});return S(3e3,()=>{j.rows.value.some(({state:e,isScheduled:t})=>e===`RUNNING`||e===`QUEUED`&&!t)&&j.page.refresh()}),(e,s)=>{let c=l;return n(),d(D,{title:o(t)(`jobs.title`)},{default:r(()=>[_(k,{label:o(t)(`jobs.runs`),list:o(j),columns:M.value,filters:A.value,"empty-text":o(t)(`jobs.empty`)},{"cell-job":r(({row:e})=>[u(`span`,ee,i(e.job),1)]),"cell-state":r(({row:e})=>[_(Y,{state:e.state,failed:e.failedCount},null,8,[`state`,`failed`])]),"cell-progress":r(({row:e})=>[_(J,{run:e},null,8,[`run`])]),"cell-remark":r(({row:e})=>[e.failedCount>0?(n(),d(c,{key:0,size:`xs`,color:`warning`,variant:`link`,class:`min-h-6 px-0`,onClick:t=>C.value=e.id},{default:r(()=>[a(i(o(t)(`jobs.failedRecords`,{n:e.failedCount})),1)]),_:2},1032,[`onClick`])):h(``,!0),e.error?(n(),p(`span`,te,i(e.error),1)):e.note?(n(),p(`span`,ne,i(e.note),1)):e.failedCount===0?(n(),p(m,{key:3},[a(i(o(t)(`app.none`)),1)],64)):h(``,!0)]),"cell-queuedAt":r(({row:e})=>[_(O,{at:e.queuedAt},null,8,[`at`])]),"cell-finishedAt":r(({row:e})=>[_(O,{at:e.finishedAt},null,8,[`at`])]),"cell-actions":r(({row:e})=>[N(e)?(n(),d(c,{key:0,size:`xs`,color:`neutral`,variant:`ghost`,class:`min-h-6`,icon:`i-lucide-rotate-cw`,"aria-label":o(t)(`jobs.retryOf`,{job:e.job}),onClick:t=>o(f).run(F(e))},{default:r(()=>[a(i(o(t)(`jobs.retry`)),1)]),_:1},8,[`aria-label`,`onClick`])):h(``,!0),P(e)?(n(),d(c,{key:1,size:`xs`,color:`neutral`,variant:`ghost`,class:`min-h-6`,icon:`i-lucide-x`,"aria-label":o(t)(`jobs.cancelOf`,{job:e.job}),onClick:t=>o(v).run(F(e))},{default:r(()=>[a(i(o(t)(`jobs.cancel`)),1)]),_:1},8,[`aria-label`,`onClick`])):h(``,!0)]),_:1},8,[`label`,`list`,`columns`,`filters`,`empty-text`]),_($),C.value?(n(),d(K,{key:0,open:w.value,"onUpdate:open":s[0]||=e=>w.value=e,"run-id":C.value},null,8,[`open`,`run-id`])):h(``,!0)]),_:1},8,[`title`])}}});export{re as default};