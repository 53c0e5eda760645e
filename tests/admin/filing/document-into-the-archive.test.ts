import { Buffer } from 'node:buffer';

import { afterAll, beforeAll, expect, test } from 'vitest';

import { seriousFindings } from '../../support/browser.ts';
import { type Demo, openDemo } from '../../support/demo.ts';

let demo: Demo;
beforeAll(async () => (demo = await openDemo()));
afterAll(() => demo.stop());

const PDF = Buffer.from('%PDF-1.7\n1 0 obj<</Type/Catalog>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n');

test('rules 6.2: a rep makes a document, checks it, adds the signed file and signs', async () => {
  const { page, misdeeds } = await demo.as('rep1', { language: 'zh-CN' });
  await page.goto('/archive/documents');
  await page.getByRole('button', { name: '新建文件' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('题名').fill('年度供货合同');
  await dialog.getByLabel('客户').click();
  await page.getByRole('listbox').getByRole('option').first().click();
  await dialog.getByLabel('类别').selectOption({ index: 2 });
  await dialog.getByRole('button', { name: '保存' }).click();
  await page.getByRole('link', { name: '年度供货合同' }).click();

  await page.getByRole('button', { name: '核实无误' }).click();
  await page.locator('input[type=file]').setInputFiles({ name: '签字页.pdf', mimeType: 'text/html', buffer: PDF });
  await page.getByRole('link', { name: '下载 签字页.pdf' }).waitFor();
  await page.getByRole('button', { name: '签字并提交审批' }).click();
  await dialog.getByRole('button', { name: '签字并提交审批' }).click();
  await page.getByText('已签字', { exact: true }).waitFor();

  expect(await page.locator('input[type=file]').count()).toBe(0);
  expect(await seriousFindings(page)).toEqual([]);
  expect(misdeeds).toEqual({ console: [], foreignRequests: [] });
});

test('rules 6.6, 6.8: the manager files an item, sees it flagged and pairs it; the volume has it in its directory', async () => {
  const { page, misdeeds } = await demo.as('manager', { language: 'en' });
  await page.goto('/archive');
  await page.getByRole('button', { name: 'File an item' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('Title').fill('Complaint about the lift');
  await dialog.getByLabel('Category').selectOption({ index: 4 });
  await dialog.getByLabel('Legal force').click();
  await dialog.getByRole('button', { name: 'Save' }).click();
  await page
    .getByRole('row', { name: /Complaint about the lift/ })
    .getByText('Paper missing')
    .waitFor();

  await page
    .getByRole('row', { name: /Complaint about the lift/ })
    .getByRole('button', { name: /^Cross references/ })
    .click();
  await dialog.getByLabel('Electronic place').fill('share/complaints');
  await dialog.getByLabel('Paper number').fill('P-2026-777');
  await dialog.getByLabel('Paper place').fill('Cabinet 3');
  await dialog.getByRole('button', { name: 'Save' }).click();
  await page.getByText('One-sided').first().waitFor();

  await page
    .getByRole('row', { name: /Complaint about the lift/ })
    .getByRole('link')
    .first()
    .click();
  await page.getByRole('heading', { level: 1, name: /category 4/ }).waitFor();
  await page.getByText('P-2026-777').waitFor();
  for (const path of ['/archive/documents', '/archive/daily', '/archive/volumes', '/archive/directory']) {
    await page.goto(path);
    await page.waitForLoadState('networkidle');
    expect(await seriousFindings(page)).toEqual([]);
  }
  expect(misdeeds).toEqual({ console: [], foreignRequests: [] });
});
