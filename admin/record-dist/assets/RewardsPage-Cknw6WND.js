import{En as e,Gn as t,In as n,Qn as r,Rr as i,_n as a,_r as o,c as s,cr as c,d as l,dn as u,fn as d,gn as f,pn as p,rr as m,un as h,vn as g,yn as _}from"./i18n-C3EnPw8q.js";import{r as v}from"./staff-options-DxepAdX3.js";import{n as y}from"./ListPager-ujzTKbzo.js";import{t as b}from"./useViewer-DYWxkZbm.js";import{t as x}from"./AppPage-BtRLRUQr.js";import{t as S}from"./DateText-Dgjr_-U7.js";import{I as C,h as w}from"./index-CO4jgRa3.js";import{t as T}from"./ListFrame-D7TfBDLd.js";import{t as E}from"./StatusBadge-CdikxB8Y.js";import{n as D,t as O}from"./format-DfEJvD7y.js";import{t as k}from"./useActionForm-Cjkr_NhZ.js";import{t as A}from"./FormDialog-MbxfEAIh.js";import{t as j}from"./graphql-1Wo5qhGy.js";var M=j(`
  fragment RewardRow on RewardProposal {
    id
    createdAt
    kind
    basis
    basisId
    proposal
    state
    decision
    decidedAt
    person {
      id
      name
    }
    proposedBy {
      id
      name
    }
    decidedBy {
      id
      name
    }
  }
`),N=j(`
    query RewardsPage($filter: RewardProposalFilter, $sort: [RewardProposalSort!], $first: Int, $after: String) {
      rewardProposals(filter: $filter, sort: $sort, first: $first, after: $after) {
        totalCount
        pageInfo {
          hasNextPage
          endCursor
        }
        nodes {
          ...RewardRow
        }
      }
    }
  `,[M]),P=j(`
  query RewardBases($personId: ID!) {
    salesEvents(first: 20, filter: { state: { in: [HELD, REPORTED] } }) {
      nodes {
        id
        name
      }
    }
    agentEvaluations(first: 20, filter: { evaluatedBy: { id: { eq: $personId } } }) {
      nodes {
        id
        evaluatedOn
        customer {
          id
          name
        }
      }
    }
    visits(first: 20, filter: { rep: { id: { eq: $personId } } }) {
      nodes {
        id
        visitedAt
        customer {
          id
          name
        }
      }
    }
  }
`),F=j(`
  mutation RewardPropose($input: RewardProposeInput!) {
    rewardPropose(input: $input) {
      rewardProposal {
        id
      }
      userErrors {
        code
        path
      }
    }
  }
`),I=_({__name:`ProposeDialog`,props:{open:{type:Boolean,required:!0},openModifiers:{}},emits:e([`done`],[`update:open`]),setup(e,{emit:r}){let i=[`REWARD`,`PENALTY`],a=[`VISIT`,`AGENT_EVALUATION`,`SALES_EVENT`],c=r,l=t(e,`open`),u=s(),f=v(),{state:p,action:g,submit:_}=k(F,{done:`department.proposed`,start:{kind:`REWARD`,basis:`VISIT`}}),y=h(()=>String(p.value.personId??``)),b=w(P,()=>({personId:y.value}),()=>y.value===``),x=h(()=>{let e=b.data.value;if(!e)return[];switch(p.value.basis){case`SALES_EVENT`:return e.salesEvents.nodes.map(({id:e,name:t})=>({value:e,label:t}));case`AGENT_EVALUATION`:return e.agentEvaluations.nodes.map(({id:e,customer:t,evaluatedOn:n})=>({value:e,label:`${t.name} ${O(n)}`}));default:return e.visits.nodes.map(({id:e,customer:t,visitedAt:n})=>({value:e,label:`${t?.name??``} ${D(n)}`.trim()}))}}),S=h(()=>[{name:`personId`,label:u(`department.person`),kind:`select`,required:!0,options:f.value},{name:`kind`,label:u(`term.rewards`),kind:`select`,required:!0,options:C(i,e=>u(`enum.rewardKind.${e}`))},{name:`basis`,label:u(`department.basis`),kind:`select`,required:!0,options:C(a,e=>u(`enum.rewardBasis.${e}`))},{name:`basisId`,label:u(`department.basis`),kind:`select`,required:!0,options:x.value},{name:`proposal`,label:u(`department.proposal`),kind:`area`,required:!0,max:500}]);async function T(){await _()&&(l.value=!1,c(`done`))}return(e,t)=>(n(),d(A,{open:l.value,"onUpdate:open":t[0]||=e=>l.value=e,modelValue:o(p),"onUpdate:modelValue":t[1]||=e=>m(p)?p.value=e:null,title:o(u)(`department.propose`),description:o(u)(`department.rewardNote`),fields:S.value,action:o(g),onSubmit:T},null,8,[`open`,`modelValue`,`title`,`description`,`fields`,`action`]))}}),L={class:`text-sm text-muted`},R=_({__name:`RewardsPage`,setup(e){let t=[`REWARD`,`PENALTY`],m={PROPOSED:`info`,APPROVED:`success`,REJECTED:`neutral`},_=s(),w=v(),D=c(!1),O=h(()=>[{kind:`options`,key:`kind`,label:_(`term.rewards`),options:C(t,e=>_(`enum.rewardKind.${e}`)),toFilter:e=>({kind:{in:t.filter(t=>e.includes(t))}})},{kind:`options`,key:`person`,label:_(`department.person`),options:w.value,toFilter:e=>({person:{id:{in:[...e]}}})}]),k=y({document:N,connection:e=>e.rewardProposals,filters:()=>O.value,sort:{by:`CREATED_AT`,direction:`DESC`}}),A=h(()=>[{id:`createdAt`,label:_(`term.recordedAt`),sort:`CREATED_AT`,isFixed:!0},{id:`person`,label:_(`department.person`),isWhole:!0,text:e=>e.person?.name},{id:`kind`,label:_(`term.rewards`),text:e=>_(`enum.rewardKind.${e.kind}`)},{id:`basis`,label:_(`department.basis`),text:e=>_(`enum.rewardBasis.${e.basis}`)},{id:`proposal`,label:_(`department.proposal`),text:e=>e.proposal},{id:`state`,label:_(`term.state`)},{id:`decision`,label:_(`department.decision`),text:e=>e.decision},{id:`proposedBy`,label:_(`department.proposedBy`),isExtra:!0,text:e=>e.proposedBy?.name}]);return(e,t)=>{let s=l;return n(),d(x,{title:o(_)(`term.rewards`)},f({default:r(()=>[u(`p`,L,i(o(_)(`department.rewardNote`)),1),g(T,{label:o(_)(`term.rewards`),list:o(k),columns:A.value,filters:O.value,"empty-text":o(_)(`department.noRewards`)},{"cell-createdAt":r(({row:e})=>[g(S,{at:e.createdAt,"is-day-only":``},null,8,[`at`])]),"cell-state":r(({row:e})=>[g(E,{text:o(_)(`enum.rewardState.${e.state}`),tone:m[e.state]},null,8,[`text`,`tone`])]),_:1},8,[`label`,`list`,`columns`,`filters`,`empty-text`]),D.value?(n(),d(I,{key:0,open:D.value,"onUpdate:open":t[1]||=e=>D.value=e,onDone:t[2]||=e=>o(k).page.refresh()},null,8,[`open`])):p(``,!0)]),_:2},[o(b)(`reward:propose`)?{name:`actions`,fn:r(()=>[g(s,{icon:`i-lucide-plus`,onClick:t[0]||=e=>D.value=!0},{default:r(()=>[a(i(o(_)(`department.propose`)),1)]),_:1})]),key:`0`}:void 0]),1032,[`title`])}}});export{R as default};