import type { Ctx } from '../../../kernel/context.ts';
import { addMonthsClamped, startOfLocalDay, type Period } from '../../../kernel/period.ts';
import { countedOrder } from '../../orders/index.ts';
import type { DemandFacts } from './sales-task.rules.ts';

export interface CustomerDemand extends DemandFacts {
  readonly customerId: string;
  readonly grade: 'A' | 'B' | 'C' | 'D' | 'N';
  /** Which tasks are on the list already. */
  readonly hasMain: boolean;
  readonly hasVisits: boolean;
}

/**
 * Medians over the days between distinct order dates, for all customers of the rep in one statement (rules 3.1, 8.1): two orders of
 * one day are no habit of buying many times a day.
 */
const DEMAND = `/* planning.demand */
  with mine as (select id, grade, potential_amount_year from customers where owner_id = ? and state <> 'DELETED'),
    counted as (
      select o.customer_id, o.net_amount, o.received_at, (o.received_at at time zone ?)::date as day
      from orders o join mine on mine.id = o.customer_id where o.currency = ? and ${countedOrder('o')}),
    gaps as (
      select customer_id, day - lag(day) over (partition by customer_id order by day) as gap
      from (select distinct customer_id, day from counted) days),
    habits as (
      select customer_id, count(*)::int as orders, avg(net_amount) as average,
        (select percentile_cont(0.5) within group (order by g.gap) from gaps g where g.customer_id = counted.customer_id) as median,
        coalesce(sum(net_amount) filter (where received_at >= ? and received_at < ?), 0) as last_year
      from counted group by customer_id)
  select mine.id as "customerId", mine.grade, mine.potential_amount_year::text as "potentialAmountYear",
    coalesce(h.last_year, 0)::text as "lastYearAmount", coalesce(h.orders, 0) as "orderCount",
    h.median::float8 as "medianIntervalDays", round(coalesce(h.average, 0), 2)::text as "averageAmount",
    exists (select 1 from sales_tasks t where t.list_id = ? and t.customer_id = mine.id and t.kind = 'MAIN') as "hasMain",
    exists (select 1 from sales_tasks t where t.list_id = ? and t.customer_id = mine.id and t.aim = 'VISITS') as "hasVisits"
  from mine left join habits h on h.customer_id = mine.id order by mine.id`;

export function demandOf(
  ctx: Ctx,
  { repId, listId, currency, period }: { repId: string; listId: string; currency: string; period: Period },
): Promise<CustomerDemand[]> {
  const from = startOfLocalDay(addMonthsClamped(period.from, -12), ctx.zone).toISOString();
  const to = startOfLocalDay(addMonthsClamped(period.to, -12), ctx.zone).toISOString();
  return ctx.em.execute<CustomerDemand[]>(DEMAND, [repId, ctx.zone, currency, from, to, listId, listId]);
}
