import { CustomerProfile } from '../../entities/customers/profile.graphql.ts';
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
    isPrepared
    viewerCanEdit
    viewerCanAmend
    recordedAt
    ... on Visit @include(if: $seesMemos) {
      summary
      contactPerson
      topics
      objection
      hasListened
      hasShared
      hasClarified
      hasPresented
      hasAsked
      nextStep
      nextVisitOn
      position
      amendments {
        id
        text
        at
      }
    }
  }
`);

export const CardFace = graphql(
  `
    fragment CardFace on VisitCard {
      id
      cardNo
      slotCount
      version
      freeSlotCount
      status
      issuedAt
      viewerCanVoid
      recoveryDueOn
      isRecoveryOverdue
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

export const CustomerHead = graphql(
  `
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
        source
        lastVisitAt
        daysSinceLastVisit
        visitIntervalDays
        completeness
        missingFields
        unreviewedFields
        signedOn
        dataDueOn
        dataConfirmedAt
        dataConfirmedBy {
          id
          name
        }
        viewerCanConfirmData
      }
      ...CustomerProfile
      viewerCanSign
      viewerCanEdit
      viewerCanHandOver
      viewerCanRecordVisit
      viewerCanRecordContact
    }
  `,
  [CustomerProfile],
);

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

export const VisitEditDocument = graphql(`
  mutation VisitEdit($input: VisitEditInput!) {
    visitEdit(input: $input) {
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

export const VisitAmendDocument = graphql(`
  mutation VisitAmend($input: VisitAmendInput!) {
    visitAmend(input: $input) {
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

export const VisitCardVoidDocument = graphql(`
  mutation VisitCardVoid($input: VisitCardVoidInput!) {
    visitCardVoid(input: $input) {
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
