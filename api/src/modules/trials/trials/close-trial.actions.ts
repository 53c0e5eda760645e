import type { Ctx } from '../../../kernel/context.ts';
import { businessDate } from '../../../kernel/period.ts';
import { withdrawWaiting } from '../../approvals/index.ts';
import type { Employee } from '../../staff/index.ts';
import { TrialStage } from '../stages/trial-stage.entity.ts';
import { isLate } from './decision.rules.ts';
import type { Trial } from './trial.entity.ts';
import type { TrialDecision, TrialState } from './trial.enums.ts';

const PAST_SCOPE = { filters: { scope: false } } as const;

/** Of the kind of request that asks the general manager (rules 19.4). */
export const OVERRIDE = 'TRIAL_OVERRIDE';

/** A trial, locked by the caller, comes to its end: what was not reviewed is called off, and nobody is asked any more. */
export async function closeTrial(ctx: Ctx, trial: Trial, state: TrialState): Promise<void> {
  trial.state = state;
  trial.closedOn = businessDate(ctx.now, ctx.zone);
  const stages = await ctx.em.find(TrialStage, { trial, state: { $ne: 'SUBMITTED' } }, PAST_SCOPE);
  for (const stage of stages) stage.state = 'CALLED_OFF';
  await withdrawWaiting(ctx, { kind: OVERRIDE, subjectId: trial.id });
}

interface Decided {
  readonly state: TrialState;
  readonly decision: TrialDecision | null;
  /** Every decision has a human author (promise D7). */
  readonly decidedBy: Employee;
  readonly reason: string;
}

export async function closeByDecision(
  ctx: Ctx,
  trial: Trial,
  { state, decision, decidedBy, reason }: Decided,
): Promise<void> {
  await closeTrial(ctx, trial, state);
  const isLateDecision = isLate(trial, businessDate(ctx.now, ctx.zone));
  Object.assign(trial, { decision, decidedBy, decidedAt: ctx.now, decisionReason: reason.trim(), isLateDecision });
}
