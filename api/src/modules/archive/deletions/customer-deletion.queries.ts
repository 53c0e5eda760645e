import type { Ctx } from '../../../kernel/context.ts';

interface Hanging {
  readonly orders: number;
  readonly openOrders: number;
  readonly visits: number;
}

/** How much belongs to a customer, for who consents to its deletion. */
export async function whatHangsOn(ctx: Ctx, customerId: string): Promise<Hanging & Record<string, number>> {
  const [row] = await ctx.em.execute<Hanging[]>(
    `/* deletion.whatHangsOn */ select
       (select count(*)::int from orders where customer_id = c.id) as orders,
       (select count(*)::int from orders where customer_id = c.id and state not in ('REJECTED', 'CANCELLED', 'DELIVERED')) as "openOrders",
       (select count(*)::int from visits where customer_id = c.id and status = 'RECORDED') as visits
     from customers c where c.id = ?`,
    [customerId],
  );
  return { orders: row?.orders ?? 0, openOrders: row?.openOrders ?? 0, visits: row?.visits ?? 0 };
}
