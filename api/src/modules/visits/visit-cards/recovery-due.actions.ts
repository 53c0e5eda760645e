import type { Ctx } from '../../../kernel/context.ts';
import { businessDate, type LocalDate } from '../../../kernel/period.ts';
import { nextMeetingAfter } from '../meetings/regular-meeting.queries.ts';

/** A full card comes back at the regular meeting that is next (rules 5.1). */
export async function recoveryDueOn(ctx: Ctx): Promise<LocalDate> {
  return businessDate(await nextMeetingAfter(ctx, ctx.now), ctx.zone);
}
