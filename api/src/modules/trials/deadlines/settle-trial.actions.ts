import type { Ctx } from '../../../kernel/context.ts';
import { loadRow } from '../../../kernel/load-row.ts';
import { businessDate } from '../../../kernel/period.ts';
import { Employee, loadCalendar, settingNow } from '../../staff/index.ts';
import { type DeadlineNotice, tellDeadline, untoldOf } from '../notices/deadline.notices.ts';
import { reviewersOf } from '../stages/reviewer.queries.ts';
import { TrialStage } from '../stages/trial-stage.entity.ts';
import { closeTrial } from '../trials/close-trial.actions.ts';
import { Trial } from '../trials/trial.entity.ts';
import type { TrialState } from '../trials/trial.enums.ts';
import {
  type Day,
  type DueStage,
  type DueTrial,
  nextState,
  noticesOf,
  noticesOfState,
  stagesToMove,
} from './deadline-steps.rules.ts';
import { openTrials } from './due-trials.queries.ts';

const PAST_SCOPE = { filters: { scope: false } } as const;

/** By the settings of the day on which it is looked. */
export async function dayOf(ctx: Ctx): Promise<Day> {
  const [calendar, reminderDays, alarmDays, lapseConfirms, lapseAfterDays] = await Promise.all([
    loadCalendar(ctx),
    settingNow(ctx, 'trial.reminderDays'),
    settingNow(ctx, 'trial.alarmDays'),
    settingNow(ctx, 'trial.lapseConfirms'),
    settingNow(ctx, 'trial.lapseAfterDays'),
  ]);
  const today = businessDate(ctx.now, ctx.zone);
  return { today, calendar, reminderDays, alarmDays, lapseConfirms, lapseAfterDays };
}

interface NewReviewer {
  readonly stageId: string;
  readonly reviewerId: string | null;
}

const isWaitedFor = ({ state }: DueStage): boolean => state !== 'SUBMITTED' && state !== 'CALLED_OFF';

/** Stages whose reviewer is another one by now (rules 19.4). */
async function changedReviewers(ctx: Ctx, trials: readonly DueTrial[]): Promise<Map<string, NewReviewer[]>> {
  const waiting = trials.flatMap((trial) => trial.stages.filter(isWaitedFor).map((stage) => ({ trial, stage })));
  const reviewers = await reviewersOf(
    ctx,
    waiting.map(({ trial, stage }) => ({ employeeId: trial.employeeId, dueOn: stage.dueOn })),
  );
  const changed = new Map<string, NewReviewer[]>();
  for (const [place, { trial, stage }] of waiting.entries()) {
    const reviewerId = reviewers[place] ?? null;
    if (reviewerId === stage.reviewerId) continue;
    changed.set(trial.id, [...(changed.get(trial.id) ?? []), { stageId: stage.id, reviewerId }]);
  }
  return changed;
}

/** What is to be done about a trial today. */
interface Steps {
  readonly state: TrialState | null;
  readonly stages: ReturnType<typeof stagesToMove>;
  readonly reviewers: readonly NewReviewer[];
  readonly notices: readonly DeadlineNotice[];
}

function withReviewers(trial: DueTrial, reviewers: readonly NewReviewer[]): DueTrial {
  const stages = trial.stages.map((stage) => {
    const changed = reviewers.find(({ stageId }) => stageId === stage.id);
    return changed ? { ...stage, reviewerId: changed.reviewerId } : stage;
  });
  return { ...trial, stages };
}

async function stepsOf(ctx: Ctx, trials: readonly DueTrial[], day: Day): Promise<Map<string, Steps>> {
  const reviewers = await changedReviewers(ctx, trials);
  const all = trials.map((trial): [string, Steps] => {
    const state = nextState(trial, day);
    if (state !== null) return [trial.id, { state, stages: [], reviewers: [], notices: noticesOfState(trial, state) }];
    const own = reviewers.get(trial.id) ?? [];
    const notices = noticesOf(withReviewers(trial, own), day);
    return [trial.id, { state, stages: stagesToMove(trial, day.today), reviewers: own, notices }];
  });
  const untold = await untoldOf(
    ctx,
    all.flatMap(([, { notices }]) => notices),
  );
  return new Map(all.map(([id, steps]) => [id, { ...steps, notices: steps.notices.filter((one) => untold.has(one)) }]));
}

/** The open trials about which something is to be done today; of those that time alone ends, only `ending`. */
export async function trialsToSettle(ctx: Ctx, { ending }: { ending: boolean }): Promise<{ id: string }[]> {
  const day = await dayOf(ctx);
  const steps = await stepsOf(ctx, await openTrials(ctx, day.today), day);
  return [...steps].flatMap(([id, { state, stages, reviewers, notices }]) => {
    const isMore = !ending && stages.length + reviewers.length + notices.length > 0;
    return state !== null || isMore ? [{ id }] : [];
  });
}

async function writeStages(ctx: Ctx, trial: Trial, { stages, reviewers }: Steps): Promise<void> {
  if (stages.length + reviewers.length === 0) return;
  for (const row of await ctx.em.find(TrialStage, { trial }, PAST_SCOPE)) {
    row.state = stages.find(({ id }) => id === row.id)?.state ?? row.state;
    const changed = reviewers.find(({ stageId }) => stageId === row.id);
    if (changed) row.reviewer = changed.reviewerId === null ? null : ctx.em.getReference(Employee, changed.reviewerId);
  }
}

async function writeState(ctx: Ctx, trial: Trial, state: TrialState): Promise<void> {
  if (state === 'OVERDUE_CONFIRM_RISK') trial.state = state;
  else await closeTrial(ctx, trial, state);
}

/**
 * Brings one trial up to the day: what time alone brings about, and whom it concerns (rules 19.3, 19.4). It is looked at anew
 * under a lock; doing it again changes nothing, and what was told is told nobody twice.
 */
export async function settleTrial(ctx: Ctx, id: string): Promise<void> {
  const trial = await loadRow(ctx, Trial, { by: { id }, lock: true, pastScope: true });
  const day = await dayOf(ctx);
  const open = await openTrials(ctx, day.today, id);
  const steps = (await stepsOf(ctx, open, day)).get(id);
  if (!trial || !steps) return;
  if (steps.state === null) await writeStages(ctx, trial, steps);
  else await writeState(ctx, trial, steps.state);
  for (const notice of steps.notices) await tellDeadline(ctx, notice, trial.employee.id);
}
