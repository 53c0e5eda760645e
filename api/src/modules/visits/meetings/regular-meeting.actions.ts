import type { Ctx } from '../../../kernel/context.ts';
import { InputCheck } from '../../../kernel/input.ts';
import { businessDate } from '../../../kernel/period.ts';
import { Refusal, refuseIf } from '../../../kernel/refusal.ts';
import { add, loadForChange } from '../../../kernel/rows.ts';
import { settingNow } from '../../staff/index.ts';
import { RegularMeeting } from './regular-meeting.entity.ts';
import { meetingRhythm } from './regular-meeting.queries.ts';
import { weeklyMeetings } from './regular-meeting.rules.ts';
import type { RegularMeetingCreateInput, RegularMeetingEditInput } from './regular-meeting.types.ts';

const TITLE_LIMIT = 200;
const NOTE_LIMIT = 1000;
const USUAL_TITLE = '例会';

async function refuseTaken(ctx: Ctx, startsAt: Date): Promise<void> {
  if (await ctx.em.count(RegularMeeting, { startsAt })) throw new Refusal('MEETING_TAKEN', ['input', 'startsAt']);
}

export async function createMeeting(ctx: Ctx, input: RegularMeetingCreateInput): Promise<RegularMeeting> {
  const { startsAt, title, note = null } = input;
  new InputCheck()
    .text('title', title, { most: TITLE_LIMIT, required: true })
    .text('note', note, { most: NOTE_LIMIT })
    .rule('startsAt', startsAt < ctx.now ? 'MEETING_IN_PAST' : null)
    .done();
  await refuseTaken(ctx, startsAt);
  return add(ctx, RegularMeeting, { startsAt, title: title.trim(), note });
}

export async function editMeeting(ctx: Ctx, input: RegularMeetingEditInput): Promise<RegularMeeting> {
  const { startsAt } = input;
  new InputCheck()
    .givenText('title', input.title, TITLE_LIMIT)
    .text('note', input.note, { most: NOTE_LIMIT })
    .rule('startsAt', startsAt && startsAt < ctx.now ? 'MEETING_IN_PAST' : null)
    .done();
  const meeting = await loadForChange(ctx, RegularMeeting, input);
  // What was held is history: sessions and cards refer to it.
  refuseIf(meeting.startsAt < ctx.now ? 'MEETING_IN_PAST' : null, ['input', 'id']);
  if (startsAt && startsAt.getTime() !== meeting.startsAt.getTime()) {
    await refuseTaken(ctx, startsAt);
    meeting.startsAt = startsAt;
  }
  meeting.title = input.title?.trim() ?? meeting.title;
  meeting.note = input.note === undefined ? meeting.note : input.note;
  meeting.isCancelled = input.isCancelled ?? meeting.isCancelled;
  return meeting;
}

/** The weekly meetings of the coming weeks that are not planned yet; one that was moved or cancelled stays so. */
export async function planMeetings(ctx: Ctx): Promise<{ planned: number }> {
  const weeks = await settingNow(ctx, 'meeting.weeksAhead');
  const wanted = weeklyMeetings(businessDate(ctx.now, ctx.zone), await meetingRhythm(ctx), weeks);
  const known = await ctx.em.find(RegularMeeting, {
    $or: [{ plannedFor: { $in: wanted } }, { startsAt: { $in: wanted } }],
  });
  const taken = new Set(known.flatMap(({ plannedFor, startsAt }) => [plannedFor?.getTime(), startsAt.getTime()]));
  const fresh = wanted.filter((at) => at > ctx.now && !taken.has(at.getTime()));
  for (const startsAt of fresh) add(ctx, RegularMeeting, { startsAt, plannedFor: startsAt, title: USUAL_TITLE });
  return { planned: fresh.length };
}
