import { graphql } from '../../graphql.ts';

export const MergePreviewDocument = graphql(`
  query MergePreview($winnerId: ID!, $loserId: ID!) {
    customerMergePreview(winnerId: $winnerId, loserId: $loserId) {
      rows {
        name
        moves
        stays
      }
      fills
      differs
    }
  }
`);

export const CustomerRequestMergeDocument = graphql(`
  mutation CustomerRequestMerge($input: CustomerRequestMergeInput!) {
    customerRequestMerge(input: $input) {
      approvalRequest {
        id
        state
      }
      userErrors {
        code
        path
      }
    }
  }
`);

export const MergeRow = graphql(`
  fragment MergeRow on CustomerMerge {
    id
    version
    winner {
      id
      code
      name
    }
    loserCode
    movedCount
    keptCount
    filledFields
    state
    mergedAt
    mergedBy {
      id
      name
    }
    undoneAt
  }
`);

export const MergesPageDocument = graphql(
  `
    query MergesPage($filter: CustomerMergeFilter, $sort: [CustomerMergeSort!], $first: Int, $after: String) {
      customerMerges(filter: $filter, sort: $sort, first: $first, after: $after) {
        totalCount
        pageInfo {
          hasNextPage
          endCursor
        }
        nodes {
          ...MergeRow
        }
      }
    }
  `,
  [MergeRow],
);

export const CustomerMergeUndoDocument = graphql(`
  mutation CustomerMergeUndo($input: CustomerMergeUndoInput!) {
    customerMergeUndo(input: $input) {
      customerMerge {
        id
        state
      }
      userErrors {
        code
        path
      }
    }
  }
`);
