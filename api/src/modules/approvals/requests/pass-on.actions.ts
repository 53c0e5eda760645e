import type { Ctx } from '../../../kernel/context.ts';
import { InputCheck } from '../../../kernel/input.ts';
import { loadReferred } from '../../../kernel/rows.ts';
import { Employee } from '../../staff/index.ts';
import { accountHolds, personOfAccount } from './approval-holding.queries.ts';
import { tellDeciders } from './approval-notices.ts';
import { ApprovalRequest } from './approval-request.entity.ts';
import { levelFor, NOTE_LIMIT } from './approval-request.rules.ts';
import type { ApprovalRequestReassignInput } from './approval-request.types.ts';
import { leaderAbove } from './leader.ts';

/** Finds others for what waits for a leader who goes: the next leader, or the sales manager where there is none (rules 2, 8.4). */
export async function passOn(ctx: Ctx, leaderId: string): Promise<number> {
  const waiting = await ctx.em.find(
    ApprovalRequest,
    { decider: leaderId, state: 'PENDING' },
    { filters: { scope: false }, orderBy: { id: 'asc' } },
  );
  for (const request of waiting) {
    const { requestedBy, requesterId } = request;
    const leader = await leaderAbove(ctx, leaderId, [requestedBy?.id, await personOfAccount(ctx, requesterId)]);
    const decidesSales = await accountHolds(ctx, requesterId, 'request:decideSales');
    request.level = levelFor({ can: () => decidesSales }, { wanted: request.level, hasLeader: leader !== null });
    request.decider = leader;
    await tellDeciders(ctx, request);
  }
  return waiting.length;
}

export async function passOnRequests(ctx: Ctx, input: ApprovalRequestReassignInput): Promise<number> {
  new InputCheck().text('reason', input.reason, { most: NOTE_LIMIT, required: true }).done();
  const { id } = await loadReferred(ctx, Employee, { id: input.employeeId, path: 'employeeId', lock: true });
  ctx.reason = input.reason.trim();
  return passOn(ctx, id);
}
