import { graphql } from '../../graphql.ts';

export const HandOverPageDocument = graphql(`
  query HandOverPage($id: ID!) {
    employee(id: $id) {
      id
      name
    }
    handOverPreview(employeeId: $id) {
      holdings {
        noun
        count
      }
      regions {
        customerCount
        region {
          id
          code
          name
        }
      }
    }
  }
`);

export const EmployeeHandOverDocument = graphql(`
  mutation EmployeeHandOver($input: EmployeeHandOverInput!) {
    employeeHandOver(input: $input) {
      customerCount
      userErrors {
        code
        path
      }
    }
  }
`);

export const ApprovalRequestReassignDocument = graphql(`
  mutation ApprovalRequestReassign($input: ApprovalRequestReassignInput!) {
    approvalRequestReassign(input: $input) {
      count
      userErrors {
        code
        path
      }
    }
  }
`);
