import { graphql } from '../../graphql.ts';

export const TaskListRow = graphql(`
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
`);

export const TaskListsPageDocument = graphql(
  `
    query TaskListsPage($filter: TaskListFilter, $sort: [TaskListSort!], $first: Int, $after: String) {
      taskLists(filter: $filter, sort: $sort, first: $first, after: $after) {
        totalCount
        isPartial
        pageInfo {
          hasNextPage
          endCursor
        }
        nodes {
          ...TaskListRow
        }
      }
    }
  `,
  [TaskListRow],
);

export const TaskRow = graphql(`
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
`);

export const TaskListPageDocument = graphql(
  `
    query TaskListPage($id: ID!) {
      taskList(id: $id) {
        ...TaskListRow
        closedBy {
          id
          name
        }
      }
    }
  `,
  [TaskListRow],
);

export const TasksOfListDocument = graphql(
  `
    query TasksOfList($filter: SalesTaskFilter, $sort: [SalesTaskSort!], $first: Int, $after: String) {
      salesTasks(filter: $filter, sort: $sort, first: $first, after: $after) {
        totalCount
        isPartial
        pageInfo {
          hasNextPage
          endCursor
        }
        nodes {
          ...TaskRow
        }
      }
    }
  `,
  [TaskRow],
);

export const TaskListCreateDocument = graphql(`
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
`);

export const TaskListEditDocument = graphql(
  `
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
  `,
  [TaskListRow],
);

export const TaskListProposeDocument = graphql(
  `
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
  `,
  [TaskListRow],
);

export const TaskListMeasureDocument = graphql(
  `
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
  `,
  [TaskListRow],
);

export const TaskListCloseDocument = graphql(
  `
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
  `,
  [TaskListRow],
);

export const SalesTaskCreateDocument = graphql(`
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
`);

export const SalesTaskEditDocument = graphql(
  `
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
  `,
  [TaskRow],
);

export const SalesTaskRemoveDocument = graphql(`
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
`);

export const SalesTaskReportDocument = graphql(
  `
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
  `,
  [TaskRow],
);

export const SalesTaskRemedyDocument = graphql(
  `
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
  `,
  [TaskRow],
);
