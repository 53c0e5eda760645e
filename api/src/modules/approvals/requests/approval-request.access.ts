import type { Actor } from '../../../kernel/context.ts';
import type { ApprovalLevel, ApprovalState } from './approval-request.rules.ts';

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
  const isLeader = decider !== null && decider.id === actor.employeeId;
  if (level === 'LINE' || level === 'HUMAN_RESOURCES') {
    return actor.can('attendance:hr') || (level === 'LINE' && isLeader && actor.can('attendance:decide'));
  }
  if (actor.can('request:decideSales')) return level !== 'GENERAL_MANAGER';
  return level === 'LEADER' && isLeader && actor.can('request:decideTeam');
}

/** Four eyes: nobody decides a request that he made (rules 2). */
export function mayDecide(actor: Deciding, request: DecisionFacts): boolean {
  return request.state === 'PENDING' && !isOwnRequest(actor, request) && reachesLevel(actor, request);
}

export function mayWithdraw(actor: Deciding, request: OwnFacts & { readonly state: ApprovalState }): boolean {
  return request.state === 'PENDING' && isOwnRequest(actor, request);
}
