import { Ctx, Field, Int, ObjectType, Resolver, Root } from 'type-graphql';

import type { Ctx as Context } from '../../../kernel/context.ts';
import { Right } from '../../../kernel/graphql.ts';
import { DecimalScalar } from '../../../kernel/scalars.ts';
import { Computed } from '../../../reader/index.ts';
import { Customer } from '../../customers/index.ts';
import { habitsOf, highPotentialOf, orderIntervalOf, seasonsOf } from './buying-habits.queries.ts';
import { maySumOrders } from './order.access.ts';

@ObjectType({ description: 'A product that a customer buys often (domain-rules 3.1).' })
export class UsualProduct {
  @Field(() => String, { description: 'Its name on the latest orders.' })
  name!: string;

  @Field(() => DecimalScalar, { description: 'Net amount over the trailing twelve months.' })
  amount!: string;

  @Field(() => String, { description: 'ISO 4217 code of the amount.' })
  currency!: string;
}

@ObjectType({ description: 'What a customer orders in one month of the year, over all years (domain-rules 3.1).' })
export class SeasonOfMonth {
  @Field(() => Int, { description: 'Month of the year, 1 to 12.' })
  monthNo!: number;

  @Field(() => Int, { description: 'How many orders counted.' })
  orderCount!: number;

  @Field(() => DecimalScalar, { description: 'Their net amount, in the currency of the last order.' })
  amount!: string;
}

type Buyer = Pick<Customer, 'id' | 'owner'>;

const OF_CUSTOMER = { needs: ['id', 'owner'], nullable: true };
const HIDDEN = 'empty when not all orders are visible (domain-rules 6.5).';

/** No figure is silently smaller: who does not see every order of the customer is told none (rules 6.5). */
function seesAll({ actor }: Context, { owner }: Buyer): boolean {
  return maySumOrders(actor, { ownerId: owner?.id ?? null });
}

@Resolver(() => Customer)
export class BuyingHabitsResolver {
  @Computed(() => Int, {
    ...OF_CUSTOMER,
    description: `Days from one counted order to the next, of the middle one of all (domain-rules 3.1); ${HIDDEN}`,
  })
  async medianOrderInterval(@Root() customer: Buyer, @Ctx() ctx: Context): Promise<number | null> {
    return seesAll(ctx, customer) ? orderIntervalOf(ctx, customer.id) : null;
  }

  @Right('order:readAmounts')
  @Computed(() => [UsualProduct], {
    ...OF_CUSTOMER,
    description: `The three products of the largest amount in the trailing twelve months; ${HIDDEN}`,
  })
  async usualProducts(@Root() customer: Buyer, @Ctx() ctx: Context): Promise<UsualProduct[] | null> {
    if (!seesAll(ctx, customer)) return null;
    const rows = await habitsOf(ctx).products.load(customer.id);
    return rows.map(({ name, amount, currency }) => ({ name, amount, currency }));
  }

  @Right('order:readAmounts')
  @Computed(() => [SeasonOfMonth], {
    ...OF_CUSTOMER,
    description: `When in the year the customer orders: all twelve months (domain-rules 3.1); ${HIDDEN}`,
  })
  async seasonality(@Root() customer: Buyer, @Ctx() ctx: Context): Promise<SeasonOfMonth[] | null> {
    return seesAll(ctx, customer) ? seasonsOf(ctx, customer.id) : null;
  }

  @Right('order:readAmounts')
  @Computed(() => Boolean, {
    needs: ['id', 'owner', 'potentialAmountYear'],
    nullable: true,
    description: `Whether the potential is at least twice what was ordered in twelve months (domain-rules 3.2); ${HIDDEN}`,
  })
  async hasHighPotential(
    @Root() customer: Buyer & Pick<Customer, 'potentialAmountYear'>,
    @Ctx() ctx: Context,
  ): Promise<boolean | null> {
    const isKnown = seesAll(ctx, customer) && ctx.actor.can('customer:readProfile');
    return isKnown ? highPotentialOf(ctx, customer) : null;
  }
}
