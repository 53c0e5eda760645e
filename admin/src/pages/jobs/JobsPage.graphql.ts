import { graphql } from '../../graphql.ts';

export const JobRunRow = graphql(`
  fragment JobRunRow on JobRun {
    id
    version
    job
    state
    isScheduled
    queuedAt
    dueAt
    startedAt
    finishedAt
    attempts
    progressDone
    progressTotal
    note
    error
    failedCount
    isCancelAsked
  }
`);

export const JobsPageDocument = graphql(
  `
    query JobsPage($filter: JobRunFilter, $sort: [JobRunSort!], $first: Int, $after: String) {
      jobRuns(filter: $filter, sort: $sort, first: $first, after: $after) {
        totalCount
        pageInfo {
          hasNextPage
          endCursor
        }
        nodes {
          ...JobRunRow
        }
      }
    }
  `,
  [JobRunRow],
);

export const JobSchedulesDocument = graphql(`
  query JobSchedules {
    jobs {
      name
      description
      schedule
      nextAt
      latestRun {
        id
        state
        finishedAt
      }
    }
  }
`);

export const JobFailuresDocument = graphql(`
  query JobFailures($id: ID!) {
    jobRun(id: $id) {
      id
      failures
      failedCount
    }
  }
`);

export const JobRunNowDocument = graphql(`
  mutation JobRunNow($input: JobRunNowInput!) {
    jobRunNow(input: $input) {
      jobRun {
        id
      }
      userErrors {
        code
        path
      }
    }
  }
`);

export const JobRetryDocument = graphql(
  `
    mutation JobRetry($input: JobRetryInput!) {
      jobRetry(input: $input) {
        jobRun {
          ...JobRunRow
        }
        userErrors {
          code
          path
        }
      }
    }
  `,
  [JobRunRow],
);

export const JobCancelDocument = graphql(
  `
    mutation JobCancel($input: JobCancelInput!) {
      jobCancel(input: $input) {
        jobRun {
          ...JobRunRow
        }
        userErrors {
          code
          path
        }
      }
    }
  `,
  [JobRunRow],
);
