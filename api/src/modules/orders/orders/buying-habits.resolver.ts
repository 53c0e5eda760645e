import { Ctx, Field, Int, ObjectType, Resolver, Root } from 'type-graphql';

import type { Ctx as Context } from '../../../kernel/context.ts';
import { Right } from '../../../kernel/graphql.ts';
import { sum } from '../../../kernel/money.ts';
import { businessDate, isInPeriod, trailingTwelveMonths } from '../../../kernel/period.ts';
import { DecimalScalar } from '../../../kernel/scalars.ts';
import { Computed } from '../../../reader/index.ts';
import { Customer } from '../../customers/index.ts';
import { settingNow } from '../../staff/index.ts';
import { habitsOf } from './buying-habits.queries.ts';
import { isHighPotential, medianInterval, seasonality } from './buying-habits.rules.ts';
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
  month!: number;

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
    if (!seesAll(ctx, customer)) return null;
    const orders = await habitsOf(ctx).orders.load(customer.id);
    return medianInterval(orders.map(({ on }) => on));
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
    if (!seesAll(ctx, customer)) return null;
    const orders = await habitsOf(ctx).orders.load(customer.id);
    const currency = orders.at(-1)?.currency;
    return seasonality(orders.filter((order) => order.currency === currency));
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
    if (!seesAll(ctx, customer) || !ctx.actor.can('customer:readProfile')) return null;
    const [orders, factor, currency] = await Promise.all([
      habitsOf(ctx).orders.load(customer.id),
      settingNow(ctx, 'potential.highFactor'),
      settingNow(ctx, 'company.currency'),
    ]);
    const period = trailingTwelveMonths(businessDate(ctx.now, ctx.zone));
    const amounts = orders
      .filter((order) => order.currency === currency && isInPeriod(order.on, period))
      .map(({ amount }) => amount);
    const { potentialAmountYear } = customer;
    return isHighPotential({ potentialAmountYear, orderedAmount: sum(['0.00', ...amounts]), factor });
  }
}
