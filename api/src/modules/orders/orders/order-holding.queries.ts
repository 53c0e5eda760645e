import type { Ctx } from '../../../kernel/context.ts';

/** Rights on an order follow the customer, so a hand-over moves it with the customer (rules 6.5, 8.4). */
async function countOfOwner(ctx: Ctx, repId: string, condition: string): Promise<number> {
  const [row] = await ctx.em.execute<[{ count: number }]>(
    `/* orders.countOfOwner */ select count(*)::int as count from orders o join customers c on c.id = o.customer_id
       where c.owner_id = ? and ${condition}`,
    [repId],
  );
  return row.count;
}

const OPEN = `o.state in ('RECEIVED', 'CHECKED', 'ACKNOWLEDGED', 'IN_PRODUCTION', 'READY', 'PARTLY_SHIPPED')`;
const DUE = `o.state not in ('REJECTED', 'CANCELLED') and o.ack_at is not null and o.due_amount > 0`;

export function countOpenOrders(ctx: Ctx, repId: string): Promise<number> {
  return countOfOwner(ctx, repId, OPEN);
}

export function countReceivables(ctx: Ctx, repId: string): Promise<number> {
  return countOfOwner(ctx, repId, DUE);
}
