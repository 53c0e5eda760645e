import { writeInBulk } from '../../../kernel/bulk-write.ts';
import type { Ctx } from '../../../kernel/context.ts';
import { addDays, startOfLocalDay } from '../../../kernel/period.ts';
import { countedOrder } from '../../orders/index.ts';
import type { TaskList } from './task-list.entity.ts';

/** What was reached in the period, of whatever is counted by itself; the rest is told by people (rules 8.1). */
const MEASURED = `/* planning.measureTasks */
  with asked as (select ?::uuid as list, ?::timestamptz as begins, ?::timestamptz as ends, ?::date as first_day, ?::date as last_day, ?::text as money),
    counted as (
      select t.id, t.actual as was, case
        when t.aim = 'SALES' and t.product_id is null and t.amount is not null then (
          select coalesce(sum(o.net_amount), 0) from orders o
          where o.customer_id = t.customer_id and o.currency = asked.money and o.received_at >= asked.begins and o.received_at < asked.ends and ${countedOrder('o')})
        when t.aim = 'SALES' then (
          select coalesce(sum(case when t.amount is not null then l.net_amount
              else l.ordered_quantity - l.cancelled_quantity - l.returned_quantity end), 0)
          from orders o join order_lines l on l.order_id = o.id
          where o.customer_id = t.customer_id and (t.product_id is null or l.product_id = t.product_id)
            and (t.amount is null or o.currency = asked.money)
            and o.received_at >= asked.begins and o.received_at < asked.ends and ${countedOrder('o')})
        when t.aim = 'VISITS' then (
          select count(*) from visits v where v.customer_id = t.customer_id and v.status = 'RECORDED'
            and v.visited_at >= asked.begins and v.visited_at < asked.ends)
        when t.aim = 'COLLECTION' then (
          select coalesce(sum(case when p.kind = 'REFUND' then -p.amount else p.amount end), 0)
          from payments p where p.customer_id = t.customer_id and p.currency = asked.money
            and p.received_on between asked.first_day and asked.last_day)
        end as reached
      from sales_tasks t, asked
      where t.list_id = asked.list and t.state = 'OPEN' and t.aim in ('SALES', 'VISITS', 'COLLECTION'))
  update sales_tasks t set actual = counted.reached, version = t.version + 1, updated_at = ?
  from counted where counted.id = t.id and counted.reached is distinct from counted.was
  returning t.id, t.version, json_build_object('actual', counted.was) as before, json_build_object('actual', t.actual) as after`;

export async function measureTasks(ctx: Ctx, list: TaskList): Promise<void> {
  const begins = startOfLocalDay(list.startsOn, ctx.zone).toISOString();
  const ends = startOfLocalDay(addDays(list.endsOn, 1), ctx.zone).toISOString();
  const now = ctx.now.toISOString();
  const values = [list.id, begins, ends, list.startsOn, list.endsOn, list.currency, now];
  await writeInBulk(ctx, { of: 'SalesTask', kind: 'update', text: MEASURED, values });
}

/** Lists whose period runs, or is over and not closed yet. */
export function listsToMeasure(ctx: Ctx, today: string): Promise<{ id: string }[]> {
  return ctx.em.execute<{ id: string }[]>(
    `/* planning.listsToMeasure */ select id from task_lists where state = 'OPEN' and starts_on <= ?::date order by starts_on, id`,
    [today],
  );
}
