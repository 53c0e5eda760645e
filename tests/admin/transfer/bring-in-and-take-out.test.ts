import { readFile } from 'node:fs/promises';

import type { Download, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';

import { seriousFindings } from '../../support/browser.ts';
import { type Demo, openDemo } from '../../support/demo.ts';

let demo: Demo;
beforeAll(async () => (demo = await openDemo()));
afterAll(() => demo.stop());

const PHONE = { viewport: { width: 375, height: 740 }, hasTouch: true } as const;
/** 编码 and 名称 in the words of the file: the test writes what a Chinese Excel of old saves as CSV. */
const GB18030: Readonly<Record<string, readonly number[]>> = {
  客户名称: [0xbf, 0xcd, 0xbb, 0xa7, 0xc3, 0xfb, 0xb3, 0xc6],
  区域: [0xc7, 0xf8, 0xd3, 0xf2],
  等级: [0xb5, 0xc8, 0xbc, 0xb6],
  茶行: [0xb2, 0xe8, 0xd0, 0xd0],
};

function inGb18030(text: string): Buffer {
  const parts = text.split(new RegExp(`(${Object.keys(GB18030).join('|')})`, 'u'));
  return Buffer.concat(parts.map((part) => Buffer.from(GB18030[part] ?? Buffer.from(part, 'latin1'))));
}

async function give(page: Page, name: string, buffer: Buffer): Promise<void> {
  await page.goto('/imports');
  await page.locator('input[type=file]').setInputFiles({ name, mimeType: 'application/octet-stream', buffer });
}

/** Presses a button that starts something in the background, and has it done. */
async function work(page: Page, button: string): Promise<void> {
  await page.getByRole('button', { name: button, exact: true }).click();
  await page.getByRole('progressbar').waitFor();
  await demo.server.runJobs();
}

async function bytesOf(download: Promise<Download>): Promise<Buffer> {
  return readFile(await (await download).path());
}

/** The number below a heading of the result. */
function count(page: Page, heading: string) {
  return page.locator('dl > div').filter({ hasText: heading }).locator('dd');
}

async function firstRegion(page: Page): Promise<string> {
  return page.evaluate(async () => {
    const headers = { 'content-type': 'application/json', 'x-requested-with': 'test' };
    const body = JSON.stringify({ query: '{ regions(first: 1) { nodes { code } } }' });
    const answer = await fetch('/graphql', { method: 'POST', headers, body });
    return ((await answer.json()) as { data: { regions: { nodes: [{ code: string }] } } }).data.regions.nodes[0].code;
  });
}

test('frontend bar 14: a file in GB18030 is matched, checked, its errors named by row and column, and brought in; the rejected rows come back mended', async () => {
  const { page, misdeeds } = await demo.as('manager', { language: 'zh-CN' });
  const region = await firstRegion(page);
  const lines = ['externalKey,客户名称,区域,等级', `T-1,茶行1,${region},A`, `T-2,,${region},Z`, 'T-3,茶行3,NOWHERE,B'];
  await give(page, '旧系统.csv', inGb18030(`${[...lines, `T-1,茶行4,${region},C`].join('\r\n')}\r\n`));

  await page.waitForURL(/\/imports\/.+/);
  expect(await page.getByLabel('文字编码').inputValue()).toBe('gb18030');
  await page.getByRole('cell', { name: '茶行1 · 茶行3', exact: true }).waitFor();
  expect(await page.getByLabel('“等级”导入为').locator('option:checked').innerText()).toBe('等级');
  const choices = await page.getByLabel('“等级”导入为').locator('option').allInnerTexts();
  expect(choices.filter((word) => /^[a-z]+[A-Z]/.test(word))).toEqual([]);
  await work(page, '检查');

  await page.getByRole('heading', { name: '检查结果' }).waitFor();
  for (const row of [
    '3 名称 — 不能为空',
    '3 等级 Z 不在可选值之中',
    '4 区域 NOWHERE 找不到',
    '5 外部编号 T-1 文件中重复',
  ])
    await page.getByRole('row', { name: row }).waitFor();
  expect(await Promise.all(['新建', '更新', '无变化', '拒绝'].map((one) => count(page, one).innerText()))).toEqual([
    '1',
    '0',
    '0',
    '3',
  ]);
  expect(await seriousFindings(page)).toEqual([]);
  await work(page, '写入 1 行');
  await page.getByRole('heading', { name: '导入结果' }).waitFor();

  const download = page.waitForEvent('download');
  await page.getByRole('link', { name: '下载被拒绝的行' }).click();
  const rejected = await bytesOf(download);
  expect(rejected.includes(inGb18030('T-3,茶行3,NOWHERE,B'))).toBe(true);
  const mended = rejected.toString('latin1').replace('NOWHERE', region).replace('T-1,', 'T-4,');
  await give(page, 'rejected.csv', Buffer.from(mended, 'latin1'));
  await page.waitForURL(/\/imports\/.+/);
  await work(page, '检查');
  await page.getByRole('button', { name: '写入 2 行' }).waitFor();

  expect(await count(page, '拒绝').innerText()).toBe('1');
  expect(misdeeds).toEqual({ console: [], foreignRequests: [] });
});

test('a file that is none says so in place, names itself, and leaves nothing behind', async () => {
  const { page, misdeeds } = await demo.as('manager', { language: 'en', ...PHONE });
  await page.goto('/imports');
  const alert = page.getByRole('alert');
  for (const [name, content, sentence] of [
    ['photo.png', '\u0089PNG', /photo\.png: Not a table/],
    ['empty.csv', '', /empty\.csv: The file is empty/],
    ['twice.csv', 'name,name\r\na,b\r\n', /twice\.csv: A column is there twice name/],
    ['broken.xlsx', 'name,region\r\na,b\r\n', /broken\.xlsx: Not a table/],
  ] as const) {
    await page.locator('input[type=file]').setInputFiles({ name, mimeType: '', buffer: Buffer.from(content) });
    await alert.filter({ hasText: sentence }).waitFor();
  }
  expect(await seriousFindings(page)).toEqual([]);
  await give(page, 'headings.csv', Buffer.from('externalKey,name,region\r\n'));
  await page.getByRole('alert').filter({ hasText: 'headings and no rows' }).waitFor();
  expect(await page.getByRole('button', { name: 'Check' }).isDisabled()).toBe(true);
  await page.getByRole('button', { name: 'Call off the import' }).click();
  await page.getByText('Cancelled').first().waitFor();

  expect(misdeeds.foreignRequests).toEqual([]);
});

test('frontend bar 14, promise S20: what the filter shows is taken out, reads the same as CSV and XLSX, comes in again, and is journaled', async () => {
  const { page, misdeeds } = await demo.as('manager', { language: 'en' });
  await give(
    page,
    'formula.csv',
    Buffer.from(`externalKey,name,region\r\nF-1,=1+2 钱庄,${await firstRegion(page)}\r\n`),
  );
  await page.waitForURL(/\/imports\/.+/);
  await work(page, 'Check');
  await work(page, 'Write the good rows (1)');
  await page.getByRole('heading', { name: 'What was brought in' }).waitFor();

  await page.goto('/customers?q=钱庄');
  await expect.poll(() => page.locator('tbody tr').count(), { timeout: 15_000 }).toBe(1);
  const take = async (format: string): Promise<Buffer> => {
    await page.getByRole('button', { name: 'Export', exact: true }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel('Format').selectOption({ label: format });
    await dialog.getByRole('checkbox', { name: 'Region code' }).check();
    const download = page.waitForEvent('download');
    if (format === 'CSV') expect(await seriousFindings(page)).toEqual([]);
    await dialog.getByRole('button', { name: 'Export' }).click();
    await dialog.waitFor({ state: 'detached' });
    return bytesOf(download);
  };
  const lines = (await take('CSV')).toString().trimEnd().split('\r\n');
  expect(lines).toHaveLength(3);
  expect(lines[0]).toMatch(/^\uFEFFCode,Name,Grade,Region code,Region,/);
  expect(lines[1]).toContain(",'=1+2 钱庄,");
  expect(lines[2]).toMatch(/导出 \/ exported: .+ · 1 行 \/ rows/);

  const workbook = await take('XLSX');
  await give(page, 'again.xlsx', workbook);
  await page.waitForURL(/\/imports\/.+/);
  await page.getByRole('cell', { name: "'=1+2 钱庄" }).waitFor();
  await page.getByRole('cell', { name: /导出 \/ exported/ }).waitFor();

  const general = await demo.as('gm', { language: 'en' });
  await general.page.goto('/journal?kind=export');
  await general.page.getByRole('button', { name: 'Show the change' }).first().click();
  const entry = general.page.getByRole('dialog');
  await entry.getByText('钱庄').waitFor();
  await entry.getByRole('row', { name: 'rows — 1' }).or(entry.getByText('finished')).first().waitFor();
  expect(await seriousFindings(general.page)).toEqual([]);
  expect([misdeeds, general.misdeeds]).toEqual([
    { console: [], foreignRequests: [] },
    { console: [], foreignRequests: [] },
  ]);
});

test('who may neither bring in nor take out finds no way to it', async () => {
  const { page } = await demo.as('rep1', { language: 'en', ...PHONE });
  await page.goto('/customers');
  await page.locator('tbody tr').first().waitFor();
  expect(await page.getByRole('button', { name: 'Export', exact: true }).count()).toBe(0);
  await page.goto('/imports');

  await page.getByRole('heading', { level: 1, name: /not|No/ }).waitFor();
});
