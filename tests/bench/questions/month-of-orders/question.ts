import { reading } from '../../support/reading.ts';

/** A month from the hour of some order on: load data have their orders on few days. */
const MONTHS = `
  select to_char(hour at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"') as from,
    to_char((hour + interval '1 month') at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"') as to
  from (select date_trunc('hour', received_at) as hour from orders tablesample system (5) order by md5(id::text) limit 200) some_orders`;

export const monthOfOrders = reading({
  key: 'Q4',
  title: '50 orders of a month with customer, rep and lines',
  folder: 'month-of-orders',
  asker: 'person',
  async parameters({ database }) {
    const { rows } = await database.query<{ from: string; to: string }>(MONTHS);
    return rows.map(({ from, to }) => ({ variables: { from, to }, values: [from, to] }));
  },
});
