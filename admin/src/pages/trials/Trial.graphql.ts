import { graphql } from '../../graphql.ts';

export const StageItemFields = graphql(`
  fragment StageItemFields on TrialStageItem {
    id
    position
    nameZh
    nameEn
    rating
    fact
  }
`);

export const BriefingFields = graphql(`
  fragment BriefingFields on TrialBriefing {
    id
    version
    briefedAt
    content
    procedure
    responsibility
    acknowledgedAt
    viewerCanAcknowledge
    manager {
      id
      name
    }
    briefedBy {
      id
      name
    }
  }
`);

export const MeasureFields = graphql(`
  fragment MeasureFields on TrialMeasure {
    id
    version
    kind
    text
    dueOn
    recheckOn
    acknowledgedAt
    recheckedAt
    recheckResult
    recheckText
    recheckedBy {
      id
      name
    }
    decision
    decidedAt
    decisionReason
    decidedBy {
      id
      name
    }
  }
`);

export const StageFields = graphql(
  `
    fragment StageFields on TrialStage {
      id
      version
      stageNo
      opensOn
      dueOn
      overdueOn
      state
      result
      recommendation
      overallText
      draftSavedAt
      submittedAt
      shownOn
      movedReason
      viewerCanReview
      reviewer {
        id
        name
      }
      submittedBy {
        id
        name
      }
      items {
        ...StageItemFields
      }
      briefings {
        ...BriefingFields
      }
      measures {
        ...MeasureFields
      }
    }
  `,
  [StageItemFields, BriefingFields, MeasureFields],
);

export const TrialFields = graphql(
  `
    fragment TrialFields on Trial {
      id
      version
      state
      post
      months
      startsOn
      storeEntryOn
      endOn
      latestOn
      decisionDueOn
      decision
      decidedAt
      decisionReason
      isLateDecision
      hasSelfAssessment
      closedOn
      viewerCanDecide
      template {
        id
        lengthWarning
      }
      decidedBy {
        id
        name
      }
      employee {
        id
        name
        number
        shop {
          id
          name
        }
      }
      override {
        id
        state
      }
      stages {
        ...StageFields
      }
      selfAssessments {
        id
        text
        needs
        submittedAt
        waiveReason
        waivedBy {
          id
          name
        }
      }
    }
  `,
  [StageFields],
);

export const TrialPageDocument = graphql(
  `
    query TrialPage($id: ID!) {
      trial(id: $id) {
        ...TrialFields
        notes(sort: [{ by: HAPPENED_ON, direction: DESC }], first: 100) {
          nodes {
            id
            source
            text
            happenedOn
            author {
              id
              name
            }
          }
        }
      }
    }
  `,
  [TrialFields],
);

/** For who decides. */
export const TrialEvidenceDocument = graphql(`
  query TrialEvidence($id: ID!) {
    trialEvidence(id: $id) {
      hasDocumentedFault
      stage3FactCount
      hasOpinion
      isLate
      isOverrideNeeded
      canConfirm
      whyNotConfirm
      canNotHire
      whyNot
    }
  }
`);

export const TrialPrintDocument = graphql(
  `
    query TrialPrint($id: ID!) {
      trial(id: $id) {
        ...TrialFields
      }
    }
  `,
  [TrialFields],
);
