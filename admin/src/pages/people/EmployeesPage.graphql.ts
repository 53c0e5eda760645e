import { graphql } from '../../graphql.ts';

export const EmployeeRow = graphql(`
  fragment EmployeeRow on Employee {
    id
    version
    number
    name
    gender
    post
    email
    phone
    hiredOn
    leftOn
    shop {
      id
      name
    }
    region {
      id
      name
    }
    manager {
      id
      name
    }
  }
`);

export const EmployeesPageDocument = graphql(
  `
    query EmployeesPage($search: String, $filter: EmployeeFilter, $sort: [EmployeeSort!], $first: Int, $after: String) {
      employees(search: $search, filter: $filter, sort: $sort, first: $first, after: $after) {
        totalCount
        pageInfo {
          hasNextPage
          endCursor
        }
        nodes {
          ...EmployeeRow
        }
      }
    }
  `,
  [EmployeeRow],
);

export const EmployeeCreateDocument = graphql(
  `
    mutation EmployeeCreate($input: EmployeeCreateInput!) {
      employeeCreate(input: $input) {
        employee {
          ...EmployeeRow
        }
        userErrors {
          code
          path
        }
      }
    }
  `,
  [EmployeeRow],
);

export const EmployeeEditDocument = graphql(
  `
    mutation EmployeeEdit($input: EmployeeEditInput!) {
      employeeEdit(input: $input) {
        employee {
          ...EmployeeRow
        }
        userErrors {
          code
          path
        }
      }
    }
  `,
  [EmployeeRow],
);

export const EmployeeLeaveDocument = graphql(
  `
    mutation EmployeeLeave($input: EmployeeLeaveInput!) {
      employeeLeave(input: $input) {
        employee {
          ...EmployeeRow
        }
        userErrors {
          code
          path
        }
      }
    }
  `,
  [EmployeeRow],
);
