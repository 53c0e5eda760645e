import type { Ctx } from '../../../kernel/context.ts';
import { forbid } from '../../../kernel/faults.ts';
import { intervalOf } from '../../../kernel/period.ts';
import { isUuid } from '../../../kernel/scalars.ts';
import { isPartial } from '../../../kernel/scope.ts';
import { Binder } from '../../../reader/index.ts';
import { Customer } from '../../customers/index.ts';
import { countedOrder, Order } from '../../orders/index.ts';
import { settingNow } from '../../staff/index.ts';
import { gradeAt } from '../abc/grade-change.queries.ts';
import {
  bandLabel,
  type CompositionAxis,
  type Figures,
  periodsOf,
  type Whole,
  withShares,
} from './composition.rules.ts';
import type {
  Composition,
  CompositionArgs,
  CompositionCustomer,
  CompositionCustomersArgs,
} from './composition.types.ts';

const MOST_CLASSES = 200;
const MOST_CUSTOMERS = 100;

/** The rights that a class of an axis tells something of. */
const RIGHTS: Partial<Record<CompositionAxis, string>> = {
  TIME: 'customer:readTrade',
  TRADE: 'customer:readTrade',
  VOLUME: 'customer:readTrade',
  DEALING: 'customer:readTrade',
  TYPE: 'customer:readProfile',
  OWNERSHIP: 'customer:readProfile',
  SITE: 'customer:readProfile',
  CREDIT: 'customer:readTerms',
};

/** Placeholders of one statement. */
interface Places {
  readonly beforeFrom: string;
  readonly from: string;
  readonly to: string;
  readonly currency: string;
  readonly bands: string;
}

interface Keys {
  /** The class in the period, and in the one before, from a customer `c`, its region `r` and what it bought `b`. */
  readonly now: string;
  readonly before: string;
  readonly label?: string;
}

function same(key: string, label?: string): Keys {
  return label === undefined ? { now: key, before: key } : { now: key, before: key, label };
}

function timeAt(end: string): string {
  return `case when c.first_counted_order_at is null or c.first_counted_order_at >= ${end} then 'FUTURE'
    when c.first_counted_order_at >= ${end} - interval '12 months' then 'NEW' else 'OLD' end`;
}

function keysOf(axis: CompositionAxis, { from, to, bands }: Places): Keys {
  const band = (amount: string): string =>
    `case when ${amount} <= 0 then 'NONE' else width_bucket(${amount}, ${bands})::text end`;
  switch (axis) {
    case 'GRADE':
      return { now: gradeAt('c', to), before: gradeAt('c', from) };
    case 'TIME':
      return { now: timeAt(to), before: timeAt(from) };
    case 'SALES':
      return { now: band('b.amount'), before: band('b.previous') };
    case 'REGION':
      return same('r.code', 'r.name');
    case 'DEALING':
      return same(`case when c.is_direct then 'DIRECT' else 'INDIRECT' end`);
    case 'CREDIT':
      return same(`coalesce(nullif(trim(c.credit_status), ''), 'UNKNOWN')`, 'c.credit_status');
    default:
      return same(`coalesce(c.${COLUMNS[axis]}, 'UNKNOWN')`);
  }
}

const COLUMNS = {
  TRADE: 'trade_class',
  VOLUME: 'volume_class',
  NATURE: 'nature',
  TYPE: 'type',
  OWNERSHIP: 'ownership_form',
  SITE: 'site',
  PRODUCT: 'id',
} as const;

/** What every visible customer bought in both periods; orders in other currencies cannot be added. */
function bought(binder: Binder, { beforeFrom, from, to, currency }: Places): string {
  return (
    `select o.customer_id, sum(case when o.received_at >= ${from} then o.net_amount else 0 end) as amount, ` +
    `sum(case when o.received_at < ${from} then o.net_amount else 0 end) as previous from orders o ` +
    `where ${countedOrder('o')} and o.currency = ${currency} and o.received_at >= ${beforeFrom} and o.received_at < ${to} ` +
    `and ${binder.scope(Order, 'o')} group by o.customer_id`
  );
}

/** One row for each customer, class and period: `is_now`, `customer_id`, `key`, `label`, `amount`. */
function classedByCustomer(binder: Binder, axis: CompositionAxis, places: Places): string {
  const keys = keysOf(axis, places);
  return (
    `select c.id as customer_id, v.key, ${keys.label ?? 'null::text'} as label, v.is_now, v.amount from customers c ` +
    `join regions r on r.id = c.region_id left join (${bought(binder, places)}) x on x.customer_id = c.id ` +
    `cross join lateral (select coalesce(x.amount, 0) as amount, coalesce(x.previous, 0) as previous) b ` +
    `cross join lateral (values (true, ${keys.now}, b.amount), (false, ${keys.before}, b.previous)) v (is_now, key, amount) ` +
    `where ${binder.scope(Customer, 'c')}`
  );
}

function classedByProduct(binder: Binder, { beforeFrom, from, to, currency }: Places): string {
  return (
    `select o.customer_id, coalesce(g.id::text, 'NONE') as key, g.name as label, o.received_at >= ${from} as is_now, sum(l.net_amount) as amount ` +
    `from orders o join order_lines l on l.order_id = o.id left join products p on p.id = l.product_id ` +
    `left join product_categories g on g.id = p.category_id join customers c on c.id = o.customer_id ` +
    `where ${countedOrder('o')} and o.currency = ${currency} and o.received_at >= ${beforeFrom} and o.received_at < ${to} ` +
    `and ${binder.scope(Order, 'o')} and ${binder.scope(Customer, 'c')} group by 1, 2, 3, 4`
  );
}

