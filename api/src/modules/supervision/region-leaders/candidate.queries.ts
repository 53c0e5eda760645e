import type { Ctx } from '../../../kernel/context.ts';
import { addDays, addMonthsClamped, businessDate, startOfLocalDay } from '../../../kernel/period.ts';
import { isUuid } from '../../../kernel/scalars.ts';
import { settingNow } from '../../staff/index.ts';
import type { RegionLeaderCandidate } from './candidate.types.ts';

/** Inspections of so many months count. */
const INSPECTED_MONTHS = 12;

const CANDIDATES = `/* supervision.candidates */
  select p.employee_id as "employeeId", p.shop_id as "shopId", round(found.average, 2)::text as "inspectionAverage",
    found.count as "inspectionCount"
  from (select ?::date as today, ?::timestamptz as clean_since, ?::timestamptz as inspected_since, ?::text as zone) asked
  cross join postings p
  join shops s on s.id = p.shop_id and s.region_id = ?::uuid and (s.closed_on is null or s.closed_on >= today)
  join employees e on e.id = p.employee_id and (e.left_on is null or e.left_on >= today)
  cross join lateral (
    select count(*)::int as count,
      avg((i.attendance_score + i.clothing_score + i.hygiene_score + i.smile_score + i.discipline_score) / 5.0) as average
    from inspections i
    where i.shop_id = p.shop_id and i.at >= greatest(inspected_since, p.starts_on::timestamp at time zone zone)
  ) found
  where p.post = 'STORE_MANAGER' and p.starts_on <= today and (p.ends_on is null or p.ends_on >= today)
    and not exists (select from attendance_incidents a
      where a.employee_id = p.employee_id and not a.is_excused and a.starts_at >= clean_since)
  order by found.average desc nulls last, e.number`;

interface Row {
  readonly employeeId: string;
  readonly shopId: string;
  readonly inspectionAverage: string | null;
  readonly inspectionCount: number;
}

/** Store managers of the region without incident for months, the best inspected first (rules 18.4). */
export async function findCandidates(ctx: Ctx, regionId: string): Promise<RegionLeaderCandidate[]> {
  if (!isUuid(regionId)) return [];
  const today = businessDate(ctx.now, ctx.zone);
  const months = await settingNow(ctx, 'regionLeader.cleanMonths');
  const since = (back: number): string =>
    startOfLocalDay(addDays(addMonthsClamped(today, -back), 1), ctx.zone).toISOString();
  const values = [today, since(months), since(INSPECTED_MONTHS), ctx.zone, regionId];
  const rows = await ctx.em.execute<Row[]>(CANDIDATES, values);
  return rows.map(({ employeeId, shopId, ...found }) => ({
    ...found,
    employee: { id: employeeId },
    shop: { id: shopId },
  }));
}
