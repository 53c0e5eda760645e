import { graphql } from '../../graphql.ts';
import { DocumentRow } from './DocumentsPage.graphql.ts';

export const DocumentFacts = graphql(
  `
    fragment DocumentFacts on ArchiveDocument {
      ...DocumentRow
      checkedAt
      checkedBy {
        id
        name
      }
      customerSignedOn
      handlerSignedAt
      approvedAt
      approvedBy {
        id
        name
      }
      isHandledByViewer
      customer {
        id
        owner {
          id
        }
      }
      item {
        id
        number
        filedOn
      }
    }
  `,
  [DocumentRow],
);

export const DocumentPageDocument = graphql(
  `
    query DocumentPage($id: ID!) {
      archiveDocument(id: $id) {
        ...DocumentFacts
      }
    }
  `,
  [DocumentFacts],
);

export const DocumentCheckDocument = graphql(
  `
    mutation ArchiveDocumentCheck($input: ArchiveDocumentCheckInput!) {
      archiveDocumentCheck(input: $input) {
        archiveDocument {
          ...DocumentFacts
        }
        userErrors {
          code
          path
        }
      }
    }
  `,
  [DocumentFacts],
);

export const DocumentReturnDocument = graphql(
  `
    mutation ArchiveDocumentReturn($input: ArchiveDocumentReturnInput!) {
      archiveDocumentReturn(input: $input) {
        archiveDocument {
          ...DocumentFacts
        }
        userErrors {
          code
          path
        }
      }
    }
  `,
  [DocumentFacts],
);

export const DocumentSignDocument = graphql(
  `
    mutation ArchiveDocumentSign($input: ArchiveDocumentSignInput!) {
      archiveDocumentSign(input: $input) {
        archiveDocument {
          ...DocumentFacts
        }
        userErrors {
          code
          path
        }
      }
    }
  `,
  [DocumentFacts],
);

export const DocumentFileDocument = graphql(
  `
    mutation ArchiveDocumentFile($input: ArchiveDocumentFileInput!) {
      archiveDocumentFile(input: $input) {
        archiveDocument {
          ...DocumentFacts
        }
        userErrors {
          code
          path
        }
      }
    }
  `,
  [DocumentFacts],
);
