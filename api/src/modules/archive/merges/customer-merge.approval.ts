import type { Ctx } from '../../../kernel/context.ts';
import { forbid } from '../../../kernel/faults.ts';
import { InputCheck } from '../../../kernel/input.ts';
import { refuseIf } from '../../../kernel/refusal.ts';
import { loadForChange, loadReferred } from '../../../kernel/rows.ts';
import { type ApprovalRequest, defineApproval, requestApproval } from '../../approvals/index.ts';
import {
  Customer,
  type CustomerRequestMergeInput,
  isInReach,
  mergeCustomers,
  whyNotMerge,
} from '../../customers/index.ts';

const KIND = 'CUSTOMER_MERGE';
const REASON_LIMIT = 500;

/** One of them leaves the archive, so it needs the same consent as a deletion (rules 4, 6.4). */
defineApproval({
  kind: KIND,
  description: 'Making one archive of two of the same customer (domain-rules 4).',
  level: 'SALES_MANAGER',
  // The rep of the one does not see the other by it.
  factRights: { loserId: 'customer:readAll', loserCode: 'customer:readAll' },
  async apply(ctx, { subjectId, facts, reason, requestedBy }) {
    const loserId = String(facts?.['loserId']);
    await mergeCustomers(
      ctx,
      { winnerId: subjectId, loserId },
      { ground: 'DUPLICATE', reason: reason ?? '', requestedBy },
    );
    return undefined;
  },
});

export async function requestMerge(ctx: Ctx, input: CustomerRequestMergeInput): Promise<ApprovalRequest> {
  new InputCheck().text('reason', input.reason, { most: REASON_LIMIT, required: true }).done();
  const winner = await loadForChange(ctx, Customer, input);
  const loser = await loadReferred(ctx, Customer, { id: input.loserId, path: 'loserId' });
  // What a grant opens is for reading: nobody asks for it to become part of an own customer (rules 6.5).
  if (!isInReach(ctx.actor, loser)) forbid();
  refuseIf(whyNotMerge(winner, loser), ['input', 'loserId']);
  return requestApproval(ctx, {
    kind: KIND,
    customer: winner,
    subject: { type: 'Customer', id: winner.id },
    reason: input.reason,
    facts: { code: winner.code, loserId: loser.id, loserCode: loser.code },
  });
}
