import { afterAll, beforeAll, expect, test } from 'vitest';

import { sources } from '../support/sources.ts';
import { byCurl, requestOf } from './curl.ts';
import { blocksOf, filledIn, placeOf } from './pages.ts';
import { runPowerQuery } from './power-query/interpreter.ts';
import { powerQueryLibrary } from './power-query/library.ts';
import { openReports, type Reports } from './reports.ts';

let reports: Reports;
beforeAll(async () => (reports = await openReports(`docs_bi_${process.pid}`)));
afterAll(() => reports?.stop());

const SINCE = '2026-01-01T00:00:00+08:00';

function rowsIn(data: unknown): number {
  if (typeof data !== 'object' || data === null) return 0;
  const { nodes, count } = data as { nodes?: unknown[]; count?: number };
  return nodes?.length ?? count ?? Object.values(data).reduce((sum: number, one) => sum + rowsIn(one), 0);
}

test('every page is linked from the first one, and every link leads somewhere', () => {
  const pages = sources('api/docs/bi/*.md');
  const files = new Set(
    sources('api/docs/bi/*.md', 'api/docs/bi/client/*.ts').map(({ path }) => path.replace('api/docs/bi/', '')),
  );
  const linksOf = (text: string): string[] => [...text.matchAll(/\]\(([^)]+)\)/g)].map(([, to = '']) => to);
  const [first] = pages;

  expect(pages.length).toBeGreaterThan(8);
  expect(first?.path).toBe('api/docs/bi/README.md');
  expect([...new Set(linksOf(first?.text ?? ''))].toSorted()).toEqual(
    pages
      .slice(1)
      .map(({ path }) => path.replace('api/docs/bi/', ''))
      .toSorted(),
  );
  for (const { path, text } of pages) for (const to of linksOf(text)) expect(files, `${path} ${to}`).toContain(to);
});

test('every question on the pages is answered to a token, with rows', async () => {
  const questions = blocksOf('graphql').filter(({ text }) => !text.startsWith('mutation'));
  expect(questions.length).toBeGreaterThan(1);

  for (const block of questions) {
    const variables = block.text.includes('$since') ? { since: SINCE } : {};
    const data = await reports.program.run(block.text, variables).data();
    expect(rowsIn(data), placeOf(block)).toBeGreaterThan(0);
  }
});

test('the token is made as its page says', async () => {
  const block = blocksOf('graphql').find(({ page }) => page === 'token.md');
  const { roles } = await reports.developer.run('{ roles(first: 100) { nodes { id key } } }').data();
  const roleId = roles.nodes.find(({ key }: { key: string }) => key === 'BI').id;

  const { apiTokenCreate } = await reports.developer.run(block?.text ?? '', { roleId }).data();

  expect(apiTokenCreate.clearText).toMatch(/^lat_/);
});

test('a request written out works as it stands', async () => {
  const [block] = blocksOf('http');
  const [line = '', ...headers] = filledIn(block?.text ?? '', reports)
    .trim()
    .split('\n');
  const [, path = ''] = /^GET (\S+) HTTP/.exec(line) ?? [];

  const answer = await fetch(new URL(path, reports.url), {
    headers: Object.fromEntries(headers.map((one) => one.split(': ') as [string, string])),
  });

  expect(
    ((await answer.json()) as { data: { orders: { totalCount: number } } }).data.orders.totalCount,
  ).toBeGreaterThan(0);
});

test.for(blocksOf('sh').filter(({ page }) => page === 'curl.md'))('curl: line $line of $page', async (block) => {
  const command = filledIn(block.text, reports).trim();

  const answer = await fetch(requestOf(command));
  const text = await answer.text();

  expect([placeOf(block), answer.status, text.slice(0, 300)]).toEqual([placeOf(block), 200, expect.any(String)]);
  expect(text).not.toContain('"errors"');
  expect(text.length).toBeGreaterThan(30);
  // The real one says the same, but for how long it took.
  const real = await byCurl(command);
  if (real !== null) expect(withoutExtensions(real)).toBe(withoutExtensions(text));
});

function withoutExtensions(text: string): string {
  return text.replace(/,"extensions":.*$/s, '}');
}

const COUNTS = `query Counts($since: DateTime!) {
  orders(filter: { receivedAt: { gte: $since }, kind: { eq: ORDER } }) {
    totalCount
    groups(by: [{ field: RECEIVED_AT, every: MONTH }, { field: CURRENCY }]) { totalCount }
  }
  customers(filter: { state: { eq: ACTIVE } }) { totalCount }
}`;

test.for(blocksOf('powerquery'))('Power Query: line $line of $page', async (block) => {
  const library = powerQueryLibrary(reports);

  // Small pages, so that the way from page to page is walked.
  const table = await runPowerQuery(block.text.replace('PageSize = 500', 'PageSize = 20'), library);

  const { orders, customers } = await reports.program.run(COUNTS, { since: SINCE }).data();
  const wanted = block.page === 'aggregates.md' ? orders.groups.totalCount : orders.totalCount;
  expect((table as unknown[]).length).toBe(block.text.includes('customers(') ? customers.totalCount : wanted);
  expect(wanted).toBeGreaterThan(1);
});
