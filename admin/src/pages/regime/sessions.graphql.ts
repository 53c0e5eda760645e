import { graphql } from '../../graphql.ts';

export const UpdateSessionsPageDocument = graphql(`
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
`);

export const MeetingsDocument = graphql(`
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
`);

export const UpdateSessionPageDocument = graphql(`
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
      requests: items(filter: { kind: { eq: REQUEST } }) {
        totalCount
      }
      reviews: items(filter: { kind: { eq: REVIEW } }) {
        totalCount
      }
      waiting: items(filter: { outcome: { eq: WAITING } }) {
        totalCount
      }
    }
  }
`);

export const UpdateSessionItemsDocument = graphql(`
  query UpdateSessionItems(
    $id: ID!
    $filter: UpdateSessionItemFilter
    $sort: [UpdateSessionItemSort!]
    $first: Int
    $after: String
  ) {
    updateSession(id: $id) {
      id
      items(filter: $filter, sort: $sort, first: $first, after: $after) {
        totalCount
        pageInfo {
          hasNextPage
          endCursor
        }
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
              viewerCanReveal
            }
          }
        }
      }
    }
  }
`);

export const UpdateSessionOpenDocument = graphql(`
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
`);

export const UpdateSessionRefreshDocument = graphql(`
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
`);

export const UpdateSessionDecideDocument = graphql(`
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
`);

export const UpdateSessionCloseDocument = graphql(`
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
`);

export const RegularMeetingCreateDocument = graphql(`
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
`);

export const RegularMeetingEditDocument = graphql(`
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
`);
