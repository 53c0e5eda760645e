import { graphql } from '../../graphql.ts';

export const CareerMoveRow = graphql(`
  fragment CareerMoveRow on CareerMove {
    level
    since
    posting {
      id
      shop {
        id
        name
      }
    }
    step {
      id
      version
      note
      author {
        id
        name
      }
    }
  }
`);

export const PersonCareerDocument = graphql(
  `
    query PersonCareer($id: ID!) {
      careerPath(employeeId: $id) {
        ...CareerMoveRow
      }
    }
  `,
  [CareerMoveRow],
);

export const CareerStepRemoveDocument = graphql(`
  mutation CareerStepRemove($input: CareerStepRemoveInput!) {
    careerStepRemove(input: $input) {
      userErrors {
        code
        path
      }
    }
  }
`);

export const PersonTrialsDocument = graphql(`
  query PersonTrials($id: ID!) {
    trials(filter: { employee: { id: { eq: $id } } }, first: 10) {
      nodes {
        id
        post
        state
        startsOn
        endOn
        decisionDueOn
        decidedAt
      }
    }
  }
`);

export const PersonTrainingDocument = graphql(`
  query PersonTraining($id: ID!) {
    trainingParticipants(filter: { employee: { id: { eq: $id } } }, first: 50) {
      nodes {
        id
        hasAttended
        opinion
        session {
          id
          startsAt
          place
          state
          course {
            id
            title
          }
        }
      }
    }
  }
`);
