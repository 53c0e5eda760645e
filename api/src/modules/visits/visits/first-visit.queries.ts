import { uuidList } from '../../../kernel/bulk-write.ts';
import type { Ctx } from '../../../kernel/context.ts';
import type { Customer } from '../../customers/index.ts';

/** The first counted visit of each customer so far, whoever made it (rules 5.2). */
export async function firstVisits(ctx: Ctx, customers: readonly Customer[]): Promise<Map<string, number>> {
  const rows = await ctx.em.execute<{ customer_id: string; first: number }[]>(
    `/* visits.firstOf */ select customer_id, extract(epoch from min(visited_at))::float8 * 1000 as first
     from visits where customer_id = any(?::uuid[]) and status = 'RECORDED' group by customer_id`,
    [uuidList(customers.map(({ id }) => id))],
  );
  return new Map(rows.map(({ customer_id, first }) => [customer_id, Math.round(first)]));
}
