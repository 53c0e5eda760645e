import type { Ctx } from '../../../kernel/context.ts';
import { notFound } from '../../../kernel/faults.ts';
import { loadRow } from '../../../kernel/load-row.ts';
import { ruleJobs } from '../../findings/index.ts';
import { enqueue, JobRun } from '../../jobs/index.ts';
import { FINDINGS_JOB } from './findings.job.ts';

/** All rules of all modules; the answer is the run that looks at the shops. */
export async function lookNow(ctx: Ctx): Promise<JobRun> {
  for (const job of ruleJobs()) await enqueue(ctx, { job });
  const id = await enqueue(ctx, { job: FINDINGS_JOB, payload: null });
  return (await loadRow(ctx, JobRun, { by: { id } })) ?? notFound();
}
