import { seedLoad } from '@living-archive/api/testing';
import pg from 'pg';
import { afterAll, beforeAll, expect, test } from 'vitest';

import { QUESTIONS } from '../bench/questions/index.ts';
import { fillMonth, MONTH } from '../bench/support/month-world.ts';
import { type Office, openOffice } from '../bench/support/office.ts';
import type { World } from '../bench/support/question.ts';
import { ownApi, type TestApi } from '../support/api.ts';
import { interfaceQueries } from '../support/documents.ts';
import { explain, isSelect, type PlanNode, recordStatements, type SentStatement } from '../support/statements.ts';
import { variantsOf } from './interface-variables.ts';

/** Tables that grow with the years; of the others a page or two is all there is. */
const GROWING = new Set([
  'access_log_entries',
  'archive_documents',
  'attendance_incidents',
  'attendance_pays',
  'attendance_results',
  'consultations',
  'contact_field_values',
  'contacts',
  'customer_codes',
  'customer_field_values',
  'customers',
  'deliveries',
  'delivery_lines',
  'journal_entries',
  'order_lines',
  'orders',
  'ownership_periods',
  'payments',
  'punches',
  'roster_entries',
  'visit_cards',
  'visits',
]);

/** Broad rather than deep: so many rows in each table that PostgreSQL chooses as it does in service, with nothing forced. */
const SIZE = { customers: 6_000, visits: 3, orders: 2, lines: 2 };

/** Four in each shop, with a month of rosters and punches, judged. */
const PEOPLE_OF_SHOPS = 800;

const FILLED_LOGS = `
  insert into journal_entries (id, created_at, updated_at, at, action, row_type, row_id, row_version, kind, request_id)
  select gen_random_uuid(), created_at, created_at, created_at, 'customerCreate', 'Customer', id, 1, 'create', 'load' from customers;
  insert into access_log_entries (id, created_at, updated_at, at, row_type, row_id, field, request_id)
  select gen_random_uuid(), created_at, created_at, created_at, 'Customer', id, 'phoneFull', 'load' from customers`;

/** What is kept of customers, which the load does not know: a row for each. */
const KEPT = `
  insert into customer_field_values (id, created_at, updated_at, customer_id, field, recorded_at, review_state)
  select gen_random_uuid(), created_at, created_at, id, 'address', created_at, 'UNREVIEWED' from customers;
  insert into contact_field_values (id, created_at, updated_at, contact_id, field, recorded_at, review_state)
  select gen_random_uuid(), created_at, created_at, id, 'mobile', created_at, 'UNREVIEWED' from contacts;
  insert into consultations (id, created_at, updated_at, customer_id, employee_id, kind, at)
  select gen_random_uuid(), created_at, created_at, id, owner_id, 'CARD', created_at from customers where owner_id is not null;
  insert into archive_documents (id, created_at, updated_at, customer_id, category_id, title, dated_on, handler_id)
  select gen_random_uuid(), c.created_at, c.created_at, c.id, a.id, 'Contract', c.created_at::date, c.owner_id
  from customers c cross join (select id from archive_categories order by no limit 1) a where c.owner_id is not null`;

/** Of what the load does not know: a row, so that its page has something to show. */
const OPENED = `
  insert into archive_volumes (id, created_at, updated_at, year, category_id, section_code)
  select gen_random_uuid(), now(), now(), 2026, id, 'SHP' from archive_categories order by no limit 1;
  insert into import_runs (id, created_at, updated_at, account_id, sheet)
  select gen_random_uuid(), now(), now(), id, 'customers' from accounts where login_name = 'admin'`;

/** The interface asks for what a person's roles open: of the administrator for everything, of a rep for what is his. */
const PEOPLE = `
  update accounts set role_keys = array(select key from roles) where login_name = 'admin';
  update accounts set role_keys = '{REP}', employee_id = (select owner_id from customers order by id limit 1)
  where login_name = 'bench-2'`;

const REPS_QUESTIONS = new Set([
  'CustomersPage',
  'CustomerPage',
  'OrdersPage',
  'OrderPage',
  'VisitsPage',
  'CustomerOptions',
]);

