import type { Ctx } from '../../../kernel/context.ts';
import { forbid } from '../../../kernel/faults.ts';
import { InputCheck } from '../../../kernel/input.ts';
import { Refusal, refuseIf } from '../../../kernel/refusal.ts';
import { add, loadForChange, loadReferred } from '../../../kernel/rows.ts';
import { actingPerson } from '../acting-employee.actions.ts';
import { tellBriefed } from '../notices/trial.notices.ts';
import { whyNotWrite } from '../stages/review.rules.ts';
import { bringReviewer, trialOf } from '../stages/reviewer.actions.ts';
import { TrialStage } from '../stages/trial-stage.entity.ts';
import { TrialBriefing } from './trial-briefing.entity.ts';
import type { TrialBriefingAcknowledgeInput, TrialBriefInput } from './trial-briefing.types.ts';

const PAST_SCOPE = { filters: { scope: false } } as const;
const MOST = 2_000;

/** Before each stage, and anew for another reviewer (rules 19.3, 19.4). */
export async function briefReviewer(ctx: Ctx, input: TrialBriefInput): Promise<TrialBriefing> {
  const { content, procedure, responsibility } = input;
  new InputCheck()
    .text('content', content, { most: MOST, required: true })
    .text('procedure', procedure, { most: MOST, required: true })
    .text('responsibility', responsibility, { most: MOST, required: true })
    .done();
  const briefedBy = actingPerson(ctx);
  const stage = await loadReferred(ctx, TrialStage, { id: input.stageId, path: 'stageId', lock: true });
  refuseIf(whyNotWrite(stage), ['input', 'stageId']);
  const manager = await bringReviewer(ctx, stage, await trialOf(ctx, stage));
  if (!manager) throw new Refusal('TRIAL_REVIEWER_MISSING', ['input', 'stageId']);
  const briefed = await ctx.em.count(TrialBriefing, { stage, manager }, PAST_SCOPE);
  refuseIf(briefed > 0 ? 'TRIAL_BRIEFED_ALREADY' : null, ['input', 'stageId']);
  const briefing = add(ctx, TrialBriefing, {
    stage,
    manager,
    briefedBy,
    briefedAt: ctx.now,
    content: content.trim(),
    procedure: procedure.trim(),
    responsibility: responsibility.trim(),
  });
  await tellBriefed(ctx, stage, manager.id);
  return briefing;
}

export async function acknowledgeBriefing(ctx: Ctx, input: TrialBriefingAcknowledgeInput): Promise<TrialBriefing> {
  const briefing = await loadForChange(ctx, TrialBriefing, input);
  if (briefing.manager.id !== ctx.actor.employeeId) forbid();
  refuseIf(briefing.acknowledgedAt === null ? null : 'TRIAL_BRIEFING_ACKNOWLEDGED', ['input', 'id']);
  briefing.acknowledgedAt = ctx.now;
  return briefing;
}
