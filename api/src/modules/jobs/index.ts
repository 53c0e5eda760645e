import './runs/job-run.scope.ts';
import { JobRun } from './runs/job-run.entity.ts';
import { JobRunResolver } from './runs/job-run.resolver.ts';
import './clean-up.job.ts';

export { defineJob, type JobCtx } from './job.definitions.ts';
export { enqueue } from './runs/enqueue.queries.ts';
export { COUNT_JOBS, type JobCounts } from './worker/queue.queries.ts';
export { JobWorker } from './worker/job-worker.ts';
export { onJobFailed } from './worker/run-attempt.ts';
export { JobRun } from './runs/job-run.entity.ts';

/** Background work on the same PostgreSQL. */
export const jobsModule = { entities: [JobRun], resolvers: [JobRunResolver] };
