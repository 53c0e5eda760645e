import { graphql } from '../../graphql.ts';

export const ContributionsPageDocument = graphql(`
  query ContributionsPage(
    $filter: ContributionFilter
    $sort: [ContributionSort!]
    $first: Int
    $after: String
    $seesNames: Boolean!
  ) {
    contributions(filter: $filter, sort: $sort, first: $first, after: $after) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      nodes {
        id
        version
        about
        kind
        text
        state
        createdAt
        discardReason
        contributor {
          id
          name
        }
        customer {
          id
          code
          name @include(if: $seesNames)
        }
      }
    }
  }
`);

export const ContributionSendDocument = graphql(`
  mutation ContributionSend($input: ContributionSendInput!) {
    contributionSend(input: $input) {
      isReceived
      userErrors {
        code
        path
      }
    }
  }
`);

export const ContributionFileDocument = graphql(`
  mutation ContributionFile($input: ContributionFileInput!) {
    contributionFile(input: $input) {
      contribution {
        id
        version
        state
      }
      userErrors {
        code
        path
      }
    }
  }
`);

export const ContributionDiscardDocument = graphql(`
  mutation ContributionDiscard($input: ContributionDiscardInput!) {
    contributionDiscard(input: $input) {
      contribution {
        id
        version
        state
      }
      userErrors {
        code
        path
      }
    }
  }
`);
