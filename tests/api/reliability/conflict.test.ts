import pg from 'pg';
import { beforeAll, expect, test } from 'vitest';

import { type TestApi, workerApi } from '../../support/api.ts';
import { aCustomer, aPerson, type Person, unique } from '../../support/cast.ts';

let api: TestApi;
let manager: Person;
let rep: Person;

beforeAll(async () => {
  api = await workerApi();
  [manager, rep] = await Promise.all([aPerson(api, 'SALES_MANAGER'), aPerson(api, 'REP')]);
});

test('R6: of eight edits at once one wins, and the losers are told what changed', async () => {
  // A blank field: what is filled would wait for consent and win nothing yet (rules 6.3).
  const customer = await aCustomer(api, rep.client);
  const cities = Array.from({ length: 8 }, (_, at) => `City ${at}`);
  const answers = await Promise.all(
    cities.map((city) => {
      const input = { id: customer.id, version: customer.version, city };
      return manager.client.act('customerEdit', input, 'customer { version city }').answer();
    }),
  );

  const winners = answers.filter(({ data }) => data?.['customerEdit']?.customer);
  expect(winners).toHaveLength(1);
  const { city, version } = winners[0]?.data?.['customerEdit'].customer;
  expect(version).toBe(customer.version + 1);
  for (const { errors } of answers.filter((answer) => !winners.includes(answer))) {
    expect(errors?.[0]?.extensions).toMatchObject({
      code: 'STALE_VERSION',
      seenVersion: customer.version,
      currentVersion: version,
      changes: [{ field: 'city', base: null, theirs: city }],
    });
  }
});

test('R6: whoever takes over what changed and tries again loses nothing', async () => {
  const goods = { number: unique('P'), name: '-', listPrice: '1.00', currency: 'CNY' };
  const made = await manager.client.act('productCreate', goods, 'product { id }').data();
  const { id } = made['productCreate'].product;
  const read = async (): Promise<{ version: number; name: string }> => {
    const query = 'query Seen($id: ID!) { product(id: $id) { version name } }';
    return (await manager.client.run(query, { id }).data())['product'];
  };
  const append = async (letter: string): Promise<void> => {
    for (;;) {
      const { version, name } = await read();
      const { errors } = await manager.client.act('productEdit', { id, version, name: `${name}${letter}` }).answer();
      if (!errors) return;
      expect(errors[0]?.extensions.code).toBe('STALE_VERSION');
    }
  };
  await Promise.all([...'abcdef'].map(append));

  expect([...(await read()).name].toSorted().join('')).toBe('-abcdef');
});

test('R7: an action that is chosen as the victim of a deadlock is done again and nobody notices', async () => {
  const customer = await aCustomer(api, rep.client);
  const key = unique('deadlock');
  const other = new pg.Client(api.database.migrationUrl);
  await other.connect();
  const { rows } = await other.query('select id from accounts where login_name = $1', [rep.loginName]);

  // The other holds the customer, the action holds its key; then each wants what the other has.
  await other.query('begin');
  await other.query('select from customers where id = $1 for update', [customer.id]);
  const visit = { customerId: customer.id, visitedAt: '2026-11-21T01:00:00Z', kind: 'FIRST', summary: 'Tea' };
  const recorded = rep.client.act('visitRecord', { ...visit, idempotencyKey: key }, 'visit { slotNo }').answer();
  await new Promise((resolve) => setTimeout(resolve, 400));
  await other
    .query(
      `insert into idempotency_keys (account_id, key, action, input_hash, created_at) values ($1, $2, '', '', now())`,
      [rows[0].id, key],
    )
    .catch((error: { code: string }) => expect(error.code).toBe('40P01'));
  await other.query('rollback');
  await other.end();

  expect((await recorded).data).toMatchObject({ visitRecord: { visit: { slotNo: 1 }, userErrors: [] } });
});
