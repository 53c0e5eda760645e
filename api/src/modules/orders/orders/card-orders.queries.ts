import type { Ctx } from '../../../kernel/context.ts';
import { intervalOf, type Period } from '../../../kernel/period.ts';
import type { OrderFigures } from '../../visits/index.ts';

/** Counted orders (rules 1.8): the amount that is left after cancellations and returns says that goods are left too. */
const COUNT = `/* orders.ofCard */ select o.currency, count(*)::int as count, sum(o.net_amount)::text as amount
  from orders o
  where o.customer_id = ? and o.received_at >= ? and o.received_at < ? and o.kind = 'ORDER' and o.ack_at is not null
    and o.step not in ('REJECTED', 'CANCELLED') and o.state not in ('REJECTED', 'CANCELLED') and o.net_amount > 0
  group by o.currency order by count(*) desc, o.currency`;

interface Found {
  readonly currency: string;
  readonly count: number;
  readonly amount: string;
}

/** What a customer ordered between the first and the last visit of a card, whoever asks (rules 5.1). */
export async function countedOrdersOf(
  ctx: Ctx,
  { customerId, period }: { customerId: string; period: Period },
): Promise<OrderFigures> {
  const { from, to } = intervalOf(period, ctx.zone);
  const found = await ctx.em.execute<Found[]>(COUNT, [customerId, from.toISOString(), to.toISOString()]);
  return { count: found.reduce((sum, { count }) => sum + count, 0), amounts: found };
}
