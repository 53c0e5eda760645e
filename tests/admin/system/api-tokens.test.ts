import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';

import { seriousFindings } from '../../support/browser.ts';
import { Client } from '../../support/client.ts';
import { type Demo, openDemo } from '../../support/demo.ts';

let demo: Demo;
beforeAll(async () => (demo = await openDemo()));
afterAll(() => demo?.stop());

/** Makes a token of the role in the dialog; the answer is its text. */
async function makeToken(
  page: Page,
  use: string,
  choose: () => Promise<void> = async () => undefined,
): Promise<string> {
  await page.goto('/api-tokens');
  await page.getByRole('button', { name: 'New token' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('Used for').fill(use);
  await dialog.getByLabel('Role').selectOption({ label: 'Figures for analysis tools' });
  await dialog.getByRole('group', { name: 'Scope' }).waitFor();
  await choose();
  await dialog.getByRole('button', { name: 'Create' }).click();
  const secret = await page.getByRole('textbox', { name: 'API token' }).inputValue();
  await page.getByRole('dialog').getByRole('button', { name: 'Close' }).last().click();
  await page.getByRole('cell', { name: use }).waitFor();
  return secret;
}

test('a token is shown once and can be taken back', async () => {
  const { page, misdeeds } = await demo.as('developer');
  const secret = await makeToken(page, 'dashboards');
  const program = new Client(demo.url, { authorization: `Bearer ${secret}` });

  expect(await page.content()).not.toContain(secret);
  await program.run('{ orders { totalCount } }').data();
  await page.getByRole('button', { name: 'Revoke' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Revoke' }).click();
  await page.getByRole('cell', { name: 'Revoked' }).waitFor();

  await program.run('{ orders { totalCount } }').failed('UNAUTHENTICATED');
  expect(misdeeds).toEqual({ console: [], foreignRequests: [] });
});

test('a token holds only what was left ticked of its role, and an end', async () => {
  const { page } = await demo.as('developer');
  const end = new Date(demo.clock.now().getTime() + 100 * 24 * 3600 * 1000).toISOString().slice(0, 10);
  const secret = await makeToken(page, 'visits alone', async () => {
    await page.getByLabel('Expires').fill(end);
    for (const right of [
      'See all orders, lines and deliveries',
      'See prices, discounts and amounts of the orders one sees',
    ])
      await page.getByRole('checkbox', { name: right }).uncheck();
  });
  const program = new Client(demo.url, { authorization: `Bearer ${secret}` });

  await program.run('{ visits { totalCount } }').data();
  await program.run('{ orders { totalCount } }').failed('FORBIDDEN');
  const row = page.getByRole('row').filter({ hasText: 'visits alone' });
  await row.getByRole('button', { name: /\d permissions/ }).click();
  const rights = page.getByRole('listitem').filter({ hasText: 'See every customer' });
  await rights.waitFor();
  expect((await row.locator('time').nth(1).getAttribute('datetime'))?.slice(0, 10)).toBe(end);
});

test('a token for saved queries asks nothing of its own', async () => {
  const { page } = await demo.as('developer');
  const secret = await makeToken(page, 'one report', () =>
    page.getByRole('switch', { name: 'Saved queries only' }).click(),
  );

  await new Client(demo.url, { authorization: `Bearer ${secret}` })
    .run('{ orders { totalCount } }')
    .failed('FORBIDDEN');
  await page.getByRole('row').filter({ hasText: 'one report' }).getByText('Saved queries only').waitFor();
});

test('the administrator sees and revokes the tokens of all, on a phone in the dark too', async () => {
  const { page: owner } = await demo.as('developer');
  await makeToken(owner, 'left behind');
  const { page, misdeeds } = await demo.as('admin', {
    language: 'zh-CN',
    appearance: 'dark',
    viewport: { width: 375, height: 740 },
    hasTouch: true,
  });

  await page.goto('/api-tokens');
  const row = page.getByRole('row').filter({ hasText: 'left behind' });
  await row.waitFor();
  expect(await seriousFindings(page)).toEqual([]);
  await page.getByRole('button', { name: '新建令牌' }).click();
  await page.getByRole('dialog').getByLabel('角色').selectOption({ index: 1 });
  expect(await seriousFindings(page)).toEqual([]);
  expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);

  expect(misdeeds).toEqual({ console: [], foreignRequests: [] });
});
