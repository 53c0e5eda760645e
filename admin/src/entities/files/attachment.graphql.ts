import { graphql } from '../../graphql.ts';

export const AttachmentsDocument = graphql(`
  query Attachments($ownerId: ID!) {
    attachments(filter: { ownerId: { eq: $ownerId } }, first: 100) {
      nodes {
        id
        version
        fileName
        mediaType
        bytes
        createdAt
        createdBy {
          id
          name
        }
      }
    }
  }
`);

export const AttachmentRemoveDocument = graphql(`
  mutation AttachmentRemove($input: AttachmentRemoveInput!) {
    attachmentRemove(input: $input) {
      userErrors {
        code
        path
      }
    }
  }
`);
