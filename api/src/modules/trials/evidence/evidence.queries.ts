import type { Ctx } from '../../../kernel/context.ts';
import { businessDate } from '../../../kernel/period.ts';
import { hasLeft } from '../deadlines/due-trials.queries.ts';
import { TrialNote } from '../notes/trial-note.entity.ts';
import { TrialStageItem } from '../stages/trial-stage-item.entity.ts';
import { TrialStage } from '../stages/trial-stage.entity.ts';
import { countFacts, type Evidence, hasOpinion } from '../trials/decision.rules.ts';
import type { Trial } from '../trials/trial.entity.ts';

const PAST_SCOPE = { filters: { scope: false } } as const;

export interface Known extends Evidence {
  /** Who gave the opinion of stage 3. */
  readonly opinionBy: string | null;
}

/** What is known of a trial, whoever asks (rules 19.4). */
export async function evidenceOf(ctx: Ctx, trial: Trial): Promise<Known> {
  const stages = await ctx.em.find(TrialStage, { trial }, PAST_SCOPE);
  const last = stages.find(({ stageNo }) => stageNo === 3);
  const isIn = last?.state === 'SUBMITTED';
  const items = isIn ? await ctx.em.find(TrialStageItem, { stage: last }, PAST_SCOPE) : [];
  const hrNotes = await ctx.em.count(TrialNote, { trial, source: { $ne: 'MANAGER' } }, PAST_SCOPE);
  const today = businessDate(ctx.now, ctx.zone);
  const { state, endOn, latestOn } = trial;
  return {
    state,
    hasLeft: await hasLeft(ctx, trial.id, today),
    endOn,
    latestOn,
    hasOpinion: last !== undefined && hasOpinion(last, { hrNotes, today }),
    hasDocumentedFault: stages.some(({ result }) => result === 'NOT_QUALIFIED'),
    stage3FactCount: countFacts(items),
    opinionBy: last?.submittedBy?.id ?? null,
  };
}
