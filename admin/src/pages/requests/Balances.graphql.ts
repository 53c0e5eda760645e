import { graphql } from '../../graphql.ts';

export const BalanceRow = graphql(`
  fragment BalanceRow on LeaveBalance {
    id
    version
    kind
    year
    grantedHours
    usedHours
    employee {
      id
      name
    }
    shop {
      id
      name
    }
  }
`);

export const LeaveBalancesPageDocument = graphql(
  `
    query LeaveBalancesPage($filter: LeaveBalanceFilter, $sort: [LeaveBalanceSort!], $first: Int, $after: String) {
      leaveBalances(filter: $filter, sort: $sort, first: $first, after: $after) {
        totalCount
        pageInfo {
          hasNextPage
          endCursor
        }
        nodes {
          ...BalanceRow
        }
      }
    }
  `,
  [BalanceRow],
);

export const LeaveBalanceSetDocument = graphql(`
  mutation LeaveBalanceSet($input: LeaveBalanceSetInput!) {
    leaveBalanceSet(input: $input) {
      leaveBalance {
        id
        version
        grantedHours
        usedHours
      }
      userErrors {
        code
        path
      }
    }
  }
`);
