import { schemaEnum } from '../../../kernel/enum.ts';
import type { BudgetFlag, ExpenseKind, ExpenseState } from './expense.rules.ts';

export const ExpenseKindEnum = schemaEnum<ExpenseKind>('ExpenseKind', 'What money is spent on (domain-rules 8.6).', {
  TRAVEL: 'Journeys to customers, lodging included.',
  ENTERTAINMENT: 'Meals and hospitality for customers.',
  ADVERTISING: 'Advertising and promotion material.',
  SAMPLES: 'Goods that are given away as samples.',
  GIFTS: 'Gifts and greetings for customers.',
  OTHER: 'Anything else, said in the note.',
});

export const ExpenseStateEnum = schemaEnum<ExpenseState>('ExpenseState', 'How far an expense has come.', {
  DRAFT: 'Noted, not handed in yet.',
  SUBMITTED: 'Handed in, waits for a decision.',
  APPROVED: 'Agreed to, not paid yet.',
  REJECTED: 'Not agreed to; may be mended and handed in again.',
  PAID: 'Given back to who spent it.',
});

export const BudgetFlagEnum = schemaEnum<BudgetFlag>('BudgetFlag', 'How the money spent stands to its budget.', {
  NEAR: 'At or above setting `budget.warnAt` of the budget.',
  OVER: 'At or above setting `budget.overAt`, or without any budget.',
});
