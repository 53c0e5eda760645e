import { Arg, Ctx, Query, Resolver } from 'type-graphql';

import type { Ctx as Context } from '../../../kernel/context.ts';
import { Action, Allow } from '../../../kernel/graphql.ts';
import { answeredByReader, ReadOne, ReadPage } from '../../../reader/index.ts';
import { cancelJob, retryJob, runJobNow } from './job-run.actions.ts';
import { JobRun } from './job-run.entity.ts';
import { listJobs } from './job-run.queries.ts';
import { Job, JobCancelInput, JobRetryInput, JobRunNowInput } from './job-run.types.ts';

@Resolver(() => JobRun)
export class JobRunResolver {
  @Allow('job:read')
  @Query(() => [Job], { description: 'Everything that the product can do in the background, by name.' })
  jobs(@Ctx() ctx: Context): Promise<Job[]> {
    return listJobs(ctx);
  }

  @Allow('signedIn')
  @ReadOne(() => JobRun, { description: 'One run of a job by id.' })
  jobRun(): never {
    return answeredByReader();
  }

  @Allow('signedIn')
  @ReadPage(() => JobRun, {
    description: 'Background work, the latest first; without `job:read` what one has caused oneself.',
    sort: ['-queuedAt'],
  })
  jobRuns(): never {
    return answeredByReader();
  }

  @Allow('job:manage')
  @Action({ jobRun: () => JobRun }, { description: 'Starts a job that has a schedule now.' })
  async jobRunNow(@Ctx() ctx: Context, @Arg('input', () => JobRunNowInput) input: JobRunNowInput) {
    return { jobRun: await runJobNow(ctx, input) };
  }

  @Allow('signedIn')
  @Action(
    { jobRun: () => JobRun },
    { description: 'Tries a run again that failed or was called off, or brings forward one that waits.' },
  )
  async jobRetry(@Ctx() ctx: Context, @Arg('input', () => JobRetryInput) input: JobRetryInput) {
    return { jobRun: await retryJob(ctx, input) };
  }

  @Allow('signedIn')
  @Action({ jobRun: () => JobRun }, { description: 'Calls off a run that waits or is under way.' })
  async jobCancel(@Ctx() ctx: Context, @Arg('input', () => JobCancelInput) input: JobCancelInput) {
    return { jobRun: await cancelJob(ctx, input) };
  }
}
