import type { Ctx } from '../../../kernel/context.ts';
import { loadRow } from '../../../kernel/load-row.ts';
import type { ApprovalRequest } from '../../approvals/index.ts';
import { actingEmployee } from '../acting-employee.actions.ts';
import { Expense } from './expense.entity.ts';
import { whyNotExpenseState } from './expense.rules.ts';

async function decideExpense(
  ctx: Ctx,
  request: ApprovalRequest,
  state: 'APPROVED' | 'REJECTED',
): Promise<'CONFLICT' | void> {
  const expense = await loadRow(ctx, Expense, { by: { id: request.subjectId }, lock: true, pastScope: true });
  if (!expense || whyNotExpenseState(expense.state, state)) return 'CONFLICT';
  Object.assign(expense, { state, decidedBy: actingEmployee(ctx), decidedAt: ctx.now });
}

export function approveExpense(ctx: Ctx, request: ApprovalRequest): Promise<'CONFLICT' | void> {
  return decideExpense(ctx, request, 'APPROVED');
}

/** Who asked may mend it and hand it in again. */
export async function rejectExpense(ctx: Ctx, request: ApprovalRequest): Promise<void> {
  await decideExpense(ctx, request, 'REJECTED');
}
