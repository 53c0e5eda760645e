import { graphql } from '../../graphql.ts';

export const RequisitionRow = graphql(`
  fragment RequisitionRow on HiringRequisition {
    id
    version
    department
    post
    headcount
    reason
    neededBy
    state
    closedOn
    closeReason
    shop {
      id
      name
    }
    requestedBy {
      id
      name
    }
  }
`);

export const RequisitionsPageDocument = graphql(
  `
    query RequisitionsPage(
      $filter: HiringRequisitionFilter
      $sort: [HiringRequisitionSort!]
      $first: Int
      $after: String
      $seesCandidates: Boolean!
    ) {
      hiringRequisitions(filter: $filter, sort: $sort, first: $first, after: $after) {
        totalCount
        pageInfo {
          hasNextPage
          endCursor
        }
        nodes {
          ...RequisitionRow
          hired: candidates(filter: { state: { eq: HIRED } }, first: 1) @include(if: $seesCandidates) {
            totalCount
          }
          candidates(first: 1) @include(if: $seesCandidates) {
            totalCount
          }
        }
      }
    }
  `,
  [RequisitionRow],
);

export const HiringRequisitionCreateDocument = graphql(`
  mutation HiringRequisitionCreate($input: HiringRequisitionCreateInput!) {
    hiringRequisitionCreate(input: $input) {
      hiringRequisition {
        id
      }
      userErrors {
        code
        path
      }
    }
  }
`);

export const HiringRequisitionEditDocument = graphql(
  `
    mutation HiringRequisitionEdit($input: HiringRequisitionEditInput!) {
      hiringRequisitionEdit(input: $input) {
        hiringRequisition {
          ...RequisitionRow
        }
        userErrors {
          code
          path
        }
      }
    }
  `,
  [RequisitionRow],
);

export const HiringRequisitionFillDocument = graphql(`
  mutation HiringRequisitionFill($input: HiringRequisitionFillInput!) {
    hiringRequisitionFill(input: $input) {
      hiringRequisition {
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

export const HiringRequisitionCallOffDocument = graphql(`
  mutation HiringRequisitionCallOff($input: HiringRequisitionCallOffInput!) {
    hiringRequisitionCallOff(input: $input) {
      hiringRequisition {
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

export const HiringRequisitionReopenDocument = graphql(`
  mutation HiringRequisitionReopen($input: HiringRequisitionReopenInput!) {
    hiringRequisitionReopen(input: $input) {
      hiringRequisition {
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

/** The shops for which one may ask for people. */
export const AskingShopsDocument = graphql(`
  query AskingShops {
    shops(sort: [{ by: CODE, direction: ASC }], first: 100) {
      nodes {
        id
        code
        name
        viewerCanAskForPeople
      }
    }
  }
`);
