import { graphql } from '../../graphql.ts';

export const SalesEventRow = graphql(`
  fragment SalesEventRow on SalesEvent {
    id
    version
    name
    place
    startsOn
    endsOn
    state
    budgetAmount
    reportDueOn
    isReportOverdue
    lead {
      id
      name
    }
    effect @include(if: $seesAmounts) {
      leadCount
      orderCount
      orderAmount
      cost
    }
  }
`);

export const SalesEventsPageDocument = graphql(
  `
    query SalesEventsPage(
      $filter: SalesEventFilter
      $sort: [SalesEventSort!]
      $first: Int
      $after: String
      $seesAmounts: Boolean!
    ) {
      salesEvents(filter: $filter, sort: $sort, first: $first, after: $after) {
        totalCount
        pageInfo {
          hasNextPage
          endCursor
        }
        nodes {
          ...SalesEventRow
        }
      }
    }
  `,
  [SalesEventRow],
);

export const SalesEventPageDocument = graphql(
  `
    query SalesEventPage($id: ID!, $seesAmounts: Boolean!, $seesArchive: Boolean!) {
      salesEvent(id: $id) {
        ...SalesEventRow
        materials
        conclusions
        reportedAt
        staff {
          id
          duty
          employee {
            id
            name
          }
        }
        leads(first: 50) @include(if: $seesArchive) {
          totalCount
          nodes {
            id
            interest
            customer {
              id
              code
              name
            }
          }
        }
        orders(first: 50) {
          nodes {
            id
            order {
              id
              number
              netAmount @include(if: $seesAmounts)
              currency
            }
          }
        }
      }
    }
  `,
  [SalesEventRow],
);

export const OrderOptionsDocument = graphql(`
  query OrderOptions($search: String) {
    orders(search: $search, first: 20) {
      nodes {
        id
        number
        customer {
          id
          name
        }
      }
    }
  }
`);

export const SalesEventCreateDocument = graphql(`
  mutation SalesEventCreate($input: SalesEventCreateInput!) {
    salesEventCreate(input: $input) {
      salesEvent {
        id
      }
      userErrors {
        code
        path
      }
    }
  }
`);

export const SalesEventHoldDocument = graphql(`
  mutation SalesEventHold($input: SalesEventHoldInput!) {
    salesEventHold(input: $input) {
      salesEvent {
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

export const SalesEventReportDocument = graphql(`
  mutation SalesEventReport($input: SalesEventReportInput!) {
    salesEventReport(input: $input) {
      salesEvent {
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

export const SalesEventCancelDocument = graphql(`
  mutation SalesEventCancel($input: SalesEventCancelInput!) {
    salesEventCancel(input: $input) {
      salesEvent {
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

export const SalesEventLeadAddDocument = graphql(`
  mutation SalesEventLeadAdd($input: SalesEventLeadAddInput!) {
    salesEventLeadAdd(input: $input) {
      eventLead {
        id
      }
      userErrors {
        code
        path
      }
    }
  }
`);

export const SalesEventOrderLinkDocument = graphql(`
  mutation SalesEventOrderLink($input: SalesEventOrderLinkInput!) {
    salesEventOrderLink(input: $input) {
      eventOrder {
        id
      }
      userErrors {
        code
        path
      }
    }
  }
`);
