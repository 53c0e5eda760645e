import { defineApproval } from '../../approvals/index.ts';
import { approveExpense, rejectExpense } from './expense-decision.actions.ts';

defineApproval({
  kind: 'EXPENSE',
  description: 'An expense that was handed in; standard and budget say who decides (domain-rules 8.6).',
  level: 'LEADER',
  // Whoever hands in an expense learns by it what the department may still spend as little as otherwise.
  factRights: { spentInMonth: 'budget:read', monthBudget: 'budget:read', yearBudget: 'budget:read' },
  apply: approveExpense,
  reject: rejectExpense,
});
