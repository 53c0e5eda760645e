import { graphql } from '../../graphql.ts';

export const OrderLineRow = graphql(`
  fragment OrderLineRow on OrderLine {
    id
    version
    lineNo
    productName
    colour
    deliveryOn
    orderedQuantity
    cancelledQuantity
    shippedQuantity
    returnedQuantity
    openQuantity
    viewerCanCancel
    product {
      id
      unit
    }
    ... on OrderLine @include(if: $seesAmounts) {
      unitPrice
      discountRate
      netAmount
    }
  }
`);

export const DeliveryItem = graphql(`
  fragment DeliveryItem on Delivery {
    id
    version
    number
    state
    shippedAt
    deliveredAt
    carrier
    viewerCanSign
    lines {
      id
      quantity
      orderLine {
        id
        lineNo
        productName
      }
    }
  }
`);

export const PaymentRow = graphql(`
  fragment PaymentRow on Payment {
    id
    kind
    amount
    currency
    receivedOn
    method
    note @include(if: $seesDetails)
  }
`);

export const OrderHead = graphql(`
  fragment OrderHead on Order {
    id
    version
    number
    kind
    channel
    tradeMode
    state
    isOnHold
    isUrgent
    receivedAt
    enteredAt
    requestedShipOn
    ackAt
    ackDueAt
    currency
    customer {
      id
      code
      name
    }
    rep {
      id
      name
    }
    ... on Order @include(if: $seesDetails) {
      holdReason
      closeReason
      note
      shipToName
      shipToCity
      shipToAddress
      repliedText
    }
    ... on Order @include(if: $seesAmounts) {
      freight
      orderedAmount
      netAmount
      paidAmount
      refundedAmount
      dueAmount
    }
    viewerCanReply
    viewerCanCancel
    viewerCanHold
    viewerCanRelease
    viewerCanProgress
    viewerCanShip
    viewerCanRecordPayment
    viewerCanRefund
  }
`);

export const OrderPageDocument = graphql(
  `
    query OrderPage($id: ID!, $seesAmounts: Boolean!, $seesDetails: Boolean!, $seesPayments: Boolean!) {
      order(id: $id) {
        ...OrderHead
        lines {
          ...OrderLineRow
        }
        deliveries {
          ...DeliveryItem
        }
        payments @include(if: $seesPayments) {
          ...PaymentRow
        }
      }
    }
  `,
  [OrderHead, OrderLineRow, DeliveryItem, PaymentRow],
);
