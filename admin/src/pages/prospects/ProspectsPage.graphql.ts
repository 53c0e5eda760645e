import { graphql } from '../../graphql.ts';

export const ProspectCard = graphql(`
  fragment ProspectCard on Customer {
    id
    version
    code
    name
    source
    prospectStep
    lastVisitAt
    viewerCanMoveProspect
    owner {
      id
      name
    }
    referredBy {
      id
      name
    }
  }
`);

/** Each column of the board has its own page: a step with thousands of names must not push the others away. */
export const ProspectsPageDocument = graphql(
  `
    query ProspectsPage(
      $collected: CustomerFilter
      $routed: CustomerFilter
      $firstVisited: CustomerFilter
      $recorded: CustomerFilter
      $screened: CustomerFilter
      $maintained: CustomerFilter
      $asks: Boolean!
    ) {
      COLLECTED: customers(filter: $collected, first: 15) {
        totalCount
        isPartial
        nodes {
          ...ProspectCard
        }
      }
      ROUTED: customers(filter: $routed, first: 15) {
        totalCount
        nodes {
          ...ProspectCard
        }
      }
      FIRST_VISITED: customers(filter: $firstVisited, first: 15) {
        totalCount
        nodes {
          ...ProspectCard
        }
      }
      RECORDED: customers(filter: $recorded, first: 15) {
        totalCount
        nodes {
          ...ProspectCard
        }
      }
      SCREENED: customers(filter: $screened, first: 15) {
        totalCount
        nodes {
          ...ProspectCard
        }
      }
      MAINTAINED: customers(filter: $maintained, first: 15) {
        totalCount
        nodes {
          ...ProspectCard
        }
      }
      referralAsks(first: 10, filter: { outcome: { isNull: true } }) @include(if: $asks) {
        totalCount
        nodes {
          id
          version
          orderNumber
          dueAt
          customer {
            id
            name
          }
        }
      }
    }
  `,
  [ProspectCard],
);

export const ProspectMoveDocument = graphql(`
  mutation ProspectMove($input: CustomerProspectMoveInput!) {
    customerProspectMove(input: $input) {
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

export const ReferralAnswerDocument = graphql(`
  mutation ReferralAnswer($input: ReferralAskAnswerInput!) {
    referralAskAnswer(input: $input) {
      referralAsk {
        id
      }
      userErrors {
        code
        path
      }
    }
  }
`);
