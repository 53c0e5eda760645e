import type { EntityClass } from '@mikro-orm/core';

import type { Ctx } from '../../../kernel/context.ts';
import type { Row } from '../../../kernel/entity.ts';
import { forbid } from '../../../kernel/faults.ts';
import { assignGiven, InputCheck } from '../../../kernel/input.ts';
import { isPositive, parseMoney } from '../../../kernel/money.ts';
import { businessDate, type LocalDate } from '../../../kernel/period.ts';
import { refuseIf, type RefusalCode } from '../../../kernel/refusal.ts';
import { add, loadForChange, loadGiven } from '../../../kernel/rows.ts';
import { type ApprovalRequest, requestApproval } from '../../approvals/index.ts';
import { Customer } from '../../customers/index.ts';
import { Order } from '../../orders/index.ts';
import { Employee } from '../../staff/index.ts';
import { Visit } from '../../visits/index.ts';
import { actingEmployee } from '../acting-employee.actions.ts';
import { SalesEvent } from '../events/sales-event.entity.ts';
import { mayPayExpense, mayUseExpense } from './expense.access.ts';
import { Expense } from './expense.entity.ts';
import { levelOfExpense, whyNotEditExpense, whyNotExpenseState, whyNotSubmit } from './expense.rules.ts';
import type { ExpenseCreateInput, ExpenseEditInput, ExpensePayInput, ExpenseSubmitInput } from './expense.types.ts';
import { roleKeysOf, spendingAround, standardOn } from './spending.queries.ts';

const ANY_ROW = { filters: { scope: false } } as const;
const LIMITS = { evidence: 200, note: 500 } as const;

interface Given {
  readonly id: string | null | undefined;
  readonly path: string;
}

function whyNotAmount(amount: string | null | undefined): RefusalCode | null {
  if (amount === undefined) return null;
  const read = amount === null ? null : parseMoney(amount);
  if (read === null) return 'VALUE_OUT_OF_RANGE';
  return isPositive(read) ? null : 'AMOUNT_NOT_POSITIVE';
}

function whyNotDay(day: LocalDate | null | undefined, today: LocalDate): RefusalCode | null {
  if (day === undefined) return null;
  if (day === null) return 'VALUE_REQUIRED';
  return day > today ? 'EXPENSE_IN_FUTURE' : null;
}

function checkExpense(ctx: Ctx, input: ExpenseCreateInput | ExpenseEditInput): void {
  new InputCheck()
    .rule('amount', whyNotAmount(input.amount))
    .rule('spentOn', whyNotDay(input.spentOn, businessDate(ctx.now, ctx.zone)))
    .rule('kind', input.kind === null ? 'VALUE_REQUIRED' : null)
    .text('evidence', input.evidence, { most: LIMITS.evidence })
    .text('note', input.note, { most: LIMITS.note })
    .done();
}

/** The row of an input that may be left out. */
async function given<T extends Row>(ctx: Ctx, entity: EntityClass<T>, ref: Given): Promise<T | null> {
  return (await loadGiven(ctx, entity, ref)) ?? null;
}

/** What it was spent for; a visit or order brings its customer with it. */
async function purposeOf(ctx: Ctx, input: ExpenseCreateInput) {
  const visit = await given(ctx, Visit, { id: input.visitId, path: 'visitId' });
  const order = await given(ctx, Order, { id: input.orderId, path: 'orderId' });
  const event = await given(ctx, SalesEvent, { id: input.eventId, path: 'eventId' });
  const named = await given(ctx, Customer, { id: input.customerId, path: 'customerId' });
  const all = [named, visit?.customer, order?.customer].flatMap((one) => one ?? []);
  const [customer = null] = all;
  refuseIf(all.every(({ id }) => id === customer?.id) ? null : 'EXPENSE_CUSTOMERS_DIFFER', ['input', 'customerId']);
  if (customer) await ctx.em.populate(customer, ['region'], ANY_ROW);
  return { visit, order, event, customer };
}

