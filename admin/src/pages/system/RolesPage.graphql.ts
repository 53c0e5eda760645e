import { graphql } from '../../graphql.ts';

export const RoleColumn = graphql(`
  fragment RoleColumn on Role {
    id
    version
    key
    name
    permissions
  }
`);

export const RolesPageDocument = graphql(
  `
    query RolesPage {
      roles(first: 100, sort: [{ by: KEY, direction: ASC }]) {
        nodes {
          ...RoleColumn
        }
      }
    }
  `,
  [RoleColumn],
);

export const RoleEditDocument = graphql(
  `
    mutation RoleEdit($input: RoleEditInput!) {
      roleEdit(input: $input) {
        role {
          ...RoleColumn
        }
        userErrors {
          code
          path
        }
      }
    }
  `,
  [RoleColumn],
);
