import type { Ctx } from '../../../kernel/context.ts';
import { notFound } from '../../../kernel/faults.ts';
import { InputCheck } from '../../../kernel/input.ts';
import { loadRow } from '../../../kernel/load-row.ts';
import { businessDate, type LocalDate } from '../../../kernel/period.ts';
import { Refusal, refuseIf } from '../../../kernel/refusal.ts';
import { add, staleVersion } from '../../../kernel/rows.ts';
import { actingPerson } from '../acting-employee.actions.ts';
import { TrialMeasure } from '../measures/trial-measure.entity.ts';
import { whyNotAcknowledge } from '../measures/trial-measure.rules.ts';
import type { TrialMeasureAcknowledgeInput } from '../measures/trial-measure.types.ts';
import { tellSelfAssessed } from '../notices/trial.notices.ts';
import { TrialSelfAssessment } from '../self-assessments/trial-self-assessment.entity.ts';
import type { TrialSelfAssessInput } from '../self-assessments/trial-self-assessment.types.ts';
import type { TrialStage } from '../stages/trial-stage.entity.ts';
import { isTrialOpen } from '../trials/decision.rules.ts';
import { Trial } from '../trials/trial.entity.ts';
import { isShown, whyNotAssess } from './my-trial.rules.ts';
import type { MySelfAssessment, MyTrial, MyTrialMeasure, MyTrialStage } from './my-trial.types.ts';
import { findOwnTrial, type OwnTrial } from './own-trial.queries.ts';

/** Guidance and warnings are said to the person; of a dismissal HR speaks when it is decided. */
function toldMeasure(stage: TrialStage, measures: readonly TrialMeasure[]): MyTrialMeasure | null {
  const measure = measures.find((one) => one.stage.id === stage.id && one.kind !== 'DISMISS');
  if (!measure) return null;
  const { id, version, kind, text, dueOn, recheckOn, acknowledgedAt } = measure;
  return { measureId: id, measureVersion: version, kind, text, dueOn, recheckOn, acknowledgedAt };
}

function toldStage(stage: TrialStage, { measures }: OwnTrial, today: LocalDate): MyTrialStage {
  const { stageNo, opensOn, dueOn, state, shownOn } = stage;
  const isTold = isShown(stage, today);
  const result = isTold ? stage.result : null;
  return { stageNo, opensOn, dueOn, state, shownOn, result, measure: isTold ? toldMeasure(stage, measures) : null };
}

function toldAssessment({ selfAssessment }: OwnTrial): MySelfAssessment | null {
  if (!selfAssessment?.submittedAt || selfAssessment.text === null) return null;
  const { text, needs, submittedAt } = selfAssessment;
  return { text, needs, submittedAt };
}

function lastStage({ stages }: OwnTrial): TrialStage {
  const last = stages.find(({ stageNo }) => stageNo === 3);
  if (!last) throw new Error('A trial without stage 3.');
  return last;
}

function whyNot(own: OwnTrial, today: LocalDate) {
  const isSubmitted = own.selfAssessment !== null && own.selfAssessment.submittedAt !== null;
  return whyNotAssess({ isOpen: isTrialOpen(own.trial), isSubmitted, stage: lastStage(own) }, today);
}

/** Days, outcomes and own words; no rating, no fact, no opinion, no note (promise D7). */
function told(own: OwnTrial, today: LocalDate): MyTrial {
  const { post, startsOn, storeEntryOn, endOn, state, decision, decidedAt } = own.trial;
  return {
    post,
    startsOn,
    storeEntryOn,
    endOn,
    state,
    decision,
    decidedAt,
    stages: own.stages.map((stage) => toldStage(stage, own, today)),
    selfAssessment: toldAssessment(own),
    selfAssessmentOpensOn: lastStage(own).opensOn,
    canSelfAssess: whyNot(own, today) === null,
  };
}

export async function findMyTrial(ctx: Ctx): Promise<MyTrial | null> {
  const own = await findOwnTrial(ctx);
  return own && told(own, businessDate(ctx.now, ctx.zone));
}

/** The own trial, held until the words are written. */
async function holdOwnTrial(ctx: Ctx): Promise<OwnTrial> {
  const found = await findOwnTrial(ctx);
  if (!found) throw new Refusal('TRIAL_OWN_MISSING', ['input']);
  await loadRow(ctx, Trial, { by: { id: found.trial.id }, lock: true, pastScope: true });
  // What was waited for may have changed it.
  return (await findOwnTrial(ctx)) ?? found;
}

/** Before the opinion of the manager, who reads it afterwards (rules 19.3). */
export async function selfAssess(ctx: Ctx, input: TrialSelfAssessInput): Promise<MyTrial> {
  new InputCheck()
    .text('text', input.text, { most: 4_000, required: true })
    .text('needs', input.needs, { most: 2_000 })
    .done();
  actingPerson(ctx);
  const own = await holdOwnTrial(ctx);
  const today = businessDate(ctx.now, ctx.zone);
  refuseIf(whyNot(own, today), ['input']);
  const { trial } = own;
  const selfAssessment = own.selfAssessment ?? add(ctx, TrialSelfAssessment, { trial });
  const needs = input.needs?.trim() || null;
  Object.assign(selfAssessment, { text: input.text.trim(), needs, submittedAt: ctx.now });
  trial.hasSelfAssessment = true;
  await tellSelfAssessed(ctx, lastStage(own));
  return told({ ...own, selfAssessment }, today);
}

/** By the person, once it is told; anybody else, and before, finds no such measure. */
export async function acknowledgeWarning(ctx: Ctx, { id, version }: TrialMeasureAcknowledgeInput): Promise<MyTrial> {
  const own = await findOwnTrial(ctx);
  const known = own?.measures.find((one) => one.id === id);
  const stage = own?.stages.find((one) => one.id === known?.stage.id);
  const today = businessDate(ctx.now, ctx.zone);
  if (!own || !known || !stage || known.kind === 'DISMISS' || !isShown(stage, today)) return notFound();
  const measure = (await loadRow(ctx, TrialMeasure, { by: { id }, lock: true, pastScope: true })) ?? notFound();
  if (measure.version !== version) throw staleVersion(measure, version);
  refuseIf(whyNotAcknowledge(measure), ['input', 'id']);
  measure.acknowledgedAt = ctx.now;
  return told(own, today);
}
