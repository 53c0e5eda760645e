import { randomUUID } from 'node:crypto';

import {
  demoAccounts,
  openTestArchive,
  openTestServer,
  seedLoad,
  welcome,
  type TestServer,
} from '@living-archive/api/testing';
import pg from 'pg';
import { afterAll, beforeAll, expect, test } from 'vitest';

import { Client } from '../../support/api.ts';
import { cloneDatabase, type TestDatabase } from '../../support/database.ts';

const NOW = new Date('2026-11-21T02:00:00Z');
const clock = { now: () => NOW, zone: 'Asia/Shanghai' };

let database: TestDatabase;
let server: TestServer;

beforeAll(async () => {
  database = await cloneDatabase(`demo_${randomUUID().replaceAll('-', '').slice(0, 12)}`);
  const archive = await openTestArchive(database.url);
  await welcome({ archive, clock, wantsDemo: true });
  await archive.stop();
  const firstAdmin = { loginName: 'nobody', password: 'not-needed-with-a-demo' };
  server = await openTestServer({ databaseUrl: database.url, now: clock.now, firstAdmin });
});
afterAll(() => server.stop());

async function numbers(sql: string): Promise<Record<string, number>> {
  const client = new pg.Client(database.migrationUrl);
  await client.connect();
  const { rows } = await client.query<Record<string, string>>(sql);
  await client.end();
  return Object.fromEntries(Object.entries(rows[0] ?? {}).map(([name, value]) => [name, Number(value)]));
}

/** Rows whose stored sums are not what their parts add up to; each of these must be zero. */
const CONTRADICTIONS = `select
  (select count(*) from orders o where net_amount <> (select sum(net_amount) from order_lines l where l.order_id = o.id)) as order_sums,
  (select count(*) from orders o where paid_amount <> (select coalesce(sum(amount), 0) from payments p where p.order_id = o.id)) as paid_sums,
  (select count(*) from orders where due_amount <> net_amount + coalesce(freight, 0) - paid_amount + refunded_amount) as due_sums,
  (select count(*) from order_lines l where shipped_quantity <>
    (select coalesce(sum(quantity), 0) from delivery_lines d where d.order_line_id = l.id)) as shipped_sums,
  (select count(*) from visit_cards c where used_slots <> (select count(*) from visits v where v.card_id = c.id)) as used_slots,
  (select count(*) from visit_cards where (status = 'ACTIVE') <> (full_at is null and used_slots < slot_count)
    and status <> 'CLOSED_EARLY') as card_states,
  (select count(*) from customers c where not exists
    (select from customer_codes k where k.customer_id = c.id and k.code = c.code and k.valid_to is null)
    and not exists (select from customer_merges m where m.loser_id = c.id and m.undone_at is null)) as codes,
  (select count(*) from customers c where not exists (select from ownership_periods p
    where p.customer_id = c.id and p.rep_id is not distinct from c.owner_id and p.ends_at is null)) as owners,
  (select count(*) from visits where recorded_at < visited_at or recorded_at > '2026-11-21T02:00:00Z') as visit_times`;

const NONE = {
  order_sums: 0,
  paid_sums: 0,
  due_sums: 0,
  shipped_sums: 0,
  used_slots: 0,
  card_states: 0,
  codes: 0,
  owners: 0,
  visit_times: 0,
};

async function signIn(loginName: string, password: string): Promise<Client> {
  const input = JSON.stringify({
    query: 'mutation SignIn($input: SignInInput!) { signIn(input: $input) { userErrors { code } } }',
    variables: { input: { loginName, password } },
  });
  const init = { method: 'POST', headers: { 'content-type': 'application/json' }, body: input };
  const [cookie] = (await new Client(server.url).fetch('/graphql', init)).headers.getSetCookie();
  return new Client(server.url, { cookie: cookie?.split(';')[0] ?? '' });
}

test('the demo company keeps every rule that the database can count', async () => {
  expect(await numbers(CONTRADICTIONS)).toEqual(NONE);
});

test('every row of the demo has its journal row', async () => {
  const tables =
    'regions shops employees products customers contacts visit_cards visits orders order_lines deliveries payments accounts';
  const unwritten = tables
    .split(' ')
    .map(
      (table) =>
        `(select count(*) from ${table} t where not exists (select from journal_entries where row_id = t.id)) as ${table}`,
    );

  const counted = await numbers(`select ${unwritten.join(', ')}`);

  expect(Object.values(counted)).toEqual(tables.split(' ').map(() => 0));
});

test('each demo account signs in, and a rep sees the own customers only', async () => {
  const totals: Record<string, number | null> = {};
  for (const { loginName, password } of demoAccounts) {
    const client = await signIn(loginName, password);
    const { data } = await client
      .run('{ viewer { account { loginName } } customers(first: 1) { totalCount } }')
      .answer();
    expect(data?.['viewer']?.account.loginName ?? loginName).toBe(loginName);
    totals[loginName] = data?.['customers']?.totalCount ?? null;
  }

  expect(totals).toMatchObject({ gm: 150, manager: 150, supervisor: 150 });
  expect(totals['rep1']).toBeGreaterThan(5);
  expect(totals['rep1']).toBeLessThan(60);
});

test('the load for measuring keeps the same rules, beside what is there', async () => {
  const before = await numbers(
    'select (select count(*) from visits) as visits, (select count(*) from orders) as orders',
  );
  await seedLoad(database.migrationUrl, {
    size: { customers: 30, visits: 20, orders: 4, lines: 3 },
    onStep: () => undefined,
  });

  const after = await numbers(
    'select (select count(*) from visits) as visits, (select count(*) from orders) as orders',
  );
  expect([after['visits'], after['orders']]).toEqual([Number(before['visits']) + 600, Number(before['orders']) + 120]);
  expect(await numbers(CONTRADICTIONS)).toMatchObject({ ...NONE, visit_times: expect.any(Number) });
});
