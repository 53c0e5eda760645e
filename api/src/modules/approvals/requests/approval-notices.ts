import type { Ctx } from '../../../kernel/context.ts';
import { defineNotification, notify } from '../../notifications/index.ts';
import type { ApprovalRequest } from './approval-request.entity.ts';
import type { ApprovalLevel } from './approval-request.rules.ts';

defineNotification('APPROVAL_WANTED', { description: 'Somebody asks for a consent that one may give.' });
defineNotification('APPROVAL_DECIDED', { description: 'What one asked for is decided.' });

const DECIDERS: Record<ApprovalLevel, string> = {
  LEADER: 'request:decideSales',
  SALES_MANAGER: 'request:decideSales',
  GENERAL_MANAGER: 'request:decideTop',
};

/** The leader alone where he may decide; else everybody who holds the right of the level. Nobody is told of his own. */
const WHO = `/* approvals.deciders */ select a.id from accounts a
  where not a.is_disabled and a.id is distinct from ?::uuid and a.employee_id is distinct from ?::uuid
    and case when exists (select from accounts l join roles r on r.key = any(l.role_keys)
        where l.employee_id = ?::uuid and not l.is_disabled and r.permissions && '{request:decideTeam,request:decideSales,request:decideTop}')
      then a.employee_id = ?::uuid
      else exists (select from roles r where r.key = any(a.role_keys) and ?::text = any(r.permissions)) end`;

/** No names: only what kind of request it is and the code of the customer, which every decider may read. */
function told({ id, kind, customer }: ApprovalRequest) {
  return { subject: { type: 'ApprovalRequest', id }, facts: { request: kind, code: customer?.code ?? null } };
}

export async function tellDeciders(ctx: Ctx, request: ApprovalRequest): Promise<void> {
  const { requesterId, requestedBy, decider, level } = request;
  const leader = decider?.id ?? null;
  const asker = requestedBy?.id ?? null;
  const rows = await ctx.em.execute<{ id: string }[]>(WHO, [requesterId, asker, leader, leader, DECIDERS[level]]);
  await notify(ctx, {
    kind: 'APPROVAL_WANTED',
    toAccounts: rows.map(({ id }) => id),
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
