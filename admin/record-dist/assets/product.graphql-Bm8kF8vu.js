import{t as e}from"./graphql-1Wo5qhGy.js";var t=e(`
  query CategoryOptions {
    productCategories(sort: [{ by: NAME, direction: ASC }], first: 100) {
      nodes {
        id
        name
      }
    }
  }
`),n=e(`
  fragment ProductOption on Product {
    id
    number
    name
    unit
    listPrice
    currency
  }
`),r=e(`
    query ProductOptions($filter: ProductFilter) {
      products(filter: $filter, sort: [{ by: NAME, direction: ASC }], first: 50) {
        nodes {
          ...ProductOption
        }
      }
    }
  `,[n]);export{r as n,t};