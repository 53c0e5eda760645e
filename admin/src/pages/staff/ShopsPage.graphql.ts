import { graphql } from '../../graphql.ts';

export const ShopRow = graphql(`
  fragment ShopRow on Shop {
    id
    version
    code
    name
    address
    openedOn
    closedOn
    region {
      id
      code
      name
    }
  }
`);

export const ShopsPageDocument = graphql(
  `
    query ShopsPage($filter: ShopFilter, $sort: [ShopSort!], $first: Int, $after: String) {
      shops(filter: $filter, sort: $sort, first: $first, after: $after) {
        totalCount
        pageInfo {
          hasNextPage
          endCursor
        }
        nodes {
          ...ShopRow
        }
      }
    }
  `,
  [ShopRow],
);

export const ShopCreateDocument = graphql(
  `
    mutation ShopCreate($input: ShopCreateInput!) {
      shopCreate(input: $input) {
        shop {
          ...ShopRow
        }
        userErrors {
          code
          path
        }
      }
    }
  `,
  [ShopRow],
);

export const ShopEditDocument = graphql(
  `
    mutation ShopEdit($input: ShopEditInput!) {
      shopEdit(input: $input) {
        shop {
          ...ShopRow
        }
        userErrors {
          code
          path
        }
      }
    }
  `,
  [ShopRow],
);
