import { graphql } from '../../graphql.ts';

export const AccountRow = graphql(`
  fragment AccountRow on Account {
    id
    version
    loginName
    displayName
    isDisabled
    lockedUntil
    employee {
      id
      name
    }
    roles {
      id
      key
      name
    }
  }
`);

export const AccountsPageDocument = graphql(
  `
    query AccountsPage($filter: AccountFilter, $sort: [AccountSort!], $first: Int, $after: String) {
      accounts(filter: $filter, sort: $sort, first: $first, after: $after) {
        totalCount
        pageInfo {
          hasNextPage
          endCursor
        }
        nodes {
          ...AccountRow
        }
      }
    }
  `,
  [AccountRow],
);

export const AccountCreateDocument = graphql(
  `
    mutation AccountCreate($input: AccountCreateInput!) {
      accountCreate(input: $input) {
        clearText
        account {
          ...AccountRow
        }
        userErrors {
          code
          path
        }
      }
    }
  `,
  [AccountRow],
);

export const AccountEditDocument = graphql(
  `
    mutation AccountEdit($input: AccountEditInput!) {
      accountEdit(input: $input) {
        account {
          ...AccountRow
        }
        userErrors {
          code
          path
        }
      }
    }
  `,
  [AccountRow],
);

export const AccountUnlockDocument = graphql(
  `
    mutation AccountUnlock($input: AccountUnlockInput!) {
      accountUnlock(input: $input) {
        account {
          ...AccountRow
        }
        userErrors {
          code
          path
        }
      }
    }
  `,
  [AccountRow],
);

export const PasswordLinkCreateDocument = graphql(`
  mutation PasswordLinkCreate($input: PasswordLinkCreateInput!) {
    passwordLinkCreate(input: $input) {
      clearText
      userErrors {
        code
        path
      }
    }
  }
`);
