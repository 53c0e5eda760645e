import { looksByRules } from '../../findings/index.ts';
import { defineJob } from '../../jobs/index.ts';
import { findInTrials } from './find-in-trials.actions.ts';

const JOB = 'trials.findings';

/** After the deadlines of the night; whoever cannot wait has it done at once. */
defineJob({
  name: JOB,
  description: 'Looks by the rules FND-40 to FND-44 at the trials of this year and the last one.',
  schedule: '40 4 * * *',
  async run(job) {
    await job.act('trialFindingSettle', async (ctx) => {
      await findInTrials(ctx);
      return {};
    });
  },
});

looksByRules(JOB);
