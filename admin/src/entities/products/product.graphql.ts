import { graphql } from '../../graphql.ts';

export const CategoryOptionsDocument = graphql(`
  query CategoryOptions {
    productCategories(sort: [{ by: NAME, direction: ASC }], first: 100) {
      nodes {
        id
        name
      }
    }
  }
`);

export const ProductOption = graphql(`
  fragment ProductOption on Product {
    id
    number
    name
    unit
    listPrice
    currency
  }
`);

export const ProductOptionsDocument = graphql(
  `
    query ProductOptions($filter: ProductFilter) {
      products(filter: $filter, sort: [{ by: NAME, direction: ASC }], first: 50) {
        nodes {
          ...ProductOption
        }
      }
    }
  `,
  [ProductOption],
);
