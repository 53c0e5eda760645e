import { graphql } from '../../graphql.ts';

export const AgentEvaluationRow = graphql(`
  fragment AgentEvaluationRow on AgentEvaluation {
    id
    periodFrom
    periodTo
    evaluatedOn
    result
    measures
    recheckOn
    customer {
      id
      name
    }
    evaluatedBy {
      id
      name
    }
    ratings {
      id
      item
      rating
      fact
    }
  }
`);

export const AgentsPageDocument = graphql(
  `
    query AgentsPage($first: Int, $after: String, $sort: [AgentEvaluationSort!], $filter: AgentEvaluationFilter) {
      agentEvaluations(first: $first, after: $after, sort: $sort, filter: $filter) {
        totalCount
        isPartial
        pageInfo {
          hasNextPage
          endCursor
        }
        nodes {
          ...AgentEvaluationRow
        }
      }
    }
  `,
  [AgentEvaluationRow],
);

export const AgentsDueDocument = graphql(`
  query AgentsDue {
    agentsDue {
      id
      code
      name
      owner {
        id
        name
      }
    }
  }
`);

export const MarketBreachesDocument = graphql(`
  query MarketBreaches {
    marketBreaches(first: 20) {
      nodes {
        id
        happenedOn
        fact
        evidence
        customer {
          id
          name
        }
        region {
          id
          name
        }
      }
    }
  }
`);

export const AgentEvaluationRecordDocument = graphql(`
  mutation AgentEvaluationRecord($input: AgentEvaluationRecordInput!) {
    agentEvaluationRecord(input: $input) {
      agentEvaluation {
        id
      }
      userErrors {
        code
        path
      }
    }
  }
`);

export const MarketBreachReportDocument = graphql(`
  mutation MarketBreachReport($input: MarketBreachReportInput!) {
    marketBreachReport(input: $input) {
      marketBreach {
        id
      }
      userErrors {
        code
        path
      }
    }
  }
`);
