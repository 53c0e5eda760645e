import { afterAll, beforeAll, expect, test } from 'vitest';

import { seriousFindings } from '../../support/browser.ts';
import { type Demo, openDemo } from '../../support/demo.ts';

let demo: Demo;
beforeAll(async () => (demo = await openDemo()));
afterAll(() => demo.stop());

test('rules 3.1, 5.1: the fields that the sales manager chose stand on the card and on its paper', async () => {
  const manager = await demo.as('manager', { language: 'zh-CN' });
  const { page } = manager;
  await page.goto('/customers');
  await page.locator('tbody tr').first().getByRole('link').first().click();
  await page.getByRole('button', { name: '卡片栏目' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('业种').uncheck();
  await dialog.getByLabel('行业', { exact: true }).check();
  await dialog.getByRole('button', { name: '保存' }).click();
  await page.getByText('卡片栏目已更新').first().waitFor();
  await page.getByRole('link', { name: '打印拜访卡' }).first().click();
  await page.waitForURL(/print/);

  const front = page.getByRole('region', { name: '正面' });
  await front.getByText('行业', { exact: true }).waitFor();
  expect(await front.getByText('业种', { exact: true }).count()).toBe(0);
  expect(await seriousFindings(page)).toEqual([]);
  expect(manager.misdeeds).toEqual({ console: [], foreignRequests: [] });
});

test('rules 3.2 E, 3.3: what is known of a person is typed, and shown with who brought it', async () => {
  const { page, misdeeds } = await demo.as('rep1', { language: 'en' });
  await page.goto('/customers');
  await page.locator('tbody tr').first().getByRole('link').first().click();
  await page.getByRole('tab', { name: 'Department form' }).click();
  await page.getByRole('button', { name: 'New contact' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('Name', { exact: true }).fill('Wu Gang');
  await dialog.getByLabel('Hobbies').fill('Plays Go on Sundays');
  await dialog.getByRole('button', { name: 'Save' }).click();
  await page.getByText('Wu Gang').first().waitFor();

  await page.getByRole('button', { name: 'Where the data of contacts come from' }).click();
  await page.getByText('Plays Go on Sundays').waitFor();
  expect(await seriousFindings(page)).toEqual([]);
  expect(misdeeds).toEqual({ console: [], foreignRequests: [] });
});

test('rules 5.2: a visit names its place when the device tells it, and does without when it does not', async () => {
  const shanghai = { latitude: 31.2304, longitude: 121.4737 };
  const { page, misdeeds } = await demo.as('rep1', { language: 'en', geolocation: shanghai, permissions: [] });
  await page.goto('/customers');
  await page.locator('tbody tr').nth(1).getByRole('link').first().click();
  await page.getByRole('button', { name: 'Record a visit' }).first().click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('button', { name: 'Note where I am' }).click();
  await dialog.getByText('can be saved without').waitFor();

  await page.context().grantPermissions(['geolocation']);
  await dialog.getByRole('button', { name: 'Note where I am' }).click();
  await dialog.getByText('The place was noted').waitFor();
  await dialog.locator('textarea').fill('Tasted the new filling.');
  expect(await seriousFindings(page)).toEqual([]);
  await dialog.getByRole('button', { name: 'Save' }).click();
  await page.getByText('Neighbourhood 31.2,121.5').first().waitFor();
  expect(misdeeds).toEqual({ console: [], foreignRequests: [] });
});
