import './runs/job-run.scope.ts';
import { JobRun } from './runs/job-run.entity.ts';

export { defineJob, type JobCtx, type JobDefinition } from './job.definitions.ts';
export { enqueue } from './runs/enqueue.ts';
export { JobRun } from './runs/job-run.entity.ts';

/** Background work on the same PostgreSQL. */
export const jobsModule = { entities: [JobRun], resolvers: [] };
