import { defineJob } from '../../jobs/index.ts';
import { settleTrial, trialsToSettle } from './settle-trial.actions.ts';

/** A trial that ran out while nobody looked comes to its end within one run: over, undecided, confirmed by lapse. */
const MOST_STEPS = 3;

defineJob({
  name: 'trials.deadlines',
  description:
    'Opens stages of trials, reminds of them, alarms before trials end undecided and closes those that ran out.',
  schedule: '20 * * * *',
  async run(job) {
    for (let step = 1; step <= MOST_STEPS; step += 1) {
      const trials = await trialsToSettle(job, { ending: step > 1 });
      if (trials.length === 0 && step > 1) return;
      await job.each(trials, {
        name: 'trialSettle',
        key: ({ id }) => `${id} ${step}`,
        work: (ctx, { id }) => settleTrial(ctx, id),
      });
    }
  },
});
