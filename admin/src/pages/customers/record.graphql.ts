import { graphql } from '../../graphql.ts';

export const FieldValueRow = graphql(`
  fragment FieldValueRow on CustomerFieldValue {
    id
    version
    field
    value
    isCurrent
    source
    agency
    obtainedOn
    recordedAt
    recordedBy {
      id
      name
    }
    reviewState
    correctedTo
    viewerCanReview
    viewerCanRestore
  }
`);

export const ContactValueRow = graphql(`
  fragment ContactValueRow on ContactFieldValue {
    id
    version
    field
    value
    isCurrent
    source
    agency
    obtainedOn
    recordedAt
    recordedBy {
      id
      name
    }
    reviewState
    correctedTo
    viewerCanReview
  }
`);

/** Asked for only on demand: each reading of personal data is logged. */
export const ContactValuesDocument = graphql(
  `
    query ContactValues($id: ID!) {
      customer(id: $id) {
        id
        contacts {
          id
          name
          fieldValues(first: 40) {
            totalCount
            nodes {
              ...ContactValueRow
            }
          }
        }
      }
    }
  `,
  [ContactValueRow],
);

export const ContactValueReviewDocument = graphql(`
  mutation ContactValueReview($input: ContactValueReviewInput!) {
    contactValueReview(input: $input) {
      contactFieldValue {
        id
        version
        reviewState
      }
      userErrors {
        code
        path
      }
    }
  }
`);

export const CustomerValuesRecordDocument = graphql(`
  mutation CustomerValuesRecord($input: CustomerValuesRecordInput!) {
    customerValuesRecord(input: $input) {
      customer {
        id
        version
      }
      userErrors {
        code
        path
      }
    }
  }
`);

export const CustomerValueRestoreDocument = graphql(`
  mutation CustomerValueRestore($input: CustomerValueRestoreInput!) {
    customerValueRestore(input: $input) {
      customer {
        id
        version
      }
      userErrors {
        code
        path
      }
    }
  }
`);

export const CustomerValueReviewDocument = graphql(`
  mutation CustomerValueReview($input: CustomerValueReviewInput!) {
    customerValueReview(input: $input) {
      customerFieldValue {
        id
        version
        reviewState
      }
      userErrors {
        code
        path
      }
    }
  }
`);

export const CustomerSignDocument = graphql(`
  mutation CustomerSign($input: CustomerSignInput!) {
    customerSign(input: $input) {
      customer {
        id
        version
        signedOn
      }
      userErrors {
        code
        path
      }
    }
  }
`);

export const CustomerConfirmDataDocument = graphql(`
  mutation CustomerConfirmData($input: CustomerConfirmDataInput!) {
    customerConfirmData(input: $input) {
      customer {
        id
        version
        dataConfirmedAt
      }
      userErrors {
        code
        path
      }
    }
  }
`);

export const CardFieldsDocument = graphql(`
  query CardFields {
    cardFields {
      fields
      choices
      most
    }
  }
`);

export const CardFieldsChooseDocument = graphql(`
  mutation CardFieldsChoose($input: CardFieldsChooseInput!) {
    cardFieldsChoose(input: $input) {
      userErrors {
        code
        path
      }
    }
  }
`);

export const ReviewQueueDocument = graphql(
  `
    query ReviewQueue(
      $filter: CustomerFieldValueFilter
      $sort: [CustomerFieldValueSort!]
      $first: Int
      $after: String
    ) {
      customerFieldValues(filter: $filter, sort: $sort, first: $first, after: $after) {
        totalCount
        isPartial
        pageInfo {
          hasNextPage
          endCursor
        }
        nodes {
          ...FieldValueRow
          customer {
            id
            code
            name
          }
        }
      }
    }
  `,
  [FieldValueRow],
);

export const FollowUpRow = graphql(`
  fragment FollowUpRow on Customer {
    id
    version
    code
    name
    signedOn
    dataDueOn
    completeness
    missingFields
    dataConfirmedAt
    dataConfirmedBy {
      id
      name
    }
    owner {
      id
      name
    }
    viewerCanConfirmData
  }
`);

export const FollowUpDocument = graphql(
  `
    query FollowUp($filter: CustomerFilter, $sort: [CustomerSort!], $first: Int, $after: String) {
      customers(filter: $filter, sort: $sort, first: $first, after: $after) {
        totalCount
        isPartial
        pageInfo {
          hasNextPage
          endCursor
        }
        nodes {
          ...FollowUpRow
        }
      }
    }
  `,
  [FollowUpRow],
);

export const CompletenessMapDocument = graphql(`
  query CompletenessMap($first: Int!) {
    customers {
      isPartial
      groups(by: [{ field: REGION }, { field: GRADE }], first: $first) {
        nodes {
          key {
            region {
              id
              code
              name
            }
            grade
          }
          aggregate {
            count
            avg {
              completeness
            }
          }
        }
      }
    }
  }
`);

export const BlankSharesDocument = graphql(`
  query BlankShares {
    blankShares {
      field
      blank
      customers
      countedOn
      share
      isRequired
      isProposedForRemoval
    }
  }
`);
