import{t as e}from"./graphql-1Wo5qhGy.js";var t=e(`
  query RegionOptions {
    regions(sort: [{ by: CODE, direction: ASC }], first: 100) {
      nodes {
        id
        code
        name
      }
    }
  }
`),n=e(`
  query ShopOptions {
    shops(sort: [{ by: CODE, direction: ASC }], first: 100) {
      nodes {
        id
        code
        name
      }
    }
  }
`),r=e(`
  query EmployeeOptions($search: String, $filter: EmployeeFilter) {
    employees(search: $search, filter: $filter, first: 50) {
      nodes {
        id
        number
        name
        post
      }
    }
  }
`),i=e(`
  query RoleOptions {
    roles(sort: [{ by: KEY, direction: ASC }], first: 100) {
      nodes {
        id
        key
        name
      }
    }
  }
`);export{n as i,t as n,i as r,r as t};