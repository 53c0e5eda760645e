import{t as e}from"./graphql-1Wo5qhGy.js";var t=e(`
  query UpdateSessionsPage($filter: UpdateSessionFilter, $sort: [UpdateSessionSort!], $first: Int, $after: String) {
    updateSessions(filter: $filter, sort: $sort, first: $first, after: $after) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      nodes {
        id
        meetingAt
        state
        manager {
          id
          name
        }
        items {
          totalCount
        }
        waiting: items(filter: { outcome: { eq: WAITING } }) {
          totalCount
        }
      }
    }
  }
`),n=e(`
  query Meetings($from: DateTime!) {
    nextRegularMeetingAt
    regularMeetings(filter: { startsAt: { gte: $from } }, sort: [{ by: STARTS_AT, direction: ASC }], first: 12) {
      nodes {
        id
        version
        startsAt
        title
        note
        isCancelled
      }
    }
  }
`),r=e(`
  query UpdateSessionPage($id: ID!) {
    updateSession(id: $id) {
      id
      version
      meetingAt
      state
      manager {
        id
        name
      }
      reps {
        id
        rep {
          id
          name
        }
      }
      items(first: 100) {
        totalCount
        nodes {
          id
          version
          kind
          outcome
          note
          rep {
            id
            name
          }
          customer {
            id
            code
            name
            grade
          }
          request {
            id
            kind
            reason
            state
            viewerCanDecide
            requestedBy {
              id
              name
            }
            changes {
              field
              before
              after
              isHidden
            }
          }
        }
      }
    }
  }
`),i=e(`
  mutation UpdateSessionOpen($input: UpdateSessionOpenInput!) {
    updateSessionOpen(input: $input) {
      updateSession {
        id
      }
      userErrors {
        code
        path
      }
    }
  }
`),a=e(`
  mutation UpdateSessionRefresh($input: UpdateSessionRefreshInput!) {
    updateSessionRefresh(input: $input) {
      updateSession {
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
  mutation UpdateSessionDecide($input: UpdateSessionDecideInput!) {
    updateSessionDecide(input: $input) {
      items {
        id
        version
        outcome
      }
      userErrors {
        code
        path
      }
    }
  }
`),s=e(`
  mutation UpdateSessionClose($input: UpdateSessionCloseInput!) {
    updateSessionClose(input: $input) {
      updateSession {
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
`),c=e(`
  mutation RegularMeetingCreate($input: RegularMeetingCreateInput!) {
    regularMeetingCreate(input: $input) {
      regularMeeting {
        id
      }
      userErrors {
        code
        path
      }
    }
  }
`),l=e(`
  mutation RegularMeetingEdit($input: RegularMeetingEditInput!) {
    regularMeetingEdit(input: $input) {
      regularMeeting {
        id
        version
        isCancelled
      }
      userErrors {
        code
        path
      }
    }
  }
`);export{o as a,a as c,s as i,t as l,c as n,i as o,l as r,r as s,n as t};