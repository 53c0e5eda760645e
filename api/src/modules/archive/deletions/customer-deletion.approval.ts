import type { Ctx } from '../../../kernel/context.ts';
import { InputCheck } from '../../../kernel/input.ts';
import { loadRow } from '../../../kernel/load-row.ts';
import { loadForChange } from '../../../kernel/rows.ts';
import { type ApprovalRequest, defineApproval, requestApproval } from '../../approvals/index.ts';
import { Customer, deleteCustomer, type DeletionGround } from '../../customers/index.ts';
import { whatHangsOn } from './customer-deletion.queries.ts';
import type { CustomerRequestDeleteInput } from './customer-deletion.types.ts';

const KIND = 'CUSTOMER_DELETE';
const REASON_LIMIT = 500;

/** Deleting needs the sales manager's consent and a reason (rules 6.4). */
defineApproval({
  kind: KIND,
  description: 'Putting the archive of a customer into the bin (domain-rules 6.4).',
  level: 'SALES_MANAGER',
  async apply(ctx, { subjectId, facts, reason, requestedBy }) {
    const customer = await loadRow(ctx, Customer, { by: { id: subjectId }, lock: true, pastScope: true });
    if (customer?.state !== 'ACTIVE' && customer?.state !== 'DRAFT') return 'CONFLICT';
    const ground = facts?.['ground'] as DeletionGround;
    await deleteCustomer(ctx, customer, { ground, reason: reason ?? '', requestedBy });
    return undefined;
  },
});

export async function requestDeletion(ctx: Ctx, input: CustomerRequestDeleteInput): Promise<ApprovalRequest> {
  new InputCheck().text('reason', input.reason, { most: REASON_LIMIT, required: true }).done();
  const customer = await loadForChange(ctx, Customer, input);
  return requestApproval(ctx, {
    kind: KIND,
    customer,
    subject: { type: 'Customer', id: customer.id },
    reason: input.reason,
    // What the decision needs to know: whoever has figures becomes a shell one day, and nothing is lost before.
    facts: { ground: input.ground, ...(await whatHangsOn(ctx, customer.id)) },
  });
}
