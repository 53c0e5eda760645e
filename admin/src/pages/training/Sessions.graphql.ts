import { graphql } from '../../graphql.ts';
import { CourseRow } from './Courses.graphql.ts';

export const TrainingSessionRow = graphql(`
  fragment TrainingSessionRow on TrainingSession {
    id
    version
    startsAt
    endsAt
    place
    state
    callOffReason
    peakName
    overrideReason
  }
`);

export const ParticipantRow = graphql(`
  fragment ParticipantRow on TrainingParticipant {
    id
    version
    hasAttended
    opinion
    opinionAt
    employee {
      id
      name
    }
  }
`);

export const TrainingCoursePageDocument = graphql(
  `
    query TrainingCoursePage($id: ID!) {
      trainingCourse(id: $id) {
        ...CourseRow
        sessions(first: 20) {
          nodes {
            ...TrainingSessionRow
            participants(first: 50) {
              totalCount
              nodes {
                ...ParticipantRow
              }
            }
          }
        }
      }
    }
  `,
  [CourseRow, TrainingSessionRow, ParticipantRow],
);

/** The days of peaks, for whoever plans a session on them. */
export const PeakSpansDocument = graphql(`
  query PeakSpans($from: Date!, $to: Date!) {
    businessPeakSpans(from: $from, to: $to) {
      startsOn
      endsOn
      peak {
        id
        name
      }
    }
  }
`);

/** The courses for which a time can be planned. */
export const CourseOptionsDocument = graphql(`
  query CourseOptions {
    trainingCourses(filter: { state: { eq: PLANNED } }, first: 100) {
      nodes {
        id
        title
      }
    }
  }
`);

export const TrainingSessionPlanDocument = graphql(`
  mutation TrainingSessionPlan($input: TrainingSessionPlanInput!) {
    trainingSessionPlan(input: $input) {
      trainingSession {
        id
      }
      userErrors {
        code
        path
      }
    }
  }
`);

export const TrainingSessionMoveDocument = graphql(
  `
    mutation TrainingSessionMove($input: TrainingSessionMoveInput!) {
      trainingSessionMove(input: $input) {
        trainingSession {
          ...TrainingSessionRow
        }
        userErrors {
          code
          path
        }
      }
    }
  `,
  [TrainingSessionRow],
);

export const TrainingSessionCallOffDocument = graphql(`
  mutation TrainingSessionCallOff($input: TrainingSessionCallOffInput!) {
    trainingSessionCallOff(input: $input) {
      trainingSession {
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

export const TrainingSessionHoldDocument = graphql(`
  mutation TrainingSessionHold($input: TrainingSessionHoldInput!) {
    trainingSessionHold(input: $input) {
      trainingSession {
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

export const TrainingParticipantAddDocument = graphql(`
  mutation TrainingParticipantAdd($input: TrainingParticipantAddInput!) {
    trainingParticipantAdd(input: $input) {
      trainingSession {
        id
      }
      userErrors {
        code
        path
      }
    }
  }
`);

export const TrainingParticipantRemoveDocument = graphql(`
  mutation TrainingParticipantRemove($input: TrainingParticipantRemoveInput!) {
    trainingParticipantRemove(input: $input) {
      trainingSession {
        id
      }
      userErrors {
        code
        path
      }
    }
  }
`);
