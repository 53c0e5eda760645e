import { graphql } from '../../graphql.ts';

export const CourseRow = graphql(`
  fragment CourseRow on TrainingCourse {
    id
    version
    title
    content
    goal
    audience
    state
    otherTrainer
    callOffReason
    trainer {
      id
      name
    }
    needs {
      id
      need {
        id
        text
        source
        state
        raisedOn
      }
    }
  }
`);

export const TrainingCoursesPageDocument = graphql(
  `
    query TrainingCoursesPage(
      $filter: TrainingCourseFilter
      $sort: [TrainingCourseSort!]
      $first: Int
      $after: String
    ) {
      trainingCourses(filter: $filter, sort: $sort, first: $first, after: $after) {
        totalCount
        pageInfo {
          hasNextPage
          endCursor
        }
        nodes {
          ...CourseRow
          sessions(filter: { state: { eq: PLANNED } }, first: 1) {
            totalCount
            nodes {
              id
              startsAt
              place
            }
          }
        }
      }
    }
  `,
  [CourseRow],
);

/** What a course can answer: the needs that wait. */
export const NeedOptionsDocument = graphql(`
  query NeedOptions {
    trainingNeeds(filter: { state: { eq: OPEN } }, sort: [{ by: RAISED_ON, direction: DESC }], first: 100) {
      nodes {
        id
        text
        source
      }
    }
  }
`);

export const TrainingCourseCreateDocument = graphql(`
  mutation TrainingCourseCreate($input: TrainingCourseCreateInput!) {
    trainingCourseCreate(input: $input) {
      trainingCourse {
        id
      }
      userErrors {
        code
        path
      }
    }
  }
`);

export const TrainingCourseEditDocument = graphql(
  `
    mutation TrainingCourseEdit($input: TrainingCourseEditInput!) {
      trainingCourseEdit(input: $input) {
        trainingCourse {
          ...CourseRow
        }
        userErrors {
          code
          path
        }
      }
    }
  `,
  [CourseRow],
);

export const TrainingCourseHoldDocument = graphql(`
  mutation TrainingCourseHold($input: TrainingCourseHoldInput!) {
    trainingCourseHold(input: $input) {
      trainingCourse {
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

export const TrainingCourseCallOffDocument = graphql(`
  mutation TrainingCourseCallOff($input: TrainingCourseCallOffInput!) {
    trainingCourseCallOff(input: $input) {
      trainingCourse {
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
