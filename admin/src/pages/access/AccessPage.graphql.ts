import { graphql } from '../../graphql.ts';

export const AccessRequestRow = graphql(`
  fragment AccessRequestRow on AccessRequest {
    id
    createdAt
    codes
    grade
    reason
    days
    state
    validTo
    requester {
      id
      name
    }
    region {
      id
      name
    }
    rep {
      id
      name
    }
    decidedBy {
      id
      name
    }
  }
`);

export const AccessGrantRow = graphql(`
  fragment AccessGrantRow on AccessGrant {
    id
    version
    startsAt
    endsAt
    isInForce
    viewerCanRevoke
    employee {
      id
      name
    }
    customer @include(if: $seesCustomers) {
      id
      code
      name
    }
    request {
      id
      reason
    }
  }
`);

export const AccessRequestsDocument = graphql(
  `
    query AccessRequests($filter: AccessRequestFilter, $sort: [AccessRequestSort!], $first: Int, $after: String) {
      accessRequests(filter: $filter, sort: $sort, first: $first, after: $after) {
        totalCount
        pageInfo {
          hasNextPage
          endCursor
        }
        nodes {
          ...AccessRequestRow
        }
      }
    }
  `,
  [AccessRequestRow],
);

export const AccessGrantsDocument = graphql(
  `
    query AccessGrants(
      $filter: AccessGrantFilter
      $sort: [AccessGrantSort!]
      $first: Int
      $after: String
      $seesCustomers: Boolean!
    ) {
      accessGrants(filter: $filter, sort: $sort, first: $first, after: $after) {
        totalCount
        pageInfo {
          hasNextPage
          endCursor
        }
        nodes {
          ...AccessGrantRow
        }
      }
    }
  `,
  [AccessGrantRow],
);

export const AccessRequestCreateDocument = graphql(`
  mutation AccessRequestCreate($input: AccessRequestCreateInput!) {
    accessRequestCreate(input: $input) {
      accessRequest {
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

export const AccessGrantRevokeDocument = graphql(`
  mutation AccessGrantRevoke($input: AccessGrantRevokeInput!) {
    accessGrantRevoke(input: $input) {
      accessGrant {
        id
        version
        endsAt
        isInForce
        viewerCanRevoke
      }
      userErrors {
        code
        path
      }
    }
  }
`);
