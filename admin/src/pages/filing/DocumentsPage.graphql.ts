import { graphql } from '../../graphql.ts';

export const DocumentRow = graphql(`
  fragment DocumentRow on ArchiveDocument {
    id
    version
    title
    content
    datedOn
    hasLegalForce
    state
    customer {
      id
      code
      name
    }
    category {
      id
      no
      name
    }
    handler {
      id
      name
    }
  }
`);

export const DocumentsPageDocument = graphql(
  `
    query DocumentsPage($filter: ArchiveDocumentFilter, $sort: [ArchiveDocumentSort!], $first: Int, $after: String) {
      archiveDocuments(filter: $filter, sort: $sort, first: $first, after: $after) {
        totalCount
        isPartial
        pageInfo {
          hasNextPage
          endCursor
        }
        nodes {
          ...DocumentRow
        }
      }
    }
  `,
  [DocumentRow],
);

export const DocumentCreateDocument = graphql(
  `
    mutation ArchiveDocumentCreate($input: ArchiveDocumentCreateInput!) {
      archiveDocumentCreate(input: $input) {
        archiveDocument {
          ...DocumentRow
        }
        userErrors {
          code
          path
        }
      }
    }
  `,
  [DocumentRow],
);

export const DocumentEditDocument = graphql(
  `
    mutation ArchiveDocumentEdit($input: ArchiveDocumentEditInput!) {
      archiveDocumentEdit(input: $input) {
        archiveDocument {
          ...DocumentRow
        }
        userErrors {
          code
          path
        }
      }
    }
  `,
  [DocumentRow],
);
