import { defineApproval } from '../../approvals/index.ts';
import { Customer } from '../../customers/index.ts';
import { loadRow } from '../../../kernel/load-row.ts';

/** Until the direct leader consents, a new archive is a draft (rules 6.2). */
defineApproval({
  kind: 'CUSTOMER_NEW',
  description: 'A new customer archive, which is a draft until then (domain-rules 6.2).',
  level: 'LEADER',
  async apply(ctx, { subjectId }) {
    const customer = await loadRow(ctx, Customer, { by: { id: subjectId }, lock: true, pastScope: true });
    if (customer?.state !== 'DRAFT') return 'CONFLICT';
    customer.state = 'ACTIVE';
    return undefined;
  },
});
