import type { Ctx } from '../../../kernel/context.ts';
import { InputCheck } from '../../../kernel/input.ts';
import { isNegative, parseMoney } from '../../../kernel/money.ts';
import { businessDate } from '../../../kernel/period.ts';
import { Refusal, type RefusalCode } from '../../../kernel/refusal.ts';
import { add } from '../../../kernel/rows.ts';
import { ROLE_TABLE } from '../../staff/index.ts';
import { actingEmployee } from '../acting-employee.actions.ts';
import type { BudgetCellInput, ExpenseStandardSetInput, SalesBudgetSetInput } from './budget.types.ts';
import { ExpenseStandard } from './expense-standard.entity.ts';
import { SalesBudget } from './sales-budget.entity.ts';

const MOST_CELLS = 72;
const REASON = { most: 500, required: true } as const;
const ANY_ROW = { filters: { scope: false } } as const;

function whyNotLimit(amount: string | null | undefined): RefusalCode | null {
  if (amount === null || amount === undefined) return null;
  const read = parseMoney(amount);
  return read === null || isNegative(read) ? 'VALUE_OUT_OF_RANGE' : null;
}

function checkCells({ year, cells, reason }: SalesBudgetSetInput): void {
  const check = new InputCheck().text('reason', reason, REASON);
  check.rule('year', year >= 1990 && year <= 2200 ? null : 'VALUE_OUT_OF_RANGE');
  check.rule('cells', cells.length > 0 && cells.length <= MOST_CELLS ? null : 'VALUE_OUT_OF_RANGE');
  for (const [index, { monthNo, amount }] of cells.entries()) {
    check.rule(`cells.${index}.monthNo`, monthNo >= 1 && monthNo <= 12 ? null : 'VALUE_OUT_OF_RANGE');
    check.rule(`cells.${index}.amount`, whyNotLimit(amount));
  }
  check.done();
}

const keyOf = ({ monthNo, kind }: Pick<BudgetCellInput, 'monthNo' | 'kind'>): string => `${monthNo} ${kind}`;

/** Sets cells of a year's budget; each change stands in the journal with before and after (rules 8.6). */
export async function setBudget(ctx: Ctx, input: SalesBudgetSetInput): Promise<SalesBudget[]> {
  checkCells(input);
  ctx.reason = input.reason.trim();
  const known = new Map(
    (await ctx.em.find(SalesBudget, { year: input.year }, ANY_ROW)).map((row) => [keyOf(row), row]),
  );
  const setBy = actingEmployee(ctx);
  return input.cells.map(({ monthNo, kind, amount: text }) => {
    const amount = parseMoney(text) ?? text;
    const row = known.get(keyOf({ monthNo, kind }));
    if (row) return Object.assign(row, { amount, setBy });
    const made = add(ctx, SalesBudget, { year: input.year, monthNo, kind, amount, setBy });
    known.set(keyOf(made), made);
    return made;
  });
}

/** A new version from today or later: what was judged by the old one stays as it was (rules 1.12, 8.6). */
export async function setStandard(ctx: Ctx, input: ExpenseStandardSetInput): Promise<ExpenseStandard> {
  new InputCheck()
    .text('scope', input.scope, { most: 500, required: true })
    .rule('validFrom', input.validFrom < businessDate(ctx.now, ctx.zone) ? 'EXPENSE_STANDARD_IN_PAST' : null)
    .rule('limitPerItem', whyNotLimit(input.limitPerItem))
    .rule('monthlyLimit', whyNotLimit(input.monthlyLimit))
    .rule('spenders', input.spenders.every((key) => Object.hasOwn(ROLE_TABLE, key)) ? null : 'VALUE_OUT_OF_RANGE')
    .done();
  const { kind, validFrom } = input;
  if ((await ctx.em.count(ExpenseStandard, { kind, validFrom }, ANY_ROW)) > 0)
    throw new Refusal('EXPENSE_STANDARD_EXISTS', ['input', 'validFrom']);
  return add(ctx, ExpenseStandard, {
    kind,
    validFrom,
    scope: input.scope.trim(),
    spenders: [...new Set(input.spenders)],
    limitPerItem: input.limitPerItem ? parseMoney(input.limitPerItem) : null,
    monthlyLimit: input.monthlyLimit ? parseMoney(input.monthlyLimit) : null,
    isEvidenceNeeded: input.isEvidenceNeeded,
  });
}
