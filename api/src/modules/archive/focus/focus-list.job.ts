import { defineJob } from '../../jobs/index.ts';
import { applyFocus } from './focus-list.actions.ts';

defineJob({
  name: 'focus.apply',
  description: 'Marks the customers on the focus list of the month that has begun (domain-rules 6.10).',
  schedule: '5 0 1 * *',
  async run(ctx) {
    await ctx.act('focusApply', applyFocus);
  },
});
