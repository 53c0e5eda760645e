import type { Ctx } from '../../../kernel/context.ts';
import { settingNow } from '../../staff/index.ts';

/** What came of an event and what it cost, counted over the whole company (rules 8.10). */
export interface EffectCounts {
  readonly leadCount: number;
  readonly orderCount: number;
  readonly orderAmount: string;
  readonly cost: string;
}

const EFFECTS = `/* planning.effects */ select e.id,
    (select count(*)::int from sales_event_leads l where l.event_id = e.id) as "leadCount",
    o.count as "orderCount", o.amount::text as "orderAmount",
    (select coalesce(sum(x.amount), 0)::text from expenses x where x.event_id = e.id and x.state in ('APPROVED', 'PAID')) as cost
  from unnest($1::uuid[]) as e(id)
  cross join lateral (select count(*)::int as count, coalesce(sum(o.net_amount) filter (where o.currency = $2), 0) as amount
    from sales_event_orders eo join orders o on o.id = eo.order_id where eo.event_id = e.id and o.kind = 'ORDER' and o.state not in ('REJECTED', 'CANCELLED')) o`;

export async function countEffects(ctx: Ctx, ids: readonly string[]): Promise<Map<string, EffectCounts>> {
  const currency = await settingNow(ctx, 'company.currency');
  const rows = await ctx.read<EffectCounts & { id: string }>(EFFECTS, [ids, currency]);
  return new Map(rows.map(({ id, ...counts }) => [id, counts]));
}
