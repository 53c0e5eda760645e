import { t } from '../../../words/i18n.ts';
import { isAwaited, stagesInOrder, type TrialFacts } from './trial-page.ts';
import { isOpen } from './trial-words.ts';

export type MilestoneState = 'done' | 'late' | 'next' | 'ahead' | 'past';

export interface Milestone {
  readonly key: string;
  readonly label: string;
  readonly day: string;
  readonly state: MilestoneState;
}

interface Planned {
  readonly key: string;
  readonly label: string;
  readonly day: string;
  readonly isDone: boolean;
  /** Nothing is to be done on it. */
  readonly isMark?: boolean;
}

function planned(trial: TrialFacts): Planned[] {
  const isDecided = !isOpen(trial);
  const entry = { key: 'entry', label: t('trials.date.entry'), day: trial.storeEntryOn, isDone: false, isMark: true };
  return [
    { key: 'start', label: t('trials.date.start'), day: trial.startsOn, isDone: false, isMark: true },
    ...(trial.storeEntryOn === trial.startsOn ? [] : [entry]),
    ...stagesInOrder(trial).map((stage) => ({
      key: `stage ${stage.stageNo}`,
      label: t('trials.date.stage', { n: stage.stageNo }),
      day: stage.dueOn,
      isDone: !isAwaited(stage),
    })),
    { key: 'decision', label: t('trials.date.decision'), day: trial.decisionDueOn, isDone: isDecided },
    { key: 'latest', label: t('trials.date.latest'), day: trial.latestOn, isDone: isDecided },
    { key: 'end', label: t('trials.date.end'), day: trial.endOn, isDone: isDecided },
  ];
}

/** The days of a trial in their order, and which of them is the next one on which something has to be done. */
export function milestones(trial: TrialFacts, now: string): Milestone[] {
  const days = planned(trial).toSorted((one, other) => one.day.localeCompare(other.day));
  const next = days.find(({ day, isDone, isMark }) => !isDone && !isMark && day >= now)?.key;
  return days.map(({ key, label, day, isDone, isMark }) => {
    if (isDone) return { key, label, day, state: 'done' };
    if (key === next) return { key, label, day, state: 'next' };
    if (day >= now) return { key, label, day, state: 'ahead' };
    return { key, label, day, state: isMark ? 'past' : 'late' };
  });
}
