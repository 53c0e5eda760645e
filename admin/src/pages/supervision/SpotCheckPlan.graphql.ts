import { graphql } from '../../graphql.ts';

export const SpotCheckPlanPageDocument = graphql(`
  query SpotCheckPlanPage($month: Month!, $filter: SpotCheckPlanFilter, $after: String) {
    spotCheckCoverage(month: $month) {
      minPerShop
      shops {
        checkCount
        plannedCount
        lastCheckedAt
        shop {
          id
          code
          name
        }
      }
      hours {
        hour
        checkCount
        plannedCount
      }
    }
    spotCheckPlans(filter: $filter, sort: [{ by: AT, direction: ASC }], first: 100, after: $after) {
      pageInfo {
        hasNextPage
        endCursor
      }
      nodes {
        id
        at
        seed
        observation {
          id
        }
        shop {
          id
          code
          name
        }
      }
    }
  }
`);

export const SpotCheckPlanDrawDocument = graphql(`
  mutation SpotCheckPlanDraw($input: SpotCheckPlanDrawInput!) {
    spotCheckPlanDraw(input: $input) {
      plannedCount
      seed
      userErrors {
        code
        path
      }
    }
  }
`);
