import { afterAll, beforeAll, expect, test } from 'vitest';

import { seriousFindings } from '../../support/browser.ts';
import { type Demo, openDemo } from '../../support/demo.ts';

let demo: Demo;
beforeAll(async () => (demo = await openDemo()));
afterAll(() => demo.stop());

const QUIET = { console: [], foreignRequests: [] };

/** Some months away from the running one, by its first day. */
function month(away: number): string {
  const now = demo.clock.now();
  return new Date(Date.UTC(now.getUTCFullYear(), now.getUTCMonth() + away, 1)).toISOString().slice(0, 10);
}

test('rules 17.5: in the month of a shop arrows move, and a mark opens its punches, clause and arithmetic', async () => {
  const { page, misdeeds } = await demo.as('hr', { language: 'zh-CN' });
  await page.goto(`/attendance?month=${month(-1)}`);
  await page.getByRole('combobox', { name: '门店' }).selectOption({ label: 'NJL 南京路总店' });
  const grid = page.getByRole('grid', { name: /南京路总店/ });
  await grid.locator('[data-cell="4-0"]').waitFor();
  await grid.locator('[data-cell="0-0"]').focus();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowRight');
  expect(await page.evaluate(() => document.activeElement?.getAttribute('data-cell'))).toBe('1-1');
  expect(await seriousFindings(page)).toEqual([]);
  await grid.getByRole('button', { name: '迟到' }).first().focus();
  await page.keyboard.press('Enter');
  const dialog = page.getByRole('dialog');
  await dialog.getByText('第三条 未事先请示').waitFor();

  await dialog.getByText('0.2 小时 × ¥20.00 × 2 = ¥8.00').waitFor();
  expect(await seriousFindings(page)).toEqual([]);
  expect(misdeeds).toEqual(QUIET);
});

