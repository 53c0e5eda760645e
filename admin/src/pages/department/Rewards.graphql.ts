import { graphql } from '../../graphql.ts';

export const RewardRow = graphql(`
  fragment RewardRow on RewardProposal {
    id
    createdAt
    kind
    basis
    basisId
    proposal
    state
    decision
    decidedAt
    person {
      id
      name
    }
    proposedBy {
      id
      name
    }
    decidedBy {
      id
      name
    }
  }
`);

export const RewardsPageDocument = graphql(
  `
    query RewardsPage($filter: RewardProposalFilter, $sort: [RewardProposalSort!], $first: Int, $after: String) {
      rewardProposals(filter: $filter, sort: $sort, first: $first, after: $after) {
        totalCount
        pageInfo {
          hasNextPage
          endCursor
        }
        nodes {
          ...RewardRow
        }
      }
    }
  `,
  [RewardRow],
);

/** Where the rows are shown that proposals rest on. */
export const RewardPlacesDocument = graphql(`
  query RewardPlaces(
    $tasks: [ID!]!
    $visits: [ID!]!
    $evaluations: [ID!]!
    $seesTasks: Boolean!
    $seesVisits: Boolean!
    $seesAgents: Boolean!
  ) {
    salesTasks(first: 100, filter: { id: { in: $tasks } }) @include(if: $seesTasks) {
      nodes {
        id
        list {
          id
        }
        customer {
          id
        }
      }
    }
    visits(first: 100, filter: { id: { in: $visits } }) @include(if: $seesVisits) {
      nodes {
        id
        customer {
          id
        }
      }
    }
    agentEvaluations(first: 100, filter: { id: { in: $evaluations } }) @include(if: $seesAgents) {
      nodes {
        id
        customer {
          id
        }
      }
    }
  }
`);

/** What a proposal can rest on: rows that are about the person (domain-rules 8.8). */
export const RewardBasesDocument = graphql(`
  query RewardBases($personId: ID!, $seesTasks: Boolean!) {
    salesTasks(
      first: 20
      sort: [{ by: DUE_ON, direction: DESC }]
      filter: { list: { rep: { id: { eq: $personId } } } }
    ) @include(if: $seesTasks) {
      nodes {
        id
        aim
        dueOn
        customer {
          id
          name
        }
      }
    }
    salesEvents(first: 50, filter: { state: { in: [HELD, REPORTED] } }) {
      nodes {
        id
        name
        lead {
          id
        }
        staff {
          id
          employee {
            id
          }
        }
      }
    }
    agentEvaluations(first: 20, filter: { evaluatedBy: { id: { eq: $personId } } }) {
      nodes {
        id
        evaluatedOn
        customer {
          id
          name
        }
      }
    }
    visits(first: 20, filter: { rep: { id: { eq: $personId } } }) {
      nodes {
        id
        visitedAt
        customer {
          id
          name
        }
      }
    }
  }
`);

export const RewardProposalCreateDocument = graphql(`
  mutation RewardProposalCreate($input: RewardProposalCreateInput!) {
    rewardProposalCreate(input: $input) {
      rewardProposal {
        id
      }
      userErrors {
        code
        path
      }
    }
  }
`);
