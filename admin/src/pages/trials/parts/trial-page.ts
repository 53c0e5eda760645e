import type { ResultOf } from '../../../graphql.ts';
import type { StageFields, TrialEvidenceDocument, TrialFields, TrialPageDocument } from '../Trial.graphql.ts';

export type TrialFacts = ResultOf<typeof TrialFields>;
export type StageFacts = ResultOf<typeof StageFields>;
export type MeasureFacts = StageFacts['measures'][number];
export type BriefingFacts = StageFacts['briefings'][number];
export type NoteFacts = NonNullable<ResultOf<typeof TrialPageDocument>['trial']>['notes']['nodes'][number];
export type Evidence = NonNullable<ResultOf<typeof TrialEvidenceDocument>['trialEvidence']>;

export function stagesInOrder({ stages }: TrialFacts): StageFacts[] {
  return stages.toSorted((one, other) => one.stageNo - other.stageNo);
}

/** A stage that is still to come to something. */
export function isAwaited({ state }: Pick<StageFacts, 'state'>): boolean {
  return state === 'WAITING' || state === 'OPEN' || state === 'OVERDUE';
}
