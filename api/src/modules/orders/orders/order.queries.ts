import type { Ctx } from '../../../kernel/context.ts';
import { roundHalfUp } from '../../../kernel/money.ts';
import { businessDate, type LocalDate } from '../../../kernel/period.ts';
import { Binder } from '../../../reader/index.ts';
import { countedOrder } from './counted-order.queries.ts';
import { Order } from './order.entity.ts';

export type Sequence = 'order_number' | 'delivery_number';

/** The next serial of a sequence; one that was taken by a refused action is left out for ever. */
export async function takeSerial(ctx: Ctx, sequence: Sequence): Promise<string> {
  const [row] = await ctx.em.execute<{ serial: string }[]>(
    `/* orders.takeSerial */ select nextval('${sequence}')::text as serial`,
  );
  if (!row) throw new Error(`The sequence ${sequence} gave nothing.`);
  return row.serial;
}

/** Derived buying facts of the department form (rules 3.1), over counted orders (rules 1.8). */
export interface BuyingFacts {
  readonly count: number;
  readonly firstOn: LocalDate;
  readonly lastOn: LocalDate;
  /** Of the orders in the currency of the last one: amounts of different currencies have no average. */
  readonly average: { readonly amount: string; readonly currency: string };
}

interface FactsRow {
  readonly customer_id: string;
  readonly currency: string;
  readonly count: string;
  readonly first_at: string;
  readonly last_at: string;
  readonly average: string;
}

function inMilliseconds(instant: string): string {
  return `floor(extract(epoch from ${instant}) * 1000)::text`;
}

/** The facts of many customers in one statement; customers without a counted order are missing. */
export async function sumBuyingFacts(ctx: Ctx, customerIds: readonly string[]): Promise<Map<string, BuyingFacts>> {
  const binder = new Binder(ctx);
  const ids = binder.bind(customerIds);
  const text =
    `/* orders.sumBuyingFacts */ select t.customer_id, t.currency, count(*)::text as count, ` +
    `${inMilliseconds('min(t.received_at)')} as first_at, ${inMilliseconds('max(t.received_at)')} as last_at, avg(t.net_amount)::text as average ` +
    `from orders t where t.customer_id = any(${ids}::uuid[]) and ${countedOrder('t')} and ${binder.scope(Order, 't')} ` +
    `group by t.customer_id, t.currency order by max(t.received_at)`;
  const rows = await ctx.read<FactsRow>(text, binder.values);

  const facts = new Map<string, BuyingFacts>();
  for (const row of rows) facts.set(row.customer_id, joined(facts.get(row.customer_id), factsOf(row, ctx.zone)));
  return facts;
}

function factsOf(row: FactsRow, zone: string): BuyingFacts {
  return {
    count: Number(row.count),
    firstOn: businessDate(new Date(Number(row.first_at)), zone),
    lastOn: businessDate(new Date(Number(row.last_at)), zone),
    average: { amount: roundHalfUp(row.average), currency: row.currency },
  };
}

/** Currencies come in the order of their last use, so the later one gives the average. */
function joined(earlier: BuyingFacts | undefined, later: BuyingFacts): BuyingFacts {
  if (!earlier) return later;
  const firstOn = earlier.firstOn < later.firstOn ? earlier.firstOn : later.firstOn;
  return { ...later, count: earlier.count + later.count, firstOn };
}
