import { graphql } from '../../graphql.ts';

export const AssignmentRow = graphql(`
  fragment AssignmentRow on MonthlyAssignment {
    id
    version
    startsOn
    versionNo
    state
    avgDailyVisits
    newCustomers
    visitTimes
    publishedAt
    isLate
    validFrom
    viewerCanPublish
    rep {
      id
    }
  }
`);

export const MonthPublicationDocument = graphql(
  `
    query MonthPublicationPage($month: Month!) {
      monthPublication(month: $month) {
        dueAt
        isOverdue
        reps {
          customerCount
          rep {
            id
            name
          }
          published {
            ...AssignmentRow
          }
          draft {
            ...AssignmentRow
          }
        }
      }
    }
  `,
  [AssignmentRow],
);

export const AssignmentPageDocument = graphql(
  `
    query AssignmentPage($id: ID!) {
      monthlyAssignment(id: $id) {
        ...AssignmentRow
        dueAt
        meetingOn
        reason
        rep {
          id
          name
        }
        publishedBy {
          id
          name
        }
      }
    }
  `,
  [AssignmentRow],
);

export const VisitTaskRow = graphql(`
  fragment VisitTaskRow on VisitTask {
    id
    times
    customer {
      id
      code
      name
      grade
    }
  }
`);

export const VisitTasksDocument = graphql(
  `
    query VisitTasks($id: ID!, $after: String) {
      monthlyAssignment(id: $id) {
        id
        visitTasks(first: 50, after: $after) {
          totalCount
          isPartial
          pageInfo {
            hasNextPage
            endCursor
          }
          nodes {
            ...VisitTaskRow
          }
        }
      }
    }
  `,
  [VisitTaskRow],
);

export const AssignmentDraftDocument = graphql(`
  mutation MonthlyAssignmentDraft($input: MonthlyAssignmentDraftInput!) {
    monthlyAssignmentDraft(input: $input) {
      monthlyAssignment {
        id
      }
      userErrors {
        code
        path
      }
    }
  }
`);

export const AssignmentsDraftDocument = graphql(`
  mutation MonthlyAssignmentDraftAll($input: MonthlyAssignmentDraftAllInput!) {
    monthlyAssignmentDraftAll(input: $input) {
      jobRun {
        id
      }
      userErrors {
        code
        path
      }
    }
  }
`);

export const AssignmentEditDocument = graphql(
  `
    mutation MonthlyAssignmentEdit($input: MonthlyAssignmentEditInput!) {
      monthlyAssignmentEdit(input: $input) {
        monthlyAssignment {
          ...AssignmentRow
        }
        userErrors {
          code
          path
        }
      }
    }
  `,
  [AssignmentRow],
);

export const VisitTaskSetDocument = graphql(
  `
    mutation VisitTaskSet($input: VisitTaskSetInput!) {
      visitTaskSet(input: $input) {
        monthlyAssignment {
          ...AssignmentRow
        }
        userErrors {
          code
          path
        }
      }
    }
  `,
  [AssignmentRow],
);

export const AssignmentPublishDocument = graphql(
  `
    mutation MonthlyAssignmentPublish($input: MonthlyAssignmentPublishInput!) {
      monthlyAssignmentPublish(input: $input) {
        monthlyAssignment {
          ...AssignmentRow
        }
        userErrors {
          code
          path
        }
      }
    }
  `,
  [AssignmentRow],
);
