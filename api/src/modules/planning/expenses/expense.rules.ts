import { add, compare, type Decimal, isPositive, rateOf } from '../../../kernel/money.ts';

export const EXPENSE_KINDS = ['TRAVEL', 'ENTERTAINMENT', 'ADVERTISING', 'SAMPLES', 'GIFTS', 'OTHER'] as const;
/** What money is spent on (rules 8.6). */
export type ExpenseKind = (typeof EXPENSE_KINDS)[number];

export const EXPENSE_STATES = ['DRAFT', 'SUBMITTED', 'APPROVED', 'REJECTED', 'PAID'] as const;
export type ExpenseState = (typeof EXPENSE_STATES)[number];

/** A rejected one is mended and handed in again (rules 8.6). */
const NEXT_STATES: Record<ExpenseState, readonly ExpenseState[]> = {
  DRAFT: ['SUBMITTED'],
  SUBMITTED: ['APPROVED', 'REJECTED', 'DRAFT'],
  APPROVED: ['PAID'],
  REJECTED: ['SUBMITTED'],
  PAID: [],
};

export function whyNotExpenseState(from: ExpenseState, to: ExpenseState): 'EXPENSE_STATE_NOT_NEXT' | null {
  return NEXT_STATES[from].includes(to) ? null : 'EXPENSE_STATE_NOT_NEXT';
}

/** Who handed it in may change it until somebody decides. */
export function whyNotEditExpense(state: ExpenseState): 'EXPENSE_DECIDED' | null {
  return state === 'DRAFT' || state === 'REJECTED' ? null : 'EXPENSE_DECIDED';
}

/** Scope and standard of one kind, as it was in force on the day of the expense (rules 8.6). Null is no limit. */
export interface StandardFacts {
  readonly limitPerItem: string | null;
  readonly monthlyLimit: string | null;
  readonly isEvidenceNeeded: boolean;
  /** Keys of roles; empty: everybody. */
  readonly spenders: readonly string[];
}

export interface SpendingFacts {
  readonly amount: string;
  /** Submitted, approved and paid of the same person, kind and month, without this one. */
  readonly spentByPersonInMonth: string;
  /** The same of the whole department against the budget of kind and month. */
  readonly spentInMonth: string;
  readonly spentInYear: string;
  /** Null where no budget was made: then everything is over it. */
  readonly monthBudget: string | null;
  readonly yearBudget: string | null;
}

export type ExpenseLevel = 'LEADER' | 'SALES_MANAGER' | 'GENERAL_MANAGER';

const isOver = (spent: string, amount: string, limit: string | null): boolean =>
  limit !== null && compare(add(spent, amount), limit) > 0;

/**
 * Who decides: the leader while standard and budget hold, the sales manager over the standard or what is left of the
 * month's budget, the general manager over the year's budget (rules 8.6).
 */
export function levelOfExpense(spending: SpendingFacts, standard: StandardFacts | null): ExpenseLevel {
  const { amount } = spending;
  if (isOver(spending.spentInYear, amount, spending.yearBudget ?? '0')) return 'GENERAL_MANAGER';
  const isOverStandard =
    standard === null ||
    isOver('0', amount, standard.limitPerItem) ||
    isOver(spending.spentByPersonInMonth, amount, standard.monthlyLimit);
  const isOverMonth = isOver(spending.spentInMonth, amount, spending.monthBudget ?? '0');
  return isOverStandard || isOverMonth ? 'SALES_MANAGER' : 'LEADER';
}

/** Who may spend, and what has to be shown for it (rules 8.6). */
export function whyNotSubmit({
  standard,
  roles,
  hasEvidence,
}: {
  standard: StandardFacts | null;
  roles: readonly string[];
  hasEvidence: boolean;
}): 'EXPENSE_SPENDER_UNFIT' | 'EXPENSE_EVIDENCE_MISSING' | null {
  if (standard === null) return null;
  const maySpend = standard.spenders.length === 0 || standard.spenders.some((role) => roles.includes(role));
  if (!maySpend) return 'EXPENSE_SPENDER_UNFIT';
  return standard.isEvidenceNeeded && !hasEvidence ? 'EXPENSE_EVIDENCE_MISSING' : null;
}

/** `approved / budget` with four places; null when nothing was budgeted (rules 1.7, 8.6). */
export function usedShare(approved: string, budget: string | null): Decimal | null {
  return rateOf(approved, budget);
}

export type BudgetFlag = 'NEAR' | 'OVER';

/** The marks at 0.8 and 1.0 (settings `budget.warnAt`, `budget.overAt`); money without a budget is over it (rules 8.6). */
export function flagOfBudget(
  { approved, budget }: { approved: string; budget: string | null },
  { warnAt, overAt }: { warnAt: string; overAt: string },
): BudgetFlag | null {
  const used = usedShare(approved, budget);
  if (used === null) return isPositive(approved) ? 'OVER' : null;
  if (compare(used, overAt) >= 0) return 'OVER';
  return compare(used, warnAt) >= 0 ? 'NEAR' : null;
}
