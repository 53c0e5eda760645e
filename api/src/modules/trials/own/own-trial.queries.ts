import type { Ctx } from '../../../kernel/context.ts';
import { TrialMeasure } from '../measures/trial-measure.entity.ts';
import { TrialSelfAssessment } from '../self-assessments/trial-self-assessment.entity.ts';
import { TrialStage } from '../stages/trial-stage.entity.ts';
import { Trial } from '../trials/trial.entity.ts';

const PAST_SCOPE = { filters: { scope: false } } as const;

/** The own trial with what hangs on it: past the scope, which hides it from the person himself (promise D7). */
export interface OwnTrial {
  readonly trial: Trial;
  readonly stages: readonly TrialStage[];
  readonly measures: readonly TrialMeasure[];
  readonly selfAssessment: TrialSelfAssessment | null;
}

/** The one that runs, or the last one that was no mistake. */
export async function findOwnTrial({ em, actor }: Pick<Ctx, 'em' | 'actor'>): Promise<OwnTrial | null> {
  if (actor.employeeId === null) return null;
  const [trial] = await em.find(
    Trial,
    { employee: actor.employeeId, state: { $ne: 'CALLED_OFF' } },
    { ...PAST_SCOPE, orderBy: { startsOn: 'desc', id: 'desc' }, limit: 1 },
  );
  if (!trial) return null;
  const stages = await em.find(TrialStage, { trial }, { ...PAST_SCOPE, orderBy: { stageNo: 'asc' } });
  const ids = stages.map(({ id }) => id);
  const measures = await em.find(TrialMeasure, { stage: { $in: ids } }, PAST_SCOPE);
  const selfAssessment = await em.findOne(TrialSelfAssessment, { trial }, PAST_SCOPE);
  return { trial, stages, measures, selfAssessment };
}
