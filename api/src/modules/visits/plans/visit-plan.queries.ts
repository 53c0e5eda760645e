import type { Ctx } from '../../../kernel/context.ts';
import type { Period } from '../../../kernel/period.ts';
import { isPartial } from '../../../kernel/scope.ts';
import { Binder } from '../../../reader/index.ts';
import { Visit } from '../visits/visit.entity.ts';
import { VisitPlanItem } from './visit-plan-item.entity.ts';
import { planAdherence } from './visit-plan.rules.ts';
import type { PlanAdherence } from './visit-plan.types.ts';

/** The visit of the rep to the customer on the planned date, in the zone bound as `zone` (rules 1.1, 5.4). */
function madeOnTheDay(zone: string): string {
  return (
    `v.customer_id = t.customer_id and v.rep_id = t.rep_id and v.status = 'RECORDED' ` +
    `and v.visited_at >= (t.planned_on::timestamp at time zone ${zone}) ` +
    `and v.visited_at < ((t.planned_on + 1)::timestamp at time zone ${zone})`
  );
}

/** Which visit fulfilled a planned one; those without are missing. */
export async function findVisitsOfPlans(ctx: Ctx, itemIds: readonly string[]): Promise<Map<string, string>> {
  const binder = new Binder(ctx);
  const [ids, zone] = [binder.bindIds(itemIds), binder.bind(ctx.zone)];
  const text =
    `/* visitPlans.findVisits */ select t.id, v.id as visit_id from visit_plan_items t cross join lateral ` +
    `(select v.id from visits v where ${madeOnTheDay(zone)} and ${binder.scope(Visit, 'v')} order by v.visited_at limit 1) v ` +
    `where t.id = any(${ids}) and ${binder.scope(VisitPlanItem, 't')}`;
  const rows = await ctx.read<{ id: string; visit_id: string }>(text, binder.values);
  return new Map(rows.map(({ id, visit_id }) => [id, visit_id]));
}

interface Counted {
  readonly rep_id: string;
  readonly planned: string;
  readonly done: string;
}

/** By rep: planned visits done on the planned date, of all that were planned (rules 5.4). */
export async function measureAdherence(ctx: Ctx, { from, to }: Period): Promise<PlanAdherence[]> {
  const binder = new Binder(ctx);
  const [since, before] = [from, to].map((value) => binder.bind(value));
  const zone = binder.bind(ctx.zone);
  const text =
    `/* visitPlans.adherence */ select t.rep_id, count(*)::text as planned, ` +
    `count(*) filter (where exists (select 1 from visits v where ${madeOnTheDay(zone)} and ${binder.scope(Visit, 'v')}))::text as done ` +
    `from visit_plan_items t where t.planned_on >= ${since}::date and t.planned_on < ${before}::date ` +
    `and (t.cancelled_on is null or t.cancelled_on >= t.planned_on) and ${binder.scope(VisitPlanItem, 't')} ` +
    `group by t.rep_id order by t.rep_id`;
  const rows = await ctx.read<Counted>(text, binder.values);
  const partial = isPartial(VisitPlanItem, (permission) => ctx.actor.can(permission));
  return rows.map(({ rep_id, planned, done }) => ({
    rep: { id: rep_id },
    plannedCount: Number(planned),
    doneCount: Number(done),
    rate: planAdherence(Number(done), Number(planned)),
    isPartial: partial,
  }));
}
