import { afterAll, beforeAll, expect, test } from 'vitest';

import { seriousFindings } from '../../support/browser.ts';
import { type Demo, openDemo } from '../../support/demo.ts';

let demo: Demo;
beforeAll(async () => (demo = await openDemo()));
afterAll(() => demo.stop());

test('rules 5.1: the manager takes a full card in, reads its figures, concludes and attaches it', async () => {
  const { page, misdeeds } = await demo.as('manager', { language: 'zh-CN' });
  await page.goto('/visit-cards');
  await page.getByRole('button', { name: '回收', exact: true }).first().waitFor();
  const name = await page.locator('tbody tr').first().locator('td').first().innerText();
  await page.getByRole('button', { name: '回收', exact: true }).first().click();
  await page.getByText('卡已回收').first().waitFor();

  await page.getByRole('tab', { name: '待分析' }).click();
  const row = page.locator('tbody tr', { hasText: name }).first();
  await row.getByRole('button', { name: '分析' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByText('访前准备率').waitFor();
  expect(await seriousFindings(page)).toEqual([]);
  await dialog.getByLabel('结论').fill('下季度主推礼盒，减少送货拜访。');
  await dialog.getByRole('button', { name: '保存' }).click();
  await page.getByText('分析已保存').first().waitFor();

  await page.getByRole('tab', { name: '待归附' }).click();
  await page.locator('tbody tr', { hasText: name }).first().getByRole('button', { name: '归附档案表' }).click();
  await page.getByText('卡已归附部门档案表').first().waitFor();
  expect(misdeeds).toEqual({ console: [], foreignRequests: [] });
});

test('rules 5.1: a card is printed on one sheet with two sides, on A4 and on A5', async () => {
  const { page } = await demo.as('rep1', { language: 'zh-CN' });
  await page.goto('/customers');
  await page.locator('tbody tr').first().getByRole('link').first().click();
  await page.getByRole('link', { name: '打印拜访卡' }).first().click();
  await page.getByRole('region', { name: '背面' }).waitFor();

  for (const paper of ['A4', 'A5']) {
    await page.getByLabel('纸张').selectOption(paper);
    await page.waitForURL(paper === 'A5' ? /paper=A5/ : /print$/);
    const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
    expect(pdf.match(/\/Type\s*\/Page\b/g)).toHaveLength(2);
  }
  expect(await seriousFindings(page)).toEqual([]);
});

test('rules 5.5: a prospect goes a step further on the board', async () => {
  const { page, misdeeds } = await demo.as('manager', { language: 'en' });
  await page.goto('/prospects');
  const board = page.getByRole('region', { name: /Recorded/ });
  await board.waitFor();
  const first = board.getByRole('listitem').first();
  const name = await first.getByRole('link').innerText();
  await first.getByRole('button', { name: /Screened/ }).click();

  await page
    .getByRole('region', { name: /Screened/ })
    .getByRole('link', { name })
    .waitFor();
  expect(await seriousFindings(page)).toEqual([]);
  expect(misdeeds).toEqual({ console: [], foreignRequests: [] });
});

test('rules 8.3: the manager records a call; it stands in the timeline of the customer', async () => {
  const { page } = await demo.as('manager', { language: 'zh-CN' });
  await page.goto('/customers');
  await page.locator('tbody tr').first().getByRole('link').first().click();
  await page.getByRole('tab', { name: '部门档案表' }).click();
  await page.getByRole('button', { name: '记录公司联系' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('备注').fill('电话回访，客户满意。');
  await dialog.getByLabel('满意度').selectOption('5');
  await dialog.getByRole('button', { name: '保存' }).click();
  await dialog.waitFor({ state: 'detached' });

  await expect.poll(() => page.getByText('电话回访，客户满意。').count()).toBeGreaterThanOrEqual(2);
});
