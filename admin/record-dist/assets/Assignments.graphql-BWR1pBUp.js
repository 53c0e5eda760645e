import{t as e}from"./graphql-1Wo5qhGy.js";var t=e(`
  fragment AssignmentRow on MonthlyAssignment {
    id
    version
    month
    versionNo
    state
    avgDailyVisits
    newCustomers
    visitTimes
    publishedAt
    isLate
    validFrom
    viewerCanPublish
  }
`),n=e(`
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
  `,[t]),r=e(`
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
  `,[t]),i=e(`
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
`),a=e(`
    query VisitTasks($id: ID!, $after: String) {
      monthlyAssignment(id: $id) {
        id
        visitTasks(first: 50, after: $after) {
          totalCount
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
  `,[i]),o=e(`
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
`),s=e(`
  mutation MonthlyAssignmentsDraft($input: MonthlyAssignmentsDraftInput!) {
    monthlyAssignmentsDraft(input: $input) {
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
  `,[t]),l=e(`
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
  `,[t]),u=e(`
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
  `,[t]);export{s as a,a as c,u as i,c as n,n as o,r,l as s,o as t};