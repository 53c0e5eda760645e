import type { Ctx } from '../../../kernel/context.ts';
import { businessDate } from '../../../kernel/period.ts';
import { settingNow } from '../../staff/index.ts';
import { firstDayOf } from '../months/visit-month.rules.ts';
import { maskPosition } from './visit.rules.ts';

/** What the rules ask about a visit besides the visit itself, whoever asks (domain-rules 5.2, 5.3). */
export interface VisitSurroundings {
  /** When the present owner took the customer over. */
  readonly ownershipStartsAt: Date;
  /** Whether the whole company made a counted visit before this one. */
  readonly hasEarlierVisit: boolean;
  /** Whether one after this one is kept as the first so far. */
  readonly hasLaterFirst: boolean;
  readonly graceDays: number;
  /** Whether the figures of the month in which the visit lies are published. */
  readonly isMonthLocked: boolean;
  /** When the owner looked the customer up last before the visit. */
  readonly lastConsultedAt: Date | null;
  readonly prepWindow: number;
}

/** One statement for all, since recording waits for it. */
const SURROUNDINGS = `/* visits.surroundings */
  select extract(epoch from p.starts_at)::float8 as "startsAt",
    exists (select from visits v where v.customer_id = p.customer_id and v.status = 'RECORDED'
      and (v.visited_at, v.id) < (this.at, this.id)) as "hasEarlier",
    exists (select from visits v where v.customer_id = p.customer_id and v.status = 'RECORDED' and v.kind = 'FIRST'
      and (v.visited_at, v.id) > (this.at, this.id)) as "hasLaterFirst",
    exists (select 1 from sales_month_locks l where l.month = ?::date) as "isLocked",
    (select extract(epoch from max(c.at))::float8 from consultations c
      where c.customer_id = p.customer_id and c.employee_id = p.rep_id and c.at <= this.at) as "consultedAt"
  from ownership_periods p cross join (select ?::timestamptz as at, ?::uuid as id) this where p.customer_id = ? and p.ends_at is null`;

interface Found {
  readonly startsAt: number;
  readonly hasEarlier: boolean;
  readonly hasLaterFirst: boolean;
  readonly isLocked: boolean;
  readonly consultedAt: number | null;
}

function instantOf(seconds: number): Date {
  return new Date(Math.round(seconds * 1000));
}

export async function surroundingsOf(
  ctx: Ctx,
  { visitId, customerId, visitedAt }: { visitId: string; customerId: string; visitedAt: Date },
): Promise<VisitSurroundings> {
  const month = firstDayOf(businessDate(visitedAt, ctx.zone));
  const [[found], graceDays, prepWindow] = await Promise.all([
    ctx.em.execute<[Found | undefined]>(SURROUNDINGS, [month, visitedAt.toISOString(), visitId, customerId]),
    settingNow(ctx, 'visit.ownershipGrace'),
    settingNow(ctx, 'visit.prepWindow'),
  ]);
  // A customer without an owner has no such period; recording is refused before this is looked at.
  const { startsAt = 0, hasEarlier = false, hasLaterFirst = false, isLocked = false, consultedAt = null } = found ?? {};
  return {
    ownershipStartsAt: instantOf(startsAt),
    hasEarlierVisit: hasEarlier,
    hasLaterFirst,
    graceDays,
    isMonthLocked: isLocked,
    lastConsultedAt: consultedAt === null ? null : instantOf(consultedAt),
    prepWindow,
  };
}

/** What everybody who reads the memo may know of the place. */
export function neighbourhoodOf(position: string | null): string | null {
  return position && maskPosition(position);
}
