import type { Ctx } from '../../../kernel/context.ts';
import { loadRow } from '../../../kernel/load-row.ts';
import type { ApprovalRequest } from '../../approvals/index.ts';
import { SalesEvent } from './sales-event.entity.ts';
import { whyNotEventState } from './sales-event.rules.ts';

/** The event takes place, unless it was called off in between. */
export async function approveEvent(ctx: Ctx, request: ApprovalRequest): Promise<'CONFLICT' | void> {
  const event = await loadRow(ctx, SalesEvent, { by: { id: request.subjectId }, lock: true, pastScope: true });
  if (!event || whyNotEventState(event.state, 'APPROVED')) return 'CONFLICT';
  event.state = 'APPROVED';
}

/** What the general manager does not want does not take place. */
export async function rejectEvent(ctx: Ctx, request: ApprovalRequest): Promise<void> {
  const event = await loadRow(ctx, SalesEvent, { by: { id: request.subjectId }, lock: true, pastScope: true });
  if (event && !whyNotEventState(event.state, 'CANCELLED')) event.state = 'CANCELLED';
}
