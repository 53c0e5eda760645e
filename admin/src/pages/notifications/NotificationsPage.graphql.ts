import { graphql } from '../../graphql.ts';

export const NotificationRow = graphql(`
  fragment NotificationRow on Notification {
    id
    version
    kind
    subjectType
    subjectId
    facts
    deliverAt
    readAt
    emailedAt
  }
`);

export const NotificationsPageDocument = graphql(
  `
    query NotificationsPage($filter: NotificationFilter, $sort: [NotificationSort!], $first: Int, $after: String) {
      notifications(filter: $filter, sort: $sort, first: $first, after: $after) {
        totalCount
        pageInfo {
          hasNextPage
          endCursor
        }
        nodes {
          ...NotificationRow
        }
      }
    }
  `,
  [NotificationRow],
);

export const NotificationReadDocument = graphql(
  `
    mutation NotificationRead($input: NotificationReadInput!) {
      notificationRead(input: $input) {
        notification {
          ...NotificationRow
        }
        userErrors {
          code
          path
        }
      }
    }
  `,
  [NotificationRow],
);

export const NotificationReadAllDocument = graphql(`
  mutation NotificationReadAll($input: NotificationReadAllInput!) {
    notificationReadAll(input: $input) {
      userErrors {
        code
        path
      }
    }
  }
`);
