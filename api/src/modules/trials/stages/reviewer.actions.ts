import type { Ctx } from '../../../kernel/context.ts';
import { forbid } from '../../../kernel/faults.ts';
import { loadRow } from '../../../kernel/load-row.ts';
import { Employee } from '../../staff/index.ts';
import { Trial } from '../trials/trial.entity.ts';
import { reviewersOf } from './reviewer.queries.ts';
import type { TrialStage } from './trial-stage.entity.ts';

/** The trial of a stage, whoever asks for the stage. */
export async function trialOf(
  ctx: Ctx,
  { trial: { id } }: Pick<TrialStage, 'trial'>,
  { lock = false }: { readonly lock?: boolean } = {},
): Promise<Trial> {
  const trial = await loadRow(ctx, Trial, { by: { id }, pastScope: true, lock });
  if (!trial) throw new Error(`The stage of no trial: ${id}.`);
  return trial;
}

/** Who reviews a stage that is not submitted, as it is at this moment; noted with the stage (rules 19.4). */
export async function bringReviewer(ctx: Ctx, stage: TrialStage, trial: Trial): Promise<Employee | null> {
  const [id = null] = await reviewersOf(ctx, [{ employeeId: trial.employee.id, dueOn: stage.dueOn }]);
  if (id !== (stage.reviewer?.id ?? null)) stage.reviewer = id === null ? null : ctx.em.getReference(Employee, id);
  return stage.reviewer;
}

/** Nobody writes a review in the place of its reviewer. */
export async function forbidOthers(ctx: Ctx, stage: TrialStage, trial: Trial): Promise<Employee> {
  const reviewer = await bringReviewer(ctx, stage, trial);
  return reviewer !== null && reviewer.id === ctx.actor.employeeId ? reviewer : forbid();
}
