import type { Ctx } from '../../../kernel/context.ts';
import { CustomerCode } from '../codes/customer-code.entity.ts';
import { Customer } from './customer.entity.ts';

/** Customers by what a file calls them: the key of the other system, the code, or a code that they once had (rules 4). */
export async function findCustomersByKey(ctx: Ctx, keys: readonly string[]): Promise<Map<string, Customer>> {
  const wanted = [...new Set(keys)];
  const found = new Map<string, Customer>();
  const former = await ctx.em.find(CustomerCode, { code: { $in: wanted } }, { populate: ['customer'] });
  for (const { code, customer } of former) found.set(code, customer);
  const rows = await ctx.em.find(Customer, { $or: [{ externalKey: { $in: wanted } }, { code: { $in: wanted } }] });
  for (const row of rows) {
    found.set(row.code, row);
    if (row.externalKey !== null) found.set(row.externalKey, row);
  }
  return found;
}
