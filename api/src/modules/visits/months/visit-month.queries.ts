import type { Ctx } from '../../../kernel/context.ts';
import { intervalOf, type Period } from '../../../kernel/period.ts';
import { unrecordedShare } from './visit-month.rules.ts';

const COUNT = `/* visitMonths.count */ select count(*)::int as visits from visits v
  where v.rep_id = ? and v.status = 'RECORDED' and v.visited_at >= ? and v.visited_at < ?`;

/** Counted visits of a rep (rules 1.9), whoever asks. */
export async function countVisitsOf(ctx: Ctx, repId: string, period: Period): Promise<number> {
  const { from, to } = intervalOf(period, ctx.zone);
  const [found] = await ctx.em.execute<{ visits: number }[]>(COUNT, [repId, from.toISOString(), to.toISOString()]);
  return found?.visits ?? 0;
}

export function shareOf(report: { unrecordedVisits: number; recordedVisits: number }): string | null {
  return unrecordedShare(report.unrecordedVisits, report.recordedVisits);
}
