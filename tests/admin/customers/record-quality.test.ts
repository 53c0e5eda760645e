import { afterAll, beforeAll, expect, test } from 'vitest';

import { seriousFindings } from '../../support/browser.ts';
import { type Demo, openDemo } from '../../support/demo.ts';

let demo: Demo;
beforeAll(async () => (demo = await openDemo()));
afterAll(() => demo.stop());

test('rules 3.3, 3.4: what a customer said of himself is recorded, shown as missing, reviewed by another and counts', async () => {
  const rep = await demo.as('rep1', { language: 'zh-CN' });
  await rep.page.goto('/customers?complete=1&sort=COMPLETENESS');
  await rep.page.locator('tbody tr').first().getByRole('link').nth(1).click();
  await rep.page.getByText(/缺：/).first().waitFor();
  await rep.page.getByRole('tab', { name: '部门档案表' }).click();
  await rep.page.getByRole('button', { name: '登记资料' }).click();
  await rep.page.getByLabel('栏目').selectOption({ label: '管理特点' });
  await rep.page.getByLabel('内容').fill('家族经营，老板亲自管');
  await rep.page.getByRole('button', { name: '保存' }).click();
  await rep.page.getByText('待审核：管理特点').waitFor();
  const address = rep.page.url();

  const manager = await demo.as('manager', { language: 'zh-CN' });
  await manager.page.goto('/customers/quality?tab=reviews');
  await manager.page.getByText('家族经营，老板亲自管').waitFor();
  expect(await seriousFindings(manager.page)).toEqual([]);
  const told = manager.page.getByRole('row', { name: '家族经营，老板亲自管' });
  await told.getByRole('button', { name: '审核', exact: true }).click();
  await manager.page.getByLabel('结论').selectOption({ label: '已采纳' });
  await manager.page.getByRole('button', { name: '保存' }).click();
  await manager.page.getByRole('dialog').waitFor({ state: 'detached' });
  await manager.page.getByText('已审核').first().waitFor();

  await rep.page.goto(address);
  await rep.page.getByText('家族经营，老板亲自管').first().waitFor();
  expect(await rep.page.getByText('待审核：管理特点').count()).toBe(0);
  expect(rep.misdeeds).toEqual({ console: [], foreignRequests: [] });
});

test('frontend bar 8: a view of the list is saved, says when it was changed, and comes back as it was', async () => {
  const { page, misdeeds } = await demo.as('manager', { language: 'en' });
  await page.goto('/customers?grade=A&sort=-NAME');
  await page.locator('tbody tr').first().waitFor();
  await page.getByRole('button', { name: 'Save as…' }).click();
  await page.getByLabel('Name of the view').fill('Our best');
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  await page.waitForURL(/view=/);
  await page.getByRole('button', { name: 'Our best' }).waitFor();
  expect(await page.getByText('Modified').count()).toBe(0);

  await page.getByRole('columnheader', { name: 'Code' }).getByRole('button').click();
  await page.getByText('Modified').waitFor();
  expect(await seriousFindings(page)).toEqual([]);
  await page.getByRole('button', { name: 'Reset' }).click();
  await page.waitForURL(/sort=-NAME/);

  expect(misdeeds).toEqual({ console: [], foreignRequests: [] });
});

test('rules 3.1, 3.4: the map opens the customers it was counted from, the report names what stays blank', async () => {
  const { page, misdeeds } = await demo.as('manager', { language: 'zh-CN' });
  await page.goto('/customers/quality?tab=map');
  await page.getByRole('table').getByRole('link').first().click();
  await page.waitForURL(/region=.*grade=|grade=.*region=/);
  await page.locator('tbody tr').first().waitFor();

  await page.goto('/customers/quality?tab=blanks');
  await page.getByRole('cell', { name: '必填' }).first().waitFor();
  expect(await seriousFindings(page)).toEqual([]);
  expect(misdeeds).toEqual({ console: [], foreignRequests: [] });
});
