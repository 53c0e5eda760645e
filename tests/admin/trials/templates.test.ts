import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';

import { answered, seriousFindings } from '../../support/browser.ts';
import { type Demo, openDemo } from '../../support/demo.ts';

let demo: Demo;
beforeAll(async () => (demo = await openDemo()));
afterAll(() => demo.stop());

const QUIET = { console: [], foreignRequests: [] };
const namesOf = (page: Page): Promise<string[]> =>
  page.getByRole('region', { name: '第 1 阶段的项目' }).locator('li p.font-medium [data-value]').allInnerTexts();

test('rules 19.3: HR copies the template in force, puts items in order, and says in both languages what to look at', async () => {
  const { page, misdeeds } = await demo.as('hr', { language: 'zh-CN' });
  await page.goto('/trial-templates');
  await page
    .getByRole('row', { name: /店员.*正在使用/ })
    .getByRole('link')
    .click();
  await page.getByText('已生效或已被使用的版本不能修改').waitFor();
  expect(await page.getByRole('textbox').count()).toBe(0);
  expect(await seriousFindings(page)).toEqual([]);
  await page.getByRole('button', { name: '以此为蓝本新建' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.locator('button[type=submit]').click();
  await dialog.locator('[aria-invalid=true]').first().waitFor();
  await dialog.getByLabel('制定原因').fill('增加节日礼盒项目');
  expect(await seriousFindings(page)).toEqual([]);
  await dialog.locator('button[type=submit]').click();
  await page.getByText('待生效').first().waitFor();

  const [first = '', second = '', ...others] = await namesOf(page);
  await page.getByRole('button', { name: `下移 ${first}` }).focus();
  await page.keyboard.press('Enter');
  expect(await namesOf(page)).toEqual([second, first, ...others]);
  expect(await page.evaluate(() => document.activeElement?.getAttribute('aria-label'))).toBe(`下移 ${first}`);
  await page.getByRole('button', { name: '增加项目 第 1 阶段的项目' }).click();
  await page.getByLabel('名称（中文）').fill('节日礼盒');
  await page.getByLabel('看什么（中文）').fill('礼盒搭配与包装是否正确。');
  await page.getByLabel('看什么（英文）').fill('Whether boxes are put together and wrapped well.');
  await page.getByLabel('试用期（月）').fill('7');
  await page.getByText('超过 6 个月').waitFor();
  await page.getByRole('button', { name: '保存' }).click();
  await expect.poll(() => page.getByLabel('名称（英文）').getAttribute('aria-invalid')).toBe('true');
  expect(await page.getByLabel('名称（英文）').evaluate((field) => field === document.activeElement)).toBe(true);
  expect(await seriousFindings(page)).toEqual([]);
  await page.getByLabel('名称（英文）').fill('Festival boxes');
  await page.getByRole('button', { name: '保存' }).click();
  await page.getByText('模板已保存').first().waitFor();
  await page.reload();
  await page.getByText('节日礼盒').first().waitFor();
  expect(await namesOf(page)).toEqual([second, first, ...others, '节日礼盒']);

  await page.getByRole('button', { name: '删除版本' }).click();
  await page.getByRole('dialog').getByRole('button', { name: '删除版本' }).click();
  await page.waitForURL((at) => at.pathname === '/trial-templates');
  await answered(page);
  expect(await page.getByText('待生效').count()).toBe(0);
  expect(misdeeds).toEqual(QUIET);
});

test('rules 19.3: who may only read templates finds nothing to press, on the phone and in English too', async () => {
  const phone = { viewport: { width: 375, height: 740 }, hasTouch: true } as const;
  const { page, misdeeds } = await demo.as('store', { language: 'en', appearance: 'dark', ...phone });
  await page.goto('/trial-templates');
  await page
    .getByRole('row', { name: /Clerk.*In force/ })
    .getByRole('link')
    .click();
  await page.getByText('Items of stage 2').waitFor();
  await answered(page);

  expect(await page.getByRole('button', { name: /Copy|Remove/ }).count()).toBe(0);
  expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBe(0);
  expect(await seriousFindings(page)).toEqual([]);
  expect(misdeeds).toEqual(QUIET);
});
