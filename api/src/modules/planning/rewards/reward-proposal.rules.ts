export const REWARD_KINDS = ['REWARD', 'PENALTY'] as const;
export type RewardKind = (typeof REWARD_KINDS)[number];

export const REWARD_STATES = ['PROPOSED', 'APPROVED', 'REJECTED'] as const;
export type RewardState = (typeof REWARD_STATES)[number];

/** What a proposal can rest on (rules 8.8); later modules add theirs. */
export const REWARD_BASES = ['SALES_TASK', 'AGENT_EVALUATION', 'SALES_EVENT', 'VISIT'] as const;
export type RewardBasis = (typeof REWARD_BASES)[number];

/** Only with a basis that exists, and never for oneself (rules 8.8, four eyes of rules 2). */
export function whyNotPropose({
  basisExists,
  isForOneself,
}: {
  basisExists: boolean;
  isForOneself: boolean;
}): 'REWARD_BASIS_UNKNOWN' | 'REWARD_FOR_ONESELF' | null {
  if (isForOneself) return 'REWARD_FOR_ONESELF';
  return basisExists ? null : 'REWARD_BASIS_UNKNOWN';
}
