import { uuidList, writeInBulk } from '../../../kernel/bulk-write.ts';
import type { Ctx } from '../../../kernel/context.ts';
import { businessDate } from '../../../kernel/period.ts';
import type { Move } from '../../customers/index.ts';

function thisYear({ now, zone }: Ctx): number {
  return Number(businessDate(now, zone).slice(0, 4));
}

export async function countHeldPlans(ctx: Ctx, repId: string): Promise<number> {
  const [row] = await ctx.em.execute<[{ count: number }]>(
    '/* planning.countHeldPlans */ select count(*)::int as count from maintenance_plans where owner_id = ? and year >= ?',
    [repId, thisYear(ctx)],
  );
  return row.count;
}

const MOVED = `/* planning.movePlans */
  update maintenance_plans p set owner_id = m.to_id, version = p.version + 1, updated_at = ?
  from unnest(?::uuid[], ?::uuid[], ?::uuid[]) as m (customer_id, from_id, to_id)
  where p.customer_id = m.customer_id and p.owner_id = m.from_id and p.year >= ?
  returning p.id, p.version, json_build_object('owner', m.from_id) as before, json_build_object('owner', p.owner_id) as after`;

/** The plan stays with the company, so that a leaving rep does not take the customer away (rules 8.3, 8.4). */
export async function movePlans(ctx: Ctx, moves: readonly Move[]): Promise<void> {
  const of = (key: 'customerId' | 'fromId' | 'toId'): string => uuidList(moves.map((move) => move[key]));
  const values = [ctx.now.toISOString(), of('customerId'), of('fromId'), of('toId'), thisYear(ctx)];
  await writeInBulk(ctx, { of: 'MaintenancePlan', kind: 'update', text: MOVED, values });
}
