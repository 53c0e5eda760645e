import DataLoader from 'dataloader';

import type { Ctx } from '../../../kernel/context.ts';
import { businessDate } from '../../../kernel/period.ts';
import { findVisitsOfPlans } from './visit-plan.queries.ts';
import { type PlanFacts, planState, type VisitPlanState } from './visit-plan.rules.ts';

type VisitLoader = DataLoader<string, string | null>;

/** One loader a request: the visits of a whole page of plans come in one statement. */
const loaders = new WeakMap<Ctx, VisitLoader>();

function makeLoader(ctx: Ctx): VisitLoader {
  return new DataLoader(async (ids: readonly string[]) => {
    const visits = await findVisitsOfPlans(ctx, ids);
    return ids.map((id) => visits.get(id) ?? null);
  });
}

/** The visit that fulfilled a planned one; null where there is none. */
export function loadVisitOfPlan(ctx: Ctx, itemId: string): Promise<string | null> {
  const known = loaders.get(ctx) ?? makeLoader(ctx);
  loaders.set(ctx, known);
  return known.load(itemId);
}

export async function loadPlanState(ctx: Ctx, item: PlanFacts & { readonly id: string }): Promise<VisitPlanState> {
  const isVisited = (await loadVisitOfPlan(ctx, item.id)) !== null;
  return planState(item, { isVisited, today: businessDate(ctx.now, ctx.zone) });
}
