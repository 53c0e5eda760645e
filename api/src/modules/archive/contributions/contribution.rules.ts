export const CONTRIBUTION_KINDS = ['MISSING', 'NEWS', 'COMPETITOR'] as const;
/** Data that are missing, a new trend, or news of competitors (rules 6.2). */
export type ContributionKind = (typeof CONTRIBUTION_KINDS)[number];

export const CONTRIBUTION_STATES = ['RECEIVED', 'FILED', 'DISCARDED'] as const;
export type ContributionState = (typeof CONTRIBUTION_STATES)[number];

export const TEXT_LIMIT = 1000;
export const ABOUT_LIMIT = 200;
export const REASON_LIMIT = 500;

export function whyNotHandle(state: ContributionState): 'CONTRIBUTION_HANDLED_ALREADY' | null {
  return state === 'RECEIVED' ? null : 'CONTRIBUTION_HANDLED_ALREADY';
}
