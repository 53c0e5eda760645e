import { graphql } from '../../graphql.ts';

export const PriceLevelRow = graphql(`
  fragment PriceLevelRow on PriceLevel {
    id
    version
    grade
    quarter
    asOf
    quantity
    netAmount
    avgPrice
    plannedPrice
    priceLevel
    isBelow
    measure
    measureDueOn
    closedAt
    viewerCanClose
    category {
      id
      name
    }
    measureOwner {
      id
      name
    }
  }
`);

export const PriceLevelsPageDocument = graphql(
  `
    query PriceLevelsPage($filter: PriceLevelFilter, $sort: [PriceLevelSort!], $first: Int, $after: String) {
      priceLevels(filter: $filter, sort: $sort, first: $first, after: $after) {
        totalCount
        pageInfo {
          hasNextPage
          endCursor
        }
        nodes {
          ...PriceLevelRow
        }
      }
    }
  `,
  [PriceLevelRow],
);

export const PricePlansDocument = graphql(`
  query PricePlans {
    pricePlans(first: 50) {
      nodes {
        id
        grade
        quarter
        price
        state
        category {
          id
          name
        }
      }
    }
  }
`);

export const PricePlanProposeDocument = graphql(`
  mutation PricePlanPropose($input: PricePlanProposeInput!) {
    pricePlanPropose(input: $input) {
      pricePlan {
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

export const PriceLevelCloseDocument = graphql(
  `
    mutation PriceLevelClose($input: PriceLevelCloseInput!) {
      priceLevelClose(input: $input) {
        priceLevel {
          ...PriceLevelRow
        }
        userErrors {
          code
          path
        }
      }
    }
  `,
  [PriceLevelRow],
);

export const PriceLevelLinesDocument = graphql(`
  query PriceLevelLines($categoryId: String!, $grade: CustomerGrade!, $quarter: Date!, $asOf: Date!) {
    priceLevelLines(categoryId: $categoryId, grade: $grade, quarter: $quarter, asOf: $asOf) {
      line {
        id
        productName
        orderedQuantity
        unitPrice
        discountRate
        netAmount
        priceSource
        order {
          id
          number
          currency
          customer {
            id
            name
          }
        }
      }
    }
  }
`);
