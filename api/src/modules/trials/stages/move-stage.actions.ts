import type { Ctx } from '../../../kernel/context.ts';
import { InputCheck } from '../../../kernel/input.ts';
import { businessDate } from '../../../kernel/period.ts';
import { refuseIf } from '../../../kernel/refusal.ts';
import { loadForChange } from '../../../kernel/rows.ts';
import { settingOn } from '../../staff/index.ts';
import { decisionDueOn, earliestDueOn, stageStateOn } from '../trials/trial-dates.rules.ts';
import type { Trial } from '../trials/trial.entity.ts';
import { movedDays, whyNotMove } from './move.rules.ts';
import { whyNotWrite } from './review.rules.ts';
import { bringReviewer, trialOf } from './reviewer.actions.ts';
import { TrialStage } from './trial-stage.entity.ts';
import type { TrialStageMoveInput } from './trial-stage.types.ts';

const PAST_SCOPE = { filters: { scope: false } } as const;

/** The decision goes with stage 3, by the setting of the first day. */
async function moveDecision(ctx: Ctx, trial: Trial, dueOn: string): Promise<void> {
  const days = await settingOn(ctx, 'trial.decisionDays', businessDate(trial.createdAt, ctx.zone));
  trial.decisionDueOn = decisionDueOn(dueOn, trial.latestOn, days);
}

/** By HR with a reason, as after a long leave; the reviewer is the manager on the new day (rules 19.4). */
export async function moveStage(ctx: Ctx, input: TrialStageMoveInput): Promise<TrialStage> {
  const { dueOn, reason } = input;
  new InputCheck().text('reason', reason, { most: 500, required: true }).done();
  const stage = await loadForChange(ctx, TrialStage, input);
  refuseIf(whyNotWrite(stage), ['input', 'id']);
  // Two stages that are moved at once would each look at the other's old day.
  const trial = await trialOf(ctx, stage, { lock: true });
  const stages = await ctx.em.find(TrialStage, { trial }, PAST_SCOPE);
  const dueOf = (stageNo: number): string | null => stages.find((one) => one.stageNo === stageNo)?.dueOn ?? null;
  const today = businessDate(ctx.now, ctx.zone);
  // A stage that was due with the last one from the first day on may stay there.
  const inShop = earliestDueOn(stage.stageNo, trial.storeEntryOn);
  const earliest = inShop !== null && inShop > stage.dueOn ? stage.dueOn : inShop;
  const neighbours = { earliest, before: dueOf(stage.stageNo - 1), after: dueOf(stage.stageNo + 1) };
  refuseIf(whyNotMove(dueOn, { today, endOn: trial.endOn, ...neighbours }), ['input', 'dueOn']);

  ctx.reason = reason.trim();
  const days = movedDays(stage, dueOn);
  Object.assign(stage, days, { state: stageStateOn(days, today), movedReason: ctx.reason });
  await bringReviewer(ctx, stage, trial);
  if (stage.stageNo === 3) await moveDecision(ctx, trial, dueOn);
  return stage;
}
