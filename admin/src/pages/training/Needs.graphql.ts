import { graphql } from '../../graphql.ts';

export const NeedRow = graphql(`
  fragment NeedRow on TrainingNeed {
    id
    version
    source
    text
    raisedOn
    state
    dropReason
    raisedBy {
      id
      name
    }
    employee {
      id
      name
    }
    shop {
      id
      name
    }
    courses(first: 5) {
      nodes {
        id
        course {
          id
          title
          state
        }
      }
    }
  }
`);

export const TrainingNeedsPageDocument = graphql(
  `
    query TrainingNeedsPage($filter: TrainingNeedFilter, $sort: [TrainingNeedSort!], $first: Int, $after: String) {
      trainingNeeds(filter: $filter, sort: $sort, first: $first, after: $after) {
        totalCount
        pageInfo {
          hasNextPage
          endCursor
        }
        nodes {
          ...NeedRow
        }
      }
    }
  `,
  [NeedRow],
);

/** How many wait, by where they come from. */
export const OpenNeedsDocument = graphql(`
  query OpenNeeds {
    trainingNeeds(filter: { state: { eq: OPEN } }, first: 1) {
      groups(by: [{ field: SOURCE }], first: 3) {
        nodes {
          key {
            source
          }
          aggregate {
            count
          }
        }
      }
    }
  }
`);

export const TrainingNeedRaiseDocument = graphql(`
  mutation TrainingNeedRaise($input: TrainingNeedRaiseInput!) {
    trainingNeedRaise(input: $input) {
      trainingNeed {
        id
      }
      userErrors {
        code
        path
      }
    }
  }
`);

export const TrainingNeedEditDocument = graphql(
  `
    mutation TrainingNeedEdit($input: TrainingNeedEditInput!) {
      trainingNeedEdit(input: $input) {
        trainingNeed {
          ...NeedRow
        }
        userErrors {
          code
          path
        }
      }
    }
  `,
  [NeedRow],
);

export const TrainingNeedDropDocument = graphql(`
  mutation TrainingNeedDrop($input: TrainingNeedDropInput!) {
    trainingNeedDrop(input: $input) {
      trainingNeed {
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

export const TrainingNeedReopenDocument = graphql(`
  mutation TrainingNeedReopen($input: TrainingNeedReopenInput!) {
    trainingNeedReopen(input: $input) {
      trainingNeed {
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
