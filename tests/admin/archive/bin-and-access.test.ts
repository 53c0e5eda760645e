import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';

import { seriousFindings } from '../../support/browser.ts';
import { type Demo, openDemo } from '../../support/demo.ts';

let demo: Demo;
beforeAll(async () => (demo = await openDemo()));
afterAll(() => demo.stop());

/** Consents to the latest request; how the inbox does it has a test of its own. */
async function consent(page: Page, kind: string): Promise<void> {
  await page.evaluate(async (wanted) => {
    const ask = async (query: string, variables: object): Promise<never> => {
      const headers = { 'content-type': 'application/json', 'x-requested-with': 'test' };
      const answer = await fetch('/graphql', { method: 'POST', headers, body: JSON.stringify({ query, variables }) });
      return (await answer.json()) as never;
    };
    const list = `query Q($kind: ApprovalKind!) { approvalRequests(first: 1, filter: { kind: { eq: $kind }, state: { eq: PENDING } }) { nodes { id version } } }`;
    const { data } = (await ask(list, { kind: wanted })) as { data: { approvalRequests: { nodes: object[] } } };
    const act = `mutation A($input: ApprovalRequestDecideInput!) { approvalRequestDecide(input: $input) { userErrors { code } } }`;
    await ask(act, { input: { ...data.approvalRequests.nodes[0], decision: 'APPROVE' } });
  }, kind);
}

test('rules 6.4: a rep asks for a deletion; with consent it lies in the bin and comes back', async () => {
  const { page, misdeeds } = await demo.as('rep1', { language: 'zh-CN' });
  await page.goto('/customers');
  const link = page.locator('tbody tr').first().getByRole('link').nth(1);
  const name = await link.innerText();
  await link.click();
  await page.getByRole('button', { name: `${name} 的更多操作` }).click();
  await page.getByRole('menuitem', { name: '申请删除' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('理由类别').selectOption({ label: '已停业' });
  await dialog.getByLabel('原因').fill('门店已拆迁');
  expect(await seriousFindings(page)).toEqual([]);
  await dialog.getByRole('button', { name: '申请删除' }).click();
  await page.getByText('已提交，等待审批').first().waitFor();

  const manager = await demo.as('manager', { language: 'zh-CN' });
  await consent(manager.page, 'CUSTOMER_DELETE');
  await manager.page.goto('/bin');
  const row = manager.page.locator('tbody tr', { hasText: name });
  await row.getByText('门店已拆迁').waitFor();
  expect(await seriousFindings(manager.page)).toEqual([]);
  await page.reload();
  await page.getByText('找不到').first().waitFor();
  await row.getByRole('button', { name: '恢复' }).click();
  await manager.page.getByRole('dialog').getByRole('button', { name: '恢复' }).click();
  await row.getByText('已恢复').waitFor();
  await page.reload();
  await page.getByRole('heading', { level: 1, name }).waitFor();

  await manager.page.getByRole('tab', { name: '死档' }).click();
  await manager.page.getByText('从未成交的准客户').waitFor();
  expect(manager.misdeeds).toEqual({ console: [], foreignRequests: [] });
  expect(misdeeds.foreignRequests).toEqual([]);
});

test('rules 6.5: a rep asks to read a customer of another, reads it with consent, and loses it when it is revoked', async () => {
  const other = await demo.as('rep2', { language: 'en' });
  await other.page.goto('/customers');
  const link = other.page.locator('tbody tr').first().getByRole('link').first();
  const code = await link.innerText();
  const { page, misdeeds } = await demo.as('rep1', { language: 'en', viewport: { width: 375, height: 740 } });
  await page.goto('/access');
  await page.getByRole('button', { name: 'Ask for access' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('Codes of customers').fill(code);
  await dialog.getByLabel('Reason').fill('Joint visit');
  expect(await seriousFindings(page)).toEqual([]);
  await dialog.getByRole('button', { name: 'Ask for access' }).click();
  await page.getByText('The request was sent').first().waitFor();
  await page.locator('tbody tr', { hasText: 'Joint visit' }).waitFor();

  const manager = await demo.as('manager', { language: 'en' });
  await consent(manager.page, 'ACCESS_REQUEST');
  await page.goto('/access?tab=grants');
  await page.locator('tbody tr').first().getByRole('link').click();
  await page.getByText(code).first().waitFor();
  await manager.page.goto('/access?tab=grants');
  expect(await seriousFindings(manager.page)).toEqual([]);
  await manager.page.getByRole('button', { name: 'Revoke' }).first().click();
  await manager.page.getByRole('dialog').getByRole('button', { name: 'Revoke' }).click();
  await manager.page.getByText('The grant was revoked').first().waitFor();
  await page.reload();
  await page.getByText(code).waitFor({ state: 'detached' });
  expect(manager.misdeeds).toEqual({ console: [], foreignRequests: [] });
  expect(misdeeds.foreignRequests).toEqual([]);
});

test('promise S7: an administrator looks up which role reads which field', async () => {
  const { page, misdeeds } = await demo.as('admin', { language: 'zh-CN' });
  await page.goto('/roles');
  await page.getByRole('link', { name: '权限总表' }).click();
  await page.getByRole('combobox', { name: '角色' }).selectOption({ label: '财务' });
  await page.getByRole('button', { name: /^Contact\b/ }).waitFor();
  await page
    .getByRole('button', { name: /^Customer\b/ })
    .first()
    .click();

  await page.getByRole('row', { name: /phoneFull.*不可见/ }).waitFor();
  await page.getByRole('row', { name: /creditStatus.*可见/ }).waitFor();
  expect(await seriousFindings(page)).toEqual([]);
  expect(misdeeds).toEqual({ console: [], foreignRequests: [] });
});
