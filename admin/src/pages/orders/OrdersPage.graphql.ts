import { graphql } from '../../graphql.ts';

export const OrderRow = graphql(`
  fragment OrderRow on Order {
    id
    number
    kind
    state
    isOnHold
    isUrgent
    channel
    receivedAt
    requestedShipOn
    currency
    customer {
      id
      name
    }
    rep {
      id
      name
    }
    ... on Order @include(if: $seesAmounts) {
      netAmount
      dueAmount
    }
  }
`);

export const OrdersPageDocument = graphql(
  `
    query OrdersPage(
      $search: String
      $filter: OrderFilter
      $sort: [OrderSort!]
      $first: Int
      $after: String
      $seesAmounts: Boolean!
    ) {
      orders(search: $search, filter: $filter, sort: $sort, first: $first, after: $after) {
        totalCount
        isPartial
        pageInfo {
          hasNextPage
          endCursor
        }
        nodes {
          ...OrderRow
        }
      }
    }
  `,
  [OrderRow],
);
