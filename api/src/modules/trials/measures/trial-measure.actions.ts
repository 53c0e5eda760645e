import type { Ctx } from '../../../kernel/context.ts';
import { forbid } from '../../../kernel/faults.ts';
import { InputCheck } from '../../../kernel/input.ts';
import { loadRow } from '../../../kernel/load-row.ts';
import { businessDate } from '../../../kernel/period.ts';
import { refuseIf } from '../../../kernel/refusal.ts';
import { loadForChange } from '../../../kernel/rows.ts';
import { Employee } from '../../staff/index.ts';
import { actingPerson } from '../acting-employee.actions.ts';
import { hasLeft } from '../deadlines/due-trials.queries.ts';
import { tellDecided } from '../notices/trial.notices.ts';
import { TrialStage } from '../stages/trial-stage.entity.ts';
import { closeByDecision } from '../trials/close-trial.actions.ts';
import { isTrialOpen } from '../trials/decision.rules.ts';
import { Trial } from '../trials/trial.entity.ts';
import { TrialMeasure } from './trial-measure.entity.ts';
import { whyNotDecideDismissal, whyNotRecheck, whyNotUphold } from './trial-measure.rules.ts';
import type { TrialDismissalDecideInput, TrialMeasureRecheckInput } from './trial-measure.types.ts';

interface Place {
  readonly stage: TrialStage;
  readonly trial: Trial;
}

async function placeOf(ctx: Ctx, { stage: { id } }: TrialMeasure): Promise<Place> {
  const stage = await loadRow(ctx, TrialStage, { by: { id }, pastScope: true });
  const by = { id: stage?.trial.id ?? id };
  const trial = await loadRow(ctx, Trial, { by, lock: true, pastScope: true });
  if (!stage || !trial) throw new Error(`The measure of no stage: ${id}.`);
  return { stage, trial };
}

/** HR, who reviewed, and the manager of the person's shop today. */
async function forbidStrangers(ctx: Ctx, { stage, trial }: Place): Promise<void> {
  const { actor } = ctx;
  if (actor.can('trial:manage') || stage.submittedBy?.id === actor.employeeId) return;
  const person = await loadRow(ctx, Employee, { by: { id: trial.employee.id }, pastScope: true });
  if (!person?.shop || !actor.shopIds.includes(person.shop.id)) forbid();
}

export async function recheckMeasure(ctx: Ctx, input: TrialMeasureRecheckInput): Promise<TrialMeasure> {
  new InputCheck().text('text', input.text, { most: 1_000, required: true }).done();
  const recheckedBy = actingPerson(ctx);
  const measure = await loadForChange(ctx, TrialMeasure, input);
  await forbidStrangers(ctx, await placeOf(ctx, measure));
  refuseIf(whyNotRecheck(measure, businessDate(ctx.now, ctx.zone)), ['input', 'id']);
  const recheckText = input.text.trim();
  return Object.assign(measure, { recheckResult: input.result, recheckText, recheckedAt: ctx.now, recheckedBy });
}

/** Upheld, the trial ends by a decision of HR; the last day of work is noted in the person's file (rules 19.2). */
export async function decideDismissal(ctx: Ctx, input: TrialDismissalDecideInput): Promise<TrialMeasure> {
  const { decision, reason } = input;
  new InputCheck().text('reason', reason, { most: 1_000, required: true }).done();
  const decidedBy = actingPerson(ctx);
  const measure = await loadForChange(ctx, TrialMeasure, input);
  refuseIf(whyNotDecideDismissal(measure), ['input', 'id']);
  const { stage, trial } = await placeOf(ctx, measure);
  refuseIf(isTrialOpen(trial) ? null : 'TRIAL_CLOSED', ['input', 'id']);
  refuseIf(stage.submittedBy?.id === decidedBy.id ? 'TRIAL_DECIDER_REVIEWED' : null, ['input', 'id']);

  const today = businessDate(ctx.now, ctx.zone);
  if (decision === 'UPHELD') {
    refuseIf(whyNotUphold(trial, today), ['input', 'decision']);
    refuseIf((await hasLeft(ctx, trial.id, today)) ? 'TRIAL_PERSON_LEFT' : null, ['input', 'decision']);
  }

  ctx.reason = reason.trim();
  Object.assign(measure, { decision, decidedAt: ctx.now, decidedBy, decisionReason: ctx.reason });
  if (decision === 'REJECTED') return measure;
  await closeByDecision(ctx, trial, { state: 'DISMISSED', decision: null, decidedBy, reason });
  await tellDecided(ctx, trial);
  return measure;
}
