import { afterAll, beforeAll, expect, test } from 'vitest';

import { answered, seriousFindings } from '../../support/browser.ts';
import { type Demo, openDemo } from '../../support/demo.ts';

let demo: Demo;
beforeAll(async () => (demo = await openDemo()));
afterAll(() => demo.stop());

test('a manager filters, sorts and opens a customer; Back and a copied link show the same list', async () => {
  const { page, misdeeds } = await demo.as('manager', { language: 'zh-CN' });
  await page.goto('/customers');
  await page.getByRole('button', { name: '等级' }).first().click();
  await page.getByRole('menuitemcheckbox', { name: 'A 级' }).click();
  await page.keyboard.press('Escape');
  // A menu that closes gives the focus back to its button, and would take the key with it.
  await page.getByRole('menu').waitFor({ state: 'detached' });
  await page.getByRole('columnheader', { name: '名称' }).getByRole('button').press('Enter');
  await page.waitForURL(/grade=A.*sort=NAME|sort=NAME.*grade=A/);
  await page.locator('th[aria-sort=ascending]', { hasText: '名称' }).waitFor();
  await answered(page);
  const names = await page.locator('tbody tr td:nth-child(2)').allInnerTexts();

  await page.locator('tbody tr').first().getByRole('link').nth(1).click();
  await page.getByRole('heading', { level: 1, name: names[0] ?? '' }).waitFor();
  await page.goBack();
  await page.getByRole('button', { name: '移除筛选：等级: A 级' }).waitFor();
  await answered(page);

  expect(await page.locator('tbody tr td:nth-child(2)').allInnerTexts()).toEqual(names);
  const colleague = await demo.as('gm', { language: 'zh-CN' });
  await colleague.page.goto(page.url());
  await colleague.page.locator('tbody tr').first().waitFor();
  expect(await colleague.page.locator('tbody tr td:nth-child(2)').allInnerTexts()).toEqual(names);
  expect(misdeeds).toEqual({ console: [], foreignRequests: [] });
});

test('pages of a list go forth and back', async () => {
  const { page } = await demo.as('manager', { language: 'en' });
  await page.goto('/customers');
  const codes = page.locator('tbody tr td:first-child');
  await codes.first().waitFor();
  const first = await codes.allInnerTexts();

  await page.getByRole('button', { name: 'Next' }).click();
  await page.getByText('Page 2 of').waitFor();
  await expect.poll(async () => (await codes.allInnerTexts())[0]).not.toBe(first[0]);
  await page.getByRole('button', { name: 'Previous' }).click();

  await expect.poll(() => codes.allInnerTexts()).toEqual(first);
});

test('typing the initials of a name finds the customer, best first; the address keeps the search', async () => {
  const { page, misdeeds } = await demo.as('manager', { language: 'zh-CN' });
  await page.goto('/customers');
  const box = page.getByRole('searchbox', { name: '搜索名称、拼音、编码、电话末位' });
  const first = page.locator('tbody tr:first-child td:nth-child(2)');

  for (const [typed, found] of [
    ['qxy', '秦晓云'],
    ['weijiayi', '魏佳怡'],
    ['金穗 大酒店', '上海金穗大酒店'],
  ] as const) {
    await box.fill(typed);
    await first.filter({ hasText: found }).waitFor();
  }

  await page.waitForURL(/q=/);
  await page.reload();
  await first.filter({ hasText: '上海金穗大酒店' }).waitFor();
  expect(misdeeds).toEqual({ console: [], foreignRequests: [] });
});

test('the customer of a new order is picked by pinyin', async () => {
  const { page } = await demo.as('manager', { language: 'en' });
  await page.goto('/orders/new');
  const picker = page.getByLabel('Customer', { exact: true }).first();
  await picker.click();
  await page.getByPlaceholder('Name, pinyin, code or last digits of phone').fill('qinxiao');

  await page.getByRole('option', { name: /秦晓云/ }).click();

  await picker.filter({ hasText: '秦晓云' }).waitFor();
});

test('nothing matches: the list says so and offers to clear the filters', async () => {
  const { page } = await demo.as('manager', { language: 'en' });

  await page.goto('/customers?q=there-is-no-such-customer');
  await page.getByText('Nothing matches').waitFor();
  await page.getByRole('button', { name: 'Clear filters' }).first().click();

  await page.locator('tbody tr').first().waitFor();
});

test('at the door, a rep records a visit on the card by phone; it stands in the archive', async () => {
  const { page, misdeeds } = await demo.as('rep1', {
    language: 'zh-CN',
    viewport: { width: 375, height: 740 },
    hasTouch: true,
  });
  await page.goto('/customers');
  await page.locator('tbody tr').first().getByRole('link').first().click();
  await page.getByRole('button', { name: '记录拜访' }).first().click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('button', { name: '保存' }).click();
  await dialog.getByText('请填写此项').waitFor();
  expect(await dialog.locator('textarea').evaluate((field) => field === document.activeElement)).toBe(true);
  expect(await seriousFindings(page)).toEqual([]);

  await dialog.locator('textarea').fill('店长试吃新品，下周给样品报价。');
  await dialog.getByText('15 / 200 字').waitFor();
  await page.reload();
  await page.getByRole('button', { name: '记录拜访' }).first().click();
  await dialog.getByText('已恢复上次未完成的内容').waitFor();
  // Closed unless the draft has something in it.
  const details = dialog.getByRole('button', { name: '更多内容' });
  if (await details.isVisible()) await details.click();
  await dialog.getByLabel('下一步').fill('寄样品');
  await dialog.getByRole('button', { name: '保存' }).click();
  await page.getByText('拜访已记录').first().waitFor();

  await page.getByText('店长试吃新品，下周给样品报价。').first().waitFor();
  await page.getByRole('tab', { name: '部门档案表' }).click();
  await page.getByRole('heading', { name: '往来纪事' }).waitFor();
  await page.getByText('店长试吃新品，下周给样品报价。').first().waitFor();
  expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
  expect(misdeeds).toEqual({ console: [], foreignRequests: [] });
});

test('leaving a form with typed content asks first, and the draft outlives a reload', async () => {
  const { page } = await demo.as('manager', { language: 'en' });
  await page.goto('/customers/new');
  await page.getByLabel('Name', { exact: true }).fill('Draft & Sons');

  await page.getByRole('link', { name: 'Products', exact: true }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Cancel' }).click();
  expect(new URL(page.url()).pathname).toBe('/customers/new');
  page.on('dialog', (dialog) => void dialog.accept());
  await page.waitForTimeout(500);
  await page.reload();

  await page.getByText('Your unfinished draft was restored').waitFor();
  expect(await page.getByLabel('Name', { exact: true }).inputValue()).toBe('Draft & Sons');
});

test('a phone number is shown whole only when asked for', async () => {
  const { page } = await demo.as('manager', { language: 'en' });
  await page.goto('/customers');
  await page.locator('tbody tr').first().getByRole('link').first().click();

  await page
    .getByText(/\d{3}\*{4}\d{4}/)
    .first()
    .waitFor();
  await page.getByRole('button', { name: 'Show number' }).first().click();

  await page.locator('a[href^="tel:"]').first().waitFor();
});