/** Who spent it, with the region that the person is responsible for; nobody for the department's. */
async function spenderOf(ctx: Ctx, input: ExpenseCreateInput): Promise<Employee | null> {
  const self = actingEmployee(ctx);
  const named = await given(ctx, Employee, { id: input.repId, path: 'repId' });
  const rep = input.isOfDepartment ? null : (named ?? self);
  if (!mayUseExpense(ctx.actor, { rep, enteredBy: self })) forbid();
  return rep && ctx.em.findOneOrFail(Employee, rep.id, ANY_ROW);
}

export async function createExpense(ctx: Ctx, input: ExpenseCreateInput): Promise<Expense> {
  checkExpense(ctx, input);
  const rep = await spenderOf(ctx, input);
  const purpose = await purposeOf(ctx, input);
  return add(ctx, Expense, {
    rep,
    ...purpose,
    kind: input.kind,
    amount: parseMoney(input.amount) ?? input.amount,
    spentOn: input.spentOn,
    region: purpose.customer?.region ?? rep?.region ?? null,
    evidence: input.evidence?.trim() || null,
    note: input.note?.trim() || null,
    enteredBy: actingEmployee(ctx),
  });
}

export async function editExpense(ctx: Ctx, input: ExpenseEditInput): Promise<Expense> {
  checkExpense(ctx, input);
  const expense = await loadForChange(ctx, Expense, input);
  if (!mayUseExpense(ctx.actor, expense)) forbid();
  refuseIf(whyNotEditExpense(expense.state), ['input', 'id']);
  assignGiven(expense, input, ['kind', 'spentOn', 'evidence', 'note']);
  if (input.amount) expense.amount = parseMoney(input.amount) ?? input.amount;
  return expense;
}

interface Submitted {
  readonly expense: Expense;
  readonly approvalRequest: ApprovalRequest;
}

/** Standard and budget of the day say who decides (rules 8.6). */
export async function submitExpense(ctx: Ctx, input: ExpenseSubmitInput): Promise<Submitted> {
  const expense = await loadForChange(ctx, Expense, input);
  if (!mayUseExpense(ctx.actor, expense)) forbid();
  refuseIf(whyNotExpenseState(expense.state, 'SUBMITTED'), ['input', 'id']);
  const { id, kind, amount, spentOn, rep } = expense;
  const standard = await standardOn(ctx, kind, spentOn);
  const spender = rep ?? expense.enteredBy;
  const roles = spender ? await roleKeysOf(ctx, spender.id) : [];
  refuseIf(whyNotSubmit({ standard, roles, hasEvidence: expense.evidence !== null }), ['input', 'id']);

  const spending = await spendingAround(ctx, { expenseId: id, repId: rep?.id ?? null, kind, amount, spentOn });
  expense.state = 'SUBMITTED';
  expense.decidedBy = null;
  expense.decidedAt = null;
  const { spentByPersonInMonth, spentInMonth, monthBudget, yearBudget } = spending;
  const approvalRequest = await requestApproval(ctx, {
    kind: 'EXPENSE',
    subject: { type: 'Expense', id },
    // Not beside the customer: who sees him sees other people's expenses as little as before.
    onBehalfOf: rep,
    reason: expense.note,
    level: levelOfExpense(spending, standard),
    facts: { kind, amount, spentOn, spentByPersonInMonth, spentInMonth, monthBudget, yearBudget },
  });
  return { expense, approvalRequest };
}

export async function payExpense(ctx: Ctx, input: ExpensePayInput): Promise<Expense> {
  const today = businessDate(ctx.now, ctx.zone);
  new InputCheck().rule('paidOn', whyNotDay(input.paidOn ?? today, today)).done();
  const expense = await loadForChange(ctx, Expense, input);
  if (!mayPayExpense(ctx.actor, expense)) forbid();
  refuseIf(whyNotExpenseState(expense.state, 'PAID'), ['input', 'id']);
  expense.state = 'PAID';
  expense.paidOn = input.paidOn ?? today;
  return expense;
}
