import type { Ctx } from '../../../kernel/context.ts';
import { addDays, addMonthsClamped, businessDate, startOfLocalDay } from '../../../kernel/period.ts';
import { boundScope } from '../../../kernel/scope.ts';
import { Customer, filedAs } from '../../customers/index.ts';
import { settingNow } from '../../staff/index.ts';

/**
 * Prospects in sight without any contact since a day long ago, and opened before it: nobody visited, called or took an order
 * (rules 6.4). Whoever traded is none, however long ago that was.
 */
export async function findDeadFiles(ctx: Ctx, most: number): Promise<{ id: string }[]> {
  const months = await settingNow(ctx, 'archive.deadAfter');
  const lastDay = addMonthsClamped(businessDate(ctx.now, ctx.zone), -months);
  const since = startOfLocalDay(addDays(lastDay, 1), ctx.zone).toISOString();
  const scope = boundScope(Customer, 'c', ctx.actor);
  return ctx.em.execute<{ id: string }[]>(
    `/* archive.deadFiles */ select c.id from customers c
     where c.state in ('DRAFT', 'ACTIVE') and c.first_counted_order_at is null and c.created_at < ?
       and not exists (select 1 from visits v where v.customer_id = c.id and v.status = 'RECORDED' and v.visited_at >= ?)
       and not exists (select 1 from company_contacts k where k.customer_id = c.id and k.at >= ?)
       and not exists (select 1 from orders o where o.customer_id = c.id and o.received_at >= ?)
       and ${scope.text}
     order by ${filedAs('c')} limit ?`,
    [since, since, since, since, ...scope.values, most],
  );
}
