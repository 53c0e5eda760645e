import { graphql } from '../graphql.ts';

export const ViewerFields = graphql(`
  fragment ViewerFields on Viewer {
    account {
      id
      loginName
      displayName
    }
    employee {
      id
      name
      post
    }
    permissions
    locale
  }
`);

export const ViewerDocument = graphql(
  `
    query Viewer {
      viewer {
        ...ViewerFields
      }
    }
  `,
  [ViewerFields],
);

export const SignInDocument = graphql(
  `
    mutation SignIn($input: SignInInput!) {
      signIn(input: $input) {
        viewer {
          ...ViewerFields
        }
        userErrors {
          code
          path
        }
      }
    }
  `,
  [ViewerFields],
);

export const SignOutDocument = graphql(`
  mutation SignOut {
    signOut {
      userErrors {
        code
      }
    }
  }
`);
