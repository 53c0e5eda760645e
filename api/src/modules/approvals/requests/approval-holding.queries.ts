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

/** Requests that wait for the person as the direct leader (rules 8.4). */
export async function countDecisions(ctx: Ctx, leaderId: string): Promise<number> {
  const [row] = await ctx.em.execute<[{ count: number }]>(
    `/* approvals.countDecisions */ select count(*)::int as count from approval_requests
       where decider_id = ? and state = 'PENDING'`,
    [leaderId],
  );
  return row.count;
}

/** Whether an account that is open holds a right. */
export async function accountHolds(ctx: Ctx, accountId: string | null, right: string): Promise<boolean> {
  const rows = await ctx.em.execute<unknown[]>(
    `/* approvals.accountHolds */ select 1 from accounts a join roles r on r.key = any(a.role_keys)
       where a.id = ?::uuid and not a.is_disabled and ?::text = any(r.permissions) limit 1`,
    [accountId, right],
  );
  return rows.length > 0;
}

/** The person behind an account. */
export async function personOfAccount(ctx: Ctx, accountId: string | null): Promise<string | null> {
  const [row] = await ctx.em.execute<{ employee_id: string | null }[]>(
    '/* approvals.personOfAccount */ select employee_id from accounts where id = ?::uuid',
    [accountId],
  );
  return row?.employee_id ?? null;
}
