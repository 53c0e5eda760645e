import { graphql } from '../../graphql.ts';

export const ProductRow = graphql(`
  fragment ProductRow on Product {
    id
    version
    number
    name
    unit
    listPrice
    currency
    isActive
    category {
      id
      name
    }
  }
`);

export const ProductsPageDocument = graphql(
  `
    query ProductsPage($filter: ProductFilter, $sort: [ProductSort!], $first: Int, $after: String) {
      products(filter: $filter, sort: $sort, first: $first, after: $after) {
        totalCount
        pageInfo {
          hasNextPage
          endCursor
        }
        nodes {
          ...ProductRow
        }
      }
    }
  `,
  [ProductRow],
);

export const ProductCreateDocument = graphql(
  `
    mutation ProductCreate($input: ProductCreateInput!) {
      productCreate(input: $input) {
        product {
          ...ProductRow
        }
        userErrors {
          code
          path
        }
      }
    }
  `,
  [ProductRow],
);

export const ProductEditDocument = graphql(
  `
    mutation ProductEdit($input: ProductEditInput!) {
      productEdit(input: $input) {
        product {
          ...ProductRow
        }
        userErrors {
          code
          path
        }
      }
    }
  `,
  [ProductRow],
);
