import { graphql } from '../../graphql.ts';

export const TrialRow = graphql(`
  fragment TrialRow on Trial {
    id
    state
    post
    startsOn
    endOn
    decisionDueOn
    decidedAt
    isLateDecision
    employee {
      id
      name
      shop {
        id
        name
      }
    }
    stages {
      id
      stageNo
      dueOn
      state
      result
      recommendation
    }
  }
`);

export const TrialsPageDocument = graphql(
  `
    query TrialsPage($filter: TrialFilter, $sort: [TrialSort!], $first: Int, $after: String) {
      trials(filter: $filter, sort: $sort, first: $first, after: $after) {
        totalCount
        pageInfo {
          hasNextPage
          endCursor
        }
        nodes {
          ...TrialRow
        }
      }
    }
  `,
  [TrialRow],
);

export const TrialStartDocument = graphql(`
  mutation TrialStart($input: TrialStartInput!) {
    trialStart(input: $input) {
      trial {
        id
      }
      userErrors {
        code
        path
      }
    }
  }
`);
