import { graphql } from '../../graphql.ts';
import { NeedRow } from './Needs.graphql.ts';
import { TrainingSessionRow } from './Sessions.graphql.ts';

export const MyTraining = graphql(
  `
    fragment MyTraining on TrainingParticipant {
      id
      version
      hasAttended
      opinion
      opinionAt
      session {
        ...TrainingSessionRow
        course {
          id
          title
          content
          otherTrainer
          trainer {
            id
            name
          }
        }
      }
    }
  `,
  [TrainingSessionRow],
);

/** The API shows who is not HR the own needs, and those about the own shop, alone. */
export const MyTrainingPageDocument = graphql(
  `
    query MyTrainingPage($me: ID!, $needs: TrainingNeedFilter!) {
      trainingParticipants(filter: { employee: { id: { eq: $me } } }, first: 50) {
        nodes {
          ...MyTraining
        }
      }
      trainingNeeds(filter: $needs, sort: [{ by: RAISED_ON, direction: DESC }], first: 50) {
        nodes {
          ...NeedRow
        }
      }
    }
  `,
  [MyTraining, NeedRow],
);

export const TrainingParticipantCommentDocument = graphql(`
  mutation TrainingParticipantComment($input: TrainingParticipantCommentInput!) {
    trainingParticipantComment(input: $input) {
      trainingParticipant {
        id
        version
        opinion
        opinionAt
      }
      userErrors {
        code
        path
      }
    }
  }
`);
