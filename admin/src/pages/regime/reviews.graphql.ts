import { graphql } from '../../graphql.ts';

export const ReviewsPageDocument = graphql(`
  query ReviewsPage($first: Int!) {
    reviewMeetings(first: $first) {
      totalCount
      nodes {
        id
        kind
        periodFrom
        periodTo
        revision
        heldOn
        participants
        conclusions
        classes {
          grade
          customers
          buyers
          orders
          amounts {
            currency
            amount
            before
          }
        }
        moves {
          from
          to
          count
        }
      }
    }
  }
`);

export const ReviewMeetingRecordDocument = graphql(`
  mutation ReviewMeetingRecord($input: ReviewMeetingRecordInput!) {
    reviewMeetingRecord(input: $input) {
      reviewMeeting {
        id
      }
      userErrors {
        code
        path
      }
    }
  }
`);
