import { graphql } from '../../graphql.ts';

export const CustomerDuplicatesDocument = graphql(`
  query CustomerDuplicates($input: DuplicateQuestionInput!) {
    customerDuplicates(input: $input) {
      matchedBy
      maskedName
      maskedOwnerName
      isDeleted
      customer {
        id
        code
        name
      }
    }
  }
`);
