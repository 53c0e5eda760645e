import { graphql } from '../../graphql.ts';

export const VisitRow = graphql(`
  fragment VisitRow on Visit {
    id
    visitedAt
    kind
    status
    isLateMemo
    isPrepared
    customer {
      id
      code
      name
    }
    rep {
      id
      name
    }
    ... on Visit @include(if: $seesMemos) {
      summary
      nextStep
      nextVisitOn
    }
  }
`);

export const VisitsPageDocument = graphql(
  `
    query VisitsPage($filter: VisitFilter, $sort: [VisitSort!], $first: Int, $after: String, $seesMemos: Boolean!) {
      visits(filter: $filter, sort: $sort, first: $first, after: $after) {
        totalCount
        isPartial
        pageInfo {
          hasNextPage
          endCursor
        }
        nodes {
          ...VisitRow
        }
      }
    }
  `,
  [VisitRow],
);
