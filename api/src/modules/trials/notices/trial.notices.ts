import type { Ctx } from '../../../kernel/context.ts';
import { accountsWith, defineNotification, notify } from '../../notifications/index.ts';
import type { TrialMeasure } from '../measures/trial-measure.entity.ts';
import type { TrialStage } from '../stages/trial-stage.entity.ts';
import type { Trial } from '../trials/trial.entity.ts';
import { openAccountsOf } from './told.queries.ts';

defineNotification('TRIAL_BRIEFED', { description: 'One was briefed for a stage of a trial and acknowledges it.' });
defineNotification('TRIAL_STAGE_SUBMITTED', { description: 'The review of a stage of a trial is in.' });
defineNotification('TRIAL_DISMISSAL_ASKED', {
  description: 'A manager asks for the dismissal of somebody on trial; HR decides.',
});
defineNotification('TRIAL_SELF_ASSESSED', { description: 'Somebody on trial has written the self-assessment.' });
defineNotification('TRIAL_DECIDED', { description: 'The own trial was decided.' });

const HR = 'trial:decide';

const aboutStage = (stage: TrialStage) => ({
  subject: { type: 'TrialStage', id: stage.id },
  facts: { stageNo: stage.stageNo, dueOn: stage.dueOn },
});

/** The manager has to acknowledge it before the review (rules 19.3). */
export async function tellBriefed(ctx: Ctx, stage: TrialStage, managerId: string): Promise<void> {
  await notify(ctx, { kind: 'TRIAL_BRIEFED', to: [managerId], key: stage.id, ...aboutStage(stage) });
}

/** Who decides, but for the person: whoever else of HR may be on trial learns the outcome as everybody does (promise D7). */
async function decidersOf(ctx: Ctx, { employee }: Trial): Promise<string[]> {
  const own = new Set((await openAccountsOf(ctx, [employee.id])).map(({ id }) => id));
  return (await accountsWith(ctx, HR)).filter((id) => !own.has(id));
}

/** Store manager -> HR (rules 19.2). */
export async function tellSubmitted(ctx: Ctx, stage: TrialStage, measure: TrialMeasure | null): Promise<void> {
  const isDismissal = measure?.kind === 'DISMISS';
  await notify(ctx, {
    kind: isDismissal ? 'TRIAL_DISMISSAL_ASKED' : 'TRIAL_STAGE_SUBMITTED',
    toAccounts: await decidersOf(ctx, stage.trial),
    subject: { type: 'Trial', id: stage.trial.id },
    facts: { stageNo: stage.stageNo },
    key: stage.id,
  });
}

/** The opinion of the manager may follow now. */
export async function tellSelfAssessed(ctx: Ctx, stage: TrialStage): Promise<void> {
  if (!stage.reviewer) return;
  await notify(ctx, { kind: 'TRIAL_SELF_ASSESSED', to: [stage.reviewer.id], key: stage.id, ...aboutStage(stage) });
}

/** The person sees the outcome (promise D7). */
export async function tellDecided(ctx: Ctx, trial: Trial): Promise<void> {
  const subject = { type: 'Trial', id: trial.id };
  await notify(ctx, { kind: 'TRIAL_DECIDED', to: [trial.employee.id], key: `${trial.id} ${trial.state}`, subject });
}
