import { graphql } from '../../graphql.ts';

export const DailyRecordRow = graphql(`
  fragment DailyRecordRow on DailyRecord {
    id
    version
    kind
    title
    content
    handling
    happenedOn
    isImportant
    moveDueOn
    isMoveOverdue
    viewerCanEdit
    customer {
      id
      name
    }
    author {
      id
      name
    }
    item {
      id
      number
    }
  }
`);

export const DailyRecordsPageDocument = graphql(
  `
    query DailyRecordsPage($filter: DailyRecordFilter, $sort: [DailyRecordSort!], $first: Int, $after: String) {
      dailyRecords(filter: $filter, sort: $sort, first: $first, after: $after) {
        totalCount
        isPartial
        pageInfo {
          hasNextPage
          endCursor
        }
        nodes {
          ...DailyRecordRow
        }
      }
    }
  `,
  [DailyRecordRow],
);

export const DailyRecordCreateDocument = graphql(
  `
    mutation DailyRecordCreate($input: DailyRecordCreateInput!) {
      dailyRecordCreate(input: $input) {
        dailyRecord {
          ...DailyRecordRow
        }
        userErrors {
          code
          path
        }
      }
    }
  `,
  [DailyRecordRow],
);

export const DailyRecordEditDocument = graphql(
  `
    mutation DailyRecordEdit($input: DailyRecordEditInput!) {
      dailyRecordEdit(input: $input) {
        dailyRecord {
          ...DailyRecordRow
        }
        userErrors {
          code
          path
        }
      }
    }
  `,
  [DailyRecordRow],
);

export const DailyRecordMoveDocument = graphql(
  `
    mutation DailyRecordMove($input: DailyRecordMoveInput!) {
      dailyRecordMove(input: $input) {
        dailyRecord {
          ...DailyRecordRow
        }
        userErrors {
          code
          path
        }
      }
    }
  `,
  [DailyRecordRow],
);
