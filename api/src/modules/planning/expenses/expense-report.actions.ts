import type { Ctx } from '../../../kernel/context.ts';
import { forbid } from '../../../kernel/faults.ts';
import { addDays, type Month, periodOfMonth } from '../../../kernel/period.ts';
import { settingNow } from '../../staff/index.ts';
import { maySumSold } from '../plans/sales-plan.access.ts';
import { sumSold } from '../plans/sold.queries.ts';
import { expensesOfMonth } from './expense-report.queries.ts';
import { type ExpenseReportKey, reportRow, salesCostRate } from './expense-report.rules.ts';
import type { ExpenseReport } from './expense-report.types.ts';

/** Any row will do: the amount of orders is asked for once. */
const WHOLE = '00000000-0000-0000-0000-000000000000';

/** Only who sees all expenses and orders gets the report: no sum is silently smaller (rules 6.5, 8.6). */
export async function reportExpenses(ctx: Ctx, month: Month, by: ExpenseReportKey): Promise<ExpenseReport> {
  if (!ctx.actor.can('expense:readAll') || !maySumSold(ctx.actor)) forbid();
  const { from, to } = periodOfMonth(month);
  const question = { id: WHOLE, startsOn: from, endsOn: addDays(to, -1), repId: null, regionId: null };
  const [cells, sold, warnAt, overAt] = await Promise.all([
    expensesOfMonth(ctx, month, by),
    sumSold(ctx, [question]),
    settingNow(ctx, 'budget.warnAt'),
    settingNow(ctx, 'budget.overAt'),
  ]);
  const orderAmount = sold.get(WHOLE) ?? '0';
  return {
    rows: cells.map((cell) => reportRow(cell, by, { warnAt, overAt })),
    orderAmount,
    salesCostRate: salesCostRate(cells, orderAmount),
  };
}
