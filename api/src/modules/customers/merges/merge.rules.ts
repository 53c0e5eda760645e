import type { CustomerState } from '../customers/customer.rules.ts';

export const MERGE_STATES = ['MERGED', 'UNDONE'] as const;
export type MergeState = (typeof MERGE_STATES)[number];

interface Party {
  readonly id: string;
  readonly state: CustomerState;
}

type Refusal = 'CUSTOMER_MERGE_SAME' | 'CUSTOMER_MERGE_STATE_UNFIT';

const isPresent = ({ state }: Party): boolean => state === 'DRAFT' || state === 'ACTIVE';

/** Two customers that are there; an archive is never merged into a mere draft (rules 4). */
export function whyNotMerge(winner: Party, loser: Party): Refusal | null {
  if (winner.id === loser.id) return 'CUSTOMER_MERGE_SAME';
  if (!isPresent(winner) || !isPresent(loser)) return 'CUSTOMER_MERGE_STATE_UNFIT';
  return winner.state === 'DRAFT' && loser.state === 'ACTIVE' ? 'CUSTOMER_MERGE_STATE_UNFIT' : null;
}

/** Only within the retention, while the loser still lies in the bin (rules 6.4). */
export function whyNotUndo(
  { state }: { readonly state: MergeState },
  isInBin: boolean,
): 'CUSTOMER_MERGE_UNDONE' | 'CUSTOMER_MERGE_FINAL' | null {
  if (state === 'UNDONE') return 'CUSTOMER_MERGE_UNDONE';
  return isInBin ? null : 'CUSTOMER_MERGE_FINAL';
}
