import { RequestRow } from '../../entities/approvals/approval.graphql.ts';
import { graphql } from '../../graphql.ts';

export const PendingRequestsDocument = graphql(
  `
    query PendingRequests($id: ID!) {
      customer(id: $id) {
        id
        approvalRequests(filter: { state: { eq: PENDING } }, first: 20) {
          nodes {
            ...RequestRow
          }
        }
      }
    }
  `,
  [RequestRow],
);
