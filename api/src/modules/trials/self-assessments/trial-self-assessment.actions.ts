import type { Ctx } from '../../../kernel/context.ts';
import { InputCheck } from '../../../kernel/input.ts';
import { loadRow } from '../../../kernel/load-row.ts';
import { businessDate } from '../../../kernel/period.ts';
import { refuseIf } from '../../../kernel/refusal.ts';
import { add, loadReferred } from '../../../kernel/rows.ts';
import { actingPerson } from '../acting-employee.actions.ts';
import { TrialStage } from '../stages/trial-stage.entity.ts';
import { isTrialOpen } from '../trials/decision.rules.ts';
import { Trial } from '../trials/trial.entity.ts';
import { TrialSelfAssessment } from './trial-self-assessment.entity.ts';
import type { TrialSelfAssessmentWaiveInput } from './trial-self-assessment.types.ts';

/** So that the opinion of the manager does not wait for ever (rules 19.3). */
export async function waiveSelfAssessment(ctx: Ctx, input: TrialSelfAssessmentWaiveInput): Promise<Trial> {
  new InputCheck().text('reason', input.reason, { most: 500, required: true }).done();
  const waivedBy = actingPerson(ctx);
  const trial = await loadReferred(ctx, Trial, { id: input.trialId, path: 'trialId', lock: true });
  refuseIf(isTrialOpen(trial) ? null : 'TRIAL_CLOSED', ['input', 'trialId']);
  refuseIf(trial.hasSelfAssessment ? 'TRIAL_SELF_ASSESSMENT_SUBMITTED' : null, ['input', 'trialId']);
  const stage = await loadRow(ctx, TrialStage, { by: { trial: trial.id, stageNo: 3 }, pastScope: true });
  const isOpen = stage !== null && businessDate(ctx.now, ctx.zone) >= stage.opensOn;
  refuseIf(isOpen ? null : 'TRIAL_SELF_ASSESSMENT_NOT_OPEN', ['input', 'trialId']);
  ctx.reason = input.reason.trim();
  add(ctx, TrialSelfAssessment, { trial, waiveReason: ctx.reason, waivedBy });
  trial.hasSelfAssessment = true;
  return trial;
}
