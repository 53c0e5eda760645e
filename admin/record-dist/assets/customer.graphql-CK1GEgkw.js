import{t as e}from"./graphql-1Wo5qhGy.js";var t=e(`
  query CustomerOptions($search: String) {
    customers(search: $search, first: 20) {
      nodes {
        id
        code
        name
      }
    }
  }
`),n=e(`
  query CustomerLabel($id: ID!) {
    customer(id: $id) {
      id
      code
      name
    }
  }
`);export{t as n,n as t};