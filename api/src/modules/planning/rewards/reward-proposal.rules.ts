export const REWARD_KINDS = ['REWARD', 'PENALTY'] as const;
export type RewardKind = (typeof REWARD_KINDS)[number];

export const REWARD_STATES = ['PROPOSED', 'APPROVED', 'REJECTED'] as const;
export type RewardState = (typeof REWARD_STATES)[number];

/** What a proposal can rest on (rules 8.8); later modules add theirs. */
export const REWARD_BASES = ['SALES_TASK', 'AGENT_EVALUATION', 'SALES_EVENT', 'VISIT'] as const;
export type RewardBasis = (typeof REWARD_BASES)[number];

export interface BasisFacts {
  readonly exists: boolean;
  /** Whether it is about the person: an own task, visit or evaluation, an event at which the person worked. */
  readonly isOfPerson: boolean;
}

/** Only with a basis that exists and is about the person, and never for oneself (rules 8.8, four eyes of rules 2). */
export function whyNotPropose(
  basis: BasisFacts,
  isForOneself: boolean,
): 'REWARD_BASIS_UNKNOWN' | 'REWARD_BASIS_OF_OTHER' | 'REWARD_FOR_ONESELF' | null {
  if (isForOneself) return 'REWARD_FOR_ONESELF';
  if (!basis.exists) return 'REWARD_BASIS_UNKNOWN';
  return basis.isOfPerson ? null : 'REWARD_BASIS_OF_OTHER';
}
