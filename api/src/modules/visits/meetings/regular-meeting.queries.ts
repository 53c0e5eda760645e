import type { Ctx } from '../../../kernel/context.ts';
import { businessDate } from '../../../kernel/period.ts';
import { settingNow } from '../../staff/index.ts';
import { RegularMeeting } from './regular-meeting.entity.ts';
import { meetingAfter, type MeetingRhythm } from './regular-meeting.rules.ts';

export async function meetingRhythm(ctx: Ctx): Promise<MeetingRhythm> {
  const [weekday, time] = await Promise.all([settingNow(ctx, 'meeting.weekday'), settingNow(ctx, 'meeting.time')]);
  return { weekday, time, zone: ctx.zone };
}

/** When the reps meet next: as planned, and where nothing is planned yet as the rhythm says (rules 5.4). */
export async function nextMeetingAfter(ctx: Ctx, instant: Date): Promise<Date> {
  const [planned] = await ctx.em.find(
    RegularMeeting,
    { startsAt: { $gt: instant }, isCancelled: false },
    { filters: { scope: false }, orderBy: { startsAt: 'asc' }, limit: 1 },
  );
  return planned?.startsAt ?? meetingAfter(instant, businessDate(instant, ctx.zone), await meetingRhythm(ctx));
}
