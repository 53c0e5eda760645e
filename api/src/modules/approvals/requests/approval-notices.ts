import type { Ctx } from '../../../kernel/context.ts';
import { defineNotification, notify } from '../../notifications/index.ts';
import type { ApprovalRequest } from './approval-request.entity.ts';
import { findDeciders } from './approval-request.queries.ts';

defineNotification('APPROVAL_WANTED', { description: 'Somebody asks for a consent that one may give.' });
defineNotification('APPROVAL_DECIDED', { description: 'What one asked for is decided.' });

/** No names: only what kind of request it is and the code of the customer, which every decider may read. */
function told({ id, kind, customer }: ApprovalRequest) {
  return { subject: { type: 'ApprovalRequest', id }, facts: { request: kind, code: customer?.code ?? null } };
}

export async function tellDeciders(ctx: Ctx, request: ApprovalRequest): Promise<void> {
  await notify(ctx, {
    kind: 'APPROVAL_WANTED',
    toAccounts: await findDeciders(ctx, request),
    key: request.id,
    ...told(request),
  });
}

export async function tellRequester(ctx: Ctx, request: ApprovalRequest): Promise<void> {
  if (!request.requesterId) return;
  const { subject, facts } = told(request);
  await notify(ctx, {
    kind: 'APPROVAL_DECIDED',
    toAccounts: [request.requesterId],
    key: request.id,
    subject,
    facts: { ...facts, state: request.state },
  });
}
