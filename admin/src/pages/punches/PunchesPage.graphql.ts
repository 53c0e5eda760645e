import { graphql } from '../../graphql.ts';

export const PunchRow = graphql(`
  fragment PunchRow on Punch {
    id
    version
    at
    direction
    source
    reason
    voidedAt
    voidReason
    employee {
      id
      number
      name
    }
    shop {
      id
      name
    }
    place {
      id
      name
    }
    enteredBy {
      id
      name
    }
  }
`);

export const PunchesPageDocument = graphql(
  `
    query PunchesPage($filter: PunchFilter, $sort: [PunchSort!], $first: Int, $after: String) {
      punches(filter: $filter, sort: $sort, first: $first, after: $after) {
        pageInfo {
          hasNextPage
          endCursor
        }
        nodes {
          ...PunchRow
        }
      }
    }
  `,
  [PunchRow],
);

/** Asked on a touch alone: reading it is noted. */
export const PunchPositionDocument = graphql(`
  query PunchPosition($id: ID!) {
    punch(id: $id) {
      id
      positionFull
      accuracyMetres
    }
  }
`);

export const PunchRecordDocument = graphql(
  `
    mutation PunchRecord($input: PunchRecordInput!) {
      punchRecord(input: $input) {
        punch {
          ...PunchRow
        }
        userErrors {
          code
          path
        }
      }
    }
  `,
  [PunchRow],
);

export const PunchVoidDocument = graphql(
  `
    mutation PunchVoid($input: PunchVoidInput!) {
      punchVoid(input: $input) {
        punch {
          ...PunchRow
        }
        userErrors {
          code
          path
        }
      }
    }
  `,
  [PunchRow],
);
