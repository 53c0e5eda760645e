import { graphql } from '../../graphql.ts';

export const RegionRow = graphql(`
  fragment RegionRow on Region {
    id
    version
    code
    name
    isWeak
  }
`);

export const RegionsPageDocument = graphql(
  `
    query RegionsPage($filter: RegionFilter, $sort: [RegionSort!], $first: Int, $after: String) {
      regions(filter: $filter, sort: $sort, first: $first, after: $after) {
        totalCount
        pageInfo {
          hasNextPage
          endCursor
        }
        nodes {
          ...RegionRow
        }
      }
    }
  `,
  [RegionRow],
);

export const RegionCreateDocument = graphql(
  `
    mutation RegionCreate($input: RegionCreateInput!) {
      regionCreate(input: $input) {
        region {
          ...RegionRow
        }
        userErrors {
          code
          path
        }
      }
    }
  `,
  [RegionRow],
);

export const RegionEditDocument = graphql(
  `
    mutation RegionEdit($input: RegionEditInput!) {
      regionEdit(input: $input) {
        region {
          ...RegionRow
        }
        userErrors {
          code
          path
        }
      }
    }
  `,
  [RegionRow],
);
