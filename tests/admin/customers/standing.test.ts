import { afterAll, beforeAll, expect, test } from 'vitest';

import { seriousFindings } from '../../support/browser.ts';
import { type Demo, openDemo } from '../../support/demo.ts';

let demo: Demo;
beforeAll(async () => (demo = await openDemo()));
afterAll(() => demo.stop());

test('rules 7.3, 8.1, 8.3: the form shows grades, sales tasks and maintenance plans; a grade is not typed into it', async () => {
  const { page, misdeeds } = await demo.as('manager', { language: 'zh-CN' });
  await page.goto('/customers?grade=A');
  await page.locator('tbody tr').first().getByRole('link').nth(1).click();
  await page.getByRole('tab', { name: '部门档案表' }).click();
  for (const name of ['等级变动', '销售任务', '维护计划']) await page.getByRole('heading', { name }).waitFor();
  expect(await seriousFindings(page)).toEqual([]);

  await page.getByRole('link', { name: '编辑' }).click();
  await page.getByText('供货代理商').first().waitFor();
  await page.getByText('介绍人客户').first().waitFor();
  expect(await page.getByLabel('等级', { exact: true }).count()).toBe(0);
  expect(await seriousFindings(page)).toEqual([]);
  expect(misdeeds).toEqual({ console: [], foreignRequests: [] });
});
