import { businessDate } from '../../../kernel/period.ts';
import { defineJob } from '../../jobs/index.ts';
import { employeesElsewhere, followPosting } from '../../staff/index.ts';

/** Stands here because staff knows no jobs. */
defineJob({
  name: 'attendance.postings',
  description: 'Moves the employees whose posting begins or ends today to the shop of the posting.',
  schedule: '5 0 * * *',
  async run(ctx) {
    await ctx.each(await employeesElsewhere(ctx, businessDate(ctx.now, ctx.zone)), {
      name: 'postingFollow',
      key: ({ id }) => id,
      work: (inside, { id }) => followPosting(inside, id),
    });
  },
});
