import type { Actor } from '../../../kernel/context.ts';
import { type ExpenseState, whyNotExpenseState } from './expense.rules.ts';

interface Whose {
  readonly rep: { readonly id: string } | null;
  readonly enteredBy: { readonly id: string } | null;
}

function isOwn(actor: Actor, { rep, enteredBy }: Whose): boolean {
  const isForReach = rep !== null && (actor.repIds.includes(rep.id) || rep.id === actor.employeeId);
  return isForReach || (rep === null && enteredBy?.id === actor.employeeId);
}

/** Own expenses, and those of the reps one acts for; the department's by who noted them (rules 8.6). */
export function mayUseExpense(actor: Actor, expense: Whose): boolean {
  return actor.can('expense:create') && isOwn(actor, expense);
}

/** Four eyes: nobody pays out an own expense (rules 2, 8.6). */
export function mayPayExpense(actor: Actor, expense: Whose): boolean {
  return actor.can('expense:pay') && !isOwn(actor, expense);
}

interface Standing extends Whose {
  readonly state: ExpenseState;
}

export function maySubmitNow(actor: Actor, expense: Standing): boolean {
  return whyNotExpenseState(expense.state, 'SUBMITTED') === null && mayUseExpense(actor, expense);
}

export function mayPayNow(actor: Actor, expense: Standing): boolean {
  return whyNotExpenseState(expense.state, 'PAID') === null && mayPayExpense(actor, expense);
}
