import { CustomerProfile } from '../../entities/customers/profile.graphql.ts';
import { graphql } from '../../graphql.ts';

export const VisitCardRow = graphql(`
  fragment VisitCardRow on VisitCard {
    id
    version
    cardNo
    slotCount
    usedSlots
    status
    fullAt
    recoveryDueOn
    recoveredAt
    isRecoveryOverdue
    viewerCanRecover
    viewerCanAnalyse
    viewerCanAttach
    rep {
      id
      name
    }
    customer {
      id
      code
      name
    }
    analysis {
      id
      visitCount
      firstVisitOn
      lastVisitOn
      averageInterval
      longestInterval
      prepRate
      ... on CardAnalysis @include(if: $seesMemos) {
        noNeedCount
        noMoneyCount
        noHurryCount
        otherObjectionCount
        conclusion
      }
      ... on CardAnalysis @include(if: $seesAmounts) {
        orderCount
        orderAmount
        currency
      }
    }
    visits {
      id
      slotNo
      visitedAt
      kind
      status
      isPrepared
      summary @include(if: $seesMemos)
    }
  }
`);

export const VisitCardsPageDocument = graphql(
  `
    query VisitCardsPage(
      $filter: VisitCardFilter
      $sort: [VisitCardSort!]
      $first: Int
      $after: String
      $seesMemos: Boolean!
      $seesAmounts: Boolean!
    ) {
      visitCards(filter: $filter, sort: $sort, first: $first, after: $after) {
        totalCount
        isPartial
        pageInfo {
          hasNextPage
          endCursor
        }
        nodes {
          ...VisitCardRow
        }
      }
    }
  `,
  [VisitCardRow],
);

export const VisitCardRecoverDocument = graphql(`
  mutation VisitCardRecover($input: VisitCardRecoverInput!) {
    visitCardRecover(input: $input) {
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

export const VisitCardAnalyseDocument = graphql(`
  mutation VisitCardAnalyse($input: VisitCardAnalyseInput!) {
    visitCardAnalyse(input: $input) {
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

export const VisitCardAttachDocument = graphql(`
  mutation VisitCardAttach($input: VisitCardAttachInput!) {
    visitCardAttach(input: $input) {
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

export const PaperVisit = graphql(`
  fragment PaperVisit on Visit {
    id
    slotNo
    visitedAt
    kind
    status
    ... on Visit @include(if: $seesMemos) {
      contactPerson
      summary
      nextStep
      nextVisitOn
    }
  }
`);

export const VisitCardPrintDocument = graphql(
  `
    query VisitCardPrint(
      $id: ID!
      $seesProfile: Boolean!
      $seesTerms: Boolean!
      $seesContacts: Boolean!
      $seesMemos: Boolean!
    ) {
      cardFields @include(if: $seesProfile) {
        fields
      }
      visitCard(id: $id) {
        id
        cardNo
        slotCount
        issuedAt
        rep {
          id
          name
        }
        customer {
          id
          code
          name
          region {
            id
            name
          }
          nature
          ... on Customer @include(if: $seesProfile) {
            phone
            source
          }
          ...CustomerProfile
          contacts @include(if: $seesContacts) {
            id
            name
            title
            isPrimary
          }
        }
        visits {
          ...PaperVisit
        }
      }
    }
  `,
  [PaperVisit, CustomerProfile],
);
