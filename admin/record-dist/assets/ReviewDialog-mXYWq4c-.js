import{En as e,Gn as t,In as n,_r as r,c as i,cr as a,fn as o,un as s,yn as c}from"./i18n-C3EnPw8q.js";import{n as l,r as u}from"./field-words-Bk8tOpET.js";import{I as d,K as f}from"./index-CO4jgRa3.js";import{t as p}from"./useAction-DULYfEKj.js";import{t as m}from"./FormDialog-MbxfEAIh.js";import{t as h}from"./graphql-1Wo5qhGy.js";var g=h(`
  fragment FieldValueRow on CustomerFieldValue {
    id
    version
    field
    value
    isCurrent
    source
    agency
    obtainedOn
    recordedAt
    recordedBy {
      id
      name
    }
    reviewState
    correctedTo
    viewerCanReview
  }
`),_=h(`
  mutation CustomerValuesRecord($input: CustomerValuesRecordInput!) {
    customerValuesRecord(input: $input) {
      customer {
        id
        version
      }
      userErrors {
        code
        path
      }
    }
  }
`),v=h(`
  mutation CustomerValueReview($input: CustomerValueReviewInput!) {
    customerValueReview(input: $input) {
      customerFieldValue {
        id
        version
        reviewState
      }
      userErrors {
        code
        path
      }
    }
  }
`),y=h(`
  mutation CustomerSign($input: CustomerSignInput!) {
    customerSign(input: $input) {
      customer {
        id
        version
        signedOn
      }
      userErrors {
        code
        path
      }
    }
  }
`),b=h(`
  mutation CustomerConfirmData($input: CustomerConfirmDataInput!) {
    customerConfirmData(input: $input) {
      customer {
        id
        version
        dataConfirmedAt
      }
      userErrors {
        code
        path
      }
    }
  }
`),x=h(`
  query CardFields {
    cardFields {
      fields
      choices
      most
    }
  }
`),S=h(`
  mutation CardFieldsChoose($input: CardFieldsChooseInput!) {
    cardFieldsChoose(input: $input) {
      userErrors {
        code
        path
      }
    }
  }
`),C=h(`
    query ReviewQueue(
      $filter: CustomerFieldValueFilter
      $sort: [CustomerFieldValueSort!]
      $first: Int
      $after: String
    ) {
      customerFieldValues(filter: $filter, sort: $sort, first: $first, after: $after) {
        totalCount
        pageInfo {
          hasNextPage
          endCursor
        }
        nodes {
          ...FieldValueRow
          customer {
            id
            code
            name
          }
        }
      }
    }
  `,[g]),w=h(`
  fragment FollowUpRow on Customer {
    id
    version
    code
    name
    signedOn
    dataDueOn
    completeness
    missingFields
    dataConfirmedAt
    dataConfirmedBy {
      id
      name
    }
    owner {
      id
      name
    }
    viewerCanConfirmData
  }
`),T=h(`
    query FollowUp($filter: CustomerFilter, $sort: [CustomerSort!], $first: Int, $after: String) {
      customers(filter: $filter, sort: $sort, first: $first, after: $after) {
        totalCount
        pageInfo {
          hasNextPage
          endCursor
        }
        nodes {
          ...FollowUpRow
        }
      }
    }
  `,[w]),E=h(`
  query CompletenessMap($first: Int!) {
    customers {
      groups(by: [{ field: REGION }, { field: GRADE }], first: $first) {
        nodes {
          key {
            region {
              id
              code
              name
            }
            grade
          }
          aggregate {
            count
            avg {
              completeness
            }
          }
        }
      }
    }
  }
`),D=h(`
  query BlankShares {
    blankShares {
      field
      blank
      customers
      share
      isRequired
      isProposedForRemoval
    }
  }
`),O=c({__name:`ReviewDialog`,props:e({value:{}},{open:{type:Boolean,required:!0},openModifiers:{}}),emits:[`update:open`],setup(e){let c=[`ACCEPTED`,`CORRECTED`,`REJECTED`],h=e,g=t(e,`open`),_=i(),y=p(v,{done:`record.reviewed`}),b=a({decision:`ACCEPTED`,correctedTo:``,note:``}),x=s(()=>String(b.value.decision)),S=s(()=>[{name:`decision`,label:_(`record.decision`),kind:`select`,required:!0,options:d(c,e=>_(`enum.reviewState.${e}`))},...x.value===`CORRECTED`?[{name:`correctedTo`,label:_(`record.correctedTo`),kind:`text`,required:!0,max:2e3}]:[],{name:`note`,label:_(`record.note`),kind:`area`,max:500,required:x.value!==`ACCEPTED`}]);async function C(){let{id:e,version:t}=h.value,{correctedTo:n,note:r}=f(b.value),i={id:e,version:t,decision:x.value,note:r===null?null:String(r),correctedTo:x.value===`CORRECTED`?String(n):null};await y.run(i)&&(g.value=!1)}return(t,i)=>(n(),o(m,{open:g.value,"onUpdate:open":i[0]||=e=>g.value=e,modelValue:b.value,"onUpdate:modelValue":i[1]||=e=>b.value=e,title:r(_)(`record.reviewTitle`,{field:r(l)(e.value.field)}),description:e.value.value?r(u)(e.value.field,e.value.value):``,fields:S.value,columns:1,action:r(y).state.value,onSubmit:C},null,8,[`open`,`modelValue`,`title`,`description`,`fields`,`action`]))}});export{E as a,_ as c,C as d,x as i,g as l,D as n,b as o,S as r,y as s,O as t,T as u};