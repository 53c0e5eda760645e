import type { Actor } from '../../../kernel/context.ts';

export const APPROVAL_LEVELS = ['LEADER', 'SALES_MANAGER', 'GENERAL_MANAGER', 'LINE', 'HUMAN_RESOURCES'] as const;
/**
 * Who decides at least; whoever stands above may decide too. LINE and HUMAN_RESOURCES are about people's own time: the sales
 * line has no say in them (rules 2).
 */
export type ApprovalLevel = (typeof APPROVAL_LEVELS)[number];

export const APPROVAL_STATES = ['PENDING', 'APPROVED', 'REJECTED', 'WITHDRAWN', 'CONFLICT'] as const;
export type ApprovalState = (typeof APPROVAL_STATES)[number];

export const NOTE_LIMIT = 500;

/** Levels at which the direct leader decides. */
export function isLeadersLevel(level: ApprovalLevel): boolean {
  return level === 'LEADER' || level === 'LINE';
}

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
