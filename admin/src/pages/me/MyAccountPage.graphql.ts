import { graphql } from '../../graphql.ts';

export const SessionRow = graphql(`
  fragment SessionRow on Session {
    id
    version
    createdAt
    lastSeenAt
    expiresAt
    userAgent
    ip
    isCurrent
  }
`);

export const ApiTokenRow = graphql(`
  fragment ApiTokenRow on ApiToken {
    id
    version
    name
    createdAt
    expiresAt
    lastUsedAt
    revokedAt
    role {
      id
      key
      name
    }
  }
`);

export const MyAccountPageDocument = graphql(
  `
    query MyAccountPage($makesTokens: Boolean!) {
      sessions(first: 50) {
        nodes {
          ...SessionRow
        }
      }
      apiTokens(first: 50) @include(if: $makesTokens) {
        nodes {
          ...ApiTokenRow
        }
      }
    }
  `,
  [SessionRow, ApiTokenRow],
);

export const SessionEndDocument = graphql(`
  mutation SessionEnd($input: SessionEndInput!) {
    sessionEnd(input: $input) {
      userErrors {
        code
        path
      }
    }
  }
`);

export const ApiTokenCreateDocument = graphql(
  `
    mutation ApiTokenCreate($input: ApiTokenCreateInput!) {
      apiTokenCreate(input: $input) {
        clearText
        apiToken {
          ...ApiTokenRow
        }
        userErrors {
          code
          path
        }
      }
    }
  `,
  [ApiTokenRow],
);

export const ApiTokenRevokeDocument = graphql(
  `
    mutation ApiTokenRevoke($input: ApiTokenRevokeInput!) {
      apiTokenRevoke(input: $input) {
        apiToken {
          ...ApiTokenRow
        }
        userErrors {
          code
          path
        }
      }
    }
  `,
  [ApiTokenRow],
);
