import { businessDate } from '../../../kernel/period.ts';
import { defineJob } from '../../jobs/index.ts';
import { measureTaskList } from './task-list.actions.ts';
import { listsToMeasure } from './task-measure.queries.ts';

defineJob({
  name: 'task.measure',
  description: 'Counts what was reached of every open task list from orders, visits and payments.',
  schedule: '30 2 * * *',
  async run(ctx) {
    const lists = await listsToMeasure(ctx, businessDate(ctx.now, ctx.zone));
    await ctx.each(lists, {
      name: 'taskListMeasure',
      key: ({ id }) => id,
      work: async (inside, { id }) => {
        await measureTaskList(inside, { id });
      },
    });
  },
});