let api: TestApi;
let database: pg.Client;
let sent: SentStatement[];
let office: Office;
beforeAll(async () => {
  api = await ownApi();
  const { migrationUrl } = api.database;
  await seedLoad(migrationUrl, { size: SIZE, onStep: () => undefined });
  database = new pg.Client(migrationUrl);
  await database.connect();
  await database.query(
    `set timezone = 'UTC'; set max_parallel_workers_per_gather = 0; ${FILLED_LOGS}; ${KEPT}; ${OPENED}`,
  );
  await fillMonth(api.server.archive.pool, { people: PEOPLE_OF_SHOPS });
  await api.runJob('attendance.compute', { startsOn: `${MONTH}-01` });
  await database.query('vacuum analyze');
  // What a company in service has: the months of its form.
  await api.runJob('customers.blankShares');
  office = await openOffice(api.server.archive.pool);
  await database.query(PEOPLE);
  sent = recordStatements(api.server.archive.pool);
});
afterAll(async () => {
  await database?.end();
  await api?.stop();
});

/** Tables of which a plan reads every row, in their own order or in that of an index. */
function readWhole(node: PlanNode, isLimited = false): string[] {
  const table = node['Relation Name'] ?? '';
  const inside = (node.Plans ?? []).flatMap((child) => readWhole(child, isLimited || node['Node Type'] === 'Limit'));
  const isWhole =
    node['Node Type'] === 'Seq Scan' ||
    (node['Node Type'] === 'Index Scan' && node['Index Cond'] === undefined && !isLimited);
  return isWhole && GROWING.has(table) ? [`${node['Node Type']} of ${table}`, ...inside] : inside;
}

/** What the statements since the last look read as a whole, with the text of each that does. */
async function wholeReads(): Promise<string[]> {
  const statements = new Map(
    sent
      .splice(0)
      .filter(isSelect)
      .map((one) => [one.text, one]),
  );
  const found: string[] = [];
  for (const statement of statements.values()) {
    const whole = readWhole((await explain(database, statement)).Plan);
    if (whole.length > 0) found.push(`${whole.join(', ')}: ${statement.text}`);
  }
  return found;
}

async function post(body: string, headers: Readonly<Record<string, string>>): Promise<Record<string, unknown>> {
  const response = await fetch(`${api.url}/graphql`, { method: 'POST', body, headers });
  const { data, errors } = (await response.json()) as { data: Record<string, unknown>; errors?: unknown };
  expect(errors).toBeUndefined();
  return data;
}

test('questions of the benchmark read their rows by index', async () => {
  const cursor = { customers: { pageInfo: { endCursor: '' } } };
  const world: World = {
    database: api.server.archive.pool,
    office,
    system: (name) => ({ ask: name === 'product' ? post : () => Promise.resolve(cursor) }),
  };
  const reading = QUESTIONS.filter(({ systems }) => systems.includes('postgraphile'));

  for (const question of reading) {
    const [plan] = await (await question.open(world)).plans('product');
    sent.splice(0);
    await post(plan?.bodies[0] as string, plan?.headers ?? {});
    expect(sent.length, question.key).toBeGreaterThan(0);
    expect(await wholeReads(), question.key).toEqual([]);
  }
});

/** What a saved list asks: three conditions, an order, and how many there are. */
const SAVED_LIST = `query SavedList($filter: CustomerFilter, $sort: [CustomerSort!]) {
  customers(filter: $filter, sort: $sort, first: 25) {
    totalCount nodes { id code name grade completeness owner { name } region { name } lastVisitAt } } }`;

test.for(['COMPLETENESS', 'CODE'])('a saved list with three filters by %s reads its rows by index', async (by) => {
  const { rows } = await database.query<{ id: string }>(
    'select region_id as id from customers order by serial limit 1',
  );
  const three = [
    { region: { id: { eq: rows[0]?.id } } },
    { grade: { in: ['A', 'B'] } },
    { completeness: { lt: '0.9' } },
  ];
  const variables = { filter: { AND: three }, sort: [{ by }] };

  sent.splice(0);
  const { customers } = await api.admin.run(SAVED_LIST, variables).data();

  expect(customers.totalCount).toBeGreaterThan(0);
  expect(sent.filter(isSelect).length).toBeGreaterThan(0);
  expect(await wholeReads()).toEqual([]);
});

test.for(interfaceQueries().filter(({ name }) => REPS_QUESTIONS.has(name)))(
  '$name reads the rows of a rep by index',
  async (query) => {
    const headers = { 'content-type': 'application/json', ...office[1]?.person };
    for (const variables of await variantsOf(query, database)) {
      await post(JSON.stringify({ query: query.text, variables }), headers);
      expect(await wholeReads(), JSON.stringify(variables)).toEqual([]);
    }
  },
);

test.for(interfaceQueries())('$name reads its rows by index', async (query) => {
  for (const variables of await variantsOf(query, database)) {
    await api.admin.run(query.text, variables).data();
    expect(await wholeReads(), JSON.stringify(variables)).toEqual([]);
  }
});
