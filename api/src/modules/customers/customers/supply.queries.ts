import type { Ctx } from '../../../kernel/context.ts';

/** Everybody between the supplier and the first hand; `union` ends where a circle would begin. */
const CHAIN = `/* customers.isBehind */ with recursive chain as (
    select supplied_by_id as id from customers where id = ?::uuid
    union select c.supplied_by_id from customers c join chain on c.id = chain.id)
  select 1 from chain where id = ?::uuid limit 1`;

/** Whether the customer supplies its supplier to be, directly or over others, whoever sees them (rules 8.7). */
export async function isBehind(
  { em }: Pick<Ctx, 'em'>,
  { customerId, supplierId }: { readonly customerId: string; readonly supplierId: string },
): Promise<boolean> {
  return (await em.execute<unknown[]>(CHAIN, [supplierId, customerId])).length > 0;
}
