import pg from 'pg';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';

import { ownApi, type TestApi } from '../../support/api.ts';

let api: TestApi;

beforeAll(async () => {
  api = await ownApi();
});
afterAll(() => api.stop());

async function asked(path: string): Promise<{ status: number; body: unknown }> {
  const response = await api.nobody.fetch(path);
  return { status: response.status, body: await response.json() };
}

async function asOwner(work: (owner: pg.Client) => Promise<unknown>): Promise<void> {
  const owner = new pg.Client(api.database.migrationUrl);
  await owner.connect();
  await work(owner);
  await owner.end();
}

test('a healthy process with all its tables is ready', async () => {
  expect(await asked('/healthz')).toEqual({ status: 200, body: { status: 'ok' } });
  expect(await asked('/readyz')).toEqual({ status: 200, body: { status: 'ready' } });
});

test('a database without a migration of this release is not ready, until it has it', async () => {
  await asOwner((owner) => owner.query(`update migrations set name = 'x' || name where id = 1`));
  expect(await asked('/readyz')).toEqual({ status: 503, body: { status: 'migrations missing' } });
  expect((await asked('/healthz')).status).toBe(200);

  await asOwner((owner) => owner.query(`update migrations set name = substr(name, 2) where id = 1`));
  expect((await asked('/readyz')).status).toBe(200);
});

test('migrations of a later release do no harm: the previous one still runs', async () => {
  await asOwner((owner) => owner.query(`insert into migrations (name) values ('29990101000000_later')`));

  expect((await asked('/readyz')).status).toBe(200);
});

test('without its database a process lives on and is not ready', async () => {
  const name = new URL(api.database.url).pathname.slice(1);
  const beside = new pg.Client(inject('clusterUrl'));
  await beside.connect();
  const open = (isOpen: boolean): Promise<unknown> =>
    beside.query(`alter database ${beside.escapeIdentifier(name)} allow_connections ${isOpen}`);
  await open(false);
  await beside.query('select pg_terminate_backend(pid) from pg_stat_activity where datname = $1', [name]);

  expect(await asked('/readyz')).toEqual({ status: 503, body: { status: 'database not reachable' } });
  expect((await asked('/healthz')).status).toBe(200);

  await open(true);
  await beside.end();
  expect((await asked('/readyz')).status).toBe(200);
});
