import { RequestRow } from '../../entities/approvals/approval.graphql.ts';
import { graphql } from '../../graphql.ts';

export const ApprovalsPageDocument = graphql(
  `
    query ApprovalsPage(
      $filter: ApprovalRequestFilter
      $sort: [ApprovalRequestSort!]
      $first: Int
      $after: String
      $seesCustomers: Boolean!
      $seesNames: Boolean!
    ) {
      approvalRequests(filter: $filter, sort: $sort, first: $first, after: $after) {
        totalCount
        pageInfo {
          hasNextPage
          endCursor
        }
        nodes {
          ...RequestRow
          customer @include(if: $seesCustomers) {
            id
            code
            name @include(if: $seesNames)
          }
        }
      }
    }
  `,
  [RequestRow],
);
