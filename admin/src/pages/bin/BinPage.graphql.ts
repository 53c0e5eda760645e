import { graphql } from '../../graphql.ts';

export const DeletionRow = graphql(`
  fragment DeletionRow on Deletion {
    id
    version
    kind
    code
    name
    ground
    reason
    state
    outcome
    deletedAt
    purgeableOn
    isPurgeable
    viewerCanRestore
    viewerCanPurge
    requestedBy {
      id
      name
    }
    deletedBy {
      id
      name
    }
  }
`);

export const BinPageDocument = graphql(
  `
    query BinPage($filter: DeletionFilter, $sort: [DeletionSort!], $first: Int, $after: String) {
      deletions(filter: $filter, sort: $sort, first: $first, after: $after) {
        totalCount
        pageInfo {
          hasNextPage
          endCursor
        }
        nodes {
          ...DeletionRow
        }
      }
    }
  `,
  [DeletionRow],
);

export const DeletionRestoreDocument = graphql(
  `
    mutation DeletionRestore($input: DeletionRestoreInput!) {
      deletionRestore(input: $input) {
        deletion {
          ...DeletionRow
        }
        userErrors {
          code
          path
        }
      }
    }
  `,
  [DeletionRow],
);

export const DeletionPurgeDocument = graphql(
  `
    mutation DeletionPurge($input: DeletionPurgeInput!) {
      deletionPurge(input: $input) {
        deletion {
          ...DeletionRow
        }
        userErrors {
          code
          path
        }
      }
    }
  `,
  [DeletionRow],
);

export const DeadFilesDocument = graphql(`
  query DeadFiles($seesProfile: Boolean!) {
    deadFiles(first: 100) {
      id
      code
      name
      createdAt
      lastVisitAt @include(if: $seesProfile)
      region {
        id
        name
      }
      owner {
        id
        name
      }
    }
  }
`);
