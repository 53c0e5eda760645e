import{t as e}from"./graphql-1Wo5qhGy.js";var t=e(`
  fragment MaintenancePlanRow on MaintenancePlan {
    id
    version
    year
    state
    dueOn
    visitsPerQuarter
    contactsPerHalf
    owner {
      id
      name
    }
    customer {
      id
      code
      name
      grade
      viewerCanPlanMaintenance
    }
    ... on MaintenancePlan @include(if: $seesProfile) {
      gifts
      problems
    }
  }
`),n=e(`
    query MaintenancePage(
      $filter: MaintenancePlanFilter
      $sort: [MaintenancePlanSort!]
      $first: Int
      $after: String
      $seesProfile: Boolean!
    ) {
      maintenancePlans(filter: $filter, sort: $sort, first: $first, after: $after) {
        totalCount
        pageInfo {
          hasNextPage
          endCursor
        }
        nodes {
          ...MaintenancePlanRow
        }
      }
    }
  `,[t]),r=e(`
  query MaintenanceCoverage($year: Int!) {
    maintenanceCoverage(year: $year) {
      due
      approved
      coverage
      isPartial
      owners {
        due
        approved
        coverage
        owner {
          id
          name
        }
      }
    }
    maintenanceContactGaps(year: $year) {
      half
      missingCount
      plans {
        id
        customer {
          id
          code
          name
        }
      }
    }
  }
`),i=e(`
  mutation MaintenancePlanCreate($input: MaintenancePlanCreateInput!) {
    maintenancePlanCreate(input: $input) {
      maintenancePlan {
        id
      }
      userErrors {
        code
        path
      }
    }
  }
`),a=e(`
  mutation MaintenancePlanEdit($input: MaintenancePlanEditInput!) {
    maintenancePlanEdit(input: $input) {
      maintenancePlan {
        id
        version
      }
      userErrors {
        code
        path
      }
    }
  }
`),o=e(`
  mutation MaintenancePlansSubmit($input: MaintenancePlansSubmitInput!) {
    maintenancePlansSubmit(input: $input) {
      submittedCount
      userErrors {
        code
        path
      }
    }
  }
`),s=e(`
  mutation MaintenancePlansDraft($input: MaintenancePlansDraftInput!) {
    maintenancePlansDraft(input: $input) {
      jobRun {
        id
      }
      userErrors {
        code
        path
      }
    }
  }
`),c=e(`
  fragment GreetingRoundRow on GreetingRound {
    id
    name
    holidayOn
    kind
    all: greetings {
      totalCount
    }
    open: greetings(filter: { isDone: { eq: false } }) {
      totalCount
    }
  }
`),l=e(`
    query GreetingsPage($filter: GreetingRoundFilter, $sort: [GreetingRoundSort!], $first: Int, $after: String) {
      greetingRounds(filter: $filter, sort: $sort, first: $first, after: $after) {
        totalCount
        pageInfo {
          hasNextPage
          endCursor
        }
        nodes {
          ...GreetingRoundRow
        }
      }
    }
  `,[c]),u=e(`
  fragment GreetingRow on Greeting {
    id
    version
    isDone
    doneAt
    note
    doneBy {
      id
      name
    }
    customer {
      id
      code
      name
      grade
    }
  }
`),d=e(`
    query GreetingRoundPage($id: ID!, $after: String) {
      greetingRound(id: $id) {
        ...GreetingRoundRow
        greetings(first: 50, after: $after) {
          totalCount
          pageInfo {
            hasNextPage
            endCursor
          }
          nodes {
            ...GreetingRow
          }
        }
      }
    }
  `,[c,u]),f=e(`
  mutation GreetingRoundCreate($input: GreetingRoundCreateInput!) {
    greetingRoundCreate(input: $input) {
      greetingRound {
        id
      }
      userErrors {
        code
        path
      }
    }
  }
`),p=e(`
    mutation GreetingMark($input: GreetingMarkInput!) {
      greetingMark(input: $input) {
        greeting {
          ...GreetingRow
        }
        userErrors {
          code
          path
        }
      }
    }
  `,[u]);export{r as a,a as c,l as i,s as l,f as n,n as o,d as r,i as s,p as t,o as u};