import type { Ctx } from '../../../kernel/context.ts';
import { addMonthsClamped, startOfLocalDay, type LocalDate } from '../../../kernel/period.ts';
import { filedAs } from '../../customers/index.ts';

export interface VisitedCustomer {
  readonly customerId: string;
  readonly grade: 'A' | 'B' | 'C' | 'D' | 'N';
  readonly lastVisitOn: LocalDate | null;
}

/** The customers of a rep and when each was visited last by anybody. */
export function visitedCustomers(ctx: Ctx, repId: string): Promise<VisitedCustomer[]> {
  return ctx.em.execute<VisitedCustomer[]>(
    `/* planning.visitedCustomers */ select c.id as "customerId", c.grade,
       ((select max(v.visited_at) from visits v where v.customer_id = c.id and v.status = 'RECORDED') at time zone ?)::date::text as "lastVisitOn"
     from customers c where c.owner_id = ? and c.state <> 'DELETED' order by ${filedAs('c')}`,
    [ctx.zone, repId],
  );
}

/** First counted orders of customers of the rep in the twelve months before a day. */
export async function countGained(ctx: Ctx, repId: string, before: LocalDate): Promise<number> {
  const from = startOfLocalDay(addMonthsClamped(before, -12), ctx.zone).toISOString();
  const [row] = await ctx.em.execute<[{ count: number }]>(
    `/* planning.countGained */ select count(*)::int as count from customers
       where owner_id = ? and state <> 'DELETED' and first_counted_order_at >= ? and first_counted_order_at < ?`,
    [repId, from, startOfLocalDay(before, ctx.zone).toISOString()],
  );
  return row.count;
}

interface RepRow {
  readonly repId: string;
  readonly customerCount: number;
  readonly publishedId: string | null;
  readonly draftId: string | null;
}

/** Every rep with customers; whom the actor does not act for is left out. */
export async function repsOfMonth(ctx: Ctx, month: string): Promise<RepRow[]> {
  const all = ctx.actor.can('customer:readAll');
  const latest = (state: string): string =>
    `(select a.id from monthly_assignments a where a.rep_id = e.id and a.month = $1 and a.state = '${state}' order by a.version_no desc limit 1)`;
  return ctx.read<RepRow>(
    `/* planning.repsOfMonth */ select e.id as "repId", owned.count as "customerCount",
       ${latest('PUBLISHED')} as "publishedId", ${ctx.actor.can('assignment:publish') ? latest('DRAFT') : 'null'} as "draftId"
     from (select owner_id, count(*)::int as count from customers where state <> 'DELETED' and owner_id is not null group by owner_id) owned
     join employees e on e.id = owned.owner_id
     where $2 or e.id = any($3::uuid[]) order by e.number`,
    [`${month}-01`, all, ctx.actor.repIds],
  );
}

/** Reps with customers who have neither a draft nor a publication for the month. */
export function repsWithoutAssignment(ctx: Ctx, month: string): Promise<{ id: string }[]> {
  return ctx.em.execute<{ id: string }[]>(
    `/* planning.repsWithoutAssignment */ select e.id from employees e
     where exists (select 1 from customers c where c.owner_id = e.id and c.state <> 'DELETED')
       and not exists (select 1 from monthly_assignments a where a.rep_id = e.id and a.month = ?::date) order by e.number`,
    [`${month}-01`],
  );
}
