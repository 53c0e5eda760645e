import { reading } from '../../support/reading.ts';

/** Begin and end of a month from each day of the last year on, as the company counts days. */
const MONTHS = `
  select to_char(day at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"') as from,
    to_char((day + interval '1 month') at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"') as to
  from (select max(received_at) as newest from orders) o
  cross join generate_series(date_trunc('day', newest, 'Asia/Shanghai') - interval '400 days',
    date_trunc('day', newest, 'Asia/Shanghai') - interval '31 days', interval '2 days') day`;

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
