import { graphql, type ResultOf } from '../../graphql.ts';
import { StageFields } from './Trial.graphql.ts';

/** What the form begins with, and what it gets back each time it is saved. */
const ReviewItems = graphql(`
  fragment ReviewItems on TrialStage {
    id
    version
    draftText
    draftSavedAt
    items {
      id
      position
      nameZh
      nameEn
      meaningZh
      meaningEn
      rating
      fact
    }
  }
`);

const ReviewStage = graphql(
  `
    fragment ReviewStage on TrialStage {
      ...StageFields
      ...ReviewItems
      trial {
        id
        post
        storeEntryOn
        endOn
        state
        hasSelfAssessment
        employee {
          id
          name
          number
          shop {
            id
            name
          }
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
        notes(sort: [{ by: HAPPENED_ON, direction: DESC }], first: 20) {
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
  [StageFields, ReviewItems],
);

export type ReviewStage = ResultOf<typeof ReviewStage>;
export type ReviewTrial = NonNullable<ReviewStage['trial']>;

export const TrialReviewPageDocument = graphql(
  `
    query TrialReviewPage($id: ID!) {
      trialStage(id: $id) {
        ...ReviewStage
      }
    }
  `,
  [ReviewStage],
);

export const TrialReviewSaveDocument = graphql(
  `
    mutation TrialReviewSave($input: TrialReviewSaveInput!) {
      trialReviewSave(input: $input) {
        trialStage {
          ...ReviewItems
        }
        userErrors {
          code
          path
        }
      }
    }
  `,
  [ReviewItems],
);

export const TrialReviewSubmitDocument = graphql(
  `
    mutation TrialReviewSubmit($input: TrialReviewSubmitInput!) {
      trialReviewSubmit(input: $input) {
        trialStage {
          ...StageFields
        }
        userErrors {
          code
          path
        }
      }
    }
  `,
  [StageFields],
);
