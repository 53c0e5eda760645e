import type { Ctx } from '../../../kernel/context.ts';
import { profileFields } from '../customers/customer-profile.ts';
import { Customer } from '../customers/customer.entity.ts';
import { shellCondition } from './deletion.hooks.ts';

/** Whether sums would be wrong without it (rules 6.4). */
export async function mustStay(ctx: Ctx, customerId: string): Promise<boolean> {
  const [found] = await ctx.em.execute<{ stays: boolean }[]>(
    `/* purge.mustStay */ select ${shellCondition()} as stays from customers c where c.id = ?`,
    [customerId],
  );
  return found?.stays === true;
}

/** Takes out of the customer's own row who it was. */
export async function emptyCustomer(ctx: Ctx, customerId: string): Promise<void> {
  const columns: Readonly<Record<string, { readonly fieldNames: readonly string[] }>> = ctx.em
    .getMetadata()
    .get(Customer).properties;
  const emptied = [...profileFields.keys()].map((name) => `"${columns[name]?.fieldNames[0]}" = null`);
  await ctx.em.execute(
    `/* purge.shell */ update customers set ${emptied.join(', ')}, phone = null, source = null, name = code, search_name = null,
       state = 'ANONYMISED', version = version + 1, updated_at = ? where id = ?`,
    [ctx.now.toISOString(), customerId],
  );
}
