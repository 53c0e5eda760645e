import type { Ctx } from '../../../kernel/context.ts';

/** Requests about the rep's customers that nobody has decided. They follow the customer, so a hand-over moves them with him (rules 8.4). */
export async function countPendingRequests(ctx: Ctx, repId: string): Promise<number> {
  const [row] = await ctx.em.execute<[{ count: number }]>(
    `/* approvals.countPending */ select count(*)::int as count from approval_requests r join customers c on c.id = r.customer_id
       where c.owner_id = ? and r.state = 'PENDING'`,
    [repId],
  );
  return row.count;
}
