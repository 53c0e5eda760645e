import { graphql } from '../../graphql.ts';

export const SpotCheckRow = graphql(`
  fragment SpotCheckRow on SpotCheck {
    id
    at
    method
    note
    shop {
      id
      code
      name
    }
    checker {
      id
      name
    }
    results(first: 50) {
      nodes {
        id
        version
        expected
        finding
        note
        employee {
          id
          name
        }
      }
    }
  }
`);

export const SpotChecksPageDocument = graphql(
  `
    query SpotChecksPage($filter: SpotCheckFilter, $sort: [SpotCheckSort!], $first: Int, $after: String) {
      spotChecks(filter: $filter, sort: $sort, first: $first, after: $after) {
        totalCount
        pageInfo {
          hasNextPage
          endCursor
        }
        nodes {
          ...SpotCheckRow
        }
      }
    }
  `,
  [SpotCheckRow],
);

/** A check by its own address, such as from a finding. */
export const SpotCheckDocument = graphql(
  `
    query SpotCheckPanel($id: ID!) {
      spotCheck(id: $id) {
        ...SpotCheckRow
      }
    }
  `,
  [SpotCheckRow],
);

export const SpotCheckResultCorrectDocument = graphql(`
  mutation SpotCheckResultCorrect($input: SpotCheckResultCorrectInput!) {
    spotCheckResultCorrect(input: $input) {
      spotCheckResult {
        id
        version
        finding
        note
      }
      userErrors {
        code
        path
      }
    }
  }
`);

/** Who should be there, for who calls a shop. */
export const SpotCheckPeopleDocument = graphql(`
  query SpotCheckPeople($shopId: ID!, $at: DateTime) {
    spotCheckPeople(shopId: $shopId, at: $at) {
      expected
      startsAt
      endsAt
      employee {
        id
        name
      }
    }
  }
`);

/** What is planned around now. */
export const PlannedChecksDocument = graphql(`
  query PlannedChecks($from: DateTime!, $until: DateTime!) {
    spotCheckPlans(filter: { at: { gte: $from, lte: $until } }, sort: [{ by: AT, direction: ASC }], first: 50) {
      nodes {
        id
        at
        shop {
          id
          code
          name
        }
      }
    }
    spotChecks(filter: { plan: { at: { gte: $from, lte: $until } } }, first: 50) {
      nodes {
        id
        plan {
          id
        }
      }
    }
  }
`);

export const SpotCheckRecordDocument = graphql(`
  mutation SpotCheckRecord($input: SpotCheckRecordInput!) {
    spotCheckRecord(input: $input) {
      spotCheck {
        id
      }
      userErrors {
        code
        path
      }
    }
  }
`);
