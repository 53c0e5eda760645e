import { afterAll, beforeAll, expect, test } from 'vitest';

import { seriousFindings } from '../../support/browser.ts';
import { type Demo, openDemo } from '../../support/demo.ts';

let demo: Demo;
beforeAll(async () => (demo = await openDemo()));
afterAll(() => demo.stop());

test('rules 7.1, 7.5: the composition by region opens the customers it was counted from, as chart and as table', async () => {
  const { page, misdeeds } = await demo.as('manager', { language: 'zh-CN' });
  await page.goto('/composition');
  await page.locator('figure svg:not([aria-hidden])').waitFor();
  await page.getByRole('combobox', { name: '划分依据' }).selectOption('REGION');
  await page.waitForURL(/by=REGION/);
  const region = page.getByRole('region', { name: '客户构成' }).locator('tbody tr').first().getByRole('button');
  await region.waitFor();
  await region.click();
  await page.waitForURL(/class=/);
  await page.getByRole('heading', { level: 2, name: /：客户$/ }).waitFor();
  await page.getByRole('button', { name: '表格' }).click();
  await page.getByRole('columnheader', { name: '上期', exact: true }).waitFor();

  expect(await seriousFindings(page)).toEqual([]);

  await page.goto('/composition?by=TRADE');
  const classes = page.getByRole('region', { name: '客户构成' });
  await classes.getByRole('button', { name: '正在交易' }).click();
  await page.getByRole('link', { name: '在客户列表中打开' }).click();
  await page.waitForURL(/customers\?trade=CURRENT/);
  await page.locator('tbody tr').first().getByRole('link').first().click();
  await page
    .getByRole('tab', { name: '部门档案' })
    .or(page.getByRole('tab', { name: '客户档案表' }))
    .click();
  await page.getByText('正在交易 · 完善和充实资料').waitFor();
  expect(misdeeds).toEqual({ console: [], foreignRequests: [] });
});

test('rules 7.4: the manager moves a stop with the arrow keys and saves the order', async () => {
  const { page, misdeeds } = await demo.as('manager', { language: 'zh-CN' });
  await page.goto('/routes');
  await page.getByRole('region', { name: '路线' }).getByRole('link').first().click();
  const names = page.locator('ol li a');
  await names.nth(1).waitFor();
  const [first, second] = await names.allInnerTexts();
  await page.locator('[data-handle]').first().press('ArrowDown');
  await expect.poll(async () => (await names.allInnerTexts()).slice(0, 2)).toEqual([second, first]);
  await page.getByRole('button', { name: '保存顺序' }).click();
  await page.getByText('顺序已保存').first().waitFor();
  await page.reload();
  await names.nth(1).waitFor();

  expect((await names.allInnerTexts()).slice(0, 2)).toEqual([second, first]);
  expect(await seriousFindings(page)).toEqual([]);
  expect(misdeeds).toEqual({ console: [], foreignRequests: [] });
});

test('rules 5.4: a rep on the phone confirms the plan of the day and gives a visit up with a reason', async () => {
  const phone = { language: 'zh-CN', viewport: { width: 375, height: 740 }, hasTouch: true } as const;
  const { page, misdeeds } = await demo.as('rep1', phone);
  await page.goto('/visit-plan');
  const stops = page.locator('ol > li');
  await stops.first().waitFor();
  await page.getByRole('button', { name: '确认计划' }).click();
  await page.getByText('计划已确认').first().waitFor();
  await page.getByRole('button', { name: '确认计划' }).waitFor({ state: 'detached' });
  await stops.first().getByRole('button', { name: '取消' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('理由').fill('客户出差');
  await dialog.locator('button[type=submit]').click();
  await stops.first().getByText('已取消').waitFor();

  expect(await seriousFindings(page)).toEqual([]);
  expect(misdeeds).toEqual({ console: [], foreignRequests: [] });
});

test('rules 7.3, 8.9: grading and price levels say what there is', async () => {
  const { page, misdeeds } = await demo.as('manager', { language: 'en', appearance: 'dark' });
  await page.goto('/grades');
  await page.getByRole('heading', { level: 2, name: 'Quarterly runs' }).waitFor();
  expect(await seriousFindings(page)).toEqual([]);
  await page.goto('/price-levels');
  await page.getByRole('button', { name: 'Close with a measure' }).first().click();
  await page.getByRole('dialog').getByLabel('Measure').waitFor();

  expect(await seriousFindings(page)).toEqual([]);
  expect(misdeeds).toEqual({ console: [], foreignRequests: [] });
});
