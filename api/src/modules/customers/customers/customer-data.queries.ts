import type { Ctx } from '../../../kernel/context.ts';

/**
 * Somebody has looked at the data of a customer (rules 6.1). No change of the customer: nobody who is editing it meanwhile
 * shall find a newer version.
 */
export async function markSeen(ctx: Ctx, customerId: string): Promise<void> {
  await ctx.em.execute('/* customers.dataSeen */ update customers set data_as_of = ? where id = ?', [
    ctx.now.toISOString(),
    customerId,
  ]);
}
