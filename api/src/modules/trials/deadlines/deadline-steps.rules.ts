import { addDays, type LocalDate } from '../../../kernel/period.ts';
import type { WorkCalendar } from '../../../kernel/workdays.ts';
import type { DeadlineNotice } from '../notices/deadline.notices.ts';
import type { TrialStageState } from '../stages/trial-stage.enums.ts';
import { stageStateOn } from '../trials/trial-dates.rules.ts';
import type { TrialState } from '../trials/trial.enums.ts';
import { stageReminder, trialAlarm } from './reminders.rules.ts';

/** A stage of an open trial, as a day finds it. */
export interface DueStage {
  readonly id: string;
  readonly stageNo: number;
  readonly opensOn: LocalDate;
  readonly dueOn: LocalDate;
  readonly overdueOn: LocalDate;
  readonly state: TrialStageState;
  readonly reviewerId: string | null;
  /** From when on the person sees the result of stages 1 and 2. */
  readonly shownOn: LocalDate | null;
  /** The warning that came of it, if any. */
  readonly warningId?: string | null;
}

/** An open trial, as a day finds it. */
export interface DueTrial {
  readonly id: string;
  readonly employeeId: string;
  readonly state: TrialState;
  readonly endOn: LocalDate;
  readonly decisionDueOn: LocalDate;
  readonly hasSelfAssessment: boolean;
  /** The last day of work has gone by. */
  readonly hasLeft: boolean;
  /** Who leads the region of the person's shop. */
  readonly leaderId: string | null;
  readonly stages: readonly DueStage[];
}

export interface Day {
  readonly today: LocalDate;
  readonly calendar: WorkCalendar;
  readonly reminderDays: readonly number[];
  readonly alarmDays: readonly number[];
  readonly lapseConfirms: boolean;
  readonly lapseAfterDays: number;
}

/** Who decides about trials, and who sees all of them: the general manager besides. */
const DECIDES = 'trial:decide';
const SEES_ALL = 'trial:readAll';

function isDone({ state }: DueStage): boolean {
  return state === 'SUBMITTED' || state === 'CALLED_OFF';
}

/** Stages that have opened or become overdue since they were looked at. */
export function stagesToMove({ stages }: DueTrial, today: LocalDate): { id: string; state: TrialStageState }[] {
  return stages
    .filter((stage) => !isDone(stage))
    .map((stage) => ({ id: stage.id, was: stage.state, state: stageStateOn(stage, today) }))
    .filter(({ was, state }) => was !== state)
    .map(({ id, state }) => ({ id, state }));
}

/**
 * What comes next of a trial by the mere passing of time (rules 19.4): the person is gone; it ran out undecided; it counts as
 * confirmed. One step after the other, so that each is on record also when nobody looked for days.
 */
export function nextState({ state, endOn, hasLeft }: DueTrial, day: Day): TrialState | null {
  if (hasLeft) return 'LEFT';
  if (state === 'RUNNING') return day.today >= endOn ? 'OVERDUE_CONFIRM_RISK' : null;
  const isLapsed = day.lapseConfirms && day.today >= addDays(endOn, day.lapseAfterDays);
  return state === 'OVERDUE_CONFIRM_RISK' && isLapsed ? 'CONFIRMED_BY_LAPSE' : null;
}

/** What the outcome of such a step tells. */
export function noticesOfState({ id, endOn }: DueTrial, state: TrialState): DeadlineNotice[] {
  const kind = ({ OVERDUE_CONFIRM_RISK: 'TRIAL_RAN_OUT', CONFIRMED_BY_LAPSE: 'TRIAL_LAPSED' } as const)[
    state as string
  ];
  if (kind === undefined) return [];
  return [
    { kind, to: [], toRights: [SEES_ALL], subject: { type: 'Trial', id }, facts: { endOn }, key: `${id} ${endOn}` },
  ];
}

