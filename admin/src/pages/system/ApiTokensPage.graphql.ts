import { graphql } from '../../graphql.ts';

export const ApiTokenRow = graphql(`
  fragment ApiTokenRow on ApiToken {
    id
    version
    name
    prefix
    permissions
    isForSavedQueriesOnly
    createdAt
    expiresAt
    lastUsedAt
    revokedAt
    role {
      id
      key
      name
    }
    account @include(if: $seesAccounts) {
      id
      loginName
      displayName
    }
  }
`);

export const ApiTokensPageDocument = graphql(
  `
    query ApiTokensPage(
      $filter: ApiTokenFilter
      $sort: [ApiTokenSort!]
      $first: Int
      $after: String
      $seesAccounts: Boolean!
    ) {
      apiTokens(filter: $filter, sort: $sort, first: $first, after: $after) {
        totalCount
        pageInfo {
          hasNextPage
          endCursor
        }
        nodes {
          ...ApiTokenRow
        }
      }
    }
  `,
  [ApiTokenRow],
);

/** The roles that a token can be made for, with what they allow. */
export const TokenRolesDocument = graphql(`
  query TokenRoles {
    roles(first: 100, sort: [{ by: KEY, direction: ASC }]) {
      nodes {
        id
        key
        name
        permissions
      }
    }
  }
`);

export const ApiTokenCreateDocument = graphql(`
  mutation ApiTokenCreate($input: ApiTokenCreateInput!) {
    apiTokenCreate(input: $input) {
      clearText
      apiToken {
        id
      }
      userErrors {
        code
        path
      }
    }
  }
`);

export const ApiTokenRevokeDocument = graphql(`
  mutation ApiTokenRevoke($input: ApiTokenRevokeInput!) {
    apiTokenRevoke(input: $input) {
      apiToken {
        id
        version
        revokedAt
      }
      userErrors {
        code
        path
      }
    }
  }
`);
