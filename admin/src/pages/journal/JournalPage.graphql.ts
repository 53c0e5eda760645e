import { graphql } from '../../graphql.ts';

export const JournalRow = graphql(`
  fragment JournalRow on JournalEntry {
    id
    at
    accountId
    person {
      id
      name
    }
    action
    rowType
    rowId
    kind
    reason
    requestId
    ... on JournalEntry @include(if: $seesChanges) {
      before
      after
    }
  }
`);

export const JournalPageDocument = graphql(
  `
    query JournalPage(
      $filter: JournalEntryFilter
      $sort: [JournalEntrySort!]
      $first: Int
      $after: String
      $seesChanges: Boolean!
    ) {
      journalEntries(filter: $filter, sort: $sort, first: $first, after: $after) {
        pageInfo {
          hasNextPage
          endCursor
        }
        nodes {
          ...JournalRow
        }
      }
    }
  `,
  [JournalRow],
);