const KIND_OF_STEP = { OPEN: 'TRIAL_STAGE_OPEN', DUE: 'TRIAL_STAGE_DUE', LATE: 'TRIAL_STAGE_LATE' } as const;

/** A new reviewer is told anew; a stage that was moved begins anew. */
function reminderOf(stage: DueStage, { today, calendar, reminderDays }: Day): DeadlineNotice[] {
  const { id, reviewerId, stageNo, dueOn } = stage;
  const next = stageReminder(stage, { today, calendar, afterDays: reminderDays });
  if (!next || reviewerId === null) return [];
  return [
    {
      kind: KIND_OF_STEP[next.step],
      to: [reviewerId],
      toRights: [],
      subject: { type: 'TrialStage', id },
      facts: { stageNo, dueOn, days: next.days },
      key: `${id} ${dueOn} ${next.days} ${reviewerId}`,
    },
  ];
}

function overdueOf(stage: DueStage, { id, leaderId }: DueTrial, { today }: Day): DeadlineNotice[] {
  if (today < stage.overdueOn) return [];
  const { stageNo, dueOn } = stage;
  return [
    {
      kind: 'TRIAL_STAGE_OVERDUE',
      to: leaderId === null ? [] : [leaderId],
      toRights: [DECIDES],
      subject: { type: 'Trial', id },
      facts: { stageNo, dueOn },
      key: `${stage.id} ${dueOn}`,
    },
  ];
}

/** Told with the result and not before: it would tell the result (rules 19.3). */
function warningOf({ warningId }: DueStage, employeeId: string): DeadlineNotice[] {
  if (!warningId) return [];
  const subject = { type: 'TrialMeasure', id: warningId } as const;
  return [{ kind: 'TRIAL_WARNED', to: [employeeId], toRights: [], subject, facts: {}, key: warningId }];
}

function ofPerson(stage: DueStage, { employeeId, hasSelfAssessment }: DueTrial, { today }: Day): DeadlineNotice[] {
  const { id, stageNo, dueOn, opensOn, shownOn } = stage;
  const about = {
    to: [employeeId],
    toRights: [],
    subject: { type: 'TrialStage', id },
    facts: { stageNo, dueOn },
  } as const;
  if (stageNo === 3) {
    const isWanted = !isDone(stage) && !hasSelfAssessment && opensOn <= today;
    return isWanted ? [{ kind: 'TRIAL_SELF_ASSESSMENT_WANTED', key: `${id} ${dueOn}`, ...about }] : [];
  }
  const isShown = stage.state === 'SUBMITTED' && shownOn !== null && shownOn <= today;
  return isShown ? [{ kind: 'TRIAL_RESULT_SHOWN', key: id, ...about }, ...warningOf(stage, employeeId)] : [];
}

function ofDecision({ id, endOn, decisionDueOn }: DueTrial, { today, alarmDays }: Day): DeadlineNotice[] {
  const about = { to: [], toRights: [DECIDES], subject: { type: 'Trial', id } } as const;
  const days = trialAlarm(endOn, { today, alarmDays });
  const due = {
    kind: 'TRIAL_DECISION_DUE',
    key: `${id} ${decisionDueOn}`,
    facts: { dueOn: decisionDueOn },
    ...about,
  } as const;
  if (days === null) return today >= decisionDueOn && today < endOn ? [due] : [];
  return [{ kind: 'TRIAL_ENDS_UNDECIDED', key: `${id} ${endOn} ${days}`, facts: { days, endOn }, ...about }];
}

/** All that is to be told today about an open trial (rules 19.3, 19.4), whether it was told or not. */
export function noticesOf(trial: DueTrial, day: Day): DeadlineNotice[] {
  return [
    ...trial.stages.flatMap((stage) => [
      ...(isDone(stage) ? [] : [...reminderOf(stage, day), ...overdueOf(stage, trial, day)]),
      ...ofPerson(stage, trial, day),
    ]),
    ...ofDecision(trial, day),
  ];
}
