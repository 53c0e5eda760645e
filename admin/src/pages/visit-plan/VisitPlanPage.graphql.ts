import { graphql } from '../../graphql.ts';

export const PlanItemRow = graphql(`
  fragment PlanItemRow on VisitPlanItem {
    id
    version
    plannedOn
    aim
    topics
    state
    routePosition
    confirmedAt
    doneAt
    cancelledOn
    viewerCanChange
    route {
      id
      name
    }
    rep {
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

export const VisitPlanPageDocument = graphql(
  `
    query VisitPlanPage($filter: VisitPlanItemFilter, $from: Date!, $until: Date!) {
      visitPlanItems(filter: $filter, first: 100) {
        totalCount
        nodes {
          ...PlanItemRow
        }
      }
      planAdherence(from: $from, until: $until) {
        plannedCount
        doneCount
        rate
        isPartial
        rep {
          id
        }
      }
    }
  `,
  [PlanItemRow],
);

export const RouteOptionsDocument = graphql(`
  query RouteOptions {
    routes(filter: { isActive: { eq: true } }, first: 100) {
      nodes {
        id
        name
        region {
          id
          name
        }
      }
    }
  }
`);

export const VisitProposalsDocument = graphql(`
  query VisitProposals($routeId: ID!, $day: Date!) {
    visitProposals(routeId: $routeId, day: $day) {
      lastVisitOn
      intervalDays
      dueOn
      isPlanned
      stop {
        id
        position
        customer {
          id
          code
          name
          grade
        }
      }
    }
  }
`);

export const VisitPlanAddDocument = graphql(`
  mutation VisitPlanAdd($input: VisitPlanAddInput!) {
    visitPlanAdd(input: $input) {
      visitPlanItems {
        id
      }
      userErrors {
        code
        path
      }
    }
  }
`);

export const VisitPlanEditDocument = graphql(
  `
    mutation VisitPlanEdit($input: VisitPlanEditInput!) {
      visitPlanEdit(input: $input) {
        visitPlanItem {
          ...PlanItemRow
        }
        userErrors {
          code
          path
        }
      }
    }
  `,
  [PlanItemRow],
);

export const VisitPlanCancelDocument = graphql(
  `
    mutation VisitPlanCancel($input: VisitPlanCancelInput!) {
      visitPlanCancel(input: $input) {
        visitPlanItem {
          ...PlanItemRow
        }
        userErrors {
          code
          path
        }
      }
    }
  `,
  [PlanItemRow],
);

export const VisitPlanDoneDocument = graphql(
  `
    mutation VisitPlanDone($input: VisitPlanDoneInput!) {
      visitPlanDone(input: $input) {
        visitPlanItem {
          ...PlanItemRow
        }
        userErrors {
          code
          path
        }
      }
    }
  `,
  [PlanItemRow],
);

export const VisitPlanConfirmDocument = graphql(`
  mutation VisitPlanConfirm($input: VisitPlanConfirmInput!) {
    visitPlanConfirm(input: $input) {
      visitPlanItems {
        id
        confirmedAt
      }
      userErrors {
        code
        path
      }
    }
  }
`);
