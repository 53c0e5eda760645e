import type { Ctx } from '../../../kernel/context.ts';
import { intervalOf, type Period } from '../../../kernel/period.ts';
import { isUuid } from '../../../kernel/scalars.ts';
import { Binder } from '../../../reader/index.ts';
import type { CustomerGrade } from '../../customers/index.ts';
import { countedOrder, OrderLine } from '../../orders/index.ts';
import { gradeAt } from '../abc/grade-change.queries.ts';
import type { Sold } from './price-level.rules.ts';

export interface SoldRow extends Sold {
  readonly categoryId: string;
  readonly grade: CustomerGrade;
}

/**
 * What every group of products brought from every class of customers, over counted orders in the company currency (rules 8.9).
 * The class is that of the end of the period: the run of A/B/C an hour before must not move a quarter that is over.
 */
export async function sumSold(ctx: Ctx, period: Period, currency: string): Promise<SoldRow[]> {
  await ctx.em.execute(`set local statement_timeout = '10min'`);
  const { from, to } = intervalOf(period, ctx.zone);
  return ctx.em.execute<SoldRow[]>(
    `/* priceLevels.sum */ select p.category_id as "categoryId", class.grade, sum(l.net_amount)::numeric(18, 2)::text as "netAmount",
      sum(l.ordered_quantity - l.cancelled_quantity - l.returned_quantity)::numeric(18, 3)::text as quantity
    from orders o join order_lines l on l.order_id = o.id join products p on p.id = l.product_id join customers c on c.id = o.customer_id
      cross join lateral (select ${gradeAt('c', '?::timestamptz')} as grade) class
    where ${countedOrder('o')} and o.received_at >= ? and o.received_at < ? and o.currency = ? and p.category_id is not null
    group by p.category_id, class.grade`,
    [to.toISOString(), from.toISOString(), to.toISOString(), currency],
  );
}

export interface LineQuestion {
  readonly categoryId: string;
  readonly grade: CustomerGrade;
  readonly period: Period;
  readonly currency: string;
}

const MOST_LINES = 200;

/** The lines behind a price level that the person may read, the cheapest first: there the level is lost (rules 8.9). */
export async function findPricedLines(ctx: Ctx, asked: LineQuestion): Promise<string[]> {
  if (!isUuid(asked.categoryId)) return [];
  const { from, to } = intervalOf(asked.period, ctx.zone);
  const binder = new Binder(ctx);
  const [category, grade, since, before, currency] = [
    asked.categoryId,
    asked.grade,
    from.toISOString(),
    to.toISOString(),
    asked.currency,
  ].map((value) => binder.bind(value));
  const rows = await ctx.read<{ id: string }>(
    `/* priceLevels.lines */ select l.id from orders o join order_lines l on l.order_id = o.id join products p on p.id = l.product_id ` +
      `join customers c on c.id = o.customer_id where ${countedOrder('o')} and p.category_id = ${category}::uuid and ${gradeAt('c', `${before}::timestamptz`)} = ${grade} ` +
      `and o.received_at >= ${since}::timestamptz and o.received_at < ${before}::timestamptz and o.currency = ${currency} ` +
      `and l.ordered_quantity > l.cancelled_quantity + l.returned_quantity and ${binder.scope(OrderLine, 'l')} ` +
      `order by l.unit_price * (1 - l.discount_rate), l.id limit ${MOST_LINES}`,
    binder.values,
  );
  return rows.map(({ id }) => id);
}
