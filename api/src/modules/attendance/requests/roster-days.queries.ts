import type { Ctx } from '../../../kernel/context.ts';
import type { LocalDate } from '../../../kernel/period.ts';
import { secondsOf } from '../engine/spans.rules.ts';
import type { RosterBreakTimes } from '../rosters/roster.types.ts';
import type { RosterDay } from './working-time.rules.ts';

interface Entry {
  readonly date: LocalDate;
  readonly shopId: string;
  readonly startsAt: string | null;
  readonly endsAt: string | null;
  readonly breaks: readonly RosterBreakTimes[];
  readonly changes: readonly { readonly startsAt: string; readonly endsAt: string }[];
}

/**
 * Whatever the actor sees: what a request is about is judged by the whole roster of the person. A change that was consented to
 * stands in the roster already.
 */
const DAYS = `/* attendance.rosterDays */ select json_build_object('date', e.date, 'shopId', e.shop_id, 'startsAt', e.starts_at,
    'endsAt', e.ends_at, 'breaks', e.breaks, 'changes', coalesce((
      select json_agg(json_build_object('startsAt', c.new_starts_at, 'endsAt', c.new_ends_at) order by c.sent_at)
      from shift_changes c where c.entry_id = e.id and c.state = 'PENDING' and c.new_starts_at is not null), '[]')
  )::text as facts
  from roster_entries e where e.employee_id = ?::uuid and e.cancelled_at is null and e.date between ?::date - 1 and ?::date
  order by e.date`;

const second = (text: string): number => secondsOf(new Date(text));

function dayOf({ date, shopId, startsAt, endsAt, breaks, changes }: Entry): RosterDay {
  if (startsAt === null || endsAt === null) return { date, shopId, shifts: [] };
  const pauses = breaks.map((pause) => ({ from: second(pause.startsAt), to: second(pause.endsAt) }));
  const shift = { from: second(startsAt), to: second(endsAt), breaks: pauses };
  const others = changes.map((change) => ({ from: second(change.startsAt), to: second(change.endsAt), breaks: [] }));
  return { date, shopId, shifts: [shift, ...others] };
}

/** The roster of a person from the day before the first date, whose shift may cross midnight, to the last. */
export async function rosterDays(
  { em }: Pick<Ctx, 'em'>,
  employeeId: string,
  { first, last }: { first: LocalDate; last: LocalDate },
): Promise<RosterDay[]> {
  const rows = await em.execute<{ facts: string }[]>(DAYS, [employeeId, first, last]);
  return rows.map(({ facts }) => dayOf(JSON.parse(facts) as Entry));
}

/** The shop of the post on a date; without a post in that time the one of the employee's file. */
export async function shopOn({ em }: Pick<Ctx, 'em'>, employeeId: string, date: LocalDate): Promise<string | null> {
  const [row] = await em.execute<{ shopId: string | null }[]>(
    `/* attendance.shopOn */ select case when p.id is null then e.shop_id else p.shop_id end as "shopId"
       from employees e left join postings p on p.employee_id = e.id and p.starts_on <= ?::date
         and (p.ends_on is null or p.ends_on >= ?::date)
      where e.id = ?::uuid limit 1`,
    [date, date, employeeId],
  );
  return row?.shopId ?? null;
}

const OVERLAPPING = (table: 'leave_requests' | 'outings' | 'overtimes'): string =>
  `/* attendance.overlapping */ select 1 from ${table} where employee_id = ?::uuid and state in ('PENDING', 'APPROVED')
     and starts_at < ?::timestamptz and ends_at > ?::timestamptz limit 1`;

interface Overlap {
  readonly table: 'leave_requests' | 'outings' | 'overtimes';
  readonly employeeId: string;
  readonly startsAt: Date;
  readonly endsAt: Date;
}

/** Whether the person has asked for another of the same kind in that time, which was not refused. */
export async function hasOverlap(
  { em }: Pick<Ctx, 'em'>,
  { table, employeeId, startsAt, endsAt }: Overlap,
): Promise<boolean> {
  const values = [employeeId, endsAt.toISOString(), startsAt.toISOString()];
  return (await em.execute<unknown[]>(OVERLAPPING(table), values)).length > 0;
}