interface Asked {
  readonly binder: Binder;
  readonly rows: string;
  readonly currency: string;
  readonly bands: string;
}

async function ask(ctx: Ctx, { axis, span, from }: CompositionArgs): Promise<Asked> {
  const right = RIGHTS[axis];
  if (right && !ctx.actor.can(right as never)) forbid();
  const { now, before } = periodsOf(from, span);
  const [currency, bands] = await Promise.all([
    settingNow(ctx, 'company.currency'),
    settingNow(ctx, 'composition.salesBands'),
  ]);
  const binder = new Binder(ctx);
  const instant = (at: Date): string => `${binder.bind(at.toISOString())}::timestamptz`;
  const interval = intervalOf(now, ctx.zone);
  const places: Places = {
    beforeFrom: instant(intervalOf(before, ctx.zone).from),
    from: instant(interval.from),
    to: instant(interval.to),
    currency: binder.bind(currency),
    // Written out: the setting takes digits and commas alone.
    bands: `array[${bands}]::numeric[]`,
  };
  const rows = axis === 'PRODUCT' ? classedByProduct(binder, places) : classedByCustomer(binder, axis, places);
  return { binder, rows, currency, bands };
}

interface ClassRow {
  readonly key: string;
  readonly label: string | null;
  readonly customers: string;
  readonly customers_before: string;
  readonly buyers: string;
  readonly buyers_before: string;
  readonly amount: string;
  readonly amount_before: string;
  readonly whole_amount: string;
  readonly whole_customers: string;
}

function figuresOf(row: ClassRow): Figures {
  return {
    key: row.key,
    label: row.label,
    customerCount: Number(row.customers),
    previousCustomerCount: Number(row.customers_before),
    buyerCount: Number(row.buyers),
    previousBuyerCount: Number(row.buyers_before),
    amount: row.amount,
    previousAmount: row.amount_before,
  };
}

function wholeOf([row]: readonly ClassRow[]): Whole {
  return { amount: row?.whole_amount ?? '0', customerCount: row?.whole_customers ?? '0' };
}

/** Customers by class with count, amount, share and change, of what the person may read (rules 7.5, 6.5). */
export async function findComposition(ctx: Ctx, asked: CompositionArgs): Promise<Composition> {
  const { binder, rows, currency, bands } = await ask(ctx, asked);
  const found = await ctx.read<ClassRow>(
    `/* composition.find */ select t.key, max(t.label) as label, count(*) filter (where t.is_now)::text as customers, ` +
      `count(*) filter (where not t.is_now)::text as customers_before, count(*) filter (where t.is_now and t.amount > 0)::text as buyers, ` +
      `count(*) filter (where not t.is_now and t.amount > 0)::text as buyers_before, ` +
      `coalesce(sum(t.amount) filter (where t.is_now), 0)::numeric(18, 2)::text as amount, ` +
      `coalesce(sum(t.amount) filter (where not t.is_now), 0)::numeric(18, 2)::text as amount_before, ` +
      `coalesce(sum(sum(t.amount) filter (where t.is_now)) over (), 0)::numeric(18, 2)::text as whole_amount, ` +
      `sum(count(*) filter (where t.is_now)) over ()::text as whole_customers ` +
      `from (${rows}) t group by t.key order by coalesce(sum(t.amount) filter (where t.is_now), 0) desc, t.key limit ${MOST_CLASSES}`,
    binder.values,
  );
  const { from, to } = periodsOf(asked.from, asked.span).now;
  const figures = found.map(figuresOf);
  const named = asked.axis === 'SALES' ? figures.map((row) => ({ ...row, label: bandLabel(row.key, bands) })) : figures;
  const can = (permission: Parameters<typeof ctx.actor.can>[0]): boolean => ctx.actor.can(permission);
  return {
    from,
    to,
    currency,
    isPartial: isPartial(Customer, can) || isPartial(Order, can),
    classes: withShares(named, wholeOf(found)),
  };
}

/** The customers of one class, the largest amount first, a page at a time: what its numbers were counted from. */
export async function listCompositionCustomers(
  ctx: Ctx,
  { key, after, ...asked }: CompositionCustomersArgs,
): Promise<CompositionCustomer[]> {
  if (after && !isUuid(after)) return [];
  const { binder, rows } = await ask(ctx, asked);
  const last = `${binder.bind(after ?? null)}::uuid`;
  const found = await ctx.read<{ customer_id: string; amount: string; previous: string }>(
    `/* composition.customers */ with class as (select t.customer_id, ` +
      `coalesce(sum(t.amount) filter (where t.is_now), 0)::numeric(18, 2) as amount, ` +
      `coalesce(sum(t.amount) filter (where not t.is_now), 0)::numeric(18, 2) as previous ` +
      `from (${rows}) t where t.key = ${binder.bind(key)} group by t.customer_id having bool_or(t.is_now)) ` +
      `select k.customer_id, k.amount::text, k.previous::text from class k left join class l on l.customer_id = ${last} ` +
      `where ${last} is null or k.amount < l.amount or (k.amount = l.amount and k.customer_id > l.customer_id) ` +
      `order by k.amount desc, k.customer_id limit ${MOST_CUSTOMERS}`,
    binder.values,
  );
  return found.map(({ customer_id: id, amount, previous: previousAmount }) => ({
    customer: { id },
    amount,
    previousAmount,
  }));
}
