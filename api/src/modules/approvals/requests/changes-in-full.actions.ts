import { noteReads } from '../../../kernel/access-log.queries.ts';
import type { Ctx } from '../../../kernel/context.ts';
import { loadRow } from '../../../kernel/load-row.ts';
import { isUuid } from '../../../kernel/scalars.ts';
import { fullChanges, revealedFields } from './approval-change.ts';
import { ApprovalRequest } from './approval-request.entity.ts';
import type { ApprovalChange } from './approval-request.types.ts';

/** Logged as a reading of the person's own fields, before anything goes out (promise D1). */
export async function changesInFull(ctx: Ctx, id: string): Promise<ApprovalChange[] | null> {
  const request = isUuid(id) ? await loadRow(ctx, ApprovalRequest, { by: { id } }) : null;
  if (!request) return null;
  const { subjectType, subjectId } = request;
  await noteReads(ctx, { rowType: subjectType, rowId: subjectId, fields: revealedFields(request, ctx.actor) });
  return fullChanges(request, ctx.actor);
}
