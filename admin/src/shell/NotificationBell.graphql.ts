import { graphql } from '../graphql.ts';

export const NotificationBellDocument = graphql(`
  query NotificationBell($by: DateTime!) {
    notifications(filter: { readAt: { isNull: true }, deliverAt: { lte: $by } }) {
      totalCount
    }
  }
`);
