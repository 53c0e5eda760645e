import type { Ctx } from '../../../kernel/context.ts';
import { loadRow } from '../../../kernel/load-row.ts';
import type { ApprovalRequest } from '../../approvals/index.ts';
import { Employee } from '../../staff/index.ts';
import { ArchiveDocument } from './archive-document.entity.ts';

export async function approve(ctx: Ctx, { subjectId }: ApprovalRequest): Promise<'CONFLICT' | void> {
  const document = await loadRow(ctx, ArchiveDocument, { by: { id: subjectId }, lock: true, pastScope: true });
  if (document?.state !== 'SIGNED') return 'CONFLICT';
  const { employeeId } = ctx.actor;
  document.state = 'APPROVED';
  document.approvedBy = employeeId ? ctx.em.getReference(Employee, employeeId) : null;
  document.approvedAt = ctx.now;
}
