import { afterAll, beforeAll, expect, test } from 'vitest';

import { seriousFindings } from '../../support/browser.ts';
import { type Demo, openDemo, type Setup } from '../../support/demo.ts';
import { EVERY_PAGE, pagesOfMenu, settled } from '../../support/menu.ts';

let demo: Demo;
beforeAll(async () => (demo = await openDemo()));
afterAll(() => demo.stop());

test.for<readonly [who: string, setup: Setup]>([
  ['gm', { language: 'zh-CN' }],
  ['admin', { language: 'en', appearance: 'dark' }],
  ['rep1', { language: 'zh-CN', viewport: { width: 375, height: 740 }, hasTouch: true }],
])('%s opens every page of the menu: axe and the console have nothing to say', EVERY_PAGE, async ([who, setup]) => {
  const { page, misdeeds } = await demo.as(who, setup);
  const addresses: string[] = [];
  const findings: string[] = [];

  for await (const address of pagesOfMenu(page)) {
    addresses.push(address);
    for (const finding of await seriousFindings(page)) findings.push(`${address} ${finding}`);
  }

  expect(addresses.length).toBeGreaterThan(2);
  expect(findings).toEqual([]);
  expect(misdeeds).toEqual({ console: [], foreignRequests: [] });
});

test('signed out, every address leads to the sign-in page, which leads back', async () => {
  const { page, misdeeds } = await demo.visitor({ language: 'zh-CN' });

  await page.goto('/orders');
  await page.waitForURL('**/sign-in?next=/orders');
  expect(await seriousFindings(page)).toEqual([]);
  await page.locator('input[name=username]').fill('gm');
  await page.locator('input[name=password]').fill('this is not the password');
  await page.locator('button[type=submit]').click();
  await page.getByRole('alert').waitFor();

  expect(new URL(page.url()).pathname).toBe('/sign-in');
  expect(misdeeds).toEqual({ console: [], foreignRequests: [] });
});

test('who has no right sees it said, and no rows', async () => {
  const { page } = await demo.as('rep1');

  await page.goto('/accounts');
  await settled(page);

  expect(await page.locator('table tbody tr').count()).toBe(0);
});
