export const SESSION_STATES = ['OPEN', 'CLOSED'] as const;
export type SessionState = (typeof SESSION_STATES)[number];

export const ITEM_KINDS = ['REQUEST', 'REVIEW'] as const;
/** A request that waits, or a customer whose data are old (rules 6.1). */
export type ItemKind = (typeof ITEM_KINDS)[number];

export const ITEM_OUTCOMES = [
  'WAITING',
  'APPROVED',
  'REJECTED',
  'CONFLICT',
  'WITHDRAWN',
  'CONFIRMED',
  'CARRIED_OVER',
] as const;
export type ItemOutcome = (typeof ITEM_OUTCOMES)[number];

export const ITEM_DECISIONS = ['APPROVE', 'REJECT', 'CONFIRM', 'CARRY_OVER'] as const;
/** What the manager says of an item at the meeting. */
export type ItemDecision = (typeof ITEM_DECISIONS)[number];

const FITTING: Record<ItemKind, readonly ItemDecision[]> = {
  REQUEST: ['APPROVE', 'REJECT', 'CARRY_OVER'],
  REVIEW: ['CONFIRM', 'CARRY_OVER'],
};

/** Consent is given to requests, data are confirmed, and either may wait for the next meeting. */
export function whyNotDecideItem(
  { kind, outcome }: { readonly kind: ItemKind; readonly outcome: ItemOutcome },
  decision: ItemDecision,
): 'SESSION_ITEM_DECIDED_ALREADY' | 'SESSION_ITEM_DECISION_UNFIT' | null {
  // What was carried over may still be taken up while the session runs.
  if (outcome !== 'WAITING' && outcome !== 'CARRIED_OVER') return 'SESSION_ITEM_DECIDED_ALREADY';
  return FITTING[kind].includes(decision) ? null : 'SESSION_ITEM_DECISION_UNFIT';
}

/** CLOSED needs every item decided or carried over (rules 6.1). */
export function whyNotClose({
  state,
  waiting,
}: {
  readonly state: SessionState;
  readonly waiting: number;
}): 'SESSION_CLOSED' | 'SESSION_ITEMS_WAITING' | null {
  if (state === 'CLOSED') return 'SESSION_CLOSED';
  return waiting > 0 ? 'SESSION_ITEMS_WAITING' : null;
}
