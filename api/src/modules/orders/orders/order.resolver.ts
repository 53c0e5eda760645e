import { Arg, Ctx, Resolver, Root } from 'type-graphql';

import type { Ctx as Context } from '../../../kernel/context.ts';
import { Action, Allow } from '../../../kernel/graphql.ts';
import { answeredByReader, Computed, ReadOne, ReadPage } from '../../../reader/index.ts';
import { cancelOrder, holdOrder, releaseOrder, replyToOrder, reportProgress } from './order-progress.actions.ts';
import { mayNow, mayRefundNow, mayUse, type OwnedOrder } from './order.access.ts';
import { createOrder, editOrder } from './order.actions.ts';
import { Order } from './order.entity.ts';
import {
  OrderCancelInput,
  OrderCreateInput,
  OrderEditInput,
  OrderHoldInput,
  OrderProgressInput,
  OrderReleaseInput,
  OrderReplyInput,
} from './order.types.ts';

type StateFacts = OwnedOrder & Pick<Order, 'state' | 'isOnHold'>;
type MoneyFacts = OwnedOrder & Pick<Order, 'paidAmount' | 'refundedAmount'>;

const WITH_STATE = { needs: ['ownerId', 'state', 'isOnHold'] };

@Resolver(() => Order)
export class OrderResolver {
  @Allow('order:readAll', 'order:readOwn', 'order:readAssigned')
  @ReadOne(() => Order, { description: 'One order by id.' })
  order(): never {
    return answeredByReader();
  }

  @Allow('order:readAll', 'order:readOwn', 'order:readAssigned')
  @ReadPage(() => Order, {
    description: 'The orders, the last received first.',
    sort: ['-receivedAt'],
    search: "By parts of numbers, and by the customer's name, its pinyin or initials, and codes of now and before.",
  })
  orders(): never {
    return answeredByReader();
  }

  @Allow('order:create')
  @Action({ order: () => Order }, { description: 'Enters an order with its lines.' })
  async orderCreate(@Ctx() ctx: Context, @Arg('input', () => OrderCreateInput) input: OrderCreateInput) {
    return { order: await createOrder(ctx, input) };
  }

  @Allow('order:edit')
  @Action({ order: () => Order }, { description: 'Changes an order of which nothing was shipped yet.' })
  async orderEdit(@Ctx() ctx: Context, @Arg('input', () => OrderEditInput) input: OrderEditInput) {
    return { order: await editOrder(ctx, input) };
  }

  @Allow('order:reply')
  @Action({ order: () => Order }, { description: 'Records how the customer was answered.' })
  async orderReply(@Ctx() ctx: Context, @Arg('input', () => OrderReplyInput) input: OrderReplyInput) {
    return { order: await replyToOrder(ctx, input) };
  }

  @Allow('order:progress')
  @Action({ order: () => Order }, { description: 'Reports that an order is checked, in production or ready.' })
  async orderProgress(@Ctx() ctx: Context, @Arg('input', () => OrderProgressInput) input: OrderProgressInput) {
    return { order: await reportProgress(ctx, input) };
  }

  @Allow('order:hold')
  @Action({ order: () => Order }, { description: 'Holds an order back from dispatch.' })
  async orderHold(@Ctx() ctx: Context, @Arg('input', () => OrderHoldInput) input: OrderHoldInput) {
    return { order: await holdOrder(ctx, input) };
  }

  @Allow('order:release')
  @Action({ order: () => Order }, { description: 'Lets a held order go on.' })
  async orderRelease(@Ctx() ctx: Context, @Arg('input', () => OrderReleaseInput) input: OrderReleaseInput) {
    return { order: await releaseOrder(ctx, input) };
  }

  @Allow('order:cancel')
  @Action({ order: () => Order }, { description: 'Cancels what was not shipped of an order.' })
  async orderCancel(@Ctx() ctx: Context, @Arg('input', () => OrderCancelInput) input: OrderCancelInput) {
    return { order: await cancelOrder(ctx, input) };
  }

  @Computed(() => Boolean, { ...WITH_STATE, description: 'Whether the viewer may change it now.' })
  viewerCanEdit(@Root() order: StateFacts, @Ctx() { actor }: Context): boolean {
    return mayNow(actor, 'edit', order);
  }

  @Computed(() => Boolean, { ...WITH_STATE, description: 'Whether the viewer may record the answer now.' })
  viewerCanReply(@Root() order: StateFacts, @Ctx() { actor }: Context): boolean {
    return mayNow(actor, 'reply', order);
  }

  @Computed(() => Boolean, { ...WITH_STATE, description: 'Whether the viewer may report a step in the house now.' })
  viewerCanProgress(@Root() order: StateFacts, @Ctx() { actor }: Context): boolean {
    return mayNow(actor, 'progress', order);
  }

  @Computed(() => Boolean, { ...WITH_STATE, description: 'Whether the viewer may hold it back now.' })
  viewerCanHold(@Root() order: StateFacts, @Ctx() { actor }: Context): boolean {
    return mayNow(actor, 'hold', order);
  }

  @Computed(() => Boolean, { ...WITH_STATE, description: 'Whether the viewer may lift the hold now.' })
  viewerCanRelease(@Root() order: StateFacts, @Ctx() { actor }: Context): boolean {
    return mayNow(actor, 'release', order);
  }

  @Computed(() => Boolean, { ...WITH_STATE, description: 'Whether the viewer may cancel what is open now.' })
  viewerCanCancel(@Root() order: StateFacts, @Ctx() { actor }: Context): boolean {
    return mayNow(actor, 'cancel', order);
  }

  @Computed(() => Boolean, { ...WITH_STATE, description: 'Whether the viewer may let goods of it leave now.' })
  viewerCanShip(@Root() order: StateFacts, @Ctx() { actor }: Context): boolean {
    return mayNow(actor, 'ship', order);
  }

  @Computed(() => Boolean, { needs: ['ownerId'], description: 'Whether the viewer may record money received for it.' })
  viewerCanRecordPayment(@Root() order: OwnedOrder, @Ctx() { actor }: Context): boolean {
    return mayUse(actor, 'payment:record', order);
  }

  @Computed(() => Boolean, {
    needs: ['ownerId', 'paidAmount', 'refundedAmount'],
    description: 'Whether there is money that the viewer may give back.',
  })
  viewerCanRefund(@Root() order: MoneyFacts, @Ctx() { actor }: Context): boolean {
    return mayRefundNow(actor, order);
  }
}
