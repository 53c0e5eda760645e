import type { Ctx } from '../../../kernel/context.ts';
import { CustomerCode } from './customer-code.entity.ts';
import { formatCustomerCode, parseCustomerCode } from './customer-code.rules.ts';

/** The customer who has or had a code, as people type it; null when there is none in sight (domain-rules 4). */
export async function findCustomerByCode(ctx: Ctx, text: string): Promise<{ id: string } | null> {
  const parts = parseCustomerCode(text);
  if (!parts) return null;
  const found = await ctx.em.findOne(CustomerCode, { code: formatCustomerCode(parts) });
  return found ? { id: found.customer.id } : null;
}
