import { Arg, Ctx, Resolver } from 'type-graphql';

import type { Ctx as Context } from '../../../kernel/context.ts';
import { Action, Allow } from '../../../kernel/graphql.ts';
import { answeredByReader, HasList, HasPage, ReadOne, ReadPage } from '../../../reader/index.ts';
import { Customer } from '../../customers/index.ts';
import { Order } from '../orders/order.entity.ts';
import { recordPayment, refundPayment } from './payment.actions.ts';
import { Payment } from './payment.entity.ts';
import { PaymentRecordInput, PaymentRefundInput } from './payment.types.ts';

@Resolver(() => Payment)
export class PaymentResolver {
  @Allow('payment:read')
  @ReadOne(() => Payment, { description: 'One payment by id.' })
  payment(): never {
    return answeredByReader();
  }

  @Allow('payment:read')
  @ReadPage(() => Payment, { description: 'The payments, the last received first.', sort: ['-receivedOn'] })
  payments(): never {
    return answeredByReader();
  }

  @Allow('payment:record')
  @Action({ payment: () => Payment, order: () => Order }, { description: 'Records money received for an order.' })
  async paymentRecord(@Ctx() ctx: Context, @Arg('input', () => PaymentRecordInput) input: PaymentRecordInput) {
    const payment = await recordPayment(ctx, input);
    return { payment, order: payment.order };
  }

  @Allow('payment:refund')
  @Action({ payment: () => Payment, order: () => Order }, { description: 'Records money given back for an order.' })
  async paymentRefund(@Ctx() ctx: Context, @Arg('input', () => PaymentRefundInput) input: PaymentRefundInput) {
    const payment = await refundPayment(ctx, input);
    return { payment, order: payment.order };
  }
}

@Resolver(() => Order)
export class OrderPaymentsResolver {
  @HasList(() => Payment, {
    via: 'order',
    sort: ['receivedOn'],
    description: 'Money received and given back, in order of time.',
  })
  payments(): never {
    return answeredByReader();
  }
}

@Resolver(() => Customer)
export class CustomerPaymentsResolver {
  @HasPage(() => Payment, {
    via: 'customer',
    sort: ['-receivedOn'],
    description: 'Money received and given back, the last first.',
  })
  payments(): never {
    return answeredByReader();
  }
}
