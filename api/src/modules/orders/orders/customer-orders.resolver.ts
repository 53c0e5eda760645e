import { Ctx, Int, Resolver, Root } from 'type-graphql';

import type { Ctx as Context } from '../../../kernel/context.ts';
import { Right } from '../../../kernel/graphql.ts';
import { DateScalar } from '../../../kernel/scalars.ts';
import { answeredByReader, Computed, HasPage } from '../../../reader/index.ts';
import { Customer } from '../../customers/index.ts';
import { Employee } from '../../staff/index.ts';
import { maySumOrders, mayUse } from './order.access.ts';
import { Order } from './order.entity.ts';
import { loadBuyingFacts } from './order.loaders.ts';
import type { BuyingFacts } from './order.queries.ts';
import { Money } from './order.types.ts';

type CustomerFacts = Pick<Customer, 'id' | 'owner'>;

const OF_CUSTOMER = { needs: ['id', 'owner'], nullable: true };

/** Null where the viewer does not see every order of the customer: no figure is silently smaller (rules 6.5). */
async function buyingFacts(ctx: Context, { id, owner }: CustomerFacts): Promise<BuyingFacts | null> {
  return maySumOrders(ctx.actor, { ownerId: owner?.id ?? null }) ? loadBuyingFacts(ctx, id) : null;
}

@Resolver(() => Customer)
export class CustomerOrdersResolver {
  @HasPage(() => Order, { via: 'customer', sort: ['-receivedAt'], description: 'The orders, the last received first.' })
  orders(): never {
    return answeredByReader();
  }

  @Computed(() => DateScalar, {
    ...OF_CUSTOMER,
    description:
      'Business date of the first counted order (domain-rules 1.8, 3.1); empty when there is none or not all orders are visible.',
  })
  async firstOrderOn(@Root() customer: CustomerFacts, @Ctx() ctx: Context): Promise<string | null> {
    return (await buyingFacts(ctx, customer))?.firstOn ?? null;
  }

  @Computed(() => DateScalar, {
    ...OF_CUSTOMER,
    description: 'Business date of the last counted order; empty when there is none or not all orders are visible.',
  })
  async lastOrderOn(@Root() customer: CustomerFacts, @Ctx() ctx: Context): Promise<string | null> {
    return (await buyingFacts(ctx, customer))?.lastOn ?? null;
  }

  @Computed(() => Int, { ...OF_CUSTOMER, description: 'How many orders count; empty when not all orders are visible.' })
  async countedOrderCount(@Root() customer: CustomerFacts, @Ctx() ctx: Context): Promise<number | null> {
    if (!maySumOrders(ctx.actor, { ownerId: customer.owner?.id ?? null })) return null;
    return (await loadBuyingFacts(ctx, customer.id))?.count ?? 0;
  }

  @Right('order:readAmounts')
  @Computed(() => Money, {
    ...OF_CUSTOMER,
    description:
      'Average net amount of the counted orders in the currency of the last one; empty when there is none or not all orders are visible.',
  })
  async averageOrderAmount(@Root() customer: CustomerFacts, @Ctx() ctx: Context): Promise<Money | null> {
    return (await buyingFacts(ctx, customer))?.average ?? null;
  }

  @Computed(() => Boolean, { needs: ['owner'], description: 'Whether the viewer may enter an order of this customer.' })
  viewerCanOrder(@Root() { owner }: Pick<Customer, 'owner'>, @Ctx() { actor }: Context): boolean {
    return mayUse(actor, 'order:create', { ownerId: owner?.id ?? null });
  }
}

@Resolver(() => Employee)
export class EmployeeOrdersResolver {
  @HasPage(() => Order, {
    via: 'rep',
    sort: ['-receivedAt'],
    description: 'Orders of customers that were theirs on that day.',
  })
  orders(): never {
    return answeredByReader();
  }
}
