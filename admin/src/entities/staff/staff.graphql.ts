import { graphql } from '../../graphql.ts';

/** The lists that pickers and filters choose from. */
export const RegionOptionsDocument = graphql(`
  query RegionOptions {
    regions(sort: [{ by: CODE, direction: ASC }], first: 100) {
      nodes {
        id
        code
        name
      }
    }
  }
`);

export const ShopOptionsDocument = graphql(`
  query ShopOptions {
    shops(sort: [{ by: CODE, direction: ASC }], first: 100) {
      nodes {
        id
        code
        name
      }
    }
  }
`);

export const EmployeeOptionsDocument = graphql(`
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
`);

export const RoleOptionsDocument = graphql(`
  query RoleOptions {
    roles(sort: [{ by: KEY, direction: ASC }], first: 100) {
      nodes {
        id
        key
        name
      }
    }
  }
`);
