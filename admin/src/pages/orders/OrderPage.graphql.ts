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
    unitPrice @include(if: $seesAmounts)
    discountRate @include(if: $seesAmounts)
    netAmount @include(if: $seesAmounts)
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
    holdReason @include(if: $seesDetails)
    closeReason @include(if: $seesDetails)
    note @include(if: $seesDetails)
    shipToName @include(if: $seesDetails)
    shipToCity @include(if: $seesDetails)
    shipToAddress @include(if: $seesDetails)
    repliedText @include(if: $seesDetails)
    freight @include(if: $seesAmounts)
    orderedAmount @include(if: $seesAmounts)
    netAmount @include(if: $seesAmounts)
    paidAmount @include(if: $seesAmounts)
    refundedAmount @include(if: $seesAmounts)
    dueAmount @include(if: $seesAmounts)
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
