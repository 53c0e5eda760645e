import { readFile } from 'node:fs/promises';

import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';

import { answered, seriousFindings } from '../../support/browser.ts';
import { type Demo, openDemo, type Setup } from '../../support/demo.ts';

let demo: Demo;
beforeAll(async () => (demo = await openDemo()));
afterAll(() => demo?.stop());

const DOCUMENT = `query OrdersSince($since: DateTime!, $first: Int = 100) {
  orders(filter: { receivedAt: { gte: $since } }, sort: [{ by: RECEIVED_AT }], first: $first) {
    nodes {
      number
      state
      customer { code }
    }
  }
}`;

const dialogOf = (page: Page) => page.getByRole('dialog');

/** Saves a query by the dialog; the page of the query is then open. */
async function saveQuery(page: Page, name: string, isShared: boolean): Promise<void> {
  await page.goto('/saved-queries');
  await page.getByRole('button', { name: 'New query' }).click();
  const dialog = dialogOf(page);
  await dialog.getByLabel('Title').fill(`Title of ${name}`);
  await dialog.getByLabel('Name in the address').fill(name);
  await dialog.getByLabel('Query', { exact: true }).fill(DOCUMENT);
  if (isShared) await dialog.getByRole('switch', { name: 'Shared' }).click();
  await dialog.getByRole('button', { name: 'Save' }).click();
  await page.getByRole('heading', { name: `Title of ${name}` }).waitFor();
}

test('a developer saves a query, is told where its text is wrong, and finds it in the list', async () => {
  const { page, misdeeds } = await demo.as('developer');
  await page.goto('/saved-queries');
  await page.getByRole('button', { name: 'New query' }).click();
  const dialog = dialogOf(page);
  await dialog.getByLabel('Title').fill('Open orders');
  await dialog.getByLabel('Name in the address').fill('open-orders');
  const text = dialog.getByLabel('Query', { exact: true });

  await text.fill('{ ordrs { number } }');
  await dialog.getByRole('button', { name: 'Save' }).click();
  await dialog.getByText('1:3 Cannot query field').waitFor();
  expect(await text.evaluate((element) => element === document.activeElement)).toBe(true);
  expect(await seriousFindings(page)).toEqual([]);
  await text.fill(DOCUMENT);
  await dialog.getByRole('button', { name: 'Save' }).click();
  await page.getByRole('heading', { name: 'Open orders' }).waitFor();

  await page.goto('/saved-queries');
  await page.getByRole('searchbox', { name: 'Search titles and names' }).fill('open-ord');
  await page.getByRole('link', { name: 'Open orders' }).waitFor();
  expect(misdeeds).toEqual({ console: [], foreignRequests: [] });
});

test('a query is run with variables, shown as a table and downloaded whole', async () => {
  const { page, misdeeds } = await demo.as('developer');
  await saveQuery(page, 'orders-to-run', true);
  const variables = page.getByLabel('Variables (JSON)');
  const run = page.getByRole('button', { name: 'Run', exact: true });

  await variables.fill('{ "since": ');
  await page.getByText('Enter a JSON object such as').waitFor();
  await variables.fill('{ "since": "2020-01-01T00:00:00Z", "first": 8 }');
  await run.click();
  await page.getByRole('columnheader', { name: 'customer.code' }).waitFor();
  expect(await page.getByRole('region', { name: 'Answer' }).locator('tbody tr').count()).toBe(8);
  await page.getByText('8 rows shown').waitFor();

  const address = await page.getByRole('textbox', { name: 'CSV, all rows' }).inputValue();
  expect(new URL(address).pathname).toBe('/query/orders-to-run.csv');
  expect(JSON.parse(new URL(address).searchParams.get('variables') ?? '')).toMatchObject({ first: 8 });
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Download NDJSON, all rows' }).click(),
  ]);
  const lines = (await readFile(await download.path(), 'utf8')).trim().split('\n');
  expect(download.suggestedFilename()).toBe('orders-to-run.ndjson');
  expect(lines.length).toBeGreaterThan(100);
  expect(JSON.parse(lines[0] ?? '')).toMatchObject({ customer: { code: expect.any(String) } });
  expect(misdeeds).toEqual({ console: [], foreignRequests: [] });
});

