import type { Ctx } from '../../../kernel/context.ts';
import { intervalOf, type Month, periodOfMonth } from '../../../kernel/period.ts';
import { boundScope } from '../../../kernel/scope.ts';
import { settingOn, Shop } from '../../staff/index.ts';
import type { HourCoverage, SpotCheckCoverage } from './plan.types.ts';

/** Checks of the month with those that are planned ahead or were missed; a plan that was fulfilled is a check. */
const CHECKS = `checks as (
    select c.shop_id, c.at, true as is_done from spot_checks c where c.at >= ?::timestamptz and c.at < ?::timestamptz
    union all
    select p.shop_id, p.at, false from spot_check_plans p where p.at >= ?::timestamptz and p.at < ?::timestamptz
      and not exists (select from spot_checks c where c.plan_id = p.id))`;

const BY_SHOP = (scope: string): string => `/* supervision.coverageByShop */ with ${CHECKS}
  select s.id, count(*) filter (where c.is_done)::int as "checkCount", count(*) filter (where not c.is_done)::int as "plannedCount",
    (select max(made.at) from spot_checks made where made.shop_id = s.id)::text as "lastCheckedAt"
  from shops s left join checks c on c.shop_id = s.id
  where (s.opened_on is null or s.opened_on < ?::date) and (s.closed_on is null or s.closed_on >= ?::date) and ${scope}
  group by s.id order by s.code`;

const BY_HOUR = `/* supervision.coverageByHour */ with ${CHECKS}
  select extract(hour from at at time zone ?)::int as hour, count(*) filter (where is_done)::int as "checkCount",
    count(*) filter (where not is_done)::int as "plannedCount"
  from checks group by 1 order by 1`;

interface ShopRow {
  readonly id: string;
  readonly checkCount: number;
  readonly plannedCount: number;
  readonly lastCheckedAt: string | null;
}

export async function findCoverage(ctx: Ctx, month: Month): Promise<SpotCheckCoverage> {
  const period = periodOfMonth(month);
  const { from, to } = intervalOf(period, ctx.zone);
  const times = [from, to, from, to].map((one) => one.toISOString());
  const scope = boundScope(Shop, 's', ctx.actor);
  const [minPerShop, shops, hours] = await Promise.all([
    settingOn(ctx, 'spotCheck.minPerMonth', period.from),
    ctx.em.execute<ShopRow[]>(BY_SHOP(scope.text), [...times, period.to, period.from, ...scope.values]),
    ctx.em.execute<HourCoverage[]>(BY_HOUR, [...times, ctx.zone]),
  ]);
  return {
    minPerShop,
    shops: shops.map(({ id, lastCheckedAt, ...counts }) => ({
      ...counts,
      shop: { id },
      lastCheckedAt: lastCheckedAt === null ? null : new Date(lastCheckedAt),
    })),
    hours,
  };
}
