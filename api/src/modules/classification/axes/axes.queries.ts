import type { Ctx } from '../../../kernel/context.ts';
import { businessDate } from '../../../kernel/period.ts';
import { isPresent } from '../../customers/index.ts';
import { countedOrder } from '../../orders/index.ts';
import { settingNow } from '../../staff/index.ts';
import { timeClass, type TimeClass } from './axes.rules.ts';

const OPEN = `o.kind = 'ORDER' and o.state in ('RECEIVED', 'CHECKED', 'ACKNOWLEDGED', 'IN_PRODUCTION', 'READY', 'PARTLY_SHIPPED', 'SHIPPED')`;
const INTENT = `(o.kind = 'SAMPLE' or (o.kind = 'ORDER' and o.ack_at is null)) and o.state not in ('REJECTED', 'CANCELLED')`;
/** Met at a fair, and the interest was written down (rules 8.10). */
const INTEREST = `exists (select 1 from sales_event_leads e, at where e.customer_id = c.id and e.interest is not null
          and (e.created_at at time zone at.zone)::date >= at.today - at.intent)`;

/**
 * What `tradeClass` and `volumeClass` say, for the customers of a range of serials (rules 7.1). Nobody decided anything, so
 * neither version nor journal tells of it, as for what names are found by.
 */
const CLASSIFY = `/* axes.classify */
  with at as (
    select ?::text as zone, ?::date as today, ?::int as factor, ?::int as least, ?::int as few, ?::int as intent, ?::int as months
  ), asked as (
    select c.id, c.grade from customers c where c.serial >= ? and c.serial < ? and ${isPresent('c')}
  ), days as (
    select o.customer_id, (o.received_at at time zone at.zone)::date as day, count(*) as orders
    from asked c join orders o on o.customer_id = c.id, at where ${countedOrder('o')} group by 1, 2
  ), gaps as (
    select customer_id, day, orders, day - lag(day) over (partition by customer_id order by day) as gap,
      row_number() over (partition by customer_id order by day desc) as back from days
  ), buying as (
    select customer_id, min(day) as first_on, max(day) as last_on, count(gap) as intervals,
      percentile_cont(0.5) within group (order by gap) filter (where back <= 12) as usual,
      sum(orders) filter (where day > (at.today - interval '12 months')::date and day <= at.today) as of_year
    from gaps, at group by customer_id
  ), runs as (
    select id from abc_runs where finished_at is not null order by quarter desc limit 2
  ), said as (
    select c.id,
      case when b.customer_id is null then
        case when exists (select 1 from orders o, at where o.customer_id = c.id and ${INTENT}
          and (o.received_at at time zone at.zone)::date >= at.today - at.intent) or ${INTEREST} then 'COMING' else 'NONE' end
      when at.today - b.last_on <= case when b.intervals < 3 then at.few else greatest(at.factor * b.usual, at.least) end then 'CURRENT'
      when exists (select 1 from orders o where o.customer_id = c.id and ${OPEN}) then 'CURRENT'
      else 'PAST' end as trade,
      case when b.first_on <= (at.today - make_interval(months => at.months))::date and
        case when (select count(*) from runs) < 2 then c.grade = 'A'
          else 2 = (select count(*) from abc_results r where r.customer_id = c.id and r.grade = 'A' and r.run_id in (select id from runs)) end
      then 'MAIN' when b.of_year >= 2 then 'GENERAL' else 'SCATTERED' end as volume
    from asked c cross join at left join buying b on b.customer_id = c.id
  )
  update customers c set trade_class = said.trade, volume_class = said.volume from said
  where c.id = said.id and (c.trade_class <> said.trade or c.volume_class <> said.volume)`;

/** As of today, from what the customer's row says (rules 7.1). */
export function timeClassOf({ now, zone }: Ctx, firstOrderAt: Date | null): TimeClass {
  return timeClass(firstOrderAt && businessDate(firstOrderAt, zone), businessDate(now, zone));
}

export interface Serials {
  readonly from: number;
  /** The first one behind. */
  readonly to: number;
}

export async function classifyAxes(ctx: Ctx, { from, to }: Serials): Promise<{ changed: number }> {
  const [factor, least, few, intent, months] = await Promise.all([
    settingNow(ctx, 'churn.lostFactor'),
    settingNow(ctx, 'churn.lostLeast'),
    settingNow(ctx, 'churn.lostFew'),
    settingNow(ctx, 'trade.intentWindow'),
    settingNow(ctx, 'main.minMonths'),
  ]);
  await ctx.em.execute(`set local statement_timeout = '5min'`);
  const today = businessDate(ctx.now, ctx.zone);
  const values = [ctx.zone, today, factor, least, few, intent, months, from, to];
  const { affectedRows } = await ctx.em.execute<{ affectedRows: number }>(CLASSIFY, values, 'run');
  return { changed: affectedRows };
}

export async function lastSerial(ctx: Ctx): Promise<{ serial: number }> {
  const [row] = await ctx.em.execute<[{ serial: number }]>(
    `/* axes.lastSerial */ select coalesce(max(serial), 0)::int as serial from customers`,
  );
  return row;
}

/** Who has bought is never without a trade class for longer than a night (rules 7.1). */
const UNCLASSIFIED = `/* axes.unclassified */ select exists (
  select from customers c where c.trade_class = 'NONE' and c.first_counted_order_at < ?::timestamptz - interval '2 days'
    and ${isPresent('c')}) as found`;

export async function hasUnclassified({ em, now }: Ctx): Promise<boolean> {
  const [unclassified] = await em.execute<{ found: boolean }[]>(UNCLASSIFIED, [now.toISOString()]);
  return unclassified?.found ?? false;
}
