import { graphql, type ResultOf } from '../../graphql.ts';

const MyTrialFacts = graphql(`
  fragment MyTrialFacts on MyTrial {
    post
    startsOn
    storeEntryOn
    endOn
    state
    decision
    decidedAt
    canSelfAssess
    selfAssessmentOpensOn
    selfAssessment {
      text
      needs
      submittedAt
    }
    stages {
      stageNo
      opensOn
      dueOn
      state
      shownOn
      result
      measure {
        measureId
        measureVersion
        kind
        text
        dueOn
        recheckOn
        acknowledgedAt
      }
    }
  }
`);

export type MyTrial = ResultOf<typeof MyTrialFacts>;
export type MyTrialStage = MyTrial['stages'][number];

export const MyTrialPageDocument = graphql(
  `
    query MyTrialPage {
      myTrial {
        ...MyTrialFacts
      }
    }
  `,
  [MyTrialFacts],
);

export const TrialSelfAssessDocument = graphql(`
  mutation TrialSelfAssess($input: TrialSelfAssessInput!) {
    trialSelfAssess(input: $input) {
      myTrial {
        canSelfAssess
      }
      userErrors {
        code
        path
      }
    }
  }
`);

export const TrialMeasureAcknowledgeDocument = graphql(`
  mutation TrialMeasureAcknowledge($input: TrialMeasureAcknowledgeInput!) {
    trialMeasureAcknowledge(input: $input) {
      myTrial {
        state
      }
      userErrors {
        code
        path
      }
    }
  }
`);
