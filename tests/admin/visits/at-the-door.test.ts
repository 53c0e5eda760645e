import { afterAll, beforeAll, expect, test } from 'vitest';

import { seriousFindings } from '../../support/browser.ts';
import { type Demo, openDemo } from '../../support/demo.ts';

let demo: Demo;
beforeAll(async () => (demo = await openDemo()));
afterAll(() => demo.stop());

const PHONE = { viewport: { width: 375, height: 740 }, hasTouch: true } as const;

test('rules 5.2, bar 20: the rep records a visit at the door in four touches', async () => {
  const { page, misdeeds } = await demo.as('rep1', { language: 'zh-CN', ...PHONE });
  await page.goto('/customers');
  let touches = 0;
  const touch = async (what: ReturnType<typeof page.getByRole>): Promise<void> => {
    await what.tap();
    touches += 1;
  };

  await touch(page.locator('tbody tr').first().getByRole('link').first());
  await touch(page.getByRole('button', { name: '记录拜访' }).first());
  const dialog = page.getByRole('dialog');
  await expect.poll(() => dialog.locator('textarea').evaluate((field) => field === document.activeElement)).toBe(true);
  await page.keyboard.insertText('店长试吃新品，要样品。');
  await touch(dialog.getByRole('button', { name: '14 天后' }));
  expect(await seriousFindings(page)).toEqual([]);
  const heights = await dialog
    .getByRole('button')
    .evaluateAll((all) => all.map((one) => one.getBoundingClientRect().height));
  expect(Math.min(...heights)).toBeGreaterThanOrEqual(43.9);
  await touch(dialog.getByRole('button', { name: '保存' }));
  await page.getByText('拜访已记录').first().waitFor();

  await page.getByText('店长试吃新品，要样品。').first().waitFor();
  expect(touches).toBeLessThanOrEqual(5);
  expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
  expect(misdeeds).toEqual({ console: [], foreignRequests: [] });
});

test('rules 5.2, bar 20: without a connection the visit is kept, also over a reload, and sent once when it is back', async () => {
  const { page } = await demo.as('rep1', { language: 'en', ...PHONE });
  await page.goto('/visits/new');
  await page.locator('main ul button').first().waitFor();
  // The worker keeps the pages from its second load on.
  await page.evaluate(() => navigator.serviceWorker.ready);
  await page.reload();
  await page.locator('main ul button').nth(1).tap();
  await page.context().setOffline(true);
  const memo = `Wrote this in the cellar ${Date.now()}`;
  await page.locator('textarea').fill(memo);
  await page.getByRole('button', { name: 'Save' }).tap();
  await page.getByText('No connection: the visit is kept here').first().waitFor();

  await page.goto('/visits/new');
  await page.getByRole('heading', { name: 'Visits to be sent' }).waitFor();
  await page.getByText(memo).first().waitFor();
  expect(await seriousFindings(page)).toEqual([]);
  await page.context().setOffline(false);
  await page.getByText('1 visit was sent').first().waitFor();
  await page.getByRole('heading', { name: 'Visits to be sent' }).waitFor({ state: 'detached' });

  await page.goto(`/visits?q=${encodeURIComponent(memo)}`);
  const sent = page.locator('tbody tr').filter({ hasText: memo });
  await sent.first().waitFor();
  expect(await sent.count()).toBe(1);
});
