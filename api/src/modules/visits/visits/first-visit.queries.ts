import { uuidList, writeInBulk } from '../../../kernel/bulk-write.ts';
import type { Ctx } from '../../../kernel/context.ts';
import type { Customer, Merging } from '../../customers/index.ts';

/** The first counted visit of each customer so far, whoever made it (rules 5.2). */
export async function firstVisits(ctx: Ctx, customers: readonly Customer[]): Promise<Map<string, number>> {
  const rows = await ctx.em.execute<{ customer_id: string; first: number }[]>(
    `/* visits.firstOf */ select customer_id, extract(epoch from min(visited_at))::float8 * 1000 as first
     from visits where customer_id = any(?::uuid[]) and status = 'RECORDED' group by customer_id`,
    [uuidList(customers.map(({ id }) => id))],
  );
  return new Map(rows.map(({ customer_id, first }) => [customer_id, Math.round(first)]));
}

/** A visit that turned out to be earlier makes the first one so far a return visit (rules 5.2). */
const firstNoLonger = (earlier: string): string => `/* visits.firstNoLonger */
  update visits v set kind = 'RETURN', version = v.version + 1, updated_at = ?
  where v.customer_id = any(?::uuid[]) and v.kind = 'FIRST' and v.status = 'RECORDED' and exists (
    select from visits e where ${earlier} and e.status = 'RECORDED' and (e.visited_at, e.id) < (v.visited_at, v.id))
  returning v.id, v.version, json_build_object('kind', 'FIRST') as before, json_build_object('kind', v.kind) as after`;

/** Done when the visits are written: history comes in after visits of today, and in any order. */
export async function demoteLaterFirsts(ctx: Ctx, customers: readonly Customer[]): Promise<void> {
  const values = [ctx.now.toISOString(), uuidList(customers.map(({ id }) => id))];
  const text = firstNoLonger('e.customer_id = v.customer_id');
  await writeInBulk(ctx, { of: 'Visit', kind: 'update', text, values });
}

/** Of two archives that become one only the earlier first visit stays one (rules 4, 5.2). */
export async function oneFirstOfBoth(ctx: Ctx, { winnerId, loserId }: Merging): Promise<void> {
  const both = uuidList([winnerId, loserId]);
  const text = firstNoLonger('e.customer_id = any(?::uuid[])');
  await writeInBulk(ctx, { of: 'Visit', kind: 'update', text, values: [ctx.now.toISOString(), both, both] });
}
