import { migrateDatabase, migrateUpTo, missingTableChanges, openTestServer, seedLoad } from '@living-archive/api/testing';
import pg from 'pg';
import { afterAll, beforeAll, expect, test } from 'vitest';

import { ADMIN } from '../support/api.ts';
import { emptyDatabase, type TestDatabase } from '../support/database.ts';

/** The tables of the release before the archive regime. */
const RELEASE_BEFORE = '20261122012156_count_and_find_customers';
const SIZE = { customers: 1_500, visits: 2, orders: 2, lines: 1 };

let database: TestDatabase;
let client: pg.Client;
beforeAll(async () => {
  database = await emptyDatabase(`in_service_${process.pid}`);
  await migrateUpTo(database.migrationUrl, RELEASE_BEFORE);
  await seedLoad(database.migrationUrl, { size: SIZE, onStep: () => undefined });
  client = await connected();
});
afterAll(() => client?.end());

async function connected(): Promise<pg.Client> {
  const made = new pg.Client(database.migrationUrl);
  await made.connect();
  return made;
}

async function numberOf(sql: string): Promise<number> {
  const { rows } = await client.query<{ count: string }>(`select count(*) from ${sql}`);
  return Number(rows[0]?.count);
}

/** Of a customer, by the counted orders that it has (rules 1.8). */
const WRONG_LIFECYCLE = `customers c cross join lateral (
    select min(o.received_at) as first_at, max(o.received_at) as last_at from orders o
    where o.customer_id = c.id and o.kind = 'ORDER' and o.ack_at is not null
      and o.state not in ('REJECTED', 'CANCELLED') and o.net_amount > 0) o
  where (c.first_counted_order_at, c.last_counted_order_at) is distinct from (o.first_at, o.last_at)`;

/** Somebody looks at the customers for a while, and others come after him. */
async function slowReader(): Promise<() => Promise<number>> {
  const [slow, quick] = [await connected(), await connected()];
  await slow.query('begin; lock table customers in access share mode');
  const leaving = new Promise((resolve) => setTimeout(resolve, 4_000)).then(() => slow.query('commit'));
  let longest = 0;
  let isOver = false;
  void leaving.then(() => (isOver = true));
  const reading = (async () => {
    while (!isOver) {
      const began = performance.now();
      await quick.query('select name from customers limit 1');
      longest = Math.max(longest, performance.now() - began);
    }
  })();
  return async () => {
    await Promise.all([leaving, reading]);
    await Promise.all([slow.end(), quick.end()]);
    return longest;
  };
}

test('promise R14: a filled database is migrated while somebody reads for long, and nobody waits 2 s behind', async () => {
  await client.query(`update customers set state = 'DRAFT' where serial = 7`);
  await client.query(`update visit_cards set status = 'FULL' where id in (select id from visit_cards order by id limit 3)`);
  // The building of an index was cut off before.
  await expect(
    client.query('create unique index concurrently customers_completeness_index on customers (nature)'),
  ).rejects.toThrow('could not create unique index');
  const longestWait = await slowReader();

  const applied = await migrateDatabase(database);

  expect(await longestWait()).toBeLessThan(2_000);
  expect(applied.length).toBeGreaterThan(10);
  expect(await missingTableChanges(database.migrationUrl)).toEqual([]);
  expect(await numberOf(`pg_constraint where not convalidated`)).toBe(0);
  expect(await numberOf(WRONG_LIFECYCLE)).toBe(0);
  expect(await numberOf(`customers where first_counted_order_at is not null`)).toBeGreaterThan(500);
  expect(await numberOf(`customers where data_as_of is distinct from updated_at or version <> 1`)).toBe(0);
  expect(await numberOf(`visit_cards where status = 'FULL' and recovery_due_on is null`)).toBe(0);
  expect(await numberOf(`approval_requests r join customers c on c.id = r.customer_id where c.state = 'DRAFT'`)).toBe(1);
});

test('a migration of rows that was cut off begins again and changes nothing twice', async () => {
  await migrateDatabase(database);
  await client.query(`update customers set first_counted_order_at = null, last_counted_order_at = null where serial % 2 = 0`);
  await client.query(`delete from migrations where name like '%fill_what_stood_before' or name like '%find_by_standing'`);

  const applied = await migrateDatabase(database);

  expect(applied).toHaveLength(2);
  expect(await numberOf(WRONG_LIFECYCLE)).toBe(0);
  expect(await numberOf(`approval_requests`)).toBe(1);
  expect(await migrateDatabase(database)).toEqual([]);
});

test('rules 3.4, 7.1: what is reckoned of customers from before is so at the first start, and once', async () => {
  await migrateDatabase(database);
  await client.query(`update customers set state = 'ACTIVE' where serial = 7`);
  const server = await openTestServer({ databaseUrl: database.url, now: () => new Date(), firstAdmin: ADMIN });
  const unreckoned = `customers where completeness = 0 or trade_class = 'NONE' and first_counted_order_at is not null`;
  const before = await numberOf(unreckoned);

  await server.catchUp();
  await server.catchUp();
  await server.stop();

  expect(before).toBe(SIZE.customers);
  expect(await numberOf(unreckoned)).toBe(0);
  expect(await numberOf(`job_runs where job in ('customers.completeness', 'customers.classify')
    and not is_scheduled and state = 'DONE'`)).toBe(2);
});

const COPY = `insert into orders select (jsonb_populate_record(o, jsonb_build_object('id', gen_random_uuid(), 'number', $1::text,
    'received_at', $2::timestamptz, 'entered_at', '2032-01-01'::timestamptz))).* from orders o join customers c on c.id = o.customer_id
  where c.first_counted_order_at is not null and o.ack_at is not null and o.kind = 'ORDER'
    and o.state not in ('REJECTED', 'CANCELLED') and o.net_amount > 0 order by o.id limit 1`;

test('rules 5.5: of two orders of a customer that come at the same moment both count', async () => {
  await migrateDatabase(database);
  const [one, other] = [await connected(), await connected()];
  await one.query('begin');
  await one.query(COPY, ['ONE', '2031-01-01']);
  await other.query('begin');
  const waiting = other.query(COPY, ['OTHER', '2001-01-01']);
  await new Promise((resolve) => setTimeout(resolve, 300));

  await one.query('commit');
  await waiting;
  await other.query('commit');
  await Promise.all([one.end(), other.end()]);

  expect(await numberOf(WRONG_LIFECYCLE)).toBe(0);
  expect(await numberOf(`customers where extract(year from last_counted_order_at) = 2031`)).toBe(1);
});
