import{t as e}from"./graphql-1Wo5qhGy.js";var t=e(`
  fragment TaskListRow on TaskList {
    id
    version
    period
    startsOn
    endsOn
    macroTarget
    plannedAmount
    gapAmount
    currency
    growthPercent
    state
    measuredAt
    closedAt
    viewerCanManage
    viewerCanReport
    rep {
      id
      name
    }
  }
`),n=e(`
    query TaskListsPage($filter: TaskListFilter, $sort: [TaskListSort!], $first: Int, $after: String) {
      taskLists(filter: $filter, sort: $sort, first: $first, after: $after) {
        totalCount
        pageInfo {
          hasNextPage
          endCursor
        }
        nodes {
          ...TaskListRow
        }
      }
    }
  `,[t]),r=e(`
  fragment TaskRow on SalesTask {
    id
    version
    kind
    aim
    amount
    quantity
    times
    proposal
    basis
    dueOn
    state
    actual
    remedy
    remedyDueOn
    remedyOwner {
      id
      name
    }
    customer {
      id
      code
      name
    }
    product {
      id
      name
    }
  }
`),i=e(`
    query TaskListPage($id: ID!) {
      taskList(id: $id) {
        ...TaskListRow
        closedBy {
          id
          name
        }
      }
    }
  `,[t]),a=e(`
    query TasksOfList($filter: SalesTaskFilter, $sort: [SalesTaskSort!], $first: Int, $after: String) {
      salesTasks(filter: $filter, sort: $sort, first: $first, after: $after) {
        totalCount
        pageInfo {
          hasNextPage
          endCursor
        }
        nodes {
          ...TaskRow
        }
      }
    }
  `,[r]),o=e(`
  mutation TaskListCreate($input: TaskListCreateInput!) {
    taskListCreate(input: $input) {
      taskList {
        id
      }
      userErrors {
        code
        path
      }
    }
  }
`),s=e(`
    mutation TaskListEdit($input: TaskListEditInput!) {
      taskListEdit(input: $input) {
        taskList {
          ...TaskListRow
        }
        userErrors {
          code
          path
        }
      }
    }
  `,[t]),c=e(`
    mutation TaskListPropose($input: TaskListProposeInput!) {
      taskListPropose(input: $input) {
        taskList {
          ...TaskListRow
        }
        userErrors {
          code
          path
        }
      }
    }
  `,[t]),l=e(`
    mutation TaskListMeasure($input: TaskListMeasureInput!) {
      taskListMeasure(input: $input) {
        taskList {
          ...TaskListRow
        }
        userErrors {
          code
          path
        }
      }
    }
  `,[t]),u=e(`
    mutation TaskListClose($input: TaskListCloseInput!) {
      taskListClose(input: $input) {
        taskList {
          ...TaskListRow
        }
        userErrors {
          code
          path
        }
      }
    }
  `,[t]),d=e(`
  mutation SalesTaskCreate($input: SalesTaskCreateInput!) {
    salesTaskCreate(input: $input) {
      salesTask {
        id
      }
      userErrors {
        code
        path
      }
    }
  }
`),f=e(`
    mutation SalesTaskEdit($input: SalesTaskEditInput!) {
      salesTaskEdit(input: $input) {
        salesTask {
          ...TaskRow
        }
        userErrors {
          code
          path
        }
      }
    }
  `,[r]),p=e(`
  mutation SalesTaskRemove($input: SalesTaskRemoveInput!) {
    salesTaskRemove(input: $input) {
      taskList {
        id
        version
        plannedAmount
        gapAmount
      }
      userErrors {
        code
        path
      }
    }
  }
`),m=e(`
    mutation SalesTaskReport($input: SalesTaskReportInput!) {
      salesTaskReport(input: $input) {
        salesTask {
          ...TaskRow
        }
        userErrors {
          code
          path
        }
      }
    }
  `,[r]),h=e(`
    mutation SalesTaskRemedy($input: SalesTaskRemedyInput!) {
      salesTaskRemedy(input: $input) {
        salesTask {
          ...TaskRow
        }
        userErrors {
          code
          path
        }
      }
    }
  `,[r]);export{m as a,s as c,c as d,n as f,p as i,l,f as n,u as o,a as p,h as r,o as s,d as t,i as u};