import { graphql } from '../../graphql.ts';

export const CompositionPageDocument = graphql(`
  query CompositionPage($axis: CompositionAxis!, $span: CompositionSpan!, $from: Date!) {
    composition(axis: $axis, span: $span, from: $from) {
      from
      to
      currency
      isPartial
      classes {
        key
        label
        customerCount
        buyerCount
        amount
        previousAmount
        share
        change
      }
    }
  }
`);

export const CompositionCustomersDocument = graphql(`
  query CompositionCustomers(
    $axis: CompositionAxis!
    $span: CompositionSpan!
    $from: Date!
    $key: String!
    $after: ID
  ) {
    compositionCustomers(axis: $axis, span: $span, from: $from, key: $key, after: $after) {
      amount
      previousAmount
      customer {
        id
        code
        name
        grade
      }
    }
  }
`);
