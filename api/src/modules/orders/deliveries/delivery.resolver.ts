import { Arg, Ctx, Resolver, Root } from 'type-graphql';

import type { Ctx as Context } from '../../../kernel/context.ts';
import { Action, Allow } from '../../../kernel/graphql.ts';
import { answeredByReader, Computed, HasList, ReadOne, ReadPage } from '../../../reader/index.ts';
import { maySignNow, type OwnedOrder } from '../orders/order.access.ts';
import { Order } from '../orders/order.entity.ts';
import { DeliveryLine } from './delivery-line.entity.ts';
import { createDelivery, signDelivery } from './delivery.actions.ts';
import { Delivery } from './delivery.entity.ts';
import { DeliveryCreateInput, DeliverySignInput } from './delivery.types.ts';

@Resolver(() => Delivery)
export class DeliveryResolver {
  @Allow('order:readAll', 'order:readOwn', 'order:readAssigned')
  @ReadOne(() => Delivery, { description: 'One delivery by id.' })
  delivery(): never {
    return answeredByReader();
  }

  @Allow('order:readAll', 'order:readOwn', 'order:readAssigned')
  @ReadPage(() => Delivery, { description: 'The deliveries, the last shipped first.', sort: ['-shippedAt'] })
  deliveries(): never {
    return answeredByReader();
  }

  @HasList(() => DeliveryLine, { via: 'delivery', description: 'What it carries.' })
  lines(): never {
    return answeredByReader();
  }

  @Allow('delivery:create')
  @Action(
    { delivery: () => Delivery, order: () => Order },
    { description: 'Lets goods of an order leave the warehouse.' },
  )
  async deliveryCreate(@Ctx() ctx: Context, @Arg('input', () => DeliveryCreateInput) input: DeliveryCreateInput) {
    const delivery = await createDelivery(ctx, input);
    return { delivery, order: delivery.order };
  }

  @Allow('delivery:sign')
  @Action(
    { delivery: () => Delivery, order: () => Order },
    { description: 'Records the signed receipt of a delivery.' },
  )
  async deliverySign(@Ctx() ctx: Context, @Arg('input', () => DeliverySignInput) input: DeliverySignInput) {
    const delivery = await signDelivery(ctx, input);
    return { delivery, order: delivery.order };
  }

  @Computed(() => Boolean, {
    needs: ['ownerId', 'state'],
    description: 'Whether the viewer may record the signed receipt now.',
  })
  viewerCanSign(@Root() delivery: OwnedOrder & Pick<Delivery, 'state'>, @Ctx() { actor }: Context): boolean {
    return maySignNow(actor, delivery);
  }
}

@Resolver(() => Order)
export class OrderDeliveriesResolver {
  @HasList(() => Delivery, { via: 'order', sort: ['shippedAt'], description: 'How the goods left, in order of time.' })
  deliveries(): never {
    return answeredByReader();
  }
}
