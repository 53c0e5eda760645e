import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';

import { seriousFindings } from '../../support/browser.ts';
import { type Demo, openDemo, type Setup } from '../../support/demo.ts';

let demo: Demo;
beforeAll(async () => (demo = await openDemo()));
afterAll(() => demo.stop());

async function firstOf(page: Page, list: string): Promise<string> {
  await page.goto(list);
  const link = page.locator('tbody tr').first().getByRole('link').first();
  return (await link.getAttribute('href')) ?? '';
}

/** Forms of attendance, supervision and trials that are sent empty. */
const FORMS = [
  ['/shifts', /新建班次|New shift/],
  ['/punches', /补录打卡|Enter a punch/],
  ['/punch-numbers', /登记机号|Give a number/],
  ['/my-requests', /^(请假|Leave)$/],
  ['/leave-balances', /设定额度|Grant hours/],
  ['/observations', /反映情况|Tell HR/],
  ['/region-leaders', /任命组长|Name a leader/],
  ['/trial-templates', /新建版本|New version/],
] as const;

/** What the page does wrong beside axe: scrolls sideways, or has something to press that is too small. */
async function faults(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const wide = document.documentElement.scrollWidth - innerWidth;
    const small = [
      ...document.querySelectorAll(
        'main a[href], main button, main input, main select, main summary, [role=dialog] button',
      ),
    ]
      .filter((element) => !element.matches('[type=checkbox], [aria-hidden=true], [tabindex="-1"]'))
      .filter((element) => {
        const { width, height } = element.getBoundingClientRect();
        return width > 0 && height > 0 && height < 23.5;
      })
      .map(
        (element) =>
          `too small: ${element.textContent?.trim() || element.getAttribute('aria-label') || element.tagName}`,
      );
    return [...(wide > 0 ? [`scrolls ${wide} px sideways`] : []), ...small];
  });
}

test.for<readonly [name: string, setup: Setup]>([
  ['on a desk in the dark', { language: 'zh-CN', appearance: 'dark' }],
  ['on a phone by day', { language: 'en', viewport: { width: 375, height: 740 }, hasTouch: true }],
  ['on the smallest phone', { language: 'zh-CN', viewport: { width: 320, height: 640 }, hasTouch: true }],
])('pages of one customer and one order, and their dialogs, %s', async ([, setup]) => {
  const { page, misdeeds } = await demo.as('manager', setup);
  const customer = await firstOf(page, '/customers');
  const order = await firstOf(page, '/orders');
  const found: string[] = [];
  const look = async (where: string): Promise<void> => {
    await page.waitForLoadState('networkidle');
    for (const one of [...(await seriousFindings(page)), ...(await faults(page))]) found.push(`${where}: ${one}`);
  };

  for (const address of [
    customer,
    `${customer}?face=form`,
    `${customer}/edit`,
    '/customers/new',
    order,
    '/orders/new',
    '/me',
    '/no-such-page',
  ]) {
    await page.goto(address);
    await page.locator('h1').first().waitFor();
    await look(address);
  }
  await page.goto(customer);
  await page.getByRole('button', { name: /移交|Hand over/ }).click();
  await page.getByRole('dialog').waitFor();
  await look('hand over');
  await page.goto('/products');
  await page.getByRole('button', { name: /新建产品|New product/ }).click();
  await page
    .getByRole('dialog')
    .getByRole('button', { name: /保存|Save/ })
    .click();
  await look('product with errors');

  expect(found).toEqual([]);
  expect(misdeeds).toEqual({ console: [], foreignRequests: [] });
});

test.for<readonly [name: string, setup: Setup]>([
  ['on a desk in the dark', { language: 'zh-CN', appearance: 'dark' }],
  ['on the smallest phone', { language: 'en', viewport: { width: 320, height: 640 }, hasTouch: true }],
])('pages of one shift and one policy, and the forms of attendance with errors, %s', async ([, setup]) => {
  const { page, misdeeds } = await demo.as('hr', setup);
  const found: string[] = [];
  const look = async (where: string): Promise<void> => {
    for (const one of [...(await seriousFindings(page)), ...(await faults(page))]) found.push(`${where}: ${one}`);
  };

  for (const list of ['/shifts', '/policies', '/trial-templates']) {
    const address = await firstOf(page, list);
    await page.goto(address);
    await page.locator('main h1').waitFor();
    await look(address);
  }
  for (const [address, button] of FORMS) {
    await page.goto(address);
    await page.getByRole('button', { name: button }).first().click();
    await page.getByRole('dialog').locator('button[type=submit]').click();
    await page.getByRole('dialog').locator('[aria-invalid=true]').first().waitFor();
    await look(`${address} ${String(button)}`);
  }

  expect(found).toEqual([]);
  expect(misdeeds).toEqual({ console: [], foreignRequests: [] });
});

test('the orders of one customer: the link from the archive shows a chip that can be taken away', async () => {
  const { page } = await demo.as('manager', { language: 'en' });
  const customer = await firstOf(page, '/customers');

  await page.goto(`${customer}?face=form`);
  await page.getByRole('link', { name: 'All orders' }).click();
  const chip = page.getByRole('button', { name: /^Remove filter: Customer/ });
  await chip.waitFor();
  const few = await page.getByRole('status').filter({ hasText: 'entries' }).innerText();
  await chip.click();

  await expect.poll(() => page.getByRole('status').filter({ hasText: 'entries' }).innerText()).not.toBe(few);
});

test('columns are chosen, stay in the address, and come back with it', async () => {
  const { page } = await demo.as('manager', { language: 'en' });
  await page.goto('/customers');
  await page.getByRole('button', { name: 'Columns' }).click();
  await page.getByRole('menuitemcheckbox', { name: 'City' }).click();
  await page.keyboard.press('Escape');

  await page.getByRole('columnheader', { name: 'City' }).waitFor();
  await page.reload();

  await page.getByRole('columnheader', { name: 'City' }).waitFor();
});
