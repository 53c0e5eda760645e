import { graphql } from '../../graphql.ts';

export const CandidateRow = graphql(`
  fragment CandidateRow on Candidate {
    id
    version
    name
    phone
    channel
    appliedOn
    state
    stateSince
    note
    forgottenAt
    requisition {
      id
      department
      post
    }
    employee {
      id
      name
    }
  }
`);

export const CandidatesPageDocument = graphql(
  `
    query CandidatesPage(
      $filter: CandidateFilter
      $search: String
      $sort: [CandidateSort!]
      $first: Int
      $after: String
    ) {
      candidates(filter: $filter, search: $search, sort: $sort, first: $first, after: $after) {
        totalCount
        pageInfo {
          hasNextPage
          endCursor
        }
        nodes {
          ...CandidateRow
        }
      }
    }
  `,
  [CandidateRow],
);

/** How many stand at each step. */
export const CandidateStatesDocument = graphql(`
  query CandidateStates {
    candidates(first: 1) {
      groups(by: [{ field: STATE }], first: 6) {
        nodes {
          key {
            state
          }
          aggregate {
            count
          }
        }
      }
    }
  }
`);

export const CandidatePageDocument = graphql(
  `
    query CandidatePage($id: ID!) {
      candidate(id: $id) {
        ...CandidateRow
        requisition {
          id
          shop {
            id
            name
          }
        }
        steps(first: 50) {
          nodes {
            id
            kind
            date
            note
            takenBy {
              id
              name
            }
          }
        }
      }
    }
  `,
  [CandidateRow],
);

/** Asked for on a click alone: reading it is logged. */
export const CandidatePhoneDocument = graphql(`
  query CandidatePhone($id: ID!) {
    candidate(id: $id) {
      id
      phoneFull
    }
  }
`);

/** What somebody can apply for. */
export const RequisitionOptionsDocument = graphql(`
  query RequisitionOptions {
    hiringRequisitions(first: 100) {
      nodes {
        id
        department
        post
        state
      }
    }
  }
`);

export const CandidateCreateDocument = graphql(`
  mutation CandidateCreate($input: CandidateCreateInput!) {
    candidateCreate(input: $input) {
      candidate {
        id
      }
      userErrors {
        code
        path
      }
    }
  }
`);

export const CandidateEditDocument = graphql(
  `
    mutation CandidateEdit($input: CandidateEditInput!) {
      candidateEdit(input: $input) {
        candidate {
          ...CandidateRow
        }
        userErrors {
          code
          path
        }
      }
    }
  `,
  [CandidateRow],
);

export const CandidateStepAddDocument = graphql(`
  mutation CandidateStepAdd($input: CandidateStepAddInput!) {
    candidateStepAdd(input: $input) {
      candidate {
        id
        version
        state
      }
      userErrors {
        code
        path
      }
    }
  }
`);

export const CandidateHireDocument = graphql(`
  mutation CandidateHire($input: CandidateHireInput!) {
    candidateHire(input: $input) {
      candidate {
        id
        version
        state
      }
      employee {
        id
      }
      userErrors {
        code
        path
      }
    }
  }
`);

export const CandidateForgetDocument = graphql(`
  mutation CandidateForget($input: CandidateForgetInput!) {
    candidateForget(input: $input) {
      candidate {
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
