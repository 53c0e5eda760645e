import type { Ctx } from '../../../kernel/context.ts';
import { addDays, businessDate, intervalOf, type LocalDate, type Period } from '../../../kernel/period.ts';
import type { ShopToCheck } from './draw-plan.rules.ts';

interface Asked {
  readonly month: Period;
  /** The days that are drawn. */
  readonly days: Period;
  /** Where no roster tells the hours of a shop, in minutes from midnight. */
  readonly usual: { readonly opensAt: number; readonly closesAt: number };
}

interface Row {
  readonly id: string;
  readonly openedOn: LocalDate | null;
  readonly closedOn: LocalDate | null;
  readonly lastAt: string | null;
  readonly doneCount: number;
  readonly incidentCount: number;
  readonly opensAt: number | null;
  readonly closesAt: number | null;
}

const DAY = 86_400_000;
/** Rosters of so many days before and after tell when a shop is open. */
const ROSTER_DAYS = 30;

const minutes = (column: string): string =>
  `(extract(hour from ${column} at time zone zone) * 60 + extract(minute from ${column} at time zone zone))::int`;

/**
 * What stays of the plan counts as done: checks because of observations, and those of the days that are not drawn. A shop is
 * open from the first rostered minute to the last; what goes past midnight ends there.
 */
const SHOPS = `/* supervision.shopsToCheck */
  select s.id, s.opened_on::text as "openedOn", s.closed_on::text as "closedOn",
    (select max(c.at) from spot_checks c where c.shop_id = s.id)::text as "lastAt",
    (select count(*) from spot_checks c where c.shop_id = s.id and c.at >= month_from and c.at < month_to)::int
      + (select count(*) from spot_check_plans p where p.shop_id = s.id and p.at > now_at and p.at >= month_from and p.at < month_to
          and (p.at < drawn_from or p.observation_id is not null)
          and not exists (select from spot_checks c where c.plan_id = p.id))::int as "doneCount",
    (select count(*) from attendance_incidents i where i.shop_id = s.id and not i.is_excused
       and i.starts_at > now_at - interval '30 days' and i.starts_at <= now_at)::int as "incidentCount",
    hours.opens_at as "opensAt", hours.closes_at as "closesAt"
  from (select ?::timestamptz as month_from, ?::timestamptz as month_to, ?::timestamptz as drawn_from,
      ?::timestamptz as now_at, ?::text as zone) asked
  cross join shops s
  cross join lateral (
    select min(${minutes('e.starts_at')}) as opens_at,
      max(case when (e.ends_at at time zone zone)::date > e.date then 1440 else ${minutes('e.ends_at')} end) as closes_at
    from roster_entries e where e.shop_id = s.id and e.date between ?::date and ?::date and e.kind = 'WORK'
      and e.cancelled_at is null
  ) hours
  where (s.opened_on is null or s.opened_on < ?::date) and (s.closed_on is null or s.closed_on >= ?::date)
  order by s.code`;

function datesOf({ openedOn, closedOn }: Row, { from, to }: Period): LocalDate[] {
  const dates: LocalDate[] = [];
  for (let date = from; date < to; date = addDays(date, 1)) {
    if ((openedOn === null || openedOn <= date) && (closedOn === null || closedOn >= date)) dates.push(date);
  }
  return dates;
}

/** Every shop of the company: whoever has checks planned has them planned for all (rules 18.1). */
export async function shopsToCheck(ctx: Ctx, { month, days, usual }: Asked): Promise<ShopToCheck[]> {
  const { from, to } = intervalOf(month, ctx.zone);
  const today = businessDate(ctx.now, ctx.zone);
  const moments = [from, to, intervalOf(days, ctx.zone).from, ctx.now].map((one) => one.toISOString());
  const rosters = [addDays(today, -ROSTER_DAYS), addDays(today, ROSTER_DAYS)];
  const rows = await ctx.em.execute<Row[]>(SHOPS, [...moments, ctx.zone, ...rosters, days.to, days.from]);
  return rows.map((row) => ({
    id: row.id,
    days: datesOf(row, days),
    opensAt: row.opensAt ?? usual.opensAt,
    closesAt: row.closesAt ?? usual.closesAt,
    daysSinceLastCheck:
      row.lastAt === null ? null : Math.max(0, (ctx.now.getTime() - new Date(row.lastAt).getTime()) / DAY),
    incidentCount: row.incidentCount,
    doneCount: row.doneCount,
  }));
}
