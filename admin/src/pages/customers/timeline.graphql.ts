import { graphql } from '../../graphql.ts';

export const TimelineDocument = graphql(`
  query CustomerTimeline($id: ID!, $kinds: [TimelineKind!], $after: String) {
    customer(id: $id) {
      id
      timeline(kinds: $kinds, first: 15, after: $after) {
        endCursor
        moments {
          kind
          rowType
          rowId
          at
          day
          word
          state
          former
          number
          text
          amount
          currency
          person {
            id
            name
          }
        }
      }
    }
  }
`);
