import type { ResultOf } from '../../../graphql.ts';
import type { BoardTrial } from '../Board.graphql.ts';

export type Trial = ResultOf<typeof BoardTrial>;
export type Stage = Trial['stages'][number];
export type ColumnName = 's1' | 's2' | 's3' | 'decision';
const COLUMNS: readonly ColumnName[] = ['s1', 's2', 's3', 'decision'];

/** The stage that is to be reviewed next; none when only the decision is left. */
export function currentStage({ state, stages }: Trial): Stage | null {
  if (state === 'OVERDUE_CONFIRM_RISK') return null;
  return (
    stages
      .toSorted((one, other) => one.stageNo - other.stageNo)
      .find((stage) => stage.state !== 'SUBMITTED' && stage.state !== 'CALLED_OFF') ?? null
  );
}

/** The day that a trial waits for: that of its stage, or of the decision. */
export function nextDay(trial: Trial): string {
  return currentStage(trial)?.dueOn ?? trial.decisionDueOn;
}

function columnOf(trial: Trial): ColumnName {
  const stage = currentStage(trial);
  return stage ? (COLUMNS[stage.stageNo - 1] ?? 'decision') : 'decision';
}

/** Trials by the stage they are in, the most urgent on top. */
export function boardColumns(trials: readonly Trial[]): { readonly name: ColumnName; readonly trials: Trial[] }[] {
  return COLUMNS.map((name) => ({
    name,
    trials: trials
      .filter((trial) => columnOf(trial) === name)
      .toSorted((one, other) => nextDay(one).localeCompare(nextDay(other))),
  }));
}

export type BriefingState = 'done' | 'open' | 'missing';

/** Whether the reviewer of now knows what the stage is about; who reviewed before does not count. */
export function briefingState(stage: {
  readonly reviewer: { readonly id: string } | null;
  readonly briefings: readonly {
    readonly acknowledgedAt: string | null;
    readonly manager: { readonly id: string } | null;
  }[];
}): BriefingState {
  const own = stage.briefings.find(({ manager }) => manager && manager.id === stage.reviewer?.id);
  if (!own) return 'missing';
  return own.acknowledgedAt ? 'done' : 'open';
}
