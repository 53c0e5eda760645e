import type { Ctx } from '../../../kernel/context.ts';

interface Whose {
  readonly customerId?: string;
  readonly contactId?: string;
}

/** Shorter ones would be struck out of words that name nobody. */
const SHORTEST = 2;

/** Names and numbers by which a customer with its contacts, or one contact, could be told in a text. */
export async function identifying(ctx: Ctx, { customerId, contactId }: Whose): Promise<string[]> {
  const rows = await ctx.em.execute<{ word: string | null }[]>(
    `/* erasure.identifying */ select unnest(array[name, phone, fax, wechat, qq, address]) as word from customers where id = ?
     union select unnest(array[name, mobile, home_phone, email, wechat, qq, home_address]) from contacts where customer_id = ? or id = ?`,
    [customerId ?? null, customerId ?? null, contactId ?? null],
  );
  return rows
    .flatMap(({ word }) => word?.trim() ?? [])
    .filter((word) => word.length >= SHORTEST)
    .toSorted((one, other) => other.length - one.length);
}
