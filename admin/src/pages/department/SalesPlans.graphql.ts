import { graphql } from '../../graphql.ts';

export const SalesPlanRow = graphql(`
  fragment SalesPlanRow on SalesPlan {
    id
    version
    span
    startsOn
    endsOn
    amount
    currency
    soldAmount @include(if: $seesAmounts)
    rep {
      id
      name
    }
    region {
      id
      name
    }
    partsSum: parts {
      totalCount
      aggregate {
        sum {
          amount
        }
      }
    }
  }
`);

export const SalesPlansPageDocument = graphql(
  `
    query SalesPlansPage(
      $filter: SalesPlanFilter
      $sort: [SalesPlanSort!]
      $first: Int
      $after: String
      $seesAmounts: Boolean!
    ) {
      salesPlans(filter: $filter, sort: $sort, first: $first, after: $after) {
        totalCount
        isPartial
        pageInfo {
          hasNextPage
          endCursor
        }
        nodes {
          ...SalesPlanRow
        }
      }
    }
  `,
  [SalesPlanRow],
);

export const SalesPlanPageDocument = graphql(
  `
    query SalesPlanPage($id: ID!, $seesAmounts: Boolean!) {
      salesPlan(id: $id) {
        ...SalesPlanRow
        note
        whole {
          id
          span
          startsOn
        }
        parts(first: 100) {
          nodes {
            ...SalesPlanRow
          }
        }
        checks(first: 20) {
          nodes {
            id
            checkedOn
            actualAmount
            plannedAmount
            finding
            checkedBy {
              id
              name
            }
          }
        }
      }
    }
  `,
  [SalesPlanRow],
);

export const SalesPlanCreateDocument = graphql(`
  mutation SalesPlanCreate($input: SalesPlanCreateInput!) {
    salesPlanCreate(input: $input) {
      salesPlan {
        id
        version
      }
      userErrors {
        code
        path
      }
    }
  }
`);

export const SalesPlanAdjustDocument = graphql(`
  mutation SalesPlanAdjust($input: SalesPlanAdjustInput!) {
    salesPlanAdjust(input: $input) {
      approvalRequest {
        id
        state
      }
      userErrors {
        code
        path
      }
    }
  }
`);

export const SalesPlanCheckDocument = graphql(`
  mutation SalesPlanCheck($input: SalesPlanCheckInput!) {
    salesPlanCheck(input: $input) {
      salesPlanCheck {
        id
      }
      userErrors {
        code
        path
      }
    }
  }
`);
