import type { Ctx } from '../../../kernel/context.ts';
import { type Interval } from '../../../kernel/period.ts';
import { isPresent } from '../../customers/index.ts';
import type { AbcBasis, AbcThresholds } from './abc.rules.ts';

/** Pieces, or money in the currency of the company: amounts of different currencies have no sum. */
const VOLUMES: Record<AbcBasis, string> = {
  QUANTITY: 'left_over.quantity',
  AMOUNT:
    'case when o.currency = ? then round(left_over.quantity * l.unit_price * (1 - l.discount_rate), 2) else 0 end',
};

/**
 * What `classify` says, in one statement over all customers (rules 7.3). Accepted returns of a line are taken off what was
 * shipped of it in the period; samples and spare parts are no volume. Fractions never come in: hundredths are compared.
 */
function classifyStatement(basis: AbcBasis): string {
  return `/* abc.classify */ insert into abc_results
    (id, created_at, updated_at, version, run_id, customer_id, place, volume, cum_before, grade)
  with shipped as (
    select dl.order_line_id, sum(dl.quantity) as quantity
    from deliveries d join delivery_lines dl on dl.delivery_id = d.id
    where d.state in ('SHIPPED', 'DELIVERED') and d.shipped_at >= ?::timestamptz and d.shipped_at < ?::timestamptz
    group by dl.order_line_id
  ), volumes as (
    select o.customer_id, sum(${VOLUMES[basis]}) as volume
    from shipped s join order_lines l on l.id = s.order_line_id join orders o on o.id = l.order_id
      cross join lateral (select greatest(s.quantity - l.returned_quantity, 0) as quantity) left_over
    where o.kind = 'ORDER'
    group by o.customer_id
  ), ranked as (
    select c.id, coalesce(v.volume, 0) as volume, row_number() over by_volume as place,
      coalesce(sum(coalesce(v.volume, 0)) over (by_volume rows between unbounded preceding and 1 preceding), 0) as cum_before,
      sum(coalesce(v.volume, 0)) over () as total
    from customers c left join volumes v on v.customer_id = c.id
    where ${isPresent('c')}
    window by_volume as (order by coalesce(v.volume, 0) desc,
      (c.first_counted_order_at at time zone ?)::date asc nulls last, c.serial)
  )
  select gen_random_uuid(), at.now, at.now, 1, at.run, r.id, r.place, r.volume, r.cum_before,
    case when r.volume <= 0 then 'C'
      when r.cum_before * 100 < r.total * at.a then 'A'
      when r.cum_before * 100 < r.total * at.b then 'B'
      else 'C' end
  from ranked r, (select ?::timestamptz as now, ?::uuid as run, ?::int as a, ?::int as b) at
  where r.total > 0`;
}

export interface Classifying {
  readonly runId: string;
  readonly basis: AbcBasis;
  readonly thresholds: AbcThresholds;
  readonly interval: Interval;
  readonly currency: string;
}

/** Statements over everything take longer than what a person waits for. */
export async function allowLong(ctx: Ctx): Promise<void> {
  await ctx.em.execute(`set local statement_timeout = '20min'`);
}

interface Totals {
  readonly count: number;
  readonly total: string;
}

export async function computeResults(ctx: Ctx, asked: Classifying): Promise<Totals> {
  const { runId, basis, thresholds, interval, currency } = asked;
  await allowLong(ctx);
  await ctx.em.execute(classifyStatement(basis), [
    interval.from.toISOString(),
    interval.to.toISOString(),
    ...(basis === 'AMOUNT' ? [currency] : []),
    ctx.zone,
    ctx.now.toISOString(),
    runId,
    thresholds.a,
    thresholds.b,
  ]);
  const [totals] = await ctx.em.execute<[Totals]>(
    `/* abc.totals */ select count(*)::int as count, coalesce(sum(volume), 0)::text as total from abc_results where run_id = ?`,
    [runId],
  );
  return totals;
}

interface Said {
  readonly customerId: string;
  readonly grade: 'A' | 'B' | 'C';
}

/** What a run says of the customers at some places, less those whose grade is set by hand: by an override, or D (rules 7.3). */
export function listSaid(ctx: Ctx, runId: string, places: { after: number; upTo: number }): Promise<Said[]> {
  return ctx.em.execute<Said[]>(
    `/* abc.listSaid */ select r.customer_id as "customerId", r.grade from abc_results r
      join customers c on c.id = r.customer_id and c.grade <> r.grade and c.grade <> 'D'
      where r.run_id = ? and r.place > ? and r.place <= ?
        and not exists (select 1 from grade_overrides o where o.customer_id = r.customer_id and o.ended_at is null)`,
    [runId, places.after, places.upTo],
  );
}

/** What the last run said of a customer; null when none did. */
export async function lastSaid(ctx: Ctx, customerId: string): Promise<'A' | 'B' | 'C' | null> {
  const [row] = await ctx.em.execute<{ grade: 'A' | 'B' | 'C' }[]>(
    `/* abc.lastSaid */ select r.grade from abc_results r join abc_runs a on a.id = r.run_id
      where r.customer_id = ? order by a.quarter desc limit 1`,
    [customerId],
  );
  return row?.grade ?? null;
}
