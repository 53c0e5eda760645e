import { graphql } from '../../graphql.ts';

export const PresencePageDocument = graphql(`
  query PresencePage($shopId: ID!, $at: DateTime) {
    shopPresence(shopId: $shopId, at: $at) {
      standing
      startsAt
      endsAt
      lastPunchAt
      lastPunchDirection
      employee {
        id
        name
        number
      }
      leaveRequest {
        id
        kind
        state
      }
      outing {
        id
        kind
        state
        reason
      }
    }
  }
`);

/** The shops that somebody may look at are those of which the API says so. */
export const PresenceShopsDocument = graphql(`
  query PresenceShops {
    shops(first: 100) {
      nodes {
        id
        code
        name
        viewerCanSeePresence
      }
    }
  }
`);
