import { graphql } from '../../graphql.ts';

export const TrialDecideDocument = graphql(`
  mutation TrialDecide($input: TrialDecideInput!) {
    trialDecide(input: $input) {
      trial {
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

export const TrialOverrideRequestDocument = graphql(`
  mutation TrialOverrideRequest($input: TrialOverrideRequestInput!) {
    trialOverrideRequest(input: $input) {
      trial {
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

export const TrialCallOffDocument = graphql(`
  mutation TrialCallOff($input: TrialCallOffInput!) {
    trialCallOff(input: $input) {
      trial {
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

export const TrialBriefDocument = graphql(`
  mutation TrialBrief($input: TrialBriefInput!) {
    trialBrief(input: $input) {
      trialBriefing {
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

export const TrialStageMoveDocument = graphql(`
  mutation TrialStageMove($input: TrialStageMoveInput!) {
    trialStageMove(input: $input) {
      trialStage {
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

export const TrialMeasureRecheckDocument = graphql(`
  mutation TrialMeasureRecheck($input: TrialMeasureRecheckInput!) {
    trialMeasureRecheck(input: $input) {
      trialMeasure {
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

export const TrialDismissalDecideDocument = graphql(`
  mutation TrialDismissalDecide($input: TrialDismissalDecideInput!) {
    trialDismissalDecide(input: $input) {
      trialMeasure {
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

export const TrialNoteAddDocument = graphql(`
  mutation TrialNoteAdd($input: TrialNoteAddInput!) {
    trialNoteAdd(input: $input) {
      trialNote {
        id
      }
      userErrors {
        code
        path
      }
    }
  }
`);

export const TrialSelfAssessmentWaiveDocument = graphql(`
  mutation TrialSelfAssessmentWaive($input: TrialSelfAssessmentWaiveInput!) {
    trialSelfAssessmentWaive(input: $input) {
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

export const TrialBriefingAcknowledgeDocument = graphql(`
  mutation TrialBriefingAcknowledge($input: TrialBriefingAcknowledgeInput!) {
    trialBriefingAcknowledge(input: $input) {
      trialBriefing {
        id
        version
        acknowledgedAt
      }
      userErrors {
        code
        path
      }
    }
  }
`);
