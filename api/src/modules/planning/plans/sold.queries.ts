import type { Ctx } from '../../../kernel/context.ts';
import type { LocalDate } from '../../../kernel/period.ts';
import { Binder } from '../../../reader/index.ts';
import { Customer } from '../../customers/index.ts';
import { countedOrder, Order } from '../../orders/index.ts';
import { settingNow } from '../../staff/index.ts';

/** Whose orders of which days; days are inclusive. Null: of all. */
export interface SoldQuestion {
  readonly id: string;
  readonly startsOn: LocalDate;
  readonly endsOn: LocalDate;
  readonly repId: string | null;
  readonly regionId: string | null;
}

/**
 * Net amounts of counted orders (rules 1.8) in the company currency, for many questions in one statement. The region is that of the customer now;
 * the rep is the one of the order, so that a hand-over does not move what was sold (rules 1.10).
 */
export async function sumSold(ctx: Ctx, questions: readonly SoldQuestion[]): Promise<Map<string, string>> {
  const binder = new Binder(ctx);
  const column = (values: readonly (string | null)[], type: string): string => `${binder.bind(values)}::${type}[]`;
  const asked = [
    column(
      questions.map(({ id }) => id),
      'uuid',
    ),
    column(
      questions.map(({ startsOn }) => startsOn),
      'date',
    ),
    column(
      questions.map(({ endsOn }) => endsOn),
      'date',
    ),
    column(
      questions.map(({ repId }) => repId),
      'uuid',
    ),
    column(
      questions.map(({ regionId }) => regionId),
      'uuid',
    ),
  ];
  const zone = binder.bind(ctx.zone);
  const dayBegins = (day: string): string => `(${day})::timestamp at time zone ${zone}`;
  const currency = binder.bind(await settingNow(ctx, 'company.currency'));
  const rows = await ctx.read<{ id: string; amount: string }>(
    `/* planning.sumSold */ select q.id, s.amount::text as amount from unnest(${asked.join(', ')}) as q(id, starts_on, ends_on, rep_id, region_id)
     cross join lateral (select coalesce(sum(o.net_amount), 0) as amount from orders o
       where o.received_at >= ${dayBegins('q.starts_on')} and o.received_at < ${dayBegins('q.ends_on + 1')} and o.currency = ${currency} and (q.rep_id is null or o.rep_id = q.rep_id)
         and (q.region_id is null or exists (select 1 from customers c where c.id = o.customer_id and c.region_id = q.region_id and ${binder.scope(Customer, 'c')}))
         and ${countedOrder('o')} and ${binder.scope(Order, 'o')}) s`,
    binder.values,
  );
  return new Map(rows.map(({ id, amount }) => [id, amount]));
}
