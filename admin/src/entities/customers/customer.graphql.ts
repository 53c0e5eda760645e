import { graphql } from '../../graphql.ts';

export const CustomerOptionsDocument = graphql(`
  query CustomerOptions($search: String, $filter: CustomerFilter) {
    customers(search: $search, filter: $filter, first: 20) {
      nodes {
        id
        code
        name
      }
    }
  }
`);

export const CustomerLabelDocument = graphql(`
  query CustomerLabel($id: ID!) {
    customer(id: $id) {
      id
      code
      name
    }
  }
`);
