import { defineJob } from '../../jobs/index.ts';
import { planMeetings } from './regular-meeting.actions.ts';

defineJob({
  name: 'meetings.plan',
  description: 'Plans the weekly regular meetings of the coming weeks (domain-rules 5.4).',
  schedule: '15 0 * * *',
  async run(ctx) {
    await ctx.act('regularMeetingsPlan', planMeetings);
  },
});
