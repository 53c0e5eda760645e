import type { Ctx } from '../../../kernel/context.ts';
import { type Month, periodOfMonth } from '../../../kernel/period.ts';
import { Binder } from '../../../reader/index.ts';
import type { ExpenseReportKey, ReportCell } from './expense-report.rules.ts';
import { Expense } from './expense.entity.ts';

const COLUMNS: Record<ExpenseReportKey, string> = {
  KIND: 'e.kind',
  REP: 'e.rep_id::text',
  REGION: 'e.region_id::text',
  CUSTOMER: 'e.customer_id::text',
};

/** One row a kind, rep, region or customer of the month; every number opens its expenses by the same filter (rules 8.6). */
export async function expensesOfMonth(ctx: Ctx, month: Month, by: ExpenseReportKey): Promise<ReportCell[]> {
  const binder = new Binder(ctx);
  const { from, to } = periodOfMonth(month);
  const [first, end] = [`${binder.bind(from)}::date`, `${binder.bind(to)}::date`];
  const spent = `select ${COLUMNS[by]} as key, count(*)::int as count,
      coalesce(sum(e.amount) filter (where e.state in ('APPROVED', 'PAID')), 0) as approved,
      coalesce(sum(e.amount) filter (where e.state = 'SUBMITTED'), 0) as open
    from expenses e where e.spent_on >= ${first} and e.spent_on < ${end} and e.state in ('SUBMITTED', 'APPROVED', 'PAID')
      and ${binder.scope(Expense, 'e')} group by 1`;
  const budgets = `select b.kind as key, sum(b.amount) as budget from sales_budgets b
    where b.year = extract(year from ${first}) and b.month = extract(month from ${first}) group by 1`;
  const budgeted = `select coalesce(s.key, b.key) as key, coalesce(s.count, 0) as count, coalesce(s.approved, 0)::text as approved,
      coalesce(s.open, 0)::text as open, b.budget::text as budget
    from (${spent}) s full join (${budgets}) b on b.key = s.key order by 1`;
  const plain = `select s.key, s.count, s.approved::text as approved, s.open::text as open, null as budget from (${spent}) s
    order by s.approved desc, s.key`;
  return ctx.read<ReportCell>(`/* planning.expensesOfMonth */ ${by === 'KIND' ? budgeted : plain}`, binder.values);
}
