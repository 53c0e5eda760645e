/** What can hang on a rep (rules 8.4), in the order in which a hand-over tells of it. */
export const HOLDING_NOUNS = [
  'CUSTOMERS',
  'CARDS',
  'VISIT_PLANS',
  'OPEN_ORDERS',
  'RECEIVABLES',
  'TASKS',
  'MAINTENANCE_PLANS',
  'CHANGE_REQUESTS',
  'DECISIONS',
] as const;
export type HoldingNoun = (typeof HOLDING_NOUNS)[number];

/** One customer who comes from one rep to another; nobody on either side means public (rules 1.10). */
export interface Move {
  readonly customerId: string;
  readonly fromId: string | null;
  readonly toId: string | null;
}

export interface RegionHeir {
  readonly regionId: string;
  readonly toId: string;
}

export interface HandOverPlan {
  readonly fromId: string;
  /** For every region that has no rep of its own; without it those customers stay. */
  readonly toId: string | null;
  readonly byRegion: readonly RegionHeir[];
}

/** The rep of the region before the one for all (rules 8.4). */
export function movesOf(
  { fromId, toId, byRegion }: HandOverPlan,
  customers: readonly { readonly id: string; readonly regionId: string }[],
): Move[] {
  const heirs = new Map(byRegion.map((rule) => [rule.regionId, rule.toId]));
  return customers.flatMap(({ id, regionId }) => {
    const heir = heirs.get(regionId) ?? toId;
    return heir ? [{ customerId: id, fromId, toId: heir }] : [];
  });
}

export function whyNotPlan({
  fromId,
  toId,
  byRegion,
}: HandOverPlan): 'VALUE_REQUIRED' | 'HAND_OVER_TO_SELF' | 'HAND_OVER_REGION_TWICE' | null {
  if (!toId && byRegion.length === 0) return 'VALUE_REQUIRED';
  if ([toId, ...byRegion.map((rule) => rule.toId)].includes(fromId)) return 'HAND_OVER_TO_SELF';
  const regions = new Set(byRegion.map((rule) => rule.regionId));
  return regions.size < byRegion.length ? 'HAND_OVER_REGION_TWICE' : null;
}

/** Nobody leaves before nothing is left with him (rules 8.4). */
export function whyNotLeave(counts: Iterable<number>): 'EMPLOYEE_STILL_HOLDS' | null {
  return [...counts].some((count) => count > 0) ? 'EMPLOYEE_STILL_HOLDS' : null;
}
