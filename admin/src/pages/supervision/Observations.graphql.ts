import { graphql } from '../../graphql.ts';

export const ObservationRow = graphql(`
  fragment ObservationRow on Observation {
    id
    version
    observedAt
    text
    outcome
    answer
    answeredAt
    shop {
      id
      code
      name
    }
    employee {
      id
      name
    }
    sentBy {
      id
      name
    }
  }
`);

export const ObservationsPageDocument = graphql(
  `
    query ObservationsPage($filter: ObservationFilter, $sort: [ObservationSort!], $first: Int, $after: String) {
      observations(filter: $filter, sort: $sort, first: $first, after: $after) {
        totalCount
        pageInfo {
          hasNextPage
          endCursor
        }
        nodes {
          ...ObservationRow
        }
      }
    }
  `,
  [ObservationRow],
);

export const ObservationSendDocument = graphql(`
  mutation ObservationSend($input: ObservationSendInput!) {
    observationSend(input: $input) {
      observation {
        id
      }
      userErrors {
        code
        path
      }
    }
  }
`);

export const ObservationAnswerDocument = graphql(`
  mutation ObservationAnswer($input: ObservationAnswerInput!) {
    observationAnswer(input: $input) {
      observation {
        id
        version
      }
      userErrors {
        code
        path
      }
    }
  }
`);
