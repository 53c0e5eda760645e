import { graphql } from '../../graphql.ts';

export const OrderReplyDocument = graphql(`
  mutation OrderReply($input: OrderReplyInput!) {
    orderReply(input: $input) {
      order {
        id
      }
      userErrors {
        code
        path
      }
    }
  }
`);

export const OrderCancelDocument = graphql(`
  mutation OrderCancel($input: OrderCancelInput!) {
    orderCancel(input: $input) {
      order {
        id
      }
      userErrors {
        code
        path
      }
    }
  }
`);

export const OrderHoldDocument = graphql(`
  mutation OrderHold($input: OrderHoldInput!) {
    orderHold(input: $input) {
      order {
        id
      }
      userErrors {
        code
        path
      }
    }
  }
`);

export const OrderReleaseDocument = graphql(`
  mutation OrderRelease($input: OrderReleaseInput!) {
    orderRelease(input: $input) {
      order {
        id
      }
      userErrors {
        code
        path
      }
    }
  }
`);

export const OrderProgressDocument = graphql(`
  mutation OrderProgress($input: OrderProgressInput!) {
    orderProgress(input: $input) {
      order {
        id
      }
      userErrors {
        code
        path
      }
    }
  }
`);

export const OrderLineCancelDocument = graphql(`
  mutation OrderLineCancel($input: OrderLineCancelInput!) {
    orderLineCancel(input: $input) {
      orderLine {
        id
      }
      userErrors {
        code
        path
      }
    }
  }
`);

export const DeliveryCreateDocument = graphql(`
  mutation DeliveryCreate($input: DeliveryCreateInput!) {
    deliveryCreate(input: $input) {
      delivery {
        id
      }
      userErrors {
        code
        path
      }
    }
  }
`);

export const DeliverySignDocument = graphql(`
  mutation DeliverySign($input: DeliverySignInput!) {
    deliverySign(input: $input) {
      delivery {
        id
      }
      userErrors {
        code
        path
      }
    }
  }
`);

export const PaymentRecordDocument = graphql(`
  mutation PaymentRecord($input: PaymentRecordInput!) {
    paymentRecord(input: $input) {
      payment {
        id
      }
      userErrors {
        code
        path
      }
    }
  }
`);

export const PaymentRefundDocument = graphql(`
  mutation PaymentRefund($input: PaymentRefundInput!) {
    paymentRefund(input: $input) {
      payment {
        id
      }
      userErrors {
        code
        path
      }
    }
  }
`);
