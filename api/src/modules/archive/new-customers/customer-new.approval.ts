import type { Ctx } from '../../../kernel/context.ts';
import { loadRow } from '../../../kernel/load-row.ts';
import { defineApproval, requestApproval } from '../../approvals/index.ts';
import { Customer } from '../../customers/index.ts';

const KIND = 'CUSTOMER_NEW';

/** Until the direct leader consents, a new archive is a draft (rules 6.2). */
defineApproval({
  kind: KIND,
  description: 'A new customer archive, which is a draft until then (domain-rules 6.2).',
  level: 'LEADER',
  async apply(ctx, { subjectId }) {
    const customer = await loadRow(ctx, Customer, { by: { id: subjectId }, lock: true, pastScope: true });
    if (customer?.state !== 'DRAFT') return 'CONFLICT';
    customer.state = 'ACTIVE';
    return undefined;
  },
});

/** The leader may see no customers otherwise, so the request says itself what it is about. */
export async function proposeArchive(ctx: Ctx, customer: Customer): Promise<void> {
  const { code, name, nature, city, lineOfBusiness } = customer;
  await requestApproval(ctx, {
    kind: KIND,
    customer,
    subject: { type: 'Customer', id: customer.id },
    reason: null,
    facts: { code, name, nature, city, lineOfBusiness },
  });
}
