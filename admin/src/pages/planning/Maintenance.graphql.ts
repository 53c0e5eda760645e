import { graphql } from '../../graphql.ts';

export const MaintenancePlanRow = graphql(`
  fragment MaintenancePlanRow on MaintenancePlan {
    id
    version
    year
    state
    dueOn
    visitsPerQuarter
    contactsPerHalf
    owner {
      id
      name
    }
    customer {
      id
      code
      name
      grade
      viewerCanPlanMaintenance
    }
    ... on MaintenancePlan @include(if: $seesProfile) {
      gifts
      problems
    }
  }
`);

export const MaintenancePageDocument = graphql(
  `
    query MaintenancePage(
      $filter: MaintenancePlanFilter
      $sort: [MaintenancePlanSort!]
      $first: Int
      $after: String
      $seesProfile: Boolean!
    ) {
      maintenancePlans(filter: $filter, sort: $sort, first: $first, after: $after) {
        totalCount
        isPartial
        pageInfo {
          hasNextPage
          endCursor
        }
        nodes {
          ...MaintenancePlanRow
        }
      }
    }
  `,
  [MaintenancePlanRow],
);

export const MaintenanceCoverageDocument = graphql(`
  query MaintenanceCoverage($year: Int!) {
    maintenanceCoverage(year: $year) {
      due
      approved
      coverage
      isPartial
      owners {
        due
        approved
        coverage
        owner {
          id
          name
        }
      }
    }
    maintenanceContactGaps(year: $year) {
      half
      missingCount
      plans {
        id
        customer {
          id
          code
          name
        }
      }
    }
  }
`);

export const MaintenancePlanCreateDocument = graphql(`
  mutation MaintenancePlanCreate($input: MaintenancePlanCreateInput!) {
    maintenancePlanCreate(input: $input) {
      maintenancePlan {
        id
      }
      userErrors {
        code
        path
      }
    }
  }
`);

export const MaintenancePlanEditDocument = graphql(`
  mutation MaintenancePlanEdit($input: MaintenancePlanEditInput!) {
    maintenancePlanEdit(input: $input) {
      maintenancePlan {
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

export const MaintenancePlanSubmitDocument = graphql(`
  mutation MaintenancePlanSubmit($input: MaintenancePlanSubmitInput!) {
    maintenancePlanSubmit(input: $input) {
      submittedCount
      userErrors {
        code
        path
      }
    }
  }
`);

export const MaintenancePlanDraftAllDocument = graphql(`
  mutation MaintenancePlanDraftAll($input: MaintenancePlanDraftAllInput!) {
    maintenancePlanDraftAll(input: $input) {
      jobRun {
        id
      }
      userErrors {
        code
        path
      }
    }
  }
`);

export const GreetingRoundRow = graphql(`
  fragment GreetingRoundRow on GreetingRound {
    id
    name
    holidayOn
    kind
    all: greetings {
      totalCount
    }
    open: greetings(filter: { isDone: { eq: false } }) {
      totalCount
    }
  }
`);

export const GreetingsPageDocument = graphql(
  `
    query GreetingsPage($filter: GreetingRoundFilter, $sort: [GreetingRoundSort!], $first: Int, $after: String) {
      greetingRounds(filter: $filter, sort: $sort, first: $first, after: $after) {
        totalCount
        isPartial
        pageInfo {
          hasNextPage
          endCursor
        }
        nodes {
          ...GreetingRoundRow
        }
      }
    }
  `,
  [GreetingRoundRow],
);

export const GreetingRow = graphql(`
  fragment GreetingRow on Greeting {
    id
    version
    isDone
    doneAt
    note
    doneBy {
      id
      name
    }
    customer {
      id
      code
      name
      grade
    }
  }
`);

export const GreetingRoundPageDocument = graphql(
  `
    query GreetingRoundPage($id: ID!, $after: String) {
      greetingRound(id: $id) {
        ...GreetingRoundRow
        greetings(first: 50, after: $after) {
          totalCount
          isPartial
          pageInfo {
            hasNextPage
            endCursor
          }
          nodes {
            ...GreetingRow
          }
        }
      }
    }
  `,
  [GreetingRoundRow, GreetingRow],
);

export const GreetingRoundCreateDocument = graphql(`
  mutation GreetingRoundCreate($input: GreetingRoundCreateInput!) {
    greetingRoundCreate(input: $input) {
      greetingRound {
        id
      }
      userErrors {
        code
        path
      }
    }
  }
`);

export const GreetingMarkDocument = graphql(
  `
    mutation GreetingMark($input: GreetingMarkInput!) {
      greetingMark(input: $input) {
        greeting {
          ...GreetingRow
        }
        userErrors {
          code
          path
        }
      }
    }
  `,
  [GreetingRow],
);
