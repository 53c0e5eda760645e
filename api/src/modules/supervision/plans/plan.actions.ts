import { randomInt } from 'node:crypto';

import type { Ctx } from '../../../kernel/context.ts';
import { InputCheck } from '../../../kernel/input.ts';
import { atLocalTime, businessDate, periodOfMonth, startOfLocalDay } from '../../../kernel/period.ts';
import { Refusal, refuseIf } from '../../../kernel/refusal.ts';
import { settingNow } from '../../staff/index.ts';
import { drawPlan, leastChecks } from './draw-plan.rules.ts';
import { replacePlan } from './plan.queries.ts';
import { clockOf, daysToDraw, minuteOf, whyNotCount } from './plan.rules.ts';
import type { SpotCheckPlanDrawInput } from './plan.types.ts';
import { seededChance } from './seeded-chance.ts';
import { shopsToCheck } from './shops-to-check.queries.ts';

const MOST_SEED = 2 ** 31 - 1;

interface Drawn {
  readonly plannedCount: number;
  readonly seed: number;
}

export async function drawSpotChecks(ctx: Ctx, input: SpotCheckPlanDrawInput): Promise<Drawn> {
  const { month, seed = null } = input;
  new InputCheck().rule('seed', seed !== null && (seed < 1 || seed > MOST_SEED) ? 'VALUE_OUT_OF_RANGE' : null).done();
  const days = daysToDraw(periodOfMonth(month), businessDate(ctx.now, ctx.zone));
  if (days === null) throw new Refusal('SPOT_CHECK_PLAN_MONTH_OVER', ['input', 'month']);
  const [minPerShop, opensAt, closesAt] = await Promise.all([
    settingNow(ctx, 'spotCheck.minPerMonth'),
    settingNow(ctx, 'spotCheck.opensAt'),
    settingNow(ctx, 'spotCheck.closesAt'),
  ]);
  const usual = { opensAt: minuteOf(opensAt), closesAt: minuteOf(closesAt) };
  const shops = await shopsToCheck(ctx, { month: periodOfMonth(month), days, usual });
  const least = leastChecks(shops, minPerShop);
  const count = input.count ?? least;
  const shopDays = shops.reduce((sum, shop) => sum + shop.days.length, 0);
  refuseIf(whyNotCount(count, { least, shopDays }), ['input', 'count']);

  const used = seed ?? randomInt(1, MOST_SEED);
  const plan = drawPlan(shops, { count, minPerShop, chance: seededChance(used) });
  const plannedCount = await replacePlan(ctx, {
    startsOn: `${month}-01`,
    from: startOfLocalDay(days.from, ctx.zone),
    seed: used,
    checks: plan.map(({ shopId, date, minute }) => ({ shopId, at: atLocalTime(date, clockOf(minute), ctx.zone) })),
  });
  return { plannedCount, seed: used };
}
