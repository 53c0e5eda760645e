import type { Ctx } from '../../../kernel/context.ts';
import { loadRow } from '../../../kernel/load-row.ts';
import { businessDate } from '../../../kernel/period.ts';
import { type RefusalCode, refuseIf } from '../../../kernel/refusal.ts';
import { loadForChange } from '../../../kernel/rows.ts';
import { type ApprovalRequest, requestApproval } from '../../approvals/index.ts';
import { actingPerson } from '../acting-employee.actions.ts';
import { evidenceOf } from '../evidence/evidence.queries.ts';
import { tellDecided } from '../notices/trial.notices.ts';
import { closeByDecision, OVERRIDE } from './close-trial.actions.ts';
import { isTrialOpen, whyNotAskOverride, whyNotDecider } from './decision.rules.ts';
import { Trial } from './trial.entity.ts';
import type { TrialOverrideRequestInput } from './trial.types.ts';

interface Asked {
  readonly trial: Trial;
  readonly approvalRequest: ApprovalRequest;
}

/** Late and without a fault on record: the general manager consents, or the person is hired (rules 19.4). */
export async function requestOverride(ctx: Ctx, input: TrialOverrideRequestInput): Promise<Asked> {
  actingPerson(ctx);
  const trial = await loadForChange(ctx, Trial, input);
  refuseIf(isTrialOpen(trial) ? null : 'TRIAL_CLOSED', ['input', 'id']);
  const known = await evidenceOf(ctx, trial);
  refuseIf(whyNotDecider(ctx.actor, known), ['input', 'id']);
  refuseIf(whyNotAskOverride(known, businessDate(ctx.now, ctx.zone)), ['input', 'id']);
  const approvalRequest = await requestApproval(ctx, {
    kind: OVERRIDE,
    subject: { type: 'Trial', id: trial.id },
    reason: input.reason,
    facts: { personId: trial.employee.id, endOn: trial.endOn, factCount: known.stage3FactCount },
  });
  trial.override = approvalRequest;
  return { trial, approvalRequest };
}

function find(ctx: Ctx, { subjectId }: ApprovalRequest, lock: boolean): Promise<Trial | null> {
  return loadRow(ctx, Trial, { by: { id: subjectId }, lock, pastScope: true });
}

/** Nobody consents about himself, or on his own opinion (four eyes of rules 2). */
export async function whyNotConsent(ctx: Ctx, request: ApprovalRequest): Promise<RefusalCode | null> {
  const trial = await find(ctx, request, false);
  if (!trial) return null;
  if (trial.employee.id === ctx.actor.employeeId) return 'TRIAL_OF_ONESELF';
  return whyNotDecider(ctx.actor, await evidenceOf(ctx, trial));
}

/** Carries the decision out for who asked; what changed meanwhile is asked for again. */
export async function consentToOverride(ctx: Ctx, request: ApprovalRequest): Promise<'CONFLICT' | void> {
  const trial = await find(ctx, request, true);
  if (!trial || !request.requestedBy) return 'CONFLICT';
  const why = whyNotAskOverride(await evidenceOf(ctx, trial), businessDate(ctx.now, ctx.zone));
  if (why) return 'CONFLICT';
  const { requestedBy: decidedBy } = request;
  const reason = request.reason ?? '';
  await closeByDecision(ctx, trial, { state: 'NOT_HIRED', decision: 'NOT_HIRED', decidedBy, reason });
  await tellDecided(ctx, trial);
}
