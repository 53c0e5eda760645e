import { afterAll, beforeAll, expect, test } from 'vitest';

import { seriousFindings } from '../../support/browser.ts';
import { type Demo, openDemo } from '../../support/demo.ts';

let demo: Demo;
beforeAll(async () => (demo = await openDemo()));
afterAll(() => demo.stop());

test('rules 8.1: a manager makes a task list, has tasks proposed, and the rep reports on one', async () => {
  const { page, misdeeds } = await demo.as('manager', { language: 'zh-CN' });
  await page.goto('/tasks');
  const rep = await page.locator('tbody tr').first().locator('td').nth(1).innerText();
  await page.getByRole('button', { name: '新建任务单' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('业务员').selectOption({ label: rep });
  // The demo has the lists of this month.
  await dialog.getByLabel('周期').selectOption('YEAR');
  await dialog.getByLabel('开始日期').fill(`${demo.clock.now().getFullYear()}-01-01`);
  await dialog.getByLabel('宏观目标').fill('500000');
  expect(await seriousFindings(page)).toEqual([]);
  await dialog.getByRole('button', { name: '保存' }).click();
  await page.getByRole('heading', { level: 1, name: /年度任务单/ }).waitFor();

  await page.getByRole('button', { name: '生成建议' }).click();
  await page.getByText('建议已生成').first().waitFor();
  await page.locator('tbody tr').first().waitFor();
  await page.getByRole('button', { name: '新增任务' }).click();
  for (const label of ['客户', '产品']) {
    await dialog.getByLabel(label, { exact: true }).first().click();
    await page.getByRole('listbox').getByRole('option').first().click();
    await page.getByRole('listbox').waitFor({ state: 'detached' });
  }
  await dialog.getByLabel('计量方式').selectOption('quantity');
  await dialog.getByLabel('数量', { exact: true }).fill('120.5');
  expect(await seriousFindings(page)).toEqual([]);
  await dialog.getByRole('button', { name: '保存' }).click();
  await dialog.waitFor({ state: 'detached' });
  await page.goto(`${page.url().split('?')[0]}?kind=MAIN`);
  await page
    .getByText(/^120.5（产品：/)
    .first()
    .waitFor();

  await page.getByRole('button', { name: '填报完成' }).first().click();
  await dialog.getByLabel('已完成').first().fill('1');
  await dialog.getByRole('button', { name: '保存' }).click();
  await page.getByText('已填报').first().waitFor();
  await page.getByRole('button', { name: '关闭期间' }).click();
  await dialog.getByRole('button', { name: '关闭期间' }).click();
  await page.getByRole('alert').filter({ hasText: '期间尚未结束' }).waitFor();
  expect(await seriousFindings(page)).toEqual([]);
  expect(misdeeds).toEqual({ console: [], foreignRequests: [] });
});

test('rules 8.2: a month is drafted from the archive and published', async () => {
  const { page, misdeeds } = await demo.as('manager', { language: 'en' });
  await page.goto('/assignments');
  await page
    .getByRole('button', { name: /^Draft (?!for everybody)/ })
    .first()
    .click();
  await page.getByRole('heading', { level: 1, name: /Monthly assignment/ }).waitFor();
  await page.getByRole('button', { name: 'Publish' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Publish' }).click();
  await page.getByText('Version 1').waitFor();
  await page.getByRole('button', { name: 'Publish' }).waitFor({ state: 'detached' });
  expect(await seriousFindings(page)).toEqual([]);
  expect(misdeeds).toEqual({ console: [], foreignRequests: [] });
});

test('rules 8.3: coverage and plans stand on one page, and a draft is submitted', async () => {
  const { page, misdeeds } = await demo.as('manager', { language: 'zh-CN' });
  await page.goto('/maintenance');
  await page.getByRole('heading', { name: '计划覆盖率' }).waitFor();
  expect(await seriousFindings(page)).toEqual([]);
  await page.getByRole('link', { name: '节日问候' }).click();
  await page.getByRole('button', { name: '新建问候名单' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('节日').fill('元旦');
  expect(await seriousFindings(page)).toEqual([]);
  await dialog.getByRole('button', { name: '保存' }).click();
  await page.getByRole('link', { name: '元旦' }).waitFor();
  expect(misdeeds).toEqual({ console: [], foreignRequests: [] });
});

test('rules 8.4: the wizard shows what is with a rep, moves all of it, and then nothing is left', async () => {
  const { page, misdeeds } = await demo.as('manager', { language: 'zh-CN' });
  await page.goto('/tasks');
  const leaver = await page.evaluate(async () => {
    const query =
      '{ employees(filter: { leftOn: { isNull: true } }, first: 100) { nodes { id customers(first: 1) { totalCount } } } }';
    const headers = { 'content-type': 'application/json' };
    const answer = await fetch('/graphql', { method: 'POST', headers, body: JSON.stringify({ query }) });
    const { data } = (await answer.json()) as {
      data: { employees: { nodes: { id: string; customers: { totalCount: number } }[] } };
    };
    return data.employees.nodes.find(({ customers }) => customers.totalCount > 0)?.id ?? '';
  });
  await page.goto(`/hand-over?from=${leaver}`);
  await page.getByRole('heading', { name: '名下事项' }).waitFor();
  expect(await seriousFindings(page)).toEqual([]);
  await page.getByRole('combobox', { name: '接收人' }).selectOption({ index: 1 });
  await page.getByLabel('原因').fill('离职移交');
  await page.getByRole('button', { name: '办理移交' }).click();
  await page.getByRole('dialog').getByRole('button', { name: '办理移交' }).click();
  await page
    .getByText(/已移交 \d+ 个客户/)
    .first()
    .waitFor();
  expect(misdeeds).toEqual({ console: [], foreignRequests: [] });
});
