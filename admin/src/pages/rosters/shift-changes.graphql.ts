import { graphql } from '../../graphql.ts';
import { TimesRow } from './shifts.graphql.ts';

export const ChangeRow = graphql(`
  fragment ChangeRow on ShiftChange {
    id
    version
    state
    reason
    sentAt
    isInTime
    oldStartsAt
    oldEndsAt
    newStartsAt
    newEndsAt
    hrObjection
    decisionNote
    viewerCanWithdraw
    viewerCanObject
    employee {
      id
      name
    }
    shop {
      id
      name
    }
    entry {
      id
      date
    }
    swapWith {
      id
      employee {
        id
        name
      }
    }
  }
`);

export const ShiftChangesPageDocument = graphql(
  `
    query ShiftChangesPage($filter: ShiftChangeFilter, $sort: [ShiftChangeSort!], $first: Int, $after: String) {
      shiftChanges(filter: $filter, sort: $sort, first: $first, after: $after) {
        totalCount
        pageInfo {
          hasNextPage
          endCursor
        }
        nodes {
          ...ChangeRow
        }
      }
    }
  `,
  [ChangeRow],
);

/** The own shifts ahead, and what one may ask for instead. */
export const OwnShiftsDocument = graphql(
  `
    query OwnShifts($employeeId: ID!, $from: Date!) {
      rosterEntries(
        filter: { employee: { id: { eq: $employeeId } }, date: { gte: $from }, cancelledAt: { isNull: true } }
        sort: [{ by: DATE, direction: ASC }]
        first: 62
      ) {
        nodes {
          id
          date
          kind
          startsAt
          endsAt
          shop {
            id
          }
          templateVersion {
            id
            template {
              id
              name
            }
          }
        }
      }
      shiftTemplates(filter: { isRetired: { eq: false } }, sort: [{ by: CODE, direction: ASC }], first: 30) {
        nodes {
          id
          code
          name
          colourNo
          shop {
            id
          }
          versions(first: 6) {
            nodes {
              ...TimesRow
            }
          }
        }
      }
    }
  `,
  [TimesRow],
);

export const ColleaguesDocument = graphql(`
  query Colleagues($shopId: ID!, $day: Date!) {
    postings(
      filter: {
        shop: { id: { eq: $shopId } }
        startsOn: { lte: $day }
        OR: [{ endsOn: { isNull: true } }, { endsOn: { gte: $day } }]
      }
      first: 50
    ) {
      nodes {
        id
        employee {
          id
          name
        }
      }
    }
  }
`);

export const ShiftChangeCreateDocument = graphql(`
  mutation ShiftChangeCreate($input: ShiftChangeCreateInput!) {
    shiftChangeCreate(input: $input) {
      shiftChange {
        id
      }
      userErrors {
        code
        path
      }
    }
  }
`);

export const ShiftChangeWithdrawDocument = graphql(
  `
    mutation ShiftChangeWithdraw($input: ShiftChangeWithdrawInput!) {
      shiftChangeWithdraw(input: $input) {
        shiftChange {
          ...ChangeRow
        }
        userErrors {
          code
          path
        }
      }
    }
  `,
  [ChangeRow],
);

export const ShiftChangeObjectDocument = graphql(
  `
    mutation ShiftChangeObject($input: ShiftChangeObjectInput!) {
      shiftChangeObject(input: $input) {
        shiftChange {
          ...ChangeRow
        }
        userErrors {
          code
          path
        }
      }
    }
  `,
  [ChangeRow],
);
