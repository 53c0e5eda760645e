import type { Ctx } from '../../../kernel/context.ts';
import { InputCheck } from '../../../kernel/input.ts';
import { businessDate } from '../../../kernel/period.ts';
import { refuseIf } from '../../../kernel/refusal.ts';
import { loadForChange, loadReferred } from '../../../kernel/rows.ts';
import { Employee } from '../../staff/index.ts';
import { actingPerson } from '../acting-employee.actions.ts';
import { evidenceOf } from '../evidence/evidence.queries.ts';
import { tellDecided } from '../notices/trial.notices.ts';
import { closeByDecision, closeTrial } from './close-trial.actions.ts';
import { isTrialOpen, whyNotDecide, whyNotDecider } from './decision.rules.ts';
import { startTrial } from './start-trial.actions.ts';
import { Trial } from './trial.entity.ts';
import type { TrialCallOffInput, TrialDecideInput, TrialStartInput } from './trial.types.ts';

/** Where it does not begin by itself: for who was hired long ago, or comes into a shop later (rules 19.3). */
export async function startTrialByHand(ctx: Ctx, input: TrialStartInput): Promise<Trial> {
  const { startsOn, storeEntryOn } = input;
  const employee = await loadReferred(ctx, Employee, { id: input.employeeId, path: 'employeeId' });
  refuseIf(employee.id === ctx.actor.employeeId ? 'TRIAL_OF_ONESELF' : null, ['input', 'employeeId']);
  return startTrial(ctx, { employee, startsOn, storeEntryOn });
}

export async function callOffTrial(ctx: Ctx, input: TrialCallOffInput): Promise<Trial> {
  new InputCheck().text('reason', input.reason, { most: 500, required: true }).done();
  const trial = await loadForChange(ctx, Trial, input);
  refuseIf(isTrialOpen(trial) ? null : 'TRIAL_CLOSED', ['input', 'id']);
  ctx.reason = input.reason.trim();
  await closeTrial(ctx, trial, 'CALLED_OFF');
  return trial;
}

/** By a person of HR, on evidence (rules 19.4, promise D7). */
export async function decideTrial(ctx: Ctx, input: TrialDecideInput): Promise<Trial> {
  const { decision, reason } = input;
  new InputCheck().text('reason', reason, { most: 1_000, required: true }).done();
  const decidedBy = actingPerson(ctx);
  const trial = await loadForChange(ctx, Trial, input);
  refuseIf(isTrialOpen(trial) ? null : 'TRIAL_CLOSED', ['input', 'id']);
  const known = await evidenceOf(ctx, trial);
  refuseIf(whyNotDecider(ctx.actor, known), ['input', 'id']);
  refuseIf(whyNotDecide(decision, known, businessDate(ctx.now, ctx.zone)), ['input', 'decision']);

  ctx.reason = reason.trim();
  const state = decision === 'CONFIRM' ? 'CONFIRMED' : 'NOT_HIRED';
  await closeByDecision(ctx, trial, { state, decision, decidedBy, reason });
  await tellDecided(ctx, trial);
  return trial;
}
