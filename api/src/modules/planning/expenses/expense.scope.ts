import { defineScope, EVERYTHING, NOTHING } from '../../../kernel/scope.ts';
import { Expense } from './expense.entity.ts';

/** Own expenses, and those of the reps one acts for; who controls them sees all. */
defineScope(Expense, ({ can, me, t }) => {
  if (can('expense:readAll')) return EVERYTHING;
  if (!can('expense:create')) return NOTHING;
  return `(${t}.rep_id = any(${me.repIds}) or ${t}.entered_by_id = ${me.employeeId})`;
});
