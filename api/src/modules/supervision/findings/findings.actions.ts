import type { Ctx } from '../../../kernel/context.ts';
import { notFound } from '../../../kernel/faults.ts';
import { loadRow } from '../../../kernel/load-row.ts';
import { enqueue, JobRun } from '../../jobs/index.ts';
import { FINDINGS_JOB } from './findings.job.ts';

export async function lookNow(ctx: Ctx): Promise<JobRun> {
  const id = await enqueue(ctx, { job: FINDINGS_JOB, payload: null });
  return (await loadRow(ctx, JobRun, { by: { id } })) ?? notFound();
}
