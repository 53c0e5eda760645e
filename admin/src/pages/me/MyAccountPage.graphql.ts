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

export const MyAccountPageDocument = graphql(
  `
    query MyAccountPage {
      sessions(first: 50) {
        nodes {
          ...SessionRow
        }
      }
    }
  `,
  [SessionRow],
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
