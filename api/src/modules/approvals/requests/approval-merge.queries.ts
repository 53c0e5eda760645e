import { writeInBulk } from '../../../kernel/bulk-write.ts';
import type { Ctx } from '../../../kernel/context.ts';
import type { Merging } from '../../customers/index.ts';

const WITHDRAWN = `/* approvals.withdrawOfLoser */ update approval_requests r
  set state = 'WITHDRAWN', decided_at = ?, waiting_key = null, version = r.version + 1, updated_at = ?
  where r.subject_id = ?::uuid and r.state = 'PENDING'
  returning r.id, r.version, json_build_object('state', 'PENDING') as before, json_build_object('state', r.state) as after`;

/**
 * What was asked about the archive that goes into the bin waits for nobody any more (rules 4, 6.3). Requests about its
 * contacts and documents go over with these.
 */
export async function withdrawOfLoser(ctx: Ctx, { loserId }: Merging): Promise<void> {
  const now = ctx.now.toISOString();
  await writeInBulk(ctx, { of: 'ApprovalRequest', kind: 'update', text: WITHDRAWN, values: [now, now, loserId] });
}
