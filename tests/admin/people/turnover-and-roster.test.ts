import { readFile } from 'node:fs/promises';

import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';

import { answered, seriousFindings } from '../../support/browser.ts';
import { type Demo, openDemo } from '../../support/demo.ts';

let demo: Demo;
beforeAll(async () => (demo = await openDemo()));
afterAll(() => demo.stop());

const NOTHING = { console: [], foreignRequests: [] };
const ROSTER = [
  '工号,姓名,性别,职务,岗位,门店代码,入职日期,离职日期,招聘渠道,离职原因',
  'R-1,苏武,男,营业员,店员,NJL,1999-03-02,,校园招聘,',
  'R-2,班昭,女,营业员,Clerk,XJH,1999-03-04,1999-04-01,Walk-in,离家太远',
  'R-3,张骞,男,营业员,店员,NOWHERE,1999-03-05,,网络招聘,',
].join('\r\n');

/** The number of a definition list below its heading. */
function figure(page: Page, heading: string) {
  return page
    .locator('dl > div')
    .filter({ has: page.locator('dt', { hasText: new RegExp(`^${heading}$`) }) })
    .locator('dd')
    .first();
}

async function bringIn(page: Page): Promise<void> {
  await page.goto('/imports');
  await page.getByLabel('导入什么').selectOption({ label: '员工花名册' });
  await page
    .locator('input[type=file]')
    .setInputFiles({ name: '花名册.csv', mimeType: 'text/csv', buffer: Buffer.from(ROSTER) });
  await page.waitForURL(/\/imports\/.+/);
  await page.getByRole('button', { name: '检查', exact: true }).click();
  await page.getByRole('progressbar').waitFor();
  await demo.server.runJobs();
  await page
    .getByRole('row', { name: /NOWHERE/ })
    .getByText('找不到')
    .waitFor();
  expect(await seriousFindings(page)).toEqual([]);
  await page.getByRole('button', { name: '写入 2 行' }).click();
  await page.getByRole('progressbar').waitFor();
  await demo.server.runJobs();
  await page.getByRole('heading', { name: '导入结果' }).waitFor();
}

test('rules 20.1, 20.2: a roster comes in with posts, channels and reasons; every figure of turnover opens its people; the roster goes out', async () => {
  const { page, misdeeds } = await demo.as('hr', { language: 'zh-CN' });
  await bringIn(page);

  await page.goto('/turnover?from=1999-03-01&to=1999-04-30');
  await figure(page, '入职').getByText('2', { exact: true }).waitFor();
  expect(await figure(page, '离职').innerText()).toBe('1');
  expect(await figure(page, '离入比').innerText()).toBe('0.5');
  await answered(page);
  expect(await seriousFindings(page)).toEqual([]);
  await figure(page, '离职').getByRole('link').click();
  await page.getByRole('row', { name: /班昭/ }).getByText('离家太远').waitFor();
  expect(await page.getByRole('row').count()).toBe(2);
  await page.goBack();
  const channels = page.getByRole('region', { name: '按招聘渠道' });
  await channels
    .getByRole('row', { name: /校园招聘/ })
    .getByRole('link')
    .last()
    .click();
  await page.getByRole('row', { name: /苏武/ }).waitFor();
  expect(await page.getByRole('row').count()).toBe(2);
  await page.goBack();
  await figure(page, '期末人数').getByRole('link').click();
  await page.getByRole('link', { name: '苏武' }).waitFor();
  expect(await page.getByRole('link', { name: '班昭' }).count()).toBe(0);
  await page.goto('/turnover?from=1999-05-01&to=1999-04-30');
  await page.getByText('结束早于开始，或超过五年。').waitFor();

  await page.goto('/employees');
  await page.getByRole('searchbox').fill('苏武');
  await page.getByRole('link', { name: '苏武' }).waitFor();
  await page.getByRole('button', { name: '导出' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('格式').selectOption({ label: 'CSV' });
  const download = page.waitForEvent('download');
  await dialog.getByRole('button', { name: '导出' }).click();
  const text = await readFile(await (await download).path(), 'utf8');
  expect(text).toContain('工号,姓名,性别,职务,门店代码,门店');
  expect(text).toContain('R-1,苏武,男,营业员,NJL,南京路总店');
  expect(misdeeds).toEqual(NOTHING);
});
