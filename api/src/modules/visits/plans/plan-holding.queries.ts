import { uuidList, writeInBulk } from '../../../kernel/bulk-write.ts';
import type { Ctx } from '../../../kernel/context.ts';
import { businessDate } from '../../../kernel/period.ts';
import type { Move } from '../../customers/index.ts';

/** What is measured already stays with whom it was planned for (rules 5.4). */
const AHEAD = `t.cancelled_on is null and t.done_at is null and t.planned_on >= ?::date`;

export async function countPlansAhead(ctx: Ctx, repId: string): Promise<number> {
  const [row] = await ctx.em.execute<[{ count: number }]>(
    `/* visitPlans.countAhead */ select count(*)::int as count from visit_plan_items t where t.rep_id = ? and ${AHEAD}
       and exists (select 1 from customers c where c.id = t.customer_id and c.owner_id = t.rep_id)`,
    [repId, businessDate(ctx.now, ctx.zone)],
  );
  return row.count;
}

const MOVES = `unnest(?::uuid[], ?::uuid[]) as m (customer_id, to_id)`;

/** Without an heir, or where the heir goes there on that day anyway, the plan is given up. */
const GIVEN_UP = `/* visitPlans.giveUp */
  update visit_plan_items t set cancelled_on = at.today, cancel_reason = at.reason, version = t.version + 1, updated_at = at.now
  from ${MOVES}, (select ?::date as today, ?::text as reason, ?::timestamptz as now) at
  where t.customer_id = m.customer_id and t.rep_id is distinct from m.to_id and ${AHEAD}
    and (m.to_id is null or exists (select 1 from visit_plan_items o where o.customer_id = t.customer_id
      and o.planned_on = t.planned_on and o.cancelled_on is null and (o.rep_id = m.to_id or o.id < t.id)))
  returning t.id, t.version, json_build_object('cancelledOn', null) as before, json_build_object('cancelledOn', t.cancelled_on) as after`;

/** The plan of somebody else has not been looked through (rules 5.3). */
const MOVED = `/* visitPlans.changeHolders */
  update visit_plan_items t set rep_id = m.to_id, confirmed_at = null, version = t.version + 1, updated_at = at.now
  from ${MOVES}, visit_plan_items old, (select ?::timestamptz as now) at
  where old.id = t.id and t.customer_id = m.customer_id and t.rep_id <> m.to_id and ${AHEAD}
  returning t.id, t.version, json_build_object('rep', old.rep_id) as before, json_build_object('rep', t.rep_id) as after`;

/** Visits that lie ahead are made by the heir (rules 8.4). */
export async function changePlanHolders(ctx: Ctx, moves: readonly Move[]): Promise<void> {
  const [now, today] = [ctx.now.toISOString(), businessDate(ctx.now, ctx.zone)];
  const pairs = [uuidList(moves.map(({ customerId }) => customerId)), uuidList(moves.map(({ toId }) => toId))];
  const givenUp = [...pairs, today, ctx.reason ?? null, now, today];
  await writeInBulk(ctx, { of: 'VisitPlanItem', kind: 'update', text: GIVEN_UP, values: givenUp });
  await writeInBulk(ctx, { of: 'VisitPlanItem', kind: 'update', text: MOVED, values: [...pairs, now, today] });
}
