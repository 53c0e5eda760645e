import pg from 'pg';
import { afterAll, beforeAll, expect, test } from 'vitest';

import { requestOf } from './curl.ts';
import { blocksOf, filledIn } from './pages.ts';
import { openReports, type Reports } from './reports.ts';

let reports: Reports;
beforeAll(async () => (reports = await openReports(`docs_load_${process.pid}`)));
afterAll(() => reports?.stop());

interface OrderRow {
  readonly number: string;
  readonly netAmount: string;
  readonly customer: { readonly region: { readonly code: string } };
}

const bearer = (): Record<string, string> => ({ authorization: `Bearer ${reports.token}` });

/** The lines that the page's own download brings; `-n` is the token from `.netrc`. */
async function downloaded(): Promise<string[]> {
  const block = blocksOf('sh').find(({ page }) => page === 'metabase.md');
  const [download = ''] = filledIn(block?.text ?? '', reports).split('\npsql');
  const answer = await fetch(new Request(requestOf(download), { headers: bearer() }));
  expect(answer.status).toBe(200);
  return (await answer.text()).trim().split('\n');
}

test('the nightly load fills the table, and a second night changes it and adds nothing', async () => {
  const [table, load] = blocksOf('sql').filter(({ page }) => page === 'metabase.md');
  const lines = await downloaded();
  const client = new pg.Client(reports.database.migrationUrl);
  await client.connect();
  // What `\copy` does: a line, a value. The psql that knows the command is not on every machine.
  const [before = '', after = ''] = (load?.text ?? '').split(/^\\copy fetched from .*$/m);
  const night = async (rows: readonly string[]): Promise<void> => {
    await client.query(before);
    await client.query('insert into fetched select jsonb_array_elements($1::jsonb)', [`[${rows.join()}]`]);
    await client.query(after);
  };

  await client.query(table?.text ?? '');
  await night(lines);
  const first = JSON.parse(lines[0] ?? '{}') as OrderRow;
  await night([JSON.stringify({ ...first, netAmount: '1.25' })]);
  const { rows } = await client.query('select number, net_amount, region from archive.orders');
  await client.end();

  expect(rows).toHaveLength(lines.length);
  expect(lines.length).toBeGreaterThan(40);
  expect(rows).toContainEqual({ number: first.number, net_amount: '1.25', region: first.customer.region.code });
});

test('psql can read the lines: the delimiter and the quote of the page never stand in JSON', async () => {
  const [, load] = blocksOf('sql').filter(({ page }) => page === 'metabase.md');

  expect(load?.text).toContain(String.raw`delimiter e'\x02', quote e'\x01'`);
  expect((await downloaded()).every((line) => !/[\u0001\u0002]/.test(line))).toBe(true);
});

test('the address in the SQL of Superset answers with the columns that it selects', async () => {
  const sql = filledIn(blocksOf('sql').find(({ page }) => page === 'superset.md')?.text ?? '', reports);
  const [, columns = '', address = '', path = ''] = /^select (.*?)\s+from "(.*?)#\$\.(.*)\[\*\]"/s.exec(sql) ?? [];
  const parameters = filledIn(blocksOf('json').find(({ page }) => page === 'superset.md')?.text ?? '', reports);
  const { adapter_kwargs: given } = JSON.parse(parameters) as {
    adapter_kwargs: { genericjsonapi: { request_headers: Record<string, string> } };
  };
  const headers = given.genericjsonapi.request_headers;

  // The driver asks first what kind of thing lies there.
  const kind = await fetch(address, { method: 'HEAD', headers });
  const answer = await fetch(address, { headers });
  const rows = path
    .split('.')
    .reduce<unknown>((value, name) => (value as Record<string, unknown>)[name], await answer.json()) as object[];

  expect(kind.headers.get('content-type')).toContain('application/json');
  expect(rows.length).toBeGreaterThan(10);
  expect(Object.keys(rows[0] ?? {})).toEqual(expect.arrayContaining(columns.split(', ')));
});
