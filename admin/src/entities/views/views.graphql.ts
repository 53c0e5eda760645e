import { graphql } from '../../graphql.ts';

export const ListView = graphql(`
  fragment ListView on SavedView {
    id
    version
    name
    state
    isShared
    defaultOfRoles
    isDefaultForViewer
    viewerCanEdit
  }
`);

export const ListViewsDocument = graphql(
  `
    query ListViews($list: String!) {
      savedViews(filter: { list: { eq: $list } }, first: 100) {
        nodes {
          ...ListView
        }
      }
    }
  `,
  [ListView],
);

export const SavedViewCreateDocument = graphql(`
  mutation SavedViewCreate($input: SavedViewCreateInput!) {
    savedViewCreate(input: $input) {
      savedView {
        id
      }
      userErrors {
        code
        path
      }
    }
  }
`);

export const SavedViewEditDocument = graphql(`
  mutation SavedViewEdit($input: SavedViewEditInput!) {
    savedViewEdit(input: $input) {
      savedView {
        id
        version
        state
      }
      userErrors {
        code
        path
      }
    }
  }
`);

export const SavedViewRemoveDocument = graphql(`
  mutation SavedViewRemove($input: SavedViewRemoveInput!) {
    savedViewRemove(input: $input) {
      userErrors {
        code
        path
      }
    }
  }
`);
