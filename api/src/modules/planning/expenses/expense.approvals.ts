import { defineApproval } from '../../approvals/index.ts';
import { approveExpense, rejectExpense } from './expense-decision.actions.ts';

defineApproval({
  kind: 'EXPENSE',
  description: 'An expense that was handed in; standard and budget say who decides (domain-rules 8.6).',
  level: 'LEADER',
  apply: approveExpense,
  reject: rejectExpense,
});
