import { graphql } from '../../graphql.ts';

export const ProductCategoryRow = graphql(`
  fragment ProductCategoryRow on ProductCategory {
    id
    version
    name
    description
  }
`);

export const ProductCategoriesPageDocument = graphql(
  `
    query ProductCategoriesPage(
      $filter: ProductCategoryFilter
      $sort: [ProductCategorySort!]
      $first: Int
      $after: String
    ) {
      productCategories(filter: $filter, sort: $sort, first: $first, after: $after) {
        totalCount
        pageInfo {
          hasNextPage
          endCursor
        }
        nodes {
          ...ProductCategoryRow
        }
      }
    }
  `,
  [ProductCategoryRow],
);

export const ProductCategoryCreateDocument = graphql(
  `
    mutation ProductCategoryCreate($input: ProductCategoryCreateInput!) {
      productCategoryCreate(input: $input) {
        productCategory {
          ...ProductCategoryRow
        }
        userErrors {
          code
          path
        }
      }
    }
  `,
  [ProductCategoryRow],
);

export const ProductCategoryEditDocument = graphql(
  `
    mutation ProductCategoryEdit($input: ProductCategoryEditInput!) {
      productCategoryEdit(input: $input) {
        productCategory {
          ...ProductCategoryRow
        }
        userErrors {
          code
          path
        }
      }
    }
  `,
  [ProductCategoryRow],
);
