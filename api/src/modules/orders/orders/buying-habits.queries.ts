import DataLoader from 'dataloader';

import type { Ctx } from '../../../kernel/context.ts';
import { sum } from '../../../kernel/money.ts';
import { businessDate, intervalOf, isInPeriod, trailingTwelveMonths } from '../../../kernel/period.ts';
import { Binder } from '../../../reader/index.ts';
import type { Customer } from '../../customers/index.ts';
import { settingNow } from '../../staff/index.ts';
import { isHighPotential, medianInterval, seasonality, type SeasonMonth } from './buying-habits.rules.ts';
import { countedOrder } from './counted-order.queries.ts';
import { Order } from './order.entity.ts';

export interface CountedOrder {
  readonly on: string;
  readonly amount: string;
  readonly currency: string;
}

interface OrderRow {
  readonly customer_id: string;
  readonly at: string;
  readonly amount: string;
  readonly currency: string;
}

/** A page of customers asks once for all of them; what is asked of one is bounded by its years of trade. */
async function countedOrders(ctx: Ctx, customerIds: readonly string[]): Promise<CountedOrder[][]> {
  const binder = new Binder(ctx);
  const ids = binder.bindIds(customerIds);
  const rows = await ctx.read<OrderRow>(
    `/* orders.countedOf */ select t.customer_id, floor(extract(epoch from t.received_at) * 1000)::text as at,
      t.net_amount::text as amount, t.currency
    from orders t where t.customer_id = any(${ids}) and ${countedOrder('t')} and ${binder.scope(Order, 't')}
    order by t.received_at, t.id`,
    binder.values,
  );
  const found = Map.groupBy(rows, (row) => row.customer_id);
  return customerIds.map((id) =>
    (found.get(id) ?? []).map(({ at, amount, currency }) => ({
      on: businessDate(new Date(Number(at)), ctx.zone),
      amount,
      currency,
    })),
  );
}

export interface UsualProductRow {
  readonly productId: string | null;
  readonly name: string;
  readonly amount: string;
  readonly currency: string;
}

const USUAL_PRODUCTS = 3;

interface ProductRow extends UsualProductRow {
  readonly customer_id: string;
}

/** Top three by amount over the trailing twelve months; amounts of one currency are compared with each other only (rules 3.1). */
async function usualProducts(ctx: Ctx, customerIds: readonly string[]): Promise<UsualProductRow[][]> {
  const period = intervalOf(trailingTwelveMonths(businessDate(ctx.now, ctx.zone)), ctx.zone);
  const binder = new Binder(ctx);
  const ids = binder.bindIds(customerIds);
  const [from, to] = [binder.bind(period.from.toISOString()), binder.bind(period.to.toISOString())];
  const rows = await ctx.read<ProductRow>(
    `/* orders.usualProducts */ select customer_id, "productId", name, amount::text as amount, currency from (
      select t.customer_id, l.product_id::text as "productId", max(l.product_name) as name, t.currency,
        sum(l.net_amount) as amount,
        row_number() over (partition by t.customer_id order by sum(l.net_amount) desc, max(l.product_name)) as place
      from orders t join order_lines l on l.order_id = t.id
      where t.customer_id = any(${ids}) and t.received_at >= ${from}::timestamptz and t.received_at < ${to}::timestamptz
        and ${countedOrder('t')} and l.net_amount > 0 and ${binder.scope(Order, 't')}
      group by t.customer_id, t.currency, l.product_id, case when l.product_id is null then l.product_name end) ranked
    where place <= ${USUAL_PRODUCTS} order by customer_id, place`,
    binder.values,
  );
  const found = Map.groupBy(rows, (row) => row.customer_id);
  return customerIds.map((id) => found.get(id) ?? []);
}

interface Loaders {
  readonly orders: DataLoader<string, CountedOrder[]>;
  readonly products: DataLoader<string, UsualProductRow[]>;
}

const loaders = new WeakMap<Ctx, Loaders>();

/** One set of loaders a request. */
export function habitsOf(ctx: Ctx): Loaders {
  const known = loaders.get(ctx) ?? {
    orders: new DataLoader((ids: readonly string[]) => countedOrders(ctx, ids)),
    products: new DataLoader((ids: readonly string[]) => usualProducts(ctx, ids)),
  };
  loaders.set(ctx, known);
  return known;
}

export async function orderIntervalOf(ctx: Ctx, customerId: string): Promise<number | null> {
  const orders = await habitsOf(ctx).orders.load(customerId);
  return medianInterval(orders.map(({ on }) => on));
}

/** In the currency of the last order: amounts of several are never added. */
export async function seasonsOf(ctx: Ctx, customerId: string): Promise<SeasonMonth[]> {
  const orders = await habitsOf(ctx).orders.load(customerId);
  const currency = orders.at(-1)?.currency;
  return seasonality(orders.filter((order) => order.currency === currency));
}

export async function highPotentialOf(
  ctx: Ctx,
  { id, potentialAmountYear }: Pick<Customer, 'id' | 'potentialAmountYear'>,
): Promise<boolean> {
  const [orders, factor, currency] = await Promise.all([
    habitsOf(ctx).orders.load(id),
    settingNow(ctx, 'potential.highFactor'),
    settingNow(ctx, 'company.currency'),
  ]);
  const period = trailingTwelveMonths(businessDate(ctx.now, ctx.zone));
  const amounts = orders
    .filter((order) => order.currency === currency && isInPeriod(order.on, period))
    .map(({ amount }) => amount);
  return isHighPotential({ potentialAmountYear, orderedAmount: sum(['0.00', ...amounts]), factor });
}
