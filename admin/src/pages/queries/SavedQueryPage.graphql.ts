import { graphql } from '../../graphql.ts';

export const SavedQueryFields = graphql(`
  fragment SavedQueryFields on SavedQuery {
    id
    version
    name
    title
    description
    isShared
    isArchived
    currentVersion
    viewerCanEdit
  }
`);

export const SavedQueryVersionRow = graphql(`
  fragment SavedQueryVersionRow on SavedQueryVersion {
    id
    number
    document
    note
    createdAt
    createdBy @include(if: $seesAccounts) {
      id
      loginName
      displayName
    }
  }
`);

export const SavedQueryPageDocument = graphql(
  `
    query SavedQueryPage($id: ID!, $seesAccounts: Boolean!) {
      savedQuery(id: $id) {
        ...SavedQueryFields
        versions(first: 50) {
          nodes {
            ...SavedQueryVersionRow
          }
        }
      }
    }
  `,
  [SavedQueryFields, SavedQueryVersionRow],
);

export const SavedQueryCreateDocument = graphql(`
  mutation SavedQueryCreate($input: SavedQueryCreateInput!) {
    savedQueryCreate(input: $input) {
      savedQuery {
        id
      }
      userErrors {
        code
        path
        detail
      }
    }
  }
`);

export const SavedQueryEditDocument = graphql(
  `
    mutation SavedQueryEdit($input: SavedQueryEditInput!) {
      savedQueryEdit(input: $input) {
        savedQuery {
          ...SavedQueryFields
        }
        userErrors {
          code
          path
        }
      }
    }
  `,
  [SavedQueryFields],
);

export const SavedQueryReviseDocument = graphql(
  `
    mutation SavedQueryRevise($input: SavedQueryReviseInput!) {
      savedQueryRevise(input: $input) {
        savedQuery {
          ...SavedQueryFields
        }
        userErrors {
          code
          path
          detail
        }
      }
    }
  `,
  [SavedQueryFields],
);

export const SavedQueryArchiveDocument = graphql(
  `
    mutation SavedQueryArchive($input: SavedQueryArchiveInput!) {
      savedQueryArchive(input: $input) {
        savedQuery {
          ...SavedQueryFields
        }
        userErrors {
          code
          path
        }
      }
    }
  `,
  [SavedQueryFields],
);
