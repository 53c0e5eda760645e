import { defineJob } from '../../jobs/index.ts';
import { startTrial } from './start-trial.actions.ts';
import { peopleToStart } from './to-start.queries.ts';

/** On the first day with all three dates (rules 19.3); who is entered some days later is not forgotten. */
defineJob({
  name: 'trials.start',
  description: 'Begins the trials of people who were hired, or came into their first shop, lately.',
  schedule: '5 * * * *',
  async run(job) {
    await job.each(await peopleToStart(job), {
      name: 'trialStart',
      key: ({ id }) => id,
      work: async (ctx, { id, startsOn, storeEntryOn }) => {
        await startTrial(ctx, { employee: { id }, startsOn, storeEntryOn });
      },
    });
  },
});
