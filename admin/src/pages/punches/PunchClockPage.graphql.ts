import { graphql } from '../../graphql.ts';

/** A shift of last night may still be running. */
export const PunchClockPageDocument = graphql(`
  query PunchClockPage($me: ID!, $days: [Date!]!, $since: DateTime!) {
    employee(id: $me) {
      id
      shop {
        id
        name
      }
    }
    rosterEntries(
      filter: { employee: { id: { eq: $me } }, date: { in: $days }, cancelledAt: { isNull: true } }
      sort: [{ by: DATE, direction: ASC }]
      first: 4
    ) {
      nodes {
        id
        date
        kind
        startsAt
        endsAt
        shop {
          id
          name
        }
      }
    }
    punches(
      filter: { employee: { id: { eq: $me } }, at: { gte: $since }, voidedAt: { isNull: true } }
      sort: [{ by: AT, direction: DESC }]
      first: 20
    ) {
      nodes {
        id
        at
        direction
        source
        place {
          id
          name
        }
      }
    }
  }
`);

export const PunchClockDocument = graphql(`
  mutation PunchClock($input: PunchClockInput!) {
    punchClock(input: $input) {
      punch {
        id
        at
        direction
      }
      userErrors {
        code
        path
      }
    }
  }
`);
