import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';

import { seriousFindings } from '../../support/browser.ts';
import { type Demo, openDemo } from '../../support/demo.ts';

let demo: Demo;
beforeAll(async () => (demo = await openDemo()));
afterAll(() => demo.stop());

const PHONE = { width: 375, height: 740 };

/** The first customer of the rep gets another city, which is filled already. */
async function asksForAnotherCity(page: Page, city: string): Promise<string> {
  await page.goto('/customers');
  // The number of the list is not the company's, and says so (rules 6.5).
  await page.getByText('仅含您可见的部分').waitFor();
  await page.locator('tbody tr').first().getByRole('link').nth(1).click();
  const edit = page.getByRole('link', { name: '编辑' });
  await edit.waitFor();
  const name = await page.locator('h1').innerText();
  await edit.click();
  await page.getByLabel('城市').fill(city);
  await page.getByLabel('修改原因').fill('客户已迁址');
  await page.getByRole('button', { name: '保存' }).click();
  await page.getByRole('heading', { name: '等待审批' }).waitFor();
  return name;
}

test('a rep asks for a change and sees it wait; the manager decides with keys, and the next one opens', async () => {
  const rep = await demo.as('rep1', { language: 'zh-CN', viewport: PHONE, hasTouch: true });
  const name = await asksForAnotherCity(rep.page, '苏州');
  await rep.page.getByRole('cell', { name: '苏州' }).waitFor();
  expect(await seriousFindings(rep.page)).toEqual([]);
  await asksForAnotherCity(rep.page, '杭州');

  const manager = await demo.as('manager', { language: 'zh-CN' });
  await manager.page.goto('/approvals');
  const detail = manager.page.getByRole('region', { name: '申请详情' });
  expect(await manager.page.getByText('仅含您可见的部分').count()).toBe(0);
  await manager.page.getByRole('list', { name: '申请列表' }).getByRole('button', { name }).first().click();
  await detail.getByText(name).waitFor();
  await detail.getByRole('cell', { name: '苏州' }).waitFor();
  expect(await seriousFindings(manager.page)).toEqual([]);
  await manager.page.keyboard.press('a');
  await detail.getByRole('cell', { name: '杭州' }).waitFor();

  // The city has changed by the first consent, so the second request is in conflict (rules 6.3).
  await manager.page.keyboard.press('r');
  await manager.page.getByRole('dialog').getByLabel('原因').fill('已按前一申请处理');
  await manager.page.getByRole('dialog').getByRole('button', { name: '不同意' }).click();
  await manager.page.getByRole('dialog').waitFor({ state: 'hidden' });

  await rep.page.goto('/approvals?view=mine');
  await rep.page.getByText('未同意').first().waitFor();
  await rep.page.getByText('已按前一申请处理').waitFor();
  expect(await seriousFindings(rep.page)).toEqual([]);
  expect([manager.misdeeds, rep.misdeeds]).toEqual([
    { console: [], foreignRequests: [] },
    { console: [], foreignRequests: [] },
  ]);
});

test('the manager opens an update session, looks old data through and closes it', async () => {
  const { page, misdeeds } = await demo.as('manager', { language: 'en' });
  await page.goto('/updates');
  await page.getByRole('button', { name: 'Open a session' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('checkbox').first().waitFor();
  for (const box of await dialog.getByRole('checkbox').all()) await box.check();
  await dialog.getByRole('button', { name: 'Open a session' }).click();
  await page.waitForURL(/\/updates\/.+/);
  await page.getByRole('tab', { name: 'Customers with old data' }).click();
  await page.getByRole('heading', { name: 'Customers with old data' }).waitFor();
  expect(await seriousFindings(page)).toEqual([]);

  await page.getByRole('button', { name: 'Data hold' }).first().click();
  await page.getByText('Confirmed', { exact: true }).first().waitFor();
  await page.getByRole('button', { name: /Carry over the rest|Close the session/ }).click();
  await page.getByText('Closed', { exact: true }).waitFor();
  expect(misdeeds).toEqual({ console: [], foreignRequests: [] });
});

test('everybody contributes; the month gets its focus list; a review keeps its figures', async () => {
  const { page, misdeeds } = await demo.as('manager', { language: 'en', appearance: 'dark' });
  await page.goto('/contributions');
  await page.getByLabel('Which customer').fill('nobody-of-this-name');
  await page.locator('#contribute').getByLabel('What', { exact: true }).fill('A second shop opens in May');
  await page.locator('button[form=contribute]').click();
  await page.getByText('Received, thank you').first().waitFor();
  await page.getByRole('cell', { name: /A second shop opens in May/ }).waitFor();
  expect(await seriousFindings(page)).toEqual([]);

  await page.goto('/focus');
  await page.getByRole('button', { name: 'New list' }).click();
  await page.getByRole('dialog').getByLabel('Month').fill('2031-05');
  await page.getByRole('dialog').getByRole('button', { name: 'New list' }).click();
  await page.getByRole('heading', { name: '2031-05' }).waitFor();
  expect(await seriousFindings(page)).toEqual([]);

  await page.goto('/reviews');
  await page.getByRole('button', { name: 'Record a review' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('First day of the period').fill('2026-07-01');
  await dialog.getByLabel('Held on').fill('2026-10-12');
  await dialog.getByLabel('Conclusions').fill('Class C is visited more often');
  await dialog.getByRole('button', { name: 'Save' }).click();
  await page.getByRole('rowheader').first().waitFor();
  expect(await seriousFindings(page)).toEqual([]);
  expect(misdeeds).toEqual({ console: [], foreignRequests: [] });
});
