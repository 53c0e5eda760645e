import type { Ctx } from '../../../kernel/context.ts';
import { formatCustomerCode, parseCustomerCode } from '../codes/customer-code.rules.ts';

const BY_CODE = `/* customers.meantByCode */ select c.id, c.owner_id as "ownerId" from customer_codes k
  join customers c on c.id = k.customer_id where k.code = ? and c.state in ('DRAFT', 'ACTIVE') limit 2`;
const BY_NAME = `/* customers.meantByName */ select c.id, c.owner_id as "ownerId" from customers c
  where c.name = ? and c.state in ('DRAFT', 'ACTIVE') limit 2`;

export interface Meant {
  readonly id: string;
  readonly ownerId: string | null;
}

/** Whom somebody means by a code of now or before, or by the whole name, whether he may see the customer or not. */
export async function findMeant(ctx: Ctx, about: string): Promise<Meant | null> {
  const text = about.trim();
  const code = parseCustomerCode(text);
  const rows = await ctx.em.execute<Meant[]>(code ? BY_CODE : BY_NAME, [code ? formatCustomerCode(code) : text]);
  return rows.length === 1 ? (rows[0] ?? null) : null;
}
