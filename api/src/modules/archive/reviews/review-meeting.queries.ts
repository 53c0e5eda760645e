import type { Ctx } from '../../../kernel/context.ts';
import { intervalOf, type Period } from '../../../kernel/period.ts';
import { countedOrder } from '../../orders/index.ts';
import type { ClassFigures, GradeMove } from './review-meeting.entity.ts';
import { periodBefore, type ReviewKind } from './review-meeting.rules.ts';

/** The grade that a customer had at an instant stands in the code that held then (rules 4). */
const GRADE_AT = (instant: string): string =>
  `select k.customer_id, substr(split_part(k.code, '-', 2), 1, 1) as grade from customer_codes k
   where k.valid_from < ${instant} and (k.valid_to is null or k.valid_to >= ${instant})`;

const CLASSES = `/* reviews.classes */ with held as (${GRADE_AT('?::timestamptz')}),
  bought as (
    select o.customer_id, o.currency,
      count(*) filter (where o.received_at >= ?::timestamptz) as orders,
      coalesce(sum(o.net_amount) filter (where o.received_at >= ?::timestamptz), 0) as amount,
      coalesce(sum(o.net_amount) filter (where o.received_at < ?::timestamptz), 0) as before
    from orders o where o.received_at >= ?::timestamptz and o.received_at < ?::timestamptz and ${countedOrder('o')}
    group by o.customer_id, o.currency),
  people as (
    select h.grade, count(*) as customers, count(*) filter (where b.orders > 0) as buyers, coalesce(sum(b.orders), 0) as orders
    from held h left join (select customer_id, sum(orders) as orders from bought group by customer_id) b using (customer_id)
    group by h.grade),
  money as (
    select h.grade, b.currency, sum(b.amount)::numeric(18, 2)::text as amount, sum(b.before)::numeric(18, 2)::text as before
    from held h join bought b using (customer_id) group by h.grade, b.currency)
  select p.grade, p.customers::int, p.buyers::int, p.orders::int, coalesce((
    select jsonb_agg(jsonb_build_object('currency', m.currency, 'amount', m.amount, 'before', m.before) order by m.currency)
    from money m where m.grade = p.grade), '[]') as amounts
  from people p order by p.grade`;

const MOVES = `/* reviews.moves */ with first as (${GRADE_AT('?::timestamptz')}), last as (${GRADE_AT('?::timestamptz')})
  select first.grade as "from", last.grade as "to", count(*)::int as count from first join last using (customer_id)
  where first.grade <> last.grade group by first.grade, last.grade order by first.grade, last.grade`;

/** Consumption by class and the archives that changed class, set by set whatever the number of customers (rules 6.10). */
export async function consumptionByClass(
  ctx: Pick<Ctx, 'em' | 'zone'>,
  kind: ReviewKind,
  period: Period,
): Promise<{ classes: ClassFigures[]; moves: GradeMove[] }> {
  const { from, to } = intervalOf(period, ctx.zone);
  const before = intervalOf(periodBefore(period, kind), ctx.zone).from;
  const [start, end, earlier] = [from, to, before].map((instant) => instant.toISOString());
  const classes = await ctx.em.execute<ClassFigures[]>(CLASSES, [end, end, start, start, start, earlier, end]);
  const moves = await ctx.em.execute<GradeMove[]>(MOVES, [start, start, end, end]);
  return { classes, moves };
}
