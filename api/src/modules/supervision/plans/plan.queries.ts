import { v7 as uuidv7 } from 'uuid';

import { writeInBulk } from '../../../kernel/bulk-write.ts';
import type { Ctx } from '../../../kernel/context.ts';
import type { LocalDate } from '../../../kernel/period.ts';

const TOLD = `jsonb_build_object('shop', shop_id, 'at', at, 'startsOn', starts_on, 'seed', seed)`;

const FORGET = `/* supervision.forgetPlan */ delete from spot_check_plans p
  where p.starts_on = ?::date and p.at >= ?::timestamptz and p.observation_id is null
    and not exists (select from spot_checks c where c.plan_id = p.id)
  returning id, version, ${TOLD} as before, null::jsonb as after`;

const PLAN = `/* supervision.writePlan */ insert into spot_check_plans (id, created_at, updated_at, version, shop_id, at, starts_on, seed)
  select n.id, now_at, now_at, 1, n.shop_id, n.at, starts_on, seed
  from (select ?::timestamptz as now_at, ?::date as starts_on, ?::int as seed) drawn
  cross join json_to_recordset(?::json) as n (id uuid, shop_id uuid, at timestamptz)
  on conflict (shop_id, at) do nothing
  returning id, version, null::jsonb as before, ${TOLD} as after`;

/** Two draws of a month wait for each other. */
const LOCK = `/* supervision.holdPlan */ select pg_advisory_xact_lock(hashtextextended(?, 18))`;

interface DrawnPlan {
  /** First day of the month. */
  readonly startsOn: LocalDate;
  /** What was planned from here on is forgotten, unless it is fulfilled or an observation asked for it. */
  readonly from: Date;
  readonly seed: number;
  readonly checks: readonly { readonly shopId: string; readonly at: Date }[];
}

/** Answers how many checks are planned anew. */
export async function replacePlan(ctx: Ctx, { startsOn, from, seed, checks }: DrawnPlan): Promise<number> {
  await ctx.em.execute(LOCK, [startsOn]);
  await writeInBulk(ctx, {
    of: 'SpotCheckPlan',
    kind: 'delete',
    text: FORGET,
    values: [startsOn, from.toISOString()],
  });
  const rows = checks.map(({ shopId, at }) => ({ id: uuidv7(), shop_id: shopId, at: at.toISOString() }));
  const values = [ctx.now.toISOString(), startsOn, seed, JSON.stringify(rows)];
  return (await writeInBulk(ctx, { of: 'SpotCheckPlan', kind: 'create', text: PLAN, values })).length;
}
