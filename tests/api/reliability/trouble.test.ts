import pg from 'pg';
import { afterAll, beforeAll, expect, test } from 'vitest';

import { ownApi, type TestApi } from '../../support/api.ts';
import { aCustomer, aPerson, type Person } from '../../support/cast.ts';

let api: TestApi;
let rep: Person;
let beside: pg.Client;

beforeAll(async () => {
  api = await ownApi();
  rep = await aPerson(api, 'REP');
  beside = new pg.Client(api.database.url);
  await beside.connect();
});
afterAll(async () => {
  await beside.end();
  await api.stop();
});

const visit = { visitedAt: '2026-11-21T01:00:00Z', kind: 'FIRST', summary: 'Tea' };
const customers = '{ customers { nodes { id name } } }';

test('R9: a stuck lock costs its own request only, and that one may try again', async () => {
  const [stuck, free] = [await aCustomer(api, rep.client), await aCustomer(api, rep.client)];
  await beside.query('begin');
  await beside.query('select from customers where id = $1 for update', [stuck.id]);

  const waiting = rep.client.act('visitRecord', { ...visit, customerId: stuck.id }).answer();
  const began = Date.now();
  await rep.client.act('visitRecord', { ...visit, customerId: free.id }).data();
  await rep.client.run(customers).data();
  expect(Date.now() - began).toBeLessThan(1_900);

  const refused = await waiting;
  await beside.query('rollback');
  expect(refused.status).toBe(503);
  expect(refused.errors?.[0]?.extensions).toMatchObject({ code: 'SERVICE_UNAVAILABLE', isRetryable: true });
  await rep.client.act('visitRecord', { ...visit, customerId: stuck.id }).data();
});

test('R3, R12: connections that the server ends, idle and busy ones, come back by themselves', async () => {
  const others =
    'select pg_terminate_backend(pid) from pg_stat_activity where usename = current_user and datname = current_database() and pid <> pg_backend_pid()';
  // More often than there are connections: none may be lost for good.
  for (let time = 0; time < 10; time += 1) {
    const busy = Array.from({ length: 6 }, async () => {
      const { id } = await aCustomer(api, rep.client).catch(() => ({ id: '' }));
      return id;
    });
    const reading = Array.from({ length: 6 }, () => rep.client.run(customers).answer());
    await beside.query(others);
    await Promise.all(busy);
    for (const { errors } of await Promise.all(reading)) {
      expect(errors?.map(({ extensions }) => extensions.code) ?? ['SERVICE_UNAVAILABLE']).toEqual([
        'SERVICE_UNAVAILABLE',
      ]);
    }
  }

  await rep.client.run(customers).data();
  await rep.client.act('visitRecord', { ...visit, customerId: (await aCustomer(api, rep.client)).id }).data();
});
