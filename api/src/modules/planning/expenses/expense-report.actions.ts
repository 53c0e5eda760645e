import type { Ctx } from '../../../kernel/context.ts';
import { forbid } from '../../../kernel/faults.ts';
import { addDays, businessDate, type Month, periodOfMonth } from '../../../kernel/period.ts';
import { settingNow, settingOn } from '../../staff/index.ts';
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
  const [today, last] = [businessDate(ctx.now, ctx.zone), addDays(to, -1)];
  // A month that is over is judged by the marks of its last day (rules 1.12).
  const judged = today < last ? today : last;
  const question = { id: WHOLE, startsOn: from, endsOn: last, repId: null, regionId: null };
  const [cells, sold, currency, warnAt, overAt] = await Promise.all([
    expensesOfMonth(ctx, month, by),
    sumSold(ctx, [question]),
    settingNow(ctx, 'company.currency'),
    settingOn(ctx, 'budget.warnAt', judged),
    settingOn(ctx, 'budget.overAt', judged),
  ]);
  const orderAmount = sold.get(WHOLE) ?? '0';
  return {
    rows: cells.map((cell) => reportRow(cell, by, { warnAt, overAt })),
    currency,
    orderAmount,
    salesCostRate: salesCostRate(cells, orderAmount),
  };
}
