import type { Ctx } from '../../../kernel/context.ts';
import { loadRow } from '../../../kernel/load-row.ts';
import type { ApprovalRequest } from '../../approvals/index.ts';
import { SalesPlan } from './sales-plan.entity.ts';

/** The plan takes the agreed amount, unless another one was agreed on in between. */
export async function applyAdjustment(ctx: Ctx, request: ApprovalRequest): Promise<'CONFLICT' | void> {
  const plan = await loadRow(ctx, SalesPlan, { by: { id: request.subjectId }, lock: true, pastScope: true });
  const [change] = request.changes ?? [];
  if (!plan || !change?.after || plan.amount !== change.before) return 'CONFLICT';
  plan.amount = change.after;
}
