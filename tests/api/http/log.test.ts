import pg from 'pg';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';

import { ownApi, type TestApi } from '../../support/api.ts';
import { aCustomer, aPerson, type Person } from '../../support/cast.ts';

type Line = Record<string, unknown>;

const PHONE = '13800138000';
let api: TestApi;
let rep: Person;
let lines: string[] = [];

beforeAll(async () => {
  api = await ownApi({
    level: 'debug',
    line: (line) => void lines.push(line),
    slowStatementMs: 400,
    slowRequestMs: 400,
  });
  rep = await aPerson(api, 'REP');
});
afterAll(() => api.stop());
beforeEach(() => void (lines = []));

/** The lines of one kind; those of requests come after their answer. */
async function told(message: string, count = 1): Promise<Line[]> {
  const found = (): Line[] => lines.map((line) => JSON.parse(line) as Line).filter(({ msg }) => msg === message);
  await expect.poll(() => found().length).toBeGreaterThanOrEqual(count);
  return found();
}

test('every statement of a query is a line with operation, field, duration and rows', async () => {
  await aCustomer(api, rep.client);
  lines = [];

  await rep.client
    .run('query Names($first: Int) { customers(first: $first) { nodes { name region { name } } } }')
    .data();

  const statements = (await told('statement')).filter(({ operation }) => operation === 'Names');
  expect(statements.map(({ field, pool, rows }) => [field, pool, rows])).toEqual([
    ['customers', 'reader', 1],
    [expect.stringMatching(/^customers\b.*region$/), 'reader', 1],
  ]);
  for (const { ms } of statements) expect(ms).toEqual(expect.any(Number));
});

test('statements of a mutation are named after it, whoever writes them', async () => {
  const { id } = await aCustomer(api, rep.client);
  lines = [];

  const input = { customerId: id, visitedAt: '2026-11-21T01:00:00Z', kind: 'FIRST', summary: 'Tea' };
  await rep.client
    .run('mutation Note($input: VisitRecordInput!) { visitRecord(input: $input) { visit { id } } }', { input })
    .data();

  const statements = await told('statement', 5);
  const ofMutation = statements.filter(({ operation, field }) => operation === 'Note' && field === 'visitRecord');
  expect(ofMutation.filter(({ pool }) => pool === 'actions').length).toBeGreaterThan(3);
  expect(statements.filter(({ pool, operation }) => pool === 'actions' && operation === 'archive')).toEqual([]);
});

test('every statement begins with a comment, in the eyes of the database too', async () => {
  const { id } = await aCustomer(api, rep.client);
  const beside = new pg.Client(api.database.url);
  await beside.connect();
  await beside.query('begin');
  await beside.query('select from customers where id = $1 for update', [id]);

  const input = { customerId: id, visitedAt: '2026-11-21T01:00:00Z', kind: 'FIRST', summary: 'Tea' };
  const waiting = rep.client.act('visitRecord', input).answer();
  const running = `select query from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'`;
  await expect
    .poll(async () => (await api.server.archive.pool.query(running)).rows[0]?.query)
    .toMatch(/^\/\* Act\.visitRecord \*\/ /);

  await beside.query('rollback');
  await beside.end();
  await waiting;
});

test('a request is a line with what it was and what it cost', async () => {
  await rep.client.run('query Names { customers(first: 7) { nodes { name } } }').data();

  const request = (await told('request')).find(({ operation }) => operation === 'Names');
  expect(request).toMatchObject({
    route: '/graphql',
    kind: 'query',
    actor: 'person',
    status: 200,
    code: null,
    requestId: expect.any(String),
    ms: expect.any(Number),
    cost: { estimated: 7, statements: 1 },
  });
});

test.each([
  ['{', 'GRAPHQL_PARSE_FAILED'],
  ['{ nothing }', 'GRAPHQL_VALIDATION_FAILED'],
  ['{ journalEntries { totalCount } }', 'FORBIDDEN'],
  [
    '{ customers(first: 100) { nodes { visits(first: 100) { nodes { id } } orders(first: 100) { nodes { lines { id } } } } } }',
    'QUERY_TOO_COSTLY',
  ],
])('a failed request is a line with its code: %s', async (query, code) => {
  await rep.client.run(query).failed(code);

  expect((await told('request'))[0]).toMatchObject({ code });
});

test('promise S23: no line repeats what people write, not in variables, literals, names or errors', async () => {
  const secret = 'mooncake-secret-77';
  await rep.client
    .run(`query A($text: String) { customers(filter: { name: { contains: $text } }) { totalCount } }`, { text: secret })
    .answer();
  await rep.client.run(`{ customers(filter: { name: { contains: "${secret}" } }) { totalCount } }`).answer();
  await rep.client.run(`{ customers(filter: { name: { contains: "${secret}" } }) { nothing } }`).answer();
  await rep.client.run(`query A($id: ID!) { customer(id: $id) { id } }`, { id: secret }).answer();
  const { id } = await aCustomer(api, rep.client);
  await rep.client.act('contactCreate', { customerId: id, name: secret, mobile: PHONE, phone: PHONE }).answer();
  await api.nobody.act('signIn', { loginName: secret, password: secret }).answer();
  await told('request', 6);

  expect(lines.filter((line) => line.includes(secret) || line.includes(PHONE))).toEqual([]);
});

test('what is slow is told at the level that is always logged, with the text of the statement but no values', async () => {
  const { id } = await aCustomer(api, rep.client);
  const beside = new pg.Client(api.database.migrationUrl);
  await beside.connect();
  await beside.query('begin');
  await beside.query('lock table customers in access exclusive mode');
  lines = [];

  const slow = rep.client.run('query Held($id: ID!) { customer(id: $id) { name } }', { id }).data();
  await new Promise((resolve) => setTimeout(resolve, 600));
  await beside.query('commit');
  await beside.end();
  await slow;

  const [statement] = await told('slow statement');
  const [request] = await told('slow request');
  expect(statement).toMatchObject({
    level: 40,
    operation: 'Held',
    field: 'customer',
    sql: expect.stringContaining('$1'),
  });
  expect(request).toMatchObject({ level: 40, operation: 'Held' });
  expect(JSON.stringify(statement)).not.toContain(id);
});
