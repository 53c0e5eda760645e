import type { Ctx } from '../../../kernel/context.ts';
import { businessDate } from '../../../kernel/period.ts';
import { TrialStage } from '../stages/trial-stage.entity.ts';
import type { Trial } from './trial.entity.ts';
import type { TrialState } from './trial.enums.ts';

const PAST_SCOPE = { filters: { scope: false } } as const;

/** The trial is over, however: nobody waits for its reviews any more. */
export async function closeTrial(ctx: Ctx, trial: Trial, state: TrialState): Promise<void> {
  trial.state = state;
  trial.closedOn = businessDate(ctx.now, ctx.zone);
  const stages = await ctx.em.find(TrialStage, { trial, state: { $in: ['WAITING', 'OPEN', 'OVERDUE'] } }, PAST_SCOPE);
  for (const stage of stages) stage.state = 'CALLED_OFF';
}
