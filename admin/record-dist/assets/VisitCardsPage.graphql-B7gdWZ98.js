import{t as e}from"./graphql-1Wo5qhGy.js";var t=e(`
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
`),n=e(`
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
        pageInfo {
          hasNextPage
          endCursor
        }
        nodes {
          ...VisitCardRow
        }
      }
    }
  `,[t]),r=e(`
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
`),i=e(`
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
`),a=e(`
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
`),o=e(`
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
`),s=e(`
    query VisitCardPrint(
      $id: ID!
      $seesProfile: Boolean!
      $seesTerms: Boolean!
      $seesContacts: Boolean!
      $seesMemos: Boolean!
    ) {
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
          ... on Customer @include(if: $seesProfile) {
            phone
            address
            city
            lineOfBusiness
            preference
          }
          ... on Customer @include(if: $seesTerms) {
            priceTerms
            paymentTerms
          }
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
  `,[o]);export{n as a,r as i,a as n,s as r,i as t};