import { graphql } from '../../graphql.ts';

export const SavedQueryRow = graphql(`
  fragment SavedQueryRow on SavedQuery {
    id
    name
    title
    isShared
    isArchived
    currentVersion
    updatedAt
    owner @include(if: $seesAccounts) {
      id
      loginName
      displayName
    }
  }
`);

export const SavedQueriesPageDocument = graphql(
  `
    query SavedQueriesPage(
      $filter: SavedQueryFilter
      $sort: [SavedQuerySort!]
      $first: Int
      $after: String
      $seesAccounts: Boolean!
    ) {
      savedQueries(filter: $filter, sort: $sort, first: $first, after: $after) {
        totalCount
        pageInfo {
          hasNextPage
          endCursor
        }
        nodes {
          ...SavedQueryRow
        }
      }
    }
  `,
  [SavedQueryRow],
);
