import pg from 'pg';
import { afterAll, beforeAll, expect, test } from 'vitest';

import { fileDatabase } from '../../support/database.ts';
import { type Demo, openDemo } from '../../support/demo.ts';
import { EVERY_PAGE, pagesOfMenu } from '../../support/menu.ts';

let demo: Demo;
beforeAll(async () => (demo = await openDemo()));
afterAll(() => demo.stop());

test('the first look: no page of the menu is empty or faulty for the manager of the demo', EVERY_PAGE, async () => {
  const { page } = await demo.as('manager', { language: 'zh-CN' });
  const empty: string[] = [];

  for await (const address of pagesOfMenu(page)) {
    const messages = await page.locator('main [data-message]').allInnerTexts();
    for (const text of messages) empty.push(`${address}: ${text.replaceAll('\n', ' ')}`);
  }

  expect(empty).toEqual([]);
});

test('the door opens for whoever knocks, whatever type is asked for', async () => {
  const [door, elsewhere] = await Promise.all(['/', '/nowhere'].map((path) => fetch(demo.url + path)));

  expect(door?.status).toBe(200);
  expect(await door?.text()).toContain('<div id="app"');
  expect(elsewhere?.status).toBe(404);
});

test('what the manager is asked stands in words: no name of the program, no id', async () => {
  const { page } = await demo.as('manager', { language: 'zh-CN' });
  await page.goto('/approvals');
  const rows = page.getByRole('list', { name: '申请列表' }).getByRole('listitem');
  await rows.first().waitFor();
  const details: string[] = [];

  for (let at = 0; at < (await rows.count()); at += 1) {
    await rows.nth(at).getByRole('button').first().click();
    details.push(await page.getByRole('region', { name: '申请详情' }).innerText());
  }

  expect(details.length).toBeGreaterThan(3);
  expect(details.filter((text) => /[a-z]{3,}|[0-9a-f]{8}-/.test(text))).toEqual([]);
});

test('nothing that the demo tells to have happened lies ahead', async () => {
  const client = new pg.Client((await fileDatabase()).migrationUrl);
  await client.connect();
  try {
    const { rows } = await client.query('select distinct row_type from journal_entries where at > $1', [
      demo.clock.now(),
    ]);

    expect(rows).toEqual([]);
  } finally {
    await client.end();
  }
});
