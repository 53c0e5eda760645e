import { graphql } from '../../graphql.ts';

export const BoardTrial = graphql(`
  fragment BoardTrial on Trial {
    id
    state
    post
    endOn
    decisionDueOn
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
      opensOn
      state
      result
      reviewer {
        id
        name
      }
      briefings {
        id
        acknowledgedAt
        manager {
          id
        }
      }
    }
  }
`);

/** All that runs: few hundred people at the most are on trial at once. */
export const TrialsBoardDocument = graphql(
  `
    query TrialsBoard {
      trials(
        filter: { state: { in: [RUNNING, OVERDUE_CONFIRM_RISK] } }
        sort: [{ by: END_ON, direction: ASC }]
        first: 100
      ) {
        totalCount
        nodes {
          ...BoardTrial
        }
      }
    }
  `,
  [BoardTrial],
);

const DueStage = graphql(`
  fragment DueStage on TrialStage {
    id
    stageNo
    dueOn
    opensOn
    state
    reviewer {
      id
      name
    }
    trial {
      id
      post
      employee {
        id
        name
        shop {
          id
          name
        }
      }
    }
  }
`);

export const TrialsDueDocument = graphql(
  `
    query TrialsDue {
      trialsDue {
        until
        stages {
          ...DueStage
        }
        briefingsToGive {
          ...DueStage
        }
        briefingsToAcknowledge {
          id
          version
          manager {
            id
            name
          }
          stage {
            ...DueStage
          }
        }
        measuresToRecheck {
          id
          recheckOn
          stage {
            ...DueStage
          }
        }
        dismissals {
          id
          stage {
            ...DueStage
          }
        }
        decisions {
          id
          post
          decisionDueOn
          endOn
          employee {
            id
            name
            shop {
              id
              name
            }
          }
        }
      }
    }
  `,
  [DueStage],
);
