import type { ResultOf } from '../../../graphql.ts';
import type { PlanItemRow } from '../VisitPlanPage.graphql.ts';

export type PlanItem = ResultOf<typeof PlanItemRow>;

const LAST = Number.MAX_SAFE_INTEGER;

/** The day route: by the order of the route, behind it what stands on none by filing order (domain-rules 5.4, 7.4). */
export function inRouteOrder(items: readonly PlanItem[]): PlanItem[] {
  return items.toSorted((one, other) => {
    const byRoute = (one.route?.name ?? '\uFFFF').localeCompare(other.route?.name ?? '\uFFFF');
    const byPosition = (one.routePosition ?? LAST) - (other.routePosition ?? LAST);
    return byRoute || byPosition || one.customer.code.localeCompare(other.customer.code);
  });
}

export const PLAN_TONES = { PLANNED: 'primary', VISITED: 'success', MISSED: 'error', CANCELLED: 'neutral' } as const;
