import type { Ctx } from '../../../kernel/context.ts';
import type { LocalDate } from '../../../kernel/period.ts';
import { type ExpenseKind, type SpendingFacts, type StandardFacts } from './expense.rules.ts';

export interface SpendingQuestion {
  readonly expenseId: string;
  readonly repId: string | null;
  readonly kind: ExpenseKind;
  readonly amount: string;
  readonly spentOn: LocalDate;
}

const COUNTED = "e.kind = ? and e.state in ('SUBMITTED', 'APPROVED', 'PAID') and e.id <> ?";
const IN_MONTH =
  "e.spent_on >= date_trunc('month', ?::date) and e.spent_on < date_trunc('month', ?::date) + interval '1 month'";
const IN_YEAR =
  "e.spent_on >= date_trunc('year', ?::date) and e.spent_on < date_trunc('year', ?::date) + interval '1 year'";

const SPENT = `/* planning.spending */ select
  coalesce(sum(e.amount) filter (where ${IN_MONTH} and e.rep_id = ?), 0)::text as "spentByPersonInMonth",
  coalesce(sum(e.amount) filter (where ${IN_MONTH}), 0)::text as "spentInMonth",
  coalesce(sum(e.amount), 0)::text as "spentInYear",
  (select sum(b.amount)::text from sales_budgets b where b.kind = ? and b.year = extract(year from ?::date) and b.month = extract(month from ?::date)) as "monthBudget",
  (select sum(b.amount)::text from sales_budgets b where b.kind = ? and b.year = extract(year from ?::date)) as "yearBudget"
  from expenses e where ${COUNTED} and ${IN_YEAR}`;

/** What the rule on levels asks about an expense, over the whole department whoever asks (rules 8.6). */
export async function spendingAround(
  ctx: Ctx,
  { expenseId, repId, kind, amount, spentOn: day }: SpendingQuestion,
): Promise<SpendingFacts> {
  const values = [day, day, repId, day, day, kind, day, day, kind, day, kind, expenseId, day, day];
  const [found] = await ctx.em.execute<[Omit<SpendingFacts, 'amount'>]>(SPENT, values);
  return { amount, ...found };
}

const STANDARD = `/* planning.standardOn */ select limit_per_item::text as "limitPerItem", limit_per_month::text as "monthlyLimit",
  is_evidence_needed as "isEvidenceNeeded", spenders from expense_standards
  where kind = ? and valid_from <= ?::date order by valid_from desc limit 1`;

/** The standard in force on the day of the expense; null before the first one (rules 1.12). */
export async function standardOn(ctx: Ctx, kind: ExpenseKind, day: LocalDate): Promise<StandardFacts | null> {
  const [found] = await ctx.em.execute<StandardFacts[]>(STANDARD, [kind, day]);
  return found ?? null;
}

const ROLES = `/* planning.rolesOf */ select distinct unnest(role_keys) as key from accounts where employee_id = ?`;

export async function roleKeysOf(ctx: Ctx, employeeId: string): Promise<readonly string[]> {
  const rows = await ctx.em.execute<{ key: string }[]>(ROLES, [employeeId]);
  return rows.map(({ key }) => key);
}
