import { graphql } from '../../graphql.ts';

export const VisitSlot = graphql(`
  fragment VisitSlot on Visit {
    id
    version
    slotNo
    side
    visitedAt
    kind
    status
    isLateMemo
    ... on Visit @include(if: $seesMemos) {
      summary
      contactPerson
      topics
      objection
      nextStep
      nextVisitOn
    }
  }
`);

export const CardFace = graphql(
  `
    fragment CardFace on VisitCard {
      id
      cardNo
      slotCount
      freeSlotCount
      status
      issuedAt
      rep {
        id
        name
      }
      visits {
        ...VisitSlot
      }
    }
  `,
  [VisitSlot],
);

export const CustomerHead = graphql(`
  fragment CustomerHead on Customer {
    id
    version
    code
    name
    grade
    gender
    nature
    state
    region {
      id
      name
    }
    owner {
      id
      name
    }
    ... on Customer @include(if: $seesProfile) {
      phone
      address
      city
      lineOfBusiness
      lastVisitAt
      preference
    }
    ... on Customer @include(if: $seesTerms) {
      priceTerms
      paymentTerms
    }
    viewerCanEdit
    viewerCanHandOver
    viewerCanApprove
  }
`);

export const CustomerPageDocument = graphql(
  `
    query CustomerPage(
      $id: ID!
      $seesProfile: Boolean!
      $seesTerms: Boolean!
      $seesContacts: Boolean!
      $seesVisits: Boolean!
      $seesMemos: Boolean!
    ) {
      customer(id: $id) {
        ...CustomerHead
        contacts @include(if: $seesContacts) {
          id
          name
          title
          isPrimary
        }
        visitCards(first: 20, sort: [{ by: ISSUED_AT, direction: DESC }]) @include(if: $seesVisits) {
          nodes {
            ...CardFace
          }
        }
      }
    }
  `,
  [CustomerHead, CardFace],
);

export const CustomerPhoneDocument = graphql(`
  query CustomerPhone($id: ID!) {
    customer(id: $id) {
      id
      phoneFull
    }
  }
`);

export const VisitCardIssueDocument = graphql(`
  mutation VisitCardIssue($input: VisitCardIssueInput!) {
    visitCardIssue(input: $input) {
      visitCard {
        id
      }
      userErrors {
        code
        path
      }
    }
  }
`);

export const VisitRecordDocument = graphql(`
  mutation VisitRecord($input: VisitRecordInput!) {
    visitRecord(input: $input) {
      visitCard {
        id
        status
      }
      visit {
        id
      }
      userErrors {
        code
        path
      }
    }
  }
`);

export const VisitVoidDocument = graphql(`
  mutation VisitVoid($input: VisitVoidInput!) {
    visitVoid(input: $input) {
      visit {
        id
      }
      userErrors {
        code
        path
      }
    }
  }
`);

export const CustomerApproveDocument = graphql(`
  mutation CustomerApprove($input: CustomerApproveInput!) {
    customerApprove(input: $input) {
      customer {
        id
        state
        version
      }
      userErrors {
        code
        path
      }
    }
  }
`);

export const CustomerHandOverDocument = graphql(`
  mutation CustomerHandOver($input: CustomerHandOverInput!) {
    customerHandOver(input: $input) {
      customer {
        id
      }
      userErrors {
        code
        path
      }
    }
  }
`);
