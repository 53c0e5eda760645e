import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';

import { seriousFindings } from '../../support/browser.ts';
import { type Demo, openDemo } from '../../support/demo.ts';

let demo: Demo;
beforeAll(async () => (demo = await openDemo()));
afterAll(() => demo.stop());

async function pickSomebody(page: Page): Promise<void> {
  await page.getByRole('dialog').getByLabel('员工', { exact: true }).first().click();
  const choices = page.getByRole('listbox');
  await choices.getByRole('option').nth(1).click();
  await choices.waitFor({ state: 'hidden' });
}

/** Sends the dialog off, and shows what it says when it stays. */
async function save(page: Page, button = '保存'): Promise<void> {
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('button', { name: button, exact: true }).click();
  await dialog.waitFor({ state: 'hidden' }).catch(async () => expect(await dialog.innerText()).toBe(''));
}

const PHONE = { viewport: { width: 375, height: 740 }, hasTouch: true } as const;

test('rules 17.2: a clerk punches on the phone in the shop of the day, with the position after consent alone', async () => {
  const { page, misdeeds } = await demo.as('store', {
    ...PHONE,
    language: 'zh-CN',
    permissions: ['geolocation'],
    geolocation: { latitude: 31.23041, longitude: 121.4737, accuracy: 20 },
  });
  await page.goto('/punch');
  const mine = page.getByRole('list', { name: '我今天的打卡' }).getByRole('listitem');
  await page.getByRole('timer').waitFor();
  const before = await mine.count();

  await page.getByLabel('附上我的位置').check();
  await page
    .getByRole('button', { name: /到岗打卡|离岗打卡/ })
    .first()
    .click();
  await page.getByText('已打卡', { exact: true }).first().waitFor();
  await expect.poll(() => mine.count()).toBe(before + 1);
  expect(await mine.first().innerText()).toContain('网页');
  expect(await seriousFindings(page)).toEqual([]);
  expect(misdeeds).toEqual({ console: [], foreignRequests: [] });
});

test('rules 17.2, 17.3: HR gives a number, brings a log in with what is wrong by line, enters a punch and voids it', async () => {
  const { page, misdeeds } = await demo.as('hr', { language: 'zh-CN' });
  await page.goto('/punch-numbers?q=90001');
  await page.getByRole('button', { name: '登记机号' }).click();
  const dialog = page.getByRole('dialog');
  await pickSomebody(page);
  await dialog.getByLabel('机号', { exact: true }).fill('90001');
  await dialog.getByLabel('启用日期').fill('2020-01-01');
  await save(page);
  await page.getByRole('row', { name: /90001/ }).waitFor();
  expect(await seriousFindings(page)).toEqual([]);

  await page.goto('/punches');
  await page.getByRole('link', { name: '导入打卡' }).click();
  const log = '    90001\t2099-01-01 08:00:00\t1\t0\t1\t0\r\n    4711\t2026-01-05 08:00:00\t1\t0\t1\t0\r\n';
  const file = { name: '1_attlog.dat', mimeType: 'application/octet-stream', buffer: Buffer.from(log) };
  await page.locator('input[type=file]').setInputFiles(file);
  await page.getByRole('button', { name: '检查', exact: true }).click();
  await page.getByRole('progressbar').waitFor();
  await demo.server.runJobs();
  await page.getByRole('row', { name: '1 打卡时间 2099-01-01 08:00:00 时间在将来' }).waitFor();
  await page.getByRole('row', { name: '2 机号（考勤机编号） 4711 当日无人使用此号码' }).waitFor();
  expect(await seriousFindings(page)).toEqual([]);

  await page.goto('/punches');
  await page.getByRole('button', { name: '补录打卡' }).click();
  await pickSomebody(page);
  await dialog.getByLabel('打卡地点').selectOption('HQ');
  await dialog.getByLabel('原因').fill('考勤机断电');
  await save(page);
  const entered = page.getByRole('row', { name: /考勤机断电/ });
  await entered.getByRole('button', { name: /作废/ }).click();
  await dialog.getByLabel('原因').fill('补错了人');
  await save(page, '作废');
  await page.getByRole('row', { name: /补错了人/ }).waitFor();
  expect(await seriousFindings(page)).toEqual([]);
  expect(misdeeds).toEqual({ console: [], foreignRequests: [] });
});
