import type { Actor } from '../../../kernel/context.ts';

export const APPROVAL_LEVELS = ['LEADER', 'SALES_MANAGER', 'GENERAL_MANAGER'] as const;
/** Who decides at least; whoever stands above may decide too. */
export type ApprovalLevel = (typeof APPROVAL_LEVELS)[number];

export const APPROVAL_STATES = ['PENDING', 'APPROVED', 'REJECTED', 'WITHDRAWN', 'CONFLICT'] as const;
export type ApprovalState = (typeof APPROVAL_STATES)[number];

export const NOTE_LIMIT = 500;

/** What the sales manager asks for himself goes to the general manager, and so does what has no leader above him (rules 2). */
export function levelFor(
  actor: Pick<Actor, 'can'>,
  { wanted, hasLeader }: { wanted: ApprovalLevel; hasLeader: boolean },
): ApprovalLevel {
  const standsAlone = wanted === 'SALES_MANAGER' || (wanted === 'LEADER' && !hasLeader);
  return standsAlone && actor.can('request:decideSales') ? 'GENERAL_MANAGER' : wanted;
}

export function whyNotDecided(state: ApprovalState): 'APPROVAL_DECIDED_ALREADY' | null {
  return state === 'PENDING' ? null : 'APPROVAL_DECIDED_ALREADY';
}
