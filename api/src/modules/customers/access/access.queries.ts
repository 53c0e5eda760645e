import type { Ctx } from '../../../kernel/context.ts';
import { CustomerCode } from '../codes/customer-code.entity.ts';
import { Customer } from '../customers/customer.entity.ts';
import type { AccessRequest } from './access-request.entity.ts';
import { MOST_CUSTOMERS } from './access.rules.ts';

const ANY_ROW = { filters: { scope: false } } as const;

/** The customers that a request describes now; one more than the most tells that it is too wide. */
export async function findWanted(ctx: Ctx, { codes, region, grade, rep }: AccessRequest): Promise<Customer[]> {
  if (codes.length > 0) {
    const rows = await ctx.em.find(CustomerCode, { code: { $in: codes } }, { ...ANY_ROW, populate: ['customer'] });
    return [...new Set(rows.map(({ customer }) => customer))].filter(({ state }) => state !== 'DELETED');
  }
  const described = { ...(region && { region }), ...(grade && { grade }), ...(rep && { owner: rep }) };
  return ctx.em.find(
    Customer,
    { ...described, state: { $ne: 'DELETED' } },
    { ...ANY_ROW, limit: MOST_CUSTOMERS + 1, orderBy: { code: 'asc' } },
  );
}
