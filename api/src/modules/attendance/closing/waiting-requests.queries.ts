import type { Ctx } from '../../../kernel/context.ts';
import { intervalOf, type LocalDate, type Month, periodOfMonth } from '../../../kernel/period.ts';

/** Whatever the actor sees: a month is closed for the whole company. */
interface WaitingRequest {
  readonly approvalRequestId: string;
  readonly kind: string;
  readonly employeeId: string;
  readonly date: LocalDate;
}

/**
 * What waits in the inbox about a month: what lies in it in part, and what lies in a shift of its last night, which belongs to the
 * date on which it began (rules 17.2).
 */
const WAITING = `with month as (select ?::date as first, ?::date as next, ?::timestamptz as opens, ?::timestamptz as ends),
  asked as (
    select id, employee_id, starts_at, ends_at, null::date as date from leave_requests where state = 'PENDING'
    union all select id, employee_id, starts_at, ends_at, null from outings where state = 'PENDING'
    union all select id, employee_id, starts_at, ends_at, null from overtimes where state = 'PENDING'
    union all select id, employee_id, null, null, date from punch_corrections where state = 'PENDING'
    union all select c.id, c.employee_id, null, null, e.date from shift_changes c join roster_entries e on e.id = c.entry_id
      where c.state = 'PENDING'
  ),
  waiting as (
    select r.id as "approvalRequestId", r.kind, a.employee_id as "employeeId",
      coalesce(a.date, (a.starts_at at time zone ?)::date)::text as date
    from asked a join approval_requests r on r.subject_id = a.id and r.state = 'PENDING' cross join month m
    where a.date >= m.first and a.date < m.next or a.starts_at < m.ends and a.ends_at > m.opens
      or exists (select from roster_entries e where e.employee_id = a.employee_id and e.date >= m.first and e.date < m.next
        and e.cancelled_at is null and e.starts_at < a.ends_at and e.ends_at > a.starts_at)
  )`;

const MOST_LISTED = 100;

function valuesOf({ zone }: Ctx, month: Month): unknown[] {
  const period = periodOfMonth(month);
  const { from, to } = intervalOf(period, zone);
  return [period.from, period.to, from.toISOString(), to.toISOString(), zone];
}

export async function countWaiting(ctx: Ctx, month: Month): Promise<number> {
  const text = `/* closing.countWaiting */ ${WAITING} select count(*)::int as count from waiting`;
  const [row] = await ctx.em.execute<{ count: number }[]>(text, valuesOf(ctx, month));
  return row?.count ?? 0;
}

export function listWaiting(ctx: Ctx, month: Month): Promise<WaitingRequest[]> {
  const text = `/* closing.listWaiting */ ${WAITING} select * from waiting order by date, "approvalRequestId" limit ${MOST_LISTED}`;
  return ctx.em.execute<WaitingRequest[]>(text, valuesOf(ctx, month));
}
