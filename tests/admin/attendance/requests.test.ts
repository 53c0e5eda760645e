import { afterAll, beforeAll, expect, test } from 'vitest';

import { seriousFindings } from '../../support/browser.ts';
import { type Demo, openDemo } from '../../support/demo.ts';

let demo: Demo;
beforeAll(async () => (demo = await openDemo()));
afterAll(() => demo.stop());

const PHONE = { viewport: { width: 375, height: 800 } };
const NOTHING_WRONG = { console: [], foreignRequests: [] };

test('rules 17.2, 17.3: a clerk asks for leave on the phone, is told what follows, and the store manager consents by key', async () => {
  const clerk = await demo.as('clerk', { language: 'zh-CN', ...PHONE });
  const { page } = clerk;
  await page.goto('/my-requests');
  await page.getByRole('button', { name: '请假', exact: true }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('假别').selectOption('PERSONAL');
  const day = new Date(demo.clock.now().getTime() + 100 * 86_400_000).toISOString().slice(0, 10);
  await dialog.getByLabel('开始').fill('2026-01-05T09:00');
  await dialog.getByText('不算事先告知').waitFor();
  await dialog.getByLabel('开始').fill(`${day}T09:00`);
  await dialog.getByText('算事先告知人事部').waitFor();
  await dialog.getByRole('button', { name: '2 小时' }).click();
  await dialog.getByLabel('原因').fill('陪母亲看眼科');
  expect(await seriousFindings(page)).toEqual([]);
  await dialog.getByRole('button', { name: '提交' }).click();
  await page.getByText('陪母亲看眼科').waitFor();
  await dialog.waitFor({ state: 'hidden' });
  expect(await seriousFindings(page)).toEqual([]);

  const store = await demo.as('store', { language: 'zh-CN' });
  await store.page.goto('/approvals');
  await store.page.getByRole('button', { name: /陪母亲看眼科/ }).click();
  await store.page.getByText('占用工时（小时）').waitFor();
  await store.page.getByRole('heading', { level: 2, name: '请假' }).waitFor();
  await store.page.keyboard.press('a');
  await store.page.getByText('已同意').first().waitFor();

  await page.reload();
  await page.getByRole('listitem').filter({ hasText: '陪母亲看眼科' }).getByText('已批准').waitFor();
  expect([clerk.misdeeds, store.misdeeds]).toEqual([NOTHING_WRONG, NOTHING_WRONG]);
});

test('rules 17.4, 18.3: HR judges reasons and trips, notes a call, and shortens leave', async () => {
  const { page, misdeeds } = await demo.as('hr', { language: 'zh-CN' });
  await page.goto('/hr-desk');
  await page.getByRole('button', { name: '认可理由' }).first().click();
  await page.getByText('已判定').first().waitFor();
  await page.getByRole('tab', { name: /到总公司/ }).click();
  await page.getByRole('button', { name: '确有必要' }).first().click();
  await page.getByText('已标记').first().waitFor();

  await page.getByRole('tab', { name: /缩短请假/ }).click();
  await page.getByRole('button', { name: '缩短请假' }).first().click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('原因').fill('已到岗');
  expect(await seriousFindings(page)).toEqual([]);
  await dialog.getByRole('button', { name: '保存' }).click();
  await dialog.getByText('只能在原请假时间内缩短').waitFor();
  const start = await dialog.getByLabel('开始').inputValue();
  await dialog.getByLabel('结束').fill(start.replace(/\d\d$/, '59'));
  await dialog.getByRole('button', { name: '保存' }).click();
  await page.getByText('已缩短').first().waitFor();
  expect(misdeeds).toEqual(NOTHING_WRONG);
});

test('rules 2, 17.3: HR asks for leave of somebody who calls; HR does not decide about it, the store manager does', async () => {
  const { page, misdeeds } = await demo.as('hr', { language: 'zh-CN' });
  await page.goto('/hr-desk');
  await page.getByRole('button', { name: '代员工提交' }).click();
  await page.getByRole('menuitem', { name: '请假' }).click();
  const dialog = page.getByRole('dialog');
  const day = new Date(demo.clock.now().getTime() + 107 * 86_400_000).toISOString().slice(0, 10);
  await dialog.getByLabel('假别').selectOption('PERSONAL');
  await dialog.getByLabel('开始').fill(`${day}T11:00`);
  await dialog.getByLabel('结束').fill(`${day}T09:00`);
  await dialog.getByLabel('原因').fill('来电：接孩子放学');
  await dialog.getByRole('button', { name: '提交' }).click();
  // Nobody is named yet; nothing typed is lost.
  await dialog.locator('[aria-invalid=true]').first().waitFor();
  await dialog.getByLabel('员工', { exact: true }).click();
  await page.getByRole('listbox').getByRole('option', { name: /武鹏/ }).click();
  await page.getByRole('listbox').waitFor({ state: 'hidden' });
  await dialog.getByRole('button', { name: '提交' }).click();
  await expect.poll(() => dialog.getByLabel('结束').getAttribute('aria-invalid')).toBe('true');
  expect(await dialog.getByLabel('原因').inputValue()).toBe('来电：接孩子放学');
  await dialog.getByLabel('结束').fill(`${day}T13:00`);
  expect(await seriousFindings(page)).toEqual([]);
  await dialog.getByRole('button', { name: '提交' }).click();
  await dialog.waitFor({ state: 'hidden' });

  await page.goto('/approvals');
  await page
    .getByRole('button', { name: /接孩子放学/ })
    .first()
    .click();
  await page.getByRole('heading', { level: 2, name: '请假' }).waitFor();
  expect(await page.getByRole('button', { name: /^同意/ }).count()).toBe(0);
  const store = await demo.as('store', { language: 'zh-CN' });
  await store.page.goto('/approvals');
  await store.page.getByRole('button', { name: /接孩子放学/ }).click();
  await store.page.getByRole('heading', { level: 2, name: '请假' }).waitFor();
  await store.page.keyboard.press('a');
  await store.page.getByText('已同意').first().waitFor();
  expect([misdeeds, store.misdeeds]).toEqual([NOTHING_WRONG, NOTHING_WRONG]);
});

test('rules 18.1: the store manager sees who should be on duty; HR grants hours of leave', async () => {
  const store = await demo.as('store', { language: 'en' });
  await store.page.goto(`/presence?at=${demo.clock.now().toISOString().slice(0, 10)}T11:00`);
  await store.page.getByRole('heading', { name: /On duty \d/ }).waitFor();
  expect(await seriousFindings(store.page)).toEqual([]);

  const hr = await demo.as('hr', { language: 'en' });
  await hr.page.goto('/leave-balances');
  await hr.page.getByRole('button', { name: /^Edit/ }).first().click();
  const dialog = hr.page.getByRole('dialog');
  await dialog.getByLabel('Granted (h)').fill('48');
  await dialog.getByRole('button', { name: 'Save' }).click();
  await hr.page.getByRole('cell', { name: '48' }).first().waitFor();
  expect([store.misdeeds, hr.misdeeds]).toEqual([NOTHING_WRONG, NOTHING_WRONG]);
});
