import type { Ctx } from '../../../kernel/context.ts';
import { InputCheck } from '../../../kernel/input.ts';
import { loadRow } from '../../../kernel/load-row.ts';
import { refuseIf } from '../../../kernel/refusal.ts';
import { add, loadReferred } from '../../../kernel/rows.ts';
import { type ApprovalRequest, requestApproval } from '../../approvals/index.ts';
import { Employee } from '../../staff/index.ts';
import { actingEmployee } from '../acting-employee.actions.ts';
import { findBasis } from './reward-basis.queries.ts';
import { RewardProposal } from './reward-proposal.entity.ts';
import { whyNotPropose } from './reward-proposal.rules.ts';
import type { RewardProposalCreateInput } from './reward-proposal.types.ts';

interface Proposed {
  readonly rewardProposal: RewardProposal;
  readonly approvalRequest: ApprovalRequest;
}

/** Goes to a superior of the manager; the person sees it only after the decision (rules 8.8). */
export async function proposeReward(ctx: Ctx, input: RewardProposalCreateInput): Promise<Proposed> {
  new InputCheck().text('proposal', input.proposal, { most: 1000, required: true }).done();
  const { basis, basisId, kind } = input;
  const person = await loadReferred(ctx, Employee, { id: input.personId, path: 'personId' });
  const isForOneself = person.id === ctx.actor.employeeId;
  const found = await findBasis(ctx, { basis, id: basisId, personId: person.id });
  const refusal = whyNotPropose(found, isForOneself);
  refuseIf(refusal, ['input', refusal === 'REWARD_FOR_ONESELF' ? 'personId' : 'basisId']);

  const rewardProposal = add(ctx, RewardProposal, {
    person,
    kind,
    basis,
    basisId,
    proposal: input.proposal.trim(),
    proposedBy: actingEmployee(ctx),
  });
  const approvalRequest = await requestApproval(ctx, {
    kind: 'REWARD',
    subject: { type: 'RewardProposal', id: rewardProposal.id },
    reason: input.proposal,
    facts: { kind, basis, personId: person.id, person: person.name },
  });
  return { rewardProposal, approvalRequest };
}

async function decideReward(
  ctx: Ctx,
  request: ApprovalRequest,
  state: 'APPROVED' | 'REJECTED',
): Promise<'CONFLICT' | void> {
  const proposal = await loadRow(ctx, RewardProposal, { by: { id: request.subjectId }, lock: true, pastScope: true });
  if (!proposal || proposal.state !== 'PROPOSED') return 'CONFLICT';
  Object.assign(proposal, {
    state,
    decidedBy: actingEmployee(ctx),
    decidedAt: ctx.now,
    decision: request.decisionNote,
  });
}

export function approveReward(ctx: Ctx, request: ApprovalRequest): Promise<'CONFLICT' | void> {
  return decideReward(ctx, request, 'APPROVED');
}

export async function rejectReward(ctx: Ctx, request: ApprovalRequest): Promise<void> {
  await decideReward(ctx, request, 'REJECTED');
}

/** Nobody decides on an own reward, whoever proposed it (four eyes of rules 2). */
export async function whyNotDecideReward(ctx: Ctx, request: ApprovalRequest): Promise<'REWARD_FOR_ONESELF' | null> {
  const proposal = await loadRow(ctx, RewardProposal, { by: { id: request.subjectId }, pastScope: true });
  return proposal?.person.id === ctx.actor.employeeId ? 'REWARD_FOR_ONESELF' : null;
}