test('a new version says what is different; the former one can still be seen, run and compared', async () => {
  const { page } = await demo.as('developer');
  await saveQuery(page, 'orders-of-two-versions', false);
  await page.getByRole('button', { name: 'New version' }).click();
  const dialog = dialogOf(page);
  await dialog.getByLabel('Query', { exact: true }).fill(DOCUMENT.replace('state', 'currency'));
  await dialog.getByLabel('What is different').fill('Currency for state');
  await dialog.getByRole('button', { name: 'Save' }).click();
  await page.getByText('Currency for state').waitFor();

  await page.getByRole('button', { name: 'Compare with the one before' }).click();
  const difference = page.getByRole('region', { name: 'What version 2 changed' });
  expect(await difference.getByText('Removed:').locator('..').innerText()).toContain('state');
  expect(await difference.getByText('Added:').locator('..').innerText()).toContain('currency');
  await page.getByRole('combobox', { name: 'Version' }).selectOption('Version 1');
  await page.waitForURL(/version=1/);
  await expect.poll(() => page.getByRole('textbox', { name: 'JSON, one page' }).inputValue()).toContain('version=1');
  await page.reload();
  expect(await page.getByRole('region', { name: 'Version 1' }).innerText()).toContain('state');
});

test('others see a shared query and not a private one; only who may share can change it', async () => {
  const { page: owner } = await demo.as('developer');
  await saveQuery(owner, 'for-everybody', true);
  await saveQuery(owner, 'for-me-alone', false);
  const { page } = await demo.as('supervisor');

  await page.goto('/saved-queries');
  const link = page.getByRole('link', { name: 'Title of for-everybody' });
  await link.waitFor();
  expect(await page.getByRole('link', { name: 'Title of for-me-alone' }).count()).toBe(0);
  await link.click();
  await page.getByRole('button', { name: 'Run', exact: true }).waitFor();
  expect(
    await page
      .getByRole('main')
      .getByRole('button', { name: /^(Edit|New version|Archive)$/ })
      .count(),
  ).toBe(0);
});

test('an archived query can be neither run nor changed', async () => {
  const { page } = await demo.as('developer');
  await saveQuery(page, 'soon-put-away', false);

  await page.getByRole('main').getByRole('button', { name: 'Archive' }).click();
  await dialogOf(page).getByRole('button', { name: 'Archive' }).click();
  await page.getByText('Archived', { exact: true }).first().waitFor();
  await answered(page);

  expect(
    await page
      .getByRole('main')
      .getByRole('button', { name: /^(Run|Edit|New version|Archive)$/ })
      .count(),
  ).toBe(0);
});

test.for<readonly [name: string, setup: Setup]>([
  [
    'on a phone by night',
    { language: 'zh-CN', appearance: 'dark', viewport: { width: 375, height: 740 }, hasTouch: true },
  ],
  ['on a desk by day', { language: 'en' }],
])('the page of a query has nothing for axe and no sideways scroll, %s', async ([name, setup]) => {
  const { page: owner } = await demo.as('developer');
  await saveQuery(owner, name.replaceAll(' ', '-'), true);
  const { page, misdeeds } = await demo.as('developer', setup);

  await page.goto(new URL(owner.url()).pathname);
  await page.getByRole('textbox', { name: /Variables|变量/ }).fill('{ "since": "2020-01-01T00:00:00Z" }');
  await page.getByRole('button', { name: /^(Run|运行)$/ }).click();
  await page.getByRole('columnheader', { name: 'customer.code' }).waitFor();

  expect(await seriousFindings(page)).toEqual([]);
  expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
  expect(misdeeds).toEqual({ console: [], foreignRequests: [] });
});

test('who may explore the schema finds the playground in the menu, others do not', async () => {
  const { page } = await demo.as('developer');
  const { page: manager } = await demo.as('manager');
  const link = (of: Page) =>
    of.getByRole('navigation', { name: 'Main navigation' }).getByRole('link', { name: 'Playground' });

  expect(await link(page).getAttribute('href')).toBe(`${demo.url}/playground`);
  expect(await link(manager).count()).toBe(0);
});
