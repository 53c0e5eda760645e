import { graphql } from '../../graphql.ts';
import { TimesRow } from './shifts.graphql.ts';

export const RosterShopsDocument = graphql(`
  query RosterShops {
    shops(first: 100, sort: [{ by: CODE, direction: ASC }]) {
      nodes {
        id
        code
        name
        viewerCanRoster
      }
    }
  }
`);

export const LineRow = graphql(`
  fragment LineRow on RosterEntry {
    id
    version
    date
    kind
    startsAt
    endsAt
    breaks {
      startsAt
      endsAt
    }
    employee {
      id
      name
    }
    templateVersion {
      id
      template {
        id
        code
        name
        colourNo
      }
    }
  }
`);

const LineList = graphql(
  `
    fragment LineList on RosterEntryConnection {
      pageInfo {
        hasNextPage
      }
      nodes {
        ...LineRow
      }
    }
  `,
  [LineRow],
);

/** A page has a hundred lines: a month comes four days at a time, so that 25 people have room (rules 17.1: 2 to 6). */
export const RosterPageDocument = graphql(
  `
    query RosterPage(
      $shopId: ID!
      $startsOn: Date!
      $endsOn: Date!
      $year: Int!
      $part1: RosterEntryFilter!
      $part2: RosterEntryFilter!
      $part3: RosterEntryFilter!
      $part4: RosterEntryFilter!
      $part5: RosterEntryFilter!
      $part6: RosterEntryFilter!
      $part7: RosterEntryFilter!
      $part8: RosterEntryFilter!
    ) {
      shop(id: $shopId) {
        id
        code
        name
        viewerCanRoster
        rules(first: 20) {
          nodes {
            validFrom
            minOnDuty
          }
        }
        monthlyRosters(filter: { startsOn: { eq: $startsOn } }, first: 1) {
          nodes {
            id
            state
            publishedAt
            publishedBy {
              name
            }
          }
        }
        postings(
          filter: { startsOn: { lte: $endsOn }, OR: [{ endsOn: { isNull: true } }, { endsOn: { gte: $startsOn } }] }
          sort: [{ by: STARTS_ON, direction: ASC }]
          first: 50
        ) {
          nodes {
            post
            startsOn
            endsOn
            employee {
              id
              name
            }
          }
        }
        part1: rosterEntries(filter: $part1, first: 100) {
          ...LineList
        }
        part2: rosterEntries(filter: $part2, first: 100) {
          ...LineList
        }
        part3: rosterEntries(filter: $part3, first: 100) {
          ...LineList
        }
        part4: rosterEntries(filter: $part4, first: 100) {
          ...LineList
        }
        part5: rosterEntries(filter: $part5, first: 100) {
          ...LineList
        }
        part6: rosterEntries(filter: $part6, first: 100) {
          ...LineList
        }
        part7: rosterEntries(filter: $part7, first: 100) {
          ...LineList
        }
        part8: rosterEntries(filter: $part8, first: 100) {
          ...LineList
        }
      }
      shiftChanges(
        filter: {
          state: { eq: PENDING }
          shop: { id: { eq: $shopId } }
          entry: { date: { gte: $startsOn, lte: $endsOn } }
        }
        first: 50
      ) {
        nodes {
          id
          entry {
            id
          }
        }
      }
      shiftTemplates(filter: { isRetired: { eq: false } }, sort: [{ by: CODE, direction: ASC }], first: 30) {
        nodes {
          id
          code
          name
          colourNo
          shop {
            id
          }
          versions(first: 6) {
            nodes {
              ...TimesRow
            }
          }
        }
      }
      publicCalendarDays(year: $year) {
        day
        kind
        nameZh
        nameEn
      }
      calendarDays(filter: { day: { gte: $startsOn, lte: $endsOn } }, first: 50) {
        nodes {
          id
          day
          kind
          name
        }
      }
    }
  `,
  [LineList, TimesRow],
);

export const RosterWarningsDocument = graphql(`
  query RosterWarnings($shopId: ID!, $month: Month!) {
    rosterWarnings(shopId: $shopId, month: $month) {
      kind
      date
      count
      limit
    }
  }
`);

export const RosterEntrySetDocument = graphql(`
  mutation RosterEntrySet($input: RosterEntrySetInput!) {
    rosterEntrySet(input: $input) {
      rosterEntries {
        id
      }
      userErrors {
        code
        path
      }
    }
  }
`);

export const RosterEntryFillDocument = graphql(`
  mutation RosterEntryFill($input: RosterEntryFillInput!) {
    rosterEntryFill(input: $input) {
      rosterEntries {
        id
      }
      userErrors {
        code
        path
      }
    }
  }
`);

export const RosterEntryCopyDocument = graphql(`
  mutation RosterEntryCopy($input: RosterEntryCopyInput!) {
    rosterEntryCopy(input: $input) {
      rosterEntries {
        id
      }
      userErrors {
        code
        path
      }
    }
  }
`);

export const MonthlyRosterPublishDocument = graphql(`
  mutation MonthlyRosterPublish($input: MonthlyRosterPublishInput!) {
    monthlyRosterPublish(input: $input) {
      monthlyRoster {
        id
        state
      }
      userErrors {
        code
        path
      }
    }
  }
`);
