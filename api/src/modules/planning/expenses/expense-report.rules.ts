import { type Decimal, rateOf, sum } from '../../../kernel/money.ts';
import { type BudgetFlag, flagOfBudget, usedShare } from './expense.rules.ts';

export const EXPENSE_REPORT_KEYS = ['KIND', 'REP', 'REGION', 'CUSTOMER'] as const;
/** What the rows of the monthly report stand for (rules 8.6). */
export type ExpenseReportKey = (typeof EXPENSE_REPORT_KEYS)[number];

export interface ReportCell {
  /** A kind, or the id of a rep, region or customer; null: none was named. */
  readonly key: string | null;
  readonly approved: string;
  readonly open: string;
  /** Only kinds have budgets. */
  readonly budget: string | null;
  readonly count: number;
}

export interface ReportRow extends ReportCell {
  readonly used: Decimal | null;
  readonly flag: BudgetFlag | null;
}

interface Marks {
  readonly warnAt: string;
  readonly overAt: string;
}

/** The share of the budget and its mark; rows that have no budget by their nature get neither. */
export function reportRow(cell: ReportCell, by: ExpenseReportKey, marks: Marks): ReportRow {
  if (by !== 'KIND') return { ...cell, used: null, flag: null };
  return { ...cell, used: usedShare(cell.approved, cell.budget), flag: flagOfBudget(cell, marks) };
}

/** Approved expenses by counted order amount; null when there are no orders (rules 8.6). */
export function salesCostRate(cells: readonly Pick<ReportCell, 'approved'>[], ordered: string): Decimal | null {
  return rateOf(sum(cells.map(({ approved }) => approved)), ordered);
}
