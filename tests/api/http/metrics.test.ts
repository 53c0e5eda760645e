import { defineJob } from '@living-archive/api/testing';
import { afterAll, beforeAll, expect, test } from 'vitest';

import { Client, ownApi, type TestApi, workerApi } from '../../support/api.ts';
import { aCustomer, aPerson, type Person } from '../../support/cast.ts';

const TOKEN = 'prometheus-of-the-company-1';
let api: TestApi;
let rep: Person;

beforeAll(async () => {
  api = await ownApi({ metricsToken: TOKEN });
  rep = await aPerson(api, 'REP');
});
afterAll(() => api.stop());

async function metricsWith(token: string): Promise<{ status: number; text: string; type: string | null }> {
  const response = await new Client(api.url, { authorization: `Bearer ${token}` }).fetch('/metrics');
  return { status: response.status, text: await response.text(), type: response.headers.get('content-type') };
}

/** The value of a line that begins with the name and has all these labels; 0 when it is not there yet. */
async function valueOf(name: string, labels: Record<string, string> = {}): Promise<number> {
  const { text } = await metricsWith(TOKEN);
  const wanted = Object.entries(labels).map(([label, value]) => `${label}="${value}"`);
  const line = text
    .split('\n')
    .find((one) => new RegExp(`^${name}[{ ]`).test(one) && wanted.every((label) => one.includes(label)));
  return Number(line?.split(' ').at(-1) ?? 0);
}

test('promise S10: without the token the page tells nothing, and without the setting it does not exist', async () => {
  for (const token of ['', 'x', `${TOKEN}x`, TOKEN.slice(0, -1), TOKEN.toUpperCase()]) {
    const { status, text } = await metricsWith(token);
    expect(status).toBe(401);
    expect(text).not.toContain('archive_');
  }
  expect((await api.admin.fetch('/metrics')).status).toBe(401);

  const silent = await (await workerApi()).admin.fetch('/metrics');
  expect(silent.status).toBe(404);
});

test('is text for Prometheus, with the numbers of the process', async () => {
  const { status, text, type } = await metricsWith(TOKEN);

  expect(status).toBe(200);
  expect(type).toMatch(/^text\/plain; version=0\.0\.4/);
  expect(text).toMatch(/^process_cpu_seconds_total \d/m);
  expect(text).toMatch(/^nodejs_eventloop_lag_seconds \d/m);
  for (const line of text.split('\n')) expect(line).toMatch(/^$|^# (HELP|TYPE) \w+ |^\w+(\{.*\})? [-+.\dNe]+$/);
});

test('requests count by kind, status and code', async () => {
  const ofRequests = (kind: string, code: string): Promise<number> =>
    valueOf('archive_requests_total', { route: '/graphql', kind, code });
  const good = await ofRequests('query', '');
  const wrong = await ofRequests('none', 'GRAPHQL_PARSE_FAILED');
  const dear = await ofRequests('query', 'PAGE_TOO_LARGE');
  const measured = await valueOf('archive_request_seconds_count', { kind: 'query' });

  await rep.client.run('{ customers { totalCount } }').data();
  await rep.client.run('{').failed('GRAPHQL_PARSE_FAILED');
  await rep.client.run(`{ ${'#'.repeat(300_000)} }`).failed('REQUEST_TOO_LARGE');
  await rep.client.run('{ customers(first: 101) { totalCount } }').failed('PAGE_TOO_LARGE');

  await expect.poll(() => ofRequests('query', '')).toBe(good + 1);
  expect(await ofRequests('none', 'GRAPHQL_PARSE_FAILED')).toBe(wrong + 1);
  expect(await ofRequests('query', 'PAGE_TOO_LARGE')).toBe(dear + 1);
  expect(await valueOf('archive_requests_total', { status: '413', code: 'REQUEST_TOO_LARGE' })).toBe(1);
  expect(await valueOf('archive_request_seconds_count', { kind: 'query' })).toBe(measured + 2);
});

test('statements are measured in both pools', async () => {
  const [reader, actions] = await Promise.all(
    ['reader', 'actions'].map((pool) => valueOf('archive_statement_seconds_count', { pool })),
  );

  await aCustomer(api, rep.client);

  expect(await valueOf('archive_statement_seconds_count', { pool: 'reader' })).toBeGreaterThan(reader as number);
  expect(await valueOf('archive_statement_seconds_count', { pool: 'actions' })).toBeGreaterThan(actions as number);
});

test('connections, turns and plans are told as they are', async () => {
  const document = `query P${Date.now()} { customers { totalCount } }`;
  const reused = await valueOf('archive_plans', { what: 'reused' });
  const compiled = await valueOf('archive_plans', { what: 'compiled' });

  await rep.client.run(document).data();
  await rep.client.run(document).data();

  expect(await valueOf('archive_plans', { what: 'compiled' })).toBe(compiled + 1);
  expect(await valueOf('archive_plans', { what: 'reused' })).toBe(reused + 1);
  expect(await valueOf('archive_pool_connections', { pool: 'reader', state: 'open' })).toBeGreaterThan(0);
  expect(await valueOf('archive_pool_connections', { pool: 'actions', state: 'awaited' })).toBe(0);
  expect(await valueOf('archive_turns', { state: 'waiting' })).toBe(0);
});

test('clients cannot make lines: not by names of operations, aliases, paths or tokens', async () => {
  const names = (text: string): string[] =>
    text
      .split('\n')
      .map((line) => line.split(' ')[0] as string)
      .filter((name) => name.startsWith('archive_'));
  await rep.client.run('query First { a: customers { totalCount } }').data();
  await api.admin.fetch('/graphql/first');
  await expect.poll(() => valueOf('archive_request_seconds_count', { kind: 'query' })).toBeGreaterThan(0);
  const before = names((await metricsWith(TOKEN)).text);

  await rep.client.run('query Second { b: customers { totalCount } }').data();
  await api.admin.fetch('/graphql/second');
  await api.admin.fetch('/second');
  await new Client(api.url, { authorization: 'Bearer second' })
    .run('query Second { customers { totalCount } }')
    .answer();

  const after = names((await metricsWith(TOKEN)).text).filter((name) => !before.includes(name));
  expect(after.filter((name) => /second/i.test(name))).toEqual([]);
});

test('background work counts by what runs and what failed for good', async () => {
  const jobs = (state: string): Promise<number> => valueOf('archive_jobs', { state });
  expect(await Promise.all(['running', 'failed'].map(jobs))).toEqual([0, 0]);
  defineJob({
    name: 'test.metrics',
    description: 'Fails at once.',
    attempts: 1,
    run: () => Promise.reject(new Error('broken')),
  });
  await api.runJob('test.metrics');

  expect(await Promise.all(['running', 'failed'].map(jobs))).toEqual([0, 1]);
});
