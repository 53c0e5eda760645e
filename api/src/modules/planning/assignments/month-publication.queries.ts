import type { Ctx } from '../../../kernel/context.ts';
import type { LocalDate } from '../../../kernel/period.ts';
import { monthOf } from '../../../kernel/period.ts';
import { isUuid } from '../../../kernel/scalars.ts';
import { loadCalendar } from '../../staff/index.ts';
import { repsOfMonth } from './assignment-facts.queries.ts';
import { isLate, publicationDueAt, versionOn } from './assignment.rules.ts';
import type { MonthPublication } from './assignment.types.ts';
import { MonthlyAssignment } from './monthly-assignment.entity.ts';

function reference(id: string | null): { id: string } | null {
  return id === null ? null : { id };
}

export async function monthPublication(ctx: Ctx, month: string): Promise<MonthPublication> {
  const dueAt = publicationDueAt(await loadCalendar(ctx), month);
  const rows = await repsOfMonth(ctx, month);
  const reps = rows.map(({ repId, customerCount, publishedId, draftId }) => ({
    rep: { id: repId },
    customerCount,
    published: reference(publishedId),
    draft: reference(draftId),
  }));
  return { dueAt, reps, isOverdue: isLate(ctx.now, dueAt) && reps.some(({ published }) => published === null) };
}

/** The version by which a day of a rep is judged; null when nothing was published (rules 8.2). */
export async function assignmentOn(ctx: Ctx, repId: string, date: LocalDate): Promise<{ id: string } | null> {
  if (!isUuid(repId)) return null;
  const startsOn = `${monthOf(date)}-01`;
  const rows = await ctx.em.find(MonthlyAssignment, { rep: repId, startsOn, state: 'PUBLISHED' });
  return versionOn(
    rows.map(({ id, versionNo, validFrom }) => ({ id, versionNo, validFrom: validFrom ?? startsOn })),
    date,
  );
}