test('bar 6, 21: the month of a shop is one sheet of A4 that lies, white in the dark too, and shows no rows of another shop', async () => {
  const { page } = await demo.as('hr', { language: 'zh-CN', appearance: 'dark' });
  await page.goto(`/attendance?month=${month(-1)}`);
  const shops = page.getByRole('combobox', { name: '门店' });
  await shops.selectOption({ label: 'NJL 南京路总店' });
  await page.getByRole('grid', { name: /南京路总店/ }).waitFor();

  const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
  expect(pdf.match(/\/Type\s*\/Page\b/g)).toHaveLength(1);
  expect(pdf).toMatch(/MediaBox \[0 0 84\d/);
  await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
  expect(await page.evaluate(() => document.documentElement.classList.contains('dark'))).toBe(false);
  await page.evaluate(() => dispatchEvent(new Event('afterprint')));
  expect(await page.evaluate(() => document.documentElement.classList.contains('dark'))).toBe(true);

  const late = Promise.withResolvers<void>();
  await page.route('**/graphql', async (route) => {
    await late.promise;
    await route.continue();
  });
  await shops.selectOption({ label: 'XJH 徐家汇店' });
  await page.locator('header [data-value]', { hasText: '徐家汇店' }).waitFor();
  expect(await page.getByRole('grid').count()).toBe(0);
  late.resolve();
  await page.getByRole('grid', { name: /徐家汇店/ }).waitFor();
});

test('rules 17.5: a clerk checks the own month on the phone, day by day and cent by cent', async () => {
  const phone = { language: 'zh-CN', viewport: { width: 375, height: 740 }, hasTouch: true } as const;
  const { page, misdeeds } = await demo.as('clerk', phone);
  await page.goto(`/my-month?month=${month(-1)}`);
  await page.getByText('¥600.00 × 80% = ¥480.00').waitFor();
  await page.getByText('待答复').waitFor();
  expect(await seriousFindings(page)).toEqual([]);
  await page.getByRole('button', { name: '病假' }).click();
  await page.getByRole('dialog').getByText('感冒发烧').waitFor();

  expect(await seriousFindings(page)).toEqual([]);
  expect(misdeeds).toEqual(QUIET);
});

test('rules 17.6: HR changes a draft where each parameter is explained, and sees what it would have made of last month', async () => {
  const { page, misdeeds } = await demo.as('hr', { language: 'en', appearance: 'dark' });
  await page.goto('/policies');
  await page.getByRole('row', { name: /Draft/ }).getByRole('link').click();
  const preview = page.getByRole('region', { name: 'Last month by this version' });
  const footer = preview.locator('tfoot').getByText(/^\d+ people$/);
  await footer.waitFor();
  expect(await footer.innerText()).toBe(`${await preview.locator('tbody tr').count()} people`);
  expect(await seriousFindings(page)).toEqual([]);
  await page.getByRole('button', { name: 'Edit' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('Grace (minutes)').fill('10');
  await dialog.getByRole('button', { name: 'Save' }).click();

  await page.getByText('10 min', { exact: true }).waitFor();
  expect(misdeeds).toEqual(QUIET);
});

test('rules 17.5, 17.7: somebody objects, HR answers and puts a closed month right; both stand in the own month', async () => {
  const store = await demo.as('store', { language: 'zh-CN' });
  await store.page.goto(`/my-month?month=${month(-1)}`);
  await store.page.getByRole('button', { name: '提出异议' }).click();
  const objection = store.page.getByRole('dialog');
  await objection.getByRole('textbox').fill('十月七日去总公司对账，已在人事部签到。');
  expect(await seriousFindings(store.page)).toEqual([]);
  await objection.getByRole('button', { name: '提出异议' }).click();
  await store.page.getByText('待答复').waitFor();

  const { page, misdeeds } = await demo.as('hr', { language: 'zh-CN' });
  await page.goto(`/attendance/close?month=${month(-1)}`);
  await page.getByRole('button', { name: '答复 陈永康' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('答复').fill('签到已核对，当天按正常出勤。');
  await dialog.getByLabel('异议成立').click();
  await dialog.locator('button[type=submit]').click();
  await page.getByText('签到已核对，当天按正常出勤。').waitFor();

  await page.goto(`/attendance/close?month=${month(-2)}`);
  await page.getByRole('button', { name: '新增调整' }).click();
  await dialog.getByLabel('姓名').click();
  await page
    .getByRole('listbox')
    .getByRole('option', { name: /陈永康/ })
    .click();
  // While it closes it still takes what is typed.
  await page.getByRole('listbox').waitFor({ state: 'hidden' });
  await dialog.getByLabel('奖金增减').fill('一百');
  await dialog.getByLabel('原因').fill('漏记一次总公司签到。');
  await dialog.locator('button[type=submit]').click();
  await dialog.locator('[aria-invalid=true]').first().waitFor();
  expect(await dialog.getByLabel('原因').inputValue()).toBe('漏记一次总公司签到。');
  await dialog.getByLabel('奖金增减').fill('100');
  await dialog.locator('button[type=submit]').click();
  await page.getByRole('row', { name: /漏记一次总公司签到/ }).waitFor();
  expect(await seriousFindings(page)).toEqual([]);

  await store.page.reload();
  await store.page.getByText('签到已核对，当天按正常出勤。').waitFor();
  await store.page.getByText('漏记一次总公司签到。').waitFor();
  expect([store.misdeeds, misdeeds]).toEqual([QUIET, QUIET]);
});

test('bar 13, rules 17.7: the report of a shop outlives a reload, and says beside the field what is wrong', async () => {
  const { page, misdeeds } = await demo.as('store', { language: 'zh-CN' });
  await page.goto(`/attendance/report?month=${month(-1)}`);
  const days = page.getByLabel('出勤天数').first();
  await days.fill('九十');
  await page.getByLabel('备注').first().fill('月底盘点');
  await page.waitForFunction(() => Object.keys(localStorage).some((key) => key.includes(':report:')));
  page.once('dialog', (one) => void one.accept());
  await page.reload();
  await page.getByText('已恢复上次未完成的内容').waitFor();
  expect(await days.inputValue()).toBe('九十');

  await page.getByRole('button', { name: '上报' }).click();
  await expect.poll(() => days.getAttribute('aria-invalid')).toBe('true');
  expect(await days.evaluate((field) => field === document.activeElement)).toBe(true);
  expect(await page.getByLabel('备注').first().inputValue()).toBe('月底盘点');
  expect(await seriousFindings(page)).toEqual([]);
  await page.getByRole('button', { name: '清空草稿' }).click();
  expect(await days.inputValue()).toBe('23');
  expect(misdeeds).toEqual(QUIET);
});

test('rules 17.7: a store manager reports; HR sees differences, answers, confirms and locks', async () => {
  const store = await demo.as('store', { language: 'zh-CN' });
  await store.page.goto(`/attendance/report?month=${month(-1)}`);
  await store.page.getByLabel('备注').first().fill('月底盘点一次夜班');
  expect(await seriousFindings(store.page)).toEqual([]);
  await store.page.getByRole('button', { name: '上报' }).click();
  await store.page.getByText('月报已上报').first().waitFor();

  const { page, misdeeds } = await demo.as('hr', { language: 'zh-CN' });
  await page.goto(`/attendance/close?month=${month(-1)}`);
  await page.getByRole('button', { name: '查看差异 南京路总店' }).click();
  await page.getByRole('region', { name: '差异' }).getByText('门店漏报').first().waitFor();
  expect(await seriousFindings(page)).toEqual([]);
  await page.getByRole('button', { name: /^答复/ }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('答复').fill('已核对，通知在班次开始前收到。');
  await dialog.locator('button[type=submit]').click();
  await page.getByText('已答复').first().waitFor();
  await page.getByRole('button', { name: '确认全部结果' }).click();
  await page.getByText('可以锁定。').waitFor();
  await page.getByRole('button', { name: '锁定', exact: true }).click();
  await page.getByRole('dialog').getByRole('button', { name: '锁定' }).click();
  await page.getByText(/由 .* 锁定/).waitFor();

  expect({ ...store.misdeeds, ...misdeeds }).toEqual(QUIET);
});
