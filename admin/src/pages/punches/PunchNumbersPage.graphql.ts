import { graphql } from '../../graphql.ts';

export const PunchNumberRow = graphql(`
  fragment PunchNumberRow on PunchNumber {
    id
    version
    number
    startsOn
    endsOn
    employee {
      id
      number
      name
      shop {
        id
        name
      }
    }
  }
`);

export const PunchNumbersPageDocument = graphql(
  `
    query PunchNumbersPage($filter: PunchNumberFilter, $sort: [PunchNumberSort!], $first: Int, $after: String) {
      punchNumbers(filter: $filter, sort: $sort, first: $first, after: $after) {
        totalCount
        pageInfo {
          hasNextPage
          endCursor
        }
        nodes {
          ...PunchNumberRow
        }
      }
    }
  `,
  [PunchNumberRow],
);

export const PunchNumberSetDocument = graphql(`
  mutation PunchNumberSet($input: PunchNumberSetInput!) {
    punchNumberSet(input: $input) {
      punchNumber {
        id
      }
      userErrors {
        code
        path
      }
    }
  }
`);

export const PunchNumberEndDocument = graphql(
  `
    mutation PunchNumberEnd($input: PunchNumberEndInput!) {
      punchNumberEnd(input: $input) {
        punchNumber {
          ...PunchNumberRow
        }
        userErrors {
          code
          path
        }
      }
    }
  `,
  [PunchNumberRow],
);
