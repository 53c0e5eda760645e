import type { Ctx } from '../../../kernel/context.ts';
import { loadRow } from '../../../kernel/load-row.ts';
import { type ApprovalRequest, defineApproval, requestApproval } from '../../approvals/index.ts';
import {
  AccessRequest,
  createAccessRequest,
  type AccessRequestCreateInput,
  grantAccess,
} from '../../customers/index.ts';

const KIND = 'ACCESS_REQUEST';

function requestOf(ctx: Ctx, { subjectId }: ApprovalRequest): Promise<AccessRequest | null> {
  return loadRow(ctx, AccessRequest, { by: { id: subjectId }, lock: true, pastScope: true });
}

/** Another rep or department reads customers only after the sales manager or the general manager has consented (rules 6.5). */
defineApproval({
  kind: KIND,
  description: 'Reading customers of others for a time (domain-rules 6.5).',
  level: 'SALES_MANAGER',
  async apply(ctx, approval) {
    const request = await requestOf(ctx, approval);
    if (request?.state !== 'PENDING') return 'CONFLICT';
    await grantAccess(ctx, request);
    return undefined;
  },
  async reject(ctx, approval) {
    const request = await requestOf(ctx, approval);
    if (request) request.state = ctx.actor.accountId === approval.requesterId ? 'WITHDRAWN' : 'REJECTED';
  },
});

export async function askForAccess(ctx: Ctx, input: AccessRequestCreateInput): Promise<AccessRequest> {
  const request = await createAccessRequest(ctx, input);
  await requestApproval(ctx, {
    kind: KIND,
    subject: { type: 'AccessRequest', id: request.id },
    reason: request.reason,
    facts: {
      codes: request.codes.join(' ') || null,
      region: request.region?.code ?? null,
      grade: request.grade,
      rep: request.rep?.name ?? null,
      days: request.days,
    },
  });
  return request;
}
