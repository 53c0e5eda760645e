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
      isInShop
    }
    permissions
    roleKeys
    isProvisional
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

export const PasswordSetByLinkDocument = graphql(`
  mutation PasswordSetByLink($input: PasswordSetByLinkInput!) {
    passwordSetByLink(input: $input) {
      loginName
      userErrors {
        code
        path
      }
    }
  }
`);

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

export const LocaleSetDocument = graphql(`
  mutation LocaleSet($input: LocaleSetInput!) {
    localeSet(input: $input) {
      userErrors {
        code
      }
    }
  }
`);
