import { graphql } from '../../graphql.ts';

export const CustomerRow = graphql(`
  fragment CustomerRow on Customer {
    id
    code
    name
    grade
    nature
    state
    region {
      id
      code
      name
    }
    owner {
      id
      name
    }
    ... on Customer @include(if: $seesProfile) {
      phone
      city
      type
      lastVisitAt
      completeness
      missingFields
    }
    orders(first: 1, sort: [{ by: RECEIVED_AT, direction: DESC }]) @include(if: $seesOrders) {
      nodes {
        id
        receivedAt
      }
    }
  }
`);

export const CustomersPageDocument = graphql(
  `
    query CustomersPage(
      $search: String
      $filter: CustomerFilter
      $sort: [CustomerSort!]
      $first: Int
      $after: String
      $seesProfile: Boolean!
      $seesOrders: Boolean!
    ) {
      customers(search: $search, filter: $filter, sort: $sort, first: $first, after: $after) {
        totalCount
        isPartial
        pageInfo {
          hasNextPage
          endCursor
        }
        nodes {
          ...CustomerRow
        }
      }
    }
  `,
  [CustomerRow],
);
