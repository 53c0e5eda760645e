import type { Ctx } from '../../../kernel/context.ts';
import type { Month } from '../../../kernel/period.ts';
import { refuseIf } from '../../../kernel/refusal.ts';
import { sharedClosedMonths } from './closed-months.queries.ts';

/** Nothing that a closed month was judged by changes any more; corrections are adjustments of the next (rules 17.7). */
export async function refuseClosed(ctx: Ctx, months: readonly Month[], path: readonly string[]): Promise<void> {
  const closed = await sharedClosedMonths(ctx);
  refuseIf(months.some((month) => closed.includes(`${month}-01`)) ? 'ATTENDANCE_MONTH_CLOSED' : null, path);
}
