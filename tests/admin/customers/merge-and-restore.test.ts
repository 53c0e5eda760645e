import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';

import { seriousFindings } from '../../support/browser.ts';
import { type Demo, openDemo } from '../../support/demo.ts';

let demo: Demo;
beforeAll(async () => (demo = await openDemo()));
afterAll(() => demo.stop());

interface Named {
  readonly id: string;
  readonly code: string;
  readonly name: string;
}

async function twoCustomers(page: Page): Promise<[Named, Named]> {
  await page.goto('/customers');
  const rows = page.locator('tbody tr');
  await rows.nth(1).waitFor();
  const named = async (at: number): Promise<Named> => {
    const [code, name] = [rows.nth(at).getByRole('link').first(), rows.nth(at).getByRole('link').nth(1)];
    const id = (await code.getAttribute('href'))?.split('/').at(-1) ?? '';
    return { id, code: await code.innerText(), name: await name.innerText() };
  };
  return [await named(0), await named(1)];
}

/** Opens the latest request of a kind about a customer in the inbox, and consents. */
async function consent(page: Page, kind: string, name: string): Promise<void> {
  await page.goto('/approvals');
  const entry = page.getByRole('button').filter({ hasText: kind }).filter({ hasText: name }).first();
  await entry.click();
  await page.getByRole('region', { name: '申请详情' }).getByRole('heading', { name: kind }).waitFor();
  expect(await seriousFindings(page)).toEqual([]);
  await page.keyboard.press('a');
  await entry.waitFor({ state: 'detached' });
}

test('rules 4, 6.4: two archives become one after a preview and consent; the old code stays an alias; the merge is undone', async () => {
  const { page, misdeeds } = await demo.as('rep1', { language: 'zh-CN' });
  const [winner, loser] = await twoCustomers(page);
  await page.goto(`/customers/${winner.id}`);
  await page.getByRole('button', { name: '合并', exact: true }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('并入的档案').click();
  await page.getByRole('option', { name: loser.name }).first().click();
  await dialog.getByRole('row', { name: /^拜访 \d+/ }).waitFor();
  expect((await dialog.getByRole('rowheader').allInnerTexts()).filter((word) => /^[A-Z]/.test(word))).toEqual([]);
  expect(await seriousFindings(page)).toEqual([]);
  await dialog.getByLabel('原因').fill('同一门店重复建档');
  await dialog.getByRole('button', { name: '合并' }).click();
  await page.getByText('已提交，等待审批').first().waitFor();

  const manager = await demo.as('manager', { language: 'zh-CN' });
  await consent(manager.page, '合并客户', winner.name);
  await page.goto(`/customers/${winner.id}?face=form`);
  await page.getByText(loser.code).first().waitFor();
  await page.goto(`/customers/${loser.id}`);
  await page.getByText('找不到').first().waitFor();

  await manager.page.goto('/customers/merges');
  const row = manager.page.getByRole('row').filter({ hasText: loser.code });
  await row.getByRole('button', { name: '分开' }).click();
  const undo = manager.page.getByRole('dialog');
  await undo.getByLabel('原因').fill('其实是两家门店');
  expect(await seriousFindings(manager.page)).toEqual([]);
  await undo.getByRole('button', { name: '分开' }).click();
  await row.getByText('已撤销').waitFor();
  await page.goto(`/customers/${loser.id}`);
  await page.getByRole('heading', { level: 1, name: loser.name }).waitFor();
  expect(manager.misdeeds).toEqual({ console: [], foreignRequests: [] });
  expect(misdeeds.foreignRequests).toEqual([]);
});

test('rules 6.3: a former value is asked back, and stands again after consent', async () => {
  const { page, misdeeds } = await demo.as('rep2', { language: 'zh-CN' });
  const manager = await demo.as('manager', { language: 'zh-CN' });
  const [{ id, name }] = await twoCustomers(page);
  const change = async (city: string): Promise<void> => {
    await page.goto(`/customers/${id}/edit`);
    await page.getByLabel('城市').fill(city);
    await page.getByLabel('修改原因').fill('客户已迁址');
    await page.getByRole('button', { name: '保存' }).click();
    await page.getByRole('heading', { name: '等待审批' }).waitFor();
    await consent(manager.page, '修改档案', name);
  };
  await change('苏州');
  await change('杭州');

  await page.goto(`/customers/${id}?face=form`);
  const former = page.getByRole('listitem').filter({ hasText: '城市' }).filter({ hasText: '苏州' });
  await former.getByRole('button', { name: /恢复/ }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByText('苏州').waitFor();
  await dialog.getByLabel('原因').fill('迁址信息有误');
  expect(await seriousFindings(page)).toEqual([]);
  await dialog.getByRole('button', { name: '恢复此值' }).click();
  await page.getByRole('heading', { name: '等待审批' }).waitFor();
  await consent(manager.page, '修改档案', name);

  await page.reload();
  await page
    .getByRole('listitem')
    .filter({ hasText: '苏州' })
    .filter({ hasNot: page.getByRole('button') })
    .waitFor();
  expect([misdeeds, manager.misdeeds]).toEqual([
    { console: [], foreignRequests: [] },
    { console: [], foreignRequests: [] },
  ]);
});

test('rules 6.5: whoever opens a customer is told while typing who looks like it, masked where it is another rep’s', async () => {
  const { page, misdeeds } = await demo.as('rep1', { language: 'en', viewport: { width: 375, height: 740 } });
  const other = await demo.as('rep2', { language: 'en' });
  const [own] = await twoCustomers(page);
  const [foreign] = await twoCustomers(other.page);
  await page.goto('/customers/new');
  await page.getByLabel('Name', { exact: true }).fill(own.name);
  const hint = page.getByRole('region', { name: 'This customer may be here already' });
  await hint.getByRole('link', { name: own.name }).waitFor();
  expect(await seriousFindings(page)).toEqual([]);

  await page.getByLabel('Name', { exact: true }).fill(foreign.name);
  await hint.getByText('**').first().waitFor();
  expect(await hint.innerText()).not.toContain(foreign.name);
  expect(misdeeds).toEqual({ console: [], foreignRequests: [] });
});
