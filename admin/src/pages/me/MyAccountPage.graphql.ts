import { graphql } from '../../graphql.ts';

export const SessionRow = graphql(`
  fragment SessionRow on Session {
    id
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
    query MyAccountPage {
      viewer {
        account {
          id
          loginName
          displayName
          passwordChangedAt
          roles {
            id
            key
            name
          }
        }
        employee {
          id
          name
          post
        }
      }
      sessions(first: 50) {
        nodes {
          ...SessionRow
        }
      }
      apiTokens(first: 50) {
        nodes {
          ...ApiTokenRow
        }
      }
    }
  `,
  [SessionRow, ApiTokenRow],
);

export const PasswordChangeDocument = graphql(`
  mutation PasswordChange($input: PasswordChangeInput!) {
    passwordChange(input: $input) {
      userErrors {
        code
        path
      }
    }
  }
`);

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
        secret
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
