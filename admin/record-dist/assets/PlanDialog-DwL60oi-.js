import{En as e,Gn as t,In as n,_r as r,c as i,fn as a,rr as o,s,un as c,yn as l}from"./i18n-C3EnPw8q.js";import{t as u}from"./graphql-1Wo5qhGy.js";import{I as d,o as f}from"./index-CO4jgRa3.js";import{n as p,r as m}from"./staff-options-DxepAdX3.js";import{t as h}from"./FormDialog-MbxfEAIh.js";import{t as g}from"./format-DfEJvD7y.js";import{t as _}from"./useActionForm-Cjkr_NhZ.js";function v({span:e,startsOn:t}){let n=t.slice(0,4);return`${s(`enum.planSpan.${e}`)} ${{YEAR:()=>n,QUARTER:()=>`${n} Q${Math.ceil(Number(t.slice(5,7))/3)}`,MONTH:()=>t.slice(0,7),WEEK:()=>g(t)}[e]()}`}function y({rep:e,region:t}){return[e?.name,t?.name].filter(Boolean).join(` · `)||s(`department.ofDepartment`)}var b=u(`
  fragment SalesPlanRow on SalesPlan {
    id
    version
    span
    startsOn
    endsOn
    amount
    soldAmount @include(if: $seesAmounts)
    rep {
      id
      name
    }
    region {
      id
      name
    }
    partsSum: parts {
      totalCount
      aggregate {
        sum {
          amount
        }
      }
    }
  }
`),x=u(`
    query SalesPlansPage(
      $filter: SalesPlanFilter
      $sort: [SalesPlanSort!]
      $first: Int
      $after: String
      $seesAmounts: Boolean!
    ) {
      salesPlans(filter: $filter, sort: $sort, first: $first, after: $after) {
        totalCount
        pageInfo {
          hasNextPage
          endCursor
        }
        nodes {
          ...SalesPlanRow
        }
      }
    }
  `,[b]),S=u(`
    query SalesPlanPage($id: ID!, $seesAmounts: Boolean!) {
      salesPlan(id: $id) {
        ...SalesPlanRow
        note
        whole {
          id
          span
          startsOn
        }
        parts(first: 100) {
          nodes {
            ...SalesPlanRow
          }
        }
        checks(first: 20) {
          nodes {
            id
            checkedOn
            actualAmount
            plannedAmount
            finding
            checkedBy {
              id
              name
            }
          }
        }
      }
    }
  `,[b]),C=u(`
  mutation SalesPlanCreate($input: SalesPlanCreateInput!) {
    salesPlanCreate(input: $input) {
      salesPlan {
        id
        version
      }
      userErrors {
        code
        path
      }
    }
  }
`),w=u(`
  mutation SalesPlanAdjust($input: SalesPlanAdjustInput!) {
    salesPlanAdjust(input: $input) {
      approvalRequest {
        id
        state
      }
      userErrors {
        code
        path
      }
    }
  }
`),T=u(`
  mutation SalesPlanCheck($input: SalesPlanCheckInput!) {
    salesPlanCheck(input: $input) {
      salesPlanCheck {
        id
      }
      userErrors {
        code
        path
      }
    }
  }
`),E=l({__name:`PlanDialog`,props:e({whole:{}},{open:{type:Boolean,required:!0},openModifiers:{}}),emits:e([`made`],[`update:open`]),setup(e,{emit:s}){let l=[`YEAR`,`QUARTER`,`MONTH`,`WEEK`],u=e,g=s,v=t(e,`open`),y=i(),b=p(),x=m(),{state:S,action:w,submit:T}=_(C,{done:`department.planMade`,start:{span:u.whole?`QUARTER`:`YEAR`,day:u.whole?.startsOn??f(),amount:``}}),E=c(()=>[{name:`span`,label:y(`department.period`),kind:`select`,required:!0,options:d(l,e=>y(`enum.planSpan.${e}`))},{name:`day`,label:y(`department.planDay`),kind:`date`,required:!0},{name:`repId`,label:y(`term.rep`),kind:`select`,options:x.value},{name:`regionId`,label:y(`term.region`),kind:`select`,options:b.value},{name:`amount`,label:y(`term.amount`),kind:`decimal`,required:!0},{name:`note`,label:y(`term.note`),kind:`area`,max:1e3}]);async function D(){await T(u.whole?{wholeId:u.whole.id}:{})&&(v.value=!1,g(`made`))}return(t,i)=>(n(),a(h,{open:v.value,"onUpdate:open":i[0]||=e=>v.value=e,modelValue:r(S),"onUpdate:modelValue":i[1]||=e=>o(S)?S.value=e:null,title:e.whole?r(y)(`department.newPart`):r(y)(`department.newPlan`),fields:E.value,action:r(w),onSubmit:D},null,8,[`open`,`modelValue`,`title`,`fields`,`action`]))}});export{x as a,S as i,w as n,v as o,T as r,y as s,E as t};