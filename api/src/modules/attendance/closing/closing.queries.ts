import { writeInBulk } from '../../../kernel/bulk-write.ts';
import type { Ctx } from '../../../kernel/context.ts';
import { businessDate, type LocalDate, type Month, periodOfMonth } from '../../../kernel/period.ts';
import type { AttendancePayGap } from '../results/attendance-result.enums.ts';
import { peopleOfMonth } from '../results/people-of-month.queries.ts';
import type { ClosingFacts } from './closing.rules.ts';
import { countWaiting } from './waiting-requests.queries.ts';

interface Counts {
  readonly isClosed: boolean;
  readonly resultCount: number;
  readonly confirmedCount: number;
  readonly dueCount: number;
  readonly openObjectionCount: number;
  readonly isAtWork: boolean;
}

const COUNTS = `/* closing.counts */ with whole as (
    select id, employee_id, state from attendance_results
    where starts_on = ?::date and is_current and document->>'judgedBefore' = ?::text
  )
  select exists (select from attendance_month_locks where starts_on = ?::date) as "isClosed",
    (select count(*)::int from whole) as "resultCount",
    (select count(*)::int from whole where state <> 'COMPUTED') as "confirmedCount",
    (select count(distinct employee_id)::int + count(*) filter (where employee_id is null)::int from attendance_dues
      where starts_on = ?::date) as "dueCount",
    (select count(*)::int from result_objections o join attendance_results r on r.id = o.result_id
      where r.starts_on = ?::date and o.state = 'OPEN') as "openObjectionCount",
    exists (select from roster_entries where date >= ?::date and date < ?::date and kind = 'WORK' and cancelled_at is null
      and ends_at > ?::timestamptz) as "isAtWork"`;

/** What stands between a month and its closing. */
export async function closingFacts(ctx: Ctx, month: Month): Promise<ClosingFacts> {
  const { from, to } = periodOfMonth(month);
  const values = [from, to, from, from, from, from, to, ctx.now.toISOString()];
  const [counts] = await ctx.em.execute<Counts[]>(COUNTS, values);
  const people = await peopleOfMonth(ctx, { startsOn: from });
  if (!counts) throw new Error('Counting answers one row.');
  const isOver = businessDate(ctx.now, ctx.zone) >= to && !counts.isAtWork;
  const waitingRequestCount = await countWaiting(ctx, month);
  return { ...counts, isOver, waitingRequestCount, peopleCount: people.length };
}

export interface ShopCount {
  readonly shopId: string;
  readonly reportId: string | null;
  readonly resultCount: number;
  readonly confirmedCount: number;
}

const SHOPS = `/* closing.shops */ select s.id as "shopId", p.id as "reportId",
    count(r.id)::int as "resultCount", count(r.id) filter (where r.state <> 'COMPUTED')::int as "confirmedCount"
  from shops s
  left join shop_month_reports p on p.shop_id = s.id and p.starts_on = ?::date
  left join attendance_results r on r.shop_id = s.id and r.starts_on = ?::date and r.is_current
  group by s.id, s.code, p.id having p.id is not null or count(r.id) > 0 order by s.code`;

export function shopCounts({ em }: Ctx, startsOn: LocalDate): Promise<ShopCount[]> {
  return em.execute<ShopCount[]>(SHOPS, [startsOn, startsOn]);
}

export interface WithoutPay {
  readonly employeeId: string;
  readonly payGap: AttendancePayGap;
}

const MOST_LISTED = 100;
const WITHOUT_PAY = `/* closing.withoutPay */ select e.id as "employeeId", r.document->>'payGap' as "payGap"
  from attendance_results r join employees e on e.id = r.employee_id
  where r.starts_on = ?::date and r.is_current and r.document->>'payGap' in ('NO_WAGE', 'MIXED_CURRENCIES')
  order by e.number limit ${MOST_LISTED}`;

/** Whom payroll would look for in vain, and HR can put it right: by number, so many at most. */
export function peopleWithoutPay({ em }: Ctx, startsOn: LocalDate): Promise<WithoutPay[]> {
  return em.execute<WithoutPay[]>(WITHOUT_PAY, [startsOn]);
}

/** From one state to the next, for the whole month or the people of a shop; how many there were. */
const STEP = `/* closing.step */ update attendance_results r set state = ?, version = version + 1, updated_at = ?::timestamptz
  where starts_on = ?::date and is_current and state = ? and document->>'judgedBefore' = ?::text
    and (?::uuid is null or shop_id = ?::uuid)
  returning id, version, jsonb_build_object('state', ?::text) as before, jsonb_build_object('state', state) as after`;

interface Step {
  readonly from: 'COMPUTED' | 'CONFIRMED';
  readonly to: 'CONFIRMED' | 'LOCKED';
  readonly shopId: string | null;
}

export async function moveResults(ctx: Ctx, month: Month, { from, to, shopId }: Step): Promise<number> {
  const period = periodOfMonth(month);
  const values = [to, ctx.now.toISOString(), period.from, from, period.to, shopId, shopId, from];
  const moved = await writeInBulk(ctx, { of: 'AttendanceResult', kind: 'update', text: STEP, values });
  return moved.length;
}
