import type { Actor } from '../../../kernel/context.ts';

export const APPROVAL_LEVELS = ['LEADER', 'SALES_MANAGER', 'GENERAL_MANAGER'] as const;
/** Who decides at least; whoever stands above may decide too. */
export type ApprovalLevel = (typeof APPROVAL_LEVELS)[number];

export const APPROVAL_STATES = ['PENDING', 'APPROVED', 'REJECTED', 'WITHDRAWN', 'CONFLICT'] as const;
export type ApprovalState = (typeof APPROVAL_STATES)[number];

export const NOTE_LIMIT = 500;

type Deciding = Pick<Actor, 'accountId' | 'employeeId' | 'can'>;

export interface OwnFacts {
  readonly requesterId: string | null;
  readonly requestedBy: { readonly id: string } | null;
}
export interface DecisionFacts extends OwnFacts {
  readonly state: ApprovalState;
  readonly level: ApprovalLevel;
  readonly decider: { readonly id: string } | null;
}

/** By account and by person: a second account of the same person is no second pair of eyes. */
export function isOwnRequest({ accountId, employeeId }: Deciding, { requesterId, requestedBy }: OwnFacts): boolean {
  if (accountId !== null && accountId === requesterId) return true;
  return employeeId !== null && employeeId === requestedBy?.id;
}

function reachesLevel(actor: Deciding, { level, decider }: Pick<DecisionFacts, 'level' | 'decider'>): boolean {
  if (actor.can('request:decideTop')) return true;
  if (actor.can('request:decideSales')) return level !== 'GENERAL_MANAGER';
  const isLeader = decider !== null && decider.id === actor.employeeId;
  return level === 'LEADER' && isLeader && actor.can('request:decideTeam');
}

/** Four eyes: nobody decides a request that he made (rules 2). */
export function mayDecide(actor: Deciding, request: DecisionFacts): boolean {
  return request.state === 'PENDING' && !isOwnRequest(actor, request) && reachesLevel(actor, request);
}

export function mayWithdraw(actor: Deciding, request: OwnFacts & { readonly state: ApprovalState }): boolean {
  return request.state === 'PENDING' && isOwnRequest(actor, request);
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
