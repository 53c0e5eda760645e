import{In as e,_r as t,c as n,fn as r,mn as i,pn as a,vn as o,yn as s}from"./i18n-C3EnPw8q.js";import{t as c}from"./graphql-1Wo5qhGy.js";import{t as l}from"./StatusBadge-CdikxB8Y.js";var u=[`PLANNED`,`APPROVED`,`HELD`,`REPORTED`,`CANCELLED`],d={PLANNED:`info`,APPROVED:`success`,HELD:`warning`,REPORTED:`neutral`,CANCELLED:`neutral`},f={PLANNED:[`cancel`],APPROVED:[`cancel`,`lead`,`order`,`hold`],HELD:[`lead`,`order`,`report`],REPORTED:[],CANCELLED:[]};function p(e){return f[e]}var m=c(`
  fragment SalesEventRow on SalesEvent {
    id
    version
    name
    place
    startsOn
    endsOn
    state
    budgetAmount
    reportDueOn
    isReportOverdue
    lead {
      id
      name
    }
    effect @include(if: $seesAmounts) {
      leadCount
      orderCount
      orderAmount
      cost
    }
  }
`),h=c(`
    query SalesEventsPage(
      $filter: SalesEventFilter
      $sort: [SalesEventSort!]
      $first: Int
      $after: String
      $seesAmounts: Boolean!
    ) {
      salesEvents(filter: $filter, sort: $sort, first: $first, after: $after) {
        totalCount
        pageInfo {
          hasNextPage
          endCursor
        }
        nodes {
          ...SalesEventRow
        }
      }
    }
  `,[m]),g=c(`
    query SalesEventPage($id: ID!, $seesAmounts: Boolean!) {
      salesEvent(id: $id) {
        ...SalesEventRow
        materials
        conclusions
        reportedAt
        staff {
          id
          duty
          employee {
            id
            name
          }
        }
        leads(first: 50) {
          totalCount
          nodes {
            id
            interest
            customer {
              id
              code
              name
            }
          }
        }
        orders(first: 50) {
          nodes {
            id
            order {
              id
              number
              netAmount @include(if: $seesAmounts)
              currency
            }
          }
        }
      }
    }
  `,[m]),_=c(`
  query OrderOptions($search: String) {
    orders(search: $search, first: 20) {
      nodes {
        id
        number
        customer {
          id
          name
        }
      }
    }
  }
`),v=c(`
  mutation SalesEventCreate($input: SalesEventCreateInput!) {
    salesEventCreate(input: $input) {
      salesEvent {
        id
      }
      userErrors {
        code
        path
      }
    }
  }
`),y=c(`
  mutation SalesEventHold($input: SalesEventHoldInput!) {
    salesEventHold(input: $input) {
      salesEvent {
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
`),b=c(`
  mutation SalesEventReport($input: SalesEventReportInput!) {
    salesEventReport(input: $input) {
      salesEvent {
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
`),x=c(`
  mutation SalesEventCancel($input: SalesEventCancelInput!) {
    salesEventCancel(input: $input) {
      salesEvent {
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
`),S=c(`
  mutation SalesEventLeadAdd($input: SalesEventLeadAddInput!) {
    salesEventLeadAdd(input: $input) {
      eventLead {
        id
      }
      userErrors {
        code
        path
      }
    }
  }
`),C=c(`
  mutation SalesEventOrderLink($input: SalesEventOrderLinkInput!) {
    salesEventOrderLink(input: $input) {
      eventOrder {
        id
      }
      userErrors {
        code
        path
      }
    }
  }
`),w={class:`inline-flex gap-1`},T=s({__name:`EventState`,props:{event:{}},setup(s){let c=n();return(n,u)=>(e(),i(`span`,w,[o(l,{text:t(c)(`enum.salesEventState.${s.event.state}`),tone:t(d)[s.event.state]},null,8,[`text`,`tone`]),s.event.isReportOverdue?(e(),r(l,{key:0,text:t(c)(`department.reportOverdue`),tone:`error`},null,8,[`text`])):a(``,!0)]))}});export{y as a,g as c,u as d,p as f,v as i,b as l,_ as n,S as o,x as r,C as s,T as t,h as u};