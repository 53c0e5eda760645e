import { graphql } from '../../graphql.ts';
import { EmployeeRow } from './EmployeesPage.graphql.ts';

export const EmploymentRow = graphql(`
  fragment EmploymentRow on Employment {
    id
    version
    hiredOn
    leftOn
    channel
    leaveReason
    leaveNote
    hireShop {
      id
      name
    }
    leaveShop {
      id
      name
    }
    employee {
      id
      number
      name
    }
  }
`);

export const EmploymentsPageDocument = graphql(
  `
    query EmploymentsPage($filter: EmploymentFilter, $sort: [EmploymentSort!], $first: Int, $after: String) {
      employments(filter: $filter, sort: $sort, first: $first, after: $after) {
        totalCount
        pageInfo {
          hasNextPage
          endCursor
        }
        nodes {
          ...EmploymentRow
        }
      }
    }
  `,
  [EmploymentRow],
);

export const PersonEmploymentsDocument = graphql(
  `
    query PersonEmployments($id: ID!) {
      employee(id: $id) {
        id
        employments(first: 50) {
          nodes {
            ...EmploymentRow
          }
        }
      }
    }
  `,
  [EmploymentRow],
);

export const EmploymentEditDocument = graphql(
  `
    mutation EmploymentEdit($input: EmploymentEditInput!) {
      employmentEdit(input: $input) {
        employment {
          ...EmploymentRow
        }
        userErrors {
          code
          path
        }
      }
    }
  `,
  [EmploymentRow],
);

export const EmployeeHireAgainDocument = graphql(
  `
    mutation EmployeeHireAgain($input: EmployeeHireAgainInput!) {
      employeeHireAgain(input: $input) {
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

export const TurnoverPageDocument = graphql(`
  query TurnoverPage($from: Date!, $to: Date!, $shopId: ID, $asOf: Date) {
    turnover(from: $from, to: $to, shopId: $shopId, asOf: $asOf) {
      from
      to
      asOf
      hires
      leavers
      headcountAtStart
      headcountAtEnd
      averageHeadcount
      leaverToHire
      separationRate
      months {
        month
        hires
        leavers
        headcountAtEnd
      }
      byChannel {
        channel
        hires
        judgeable90
        retained90
        retention90
      }
      byReason {
        reason
        leavers
      }
      byShop {
        shop {
          id
          code
          name
        }
        hires
        leavers
      }
    }
  }
`);
