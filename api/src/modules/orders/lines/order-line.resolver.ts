import { Arg, Ctx, Resolver, Root } from 'type-graphql';

import type { Ctx as Context } from '../../../kernel/context.ts';
import { Action, Allow } from '../../../kernel/graphql.ts';
import { answeredByReader, Computed, HasList, HasPage, ReadOne, ReadPage } from '../../../reader/index.ts';
import { Product } from '../../products/index.ts';
import { mayCancelLineNow, type OwnedOrder } from '../orders/order.access.ts';
import { Order } from '../orders/order.entity.ts';
import { addOrderLine, cancelOrderLine } from './order-line.actions.ts';
import { OrderLine } from './order-line.entity.ts';
import { OrderLineAddInput, OrderLineCancelInput } from './order-line.types.ts';

@Resolver(() => OrderLine)
export class OrderLineResolver {
  @Allow('order:readAll', 'order:readOwn', 'order:readAssigned')
  @ReadOne(() => OrderLine, { description: 'One order line by id.' })
  orderLine(): never {
    return answeredByReader();
  }

  @Allow('order:readAll', 'order:readOwn', 'order:readAssigned')
  @ReadPage(() => OrderLine, { description: 'The lines of all orders, the last entered first.', sort: ['-id'] })
  orderLines(): never {
    return answeredByReader();
  }

  @Allow('order:edit')
  @Action(
    { orderLine: () => OrderLine, order: () => Order },
    { description: 'Adds a line to an order that was not confirmed yet.' },
  )
  async orderLineAdd(@Ctx() ctx: Context, @Arg('input', () => OrderLineAddInput) input: OrderLineAddInput) {
    const orderLine = await addOrderLine(ctx, input);
    return { orderLine, order: orderLine.order };
  }

  @Allow('order:cancel')
  @Action(
    { orderLine: () => OrderLine, order: () => Order },
    { description: 'Cancels goods of a line that were not shipped.' },
  )
  async orderLineCancel(@Ctx() ctx: Context, @Arg('input', () => OrderLineCancelInput) input: OrderLineCancelInput) {
    const orderLine = await cancelOrderLine(ctx, input);
    return { orderLine, order: orderLine.order };
  }

  @Computed(() => Boolean, {
    needs: ['ownerId', 'openQuantity'],
    description: 'Whether the viewer may cancel what is open.',
  })
  viewerCanCancel(@Root() line: OwnedOrder & { openQuantity: string }, @Ctx() { actor }: Context): boolean {
    return mayCancelLineNow(actor, line);
  }
}

@Resolver(() => Order)
export class OrderLinesResolver {
  @HasList(() => OrderLine, { via: 'order', sort: ['lineNo'], description: 'What was ordered.' })
  lines(): never {
    return answeredByReader();
  }
}

@Resolver(() => Product)
export class ProductOrderLinesResolver {
  @HasPage(() => OrderLine, {
    via: 'product',
    sort: ['-createdAt'],
    description: 'Who ordered it, the last entered first.',
  })
  orderLines(): never {
    return answeredByReader();
  }
}
