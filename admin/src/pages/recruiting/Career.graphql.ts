import { graphql } from '../../graphql.ts';

export const CareerPageDocument = graphql(`
  query CareerPage($on: Date) {
    careerLadder(on: $on) {
      level
      headcount
    }
  }
`);

/** Who stands on a step of the ladder, and since when. */
export const CareerStandingsDocument = graphql(`
  query CareerStandings($level: CareerLevel!, $on: Date) {
    careerStandings(level: $level, on: $on) {
      since
      employee {
        id
        name
        number
        shop {
          id
          name
        }
      }
      step {
        id
        note
      }
    }
  }
`);
