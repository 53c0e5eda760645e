import { afterAll, beforeAll, expect, test } from 'vitest';

import { seriousFindings } from '../../support/browser.ts';
import { type Demo, openDemo } from '../../support/demo.ts';

let demo: Demo;
beforeAll(async () => (demo = await openDemo()));
afterAll(() => demo.stop());

test('rules 8.6: a rep hands an expense in, the manager opens the number in the report down to its rows', async () => {
  const { page, misdeeds } = await demo.as('rep1', { language: 'en' });
  await page.goto('/expenses');
  await page.getByRole('button', { name: 'Note an expense' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('Kind').selectOption('OTHER');
  await dialog.getByLabel('Amount').fill('66.60');
  await dialog.getByLabel('Evidence').fill('Receipt 66');
  await dialog.getByRole('button', { name: 'Save' }).click();
  const row = page.locator('tbody tr', { hasText: '¥66.60' });
  await row.getByRole('button', { name: 'Hand in' }).click();
  await row.getByText('Waiting').waitFor();

  const manager = await demo.as('manager', { language: 'en' });
  await manager.page.goto('/expenses/report');
  await manager.page.locator('tbody tr', { hasText: 'Travel' }).getByText('¥8,000.00').waitFor();
  expect(await seriousFindings(manager.page)).toEqual([]);
  // Each number opens the rows of its own states.
  const other = manager.page.locator('tbody tr', { hasText: 'Other' });
  await other.getByRole('link', { name: '¥66.60' }).click();
  await manager.page.waitForURL(/state=SUBMITTED/);
  await manager.page.locator('tbody tr', { hasText: '¥66.60' }).waitFor();
  expect(await manager.page.locator('tbody tr').getByText('Approved').count()).toBe(0);

  expect(misdeeds).toEqual({ console: [], foreignRequests: [] });
  expect(manager.misdeeds).toEqual({ console: [], foreignRequests: [] });
});

test('rules 8.5: the manager breaks a plan down and asks for an adjustment, which changes nothing yet', async () => {
  const { page, misdeeds } = await demo.as('manager', { language: 'en' });
  await page.goto('/sales-plans?span=YEAR');
  const year = page.locator('tbody tr', { hasText: 'Whole department' }).first();
  await year.getByRole('link').nth(1).click();
  await page.waitForURL(/orders\?.*counted=CNY/);
  await page.locator('tbody tr').first().waitFor();
  await page.goBack();
  await year.getByRole('link').first().click();
  await page.getByRole('button', { name: 'Break down' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('Period', { exact: true }).selectOption('MONTH');
  await dialog.getByLabel('Amount').fill('500000');
  await dialog.getByRole('button', { name: 'Save' }).click();
  await page.getByText('¥500,000.00').first().waitFor();

  await page.getByRole('button', { name: 'Ask for adjustment' }).click();
  await page.getByRole('dialog').getByLabel('New amount').fill('5500000');
  await page.getByRole('dialog').getByLabel('Reason').fill('Two agents left.');
  await page.getByRole('dialog').getByRole('button', { name: 'Save' }).click();
  await page.getByText('The adjustment was asked for').first().waitFor();
  await page.getByText('¥6,000,000.00').first().waitFor();
  expect(await seriousFindings(page)).toEqual([]);
  expect(misdeeds).toEqual({ console: [], foreignRequests: [] });
});

test('rules 8.10: an event that was held is reported with its counted leads', async () => {
  const { page, misdeeds } = await demo.as('manager', { language: 'en' });
  await page.goto('/sales-events?state=HELD');
  await page.locator('tbody tr').first().getByText('Report overdue').waitFor();
  await page.locator('tbody tr').first().getByRole('link').first().click();
  await page.getByRole('button', { name: 'Hand in the effect report' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Save' }).click();
  await page.getByText('Please fill this in').first().waitFor();
  await page.getByRole('dialog').getByLabel('Conclusions').fill('Nine leads; gift boxes sell.');
  await page.getByRole('dialog').getByRole('button', { name: 'Save' }).click();
  await page.getByText('Reported', { exact: true }).first().waitFor();
  expect(await seriousFindings(page)).toEqual([]);
  expect(misdeeds).toEqual({ console: [], foreignRequests: [] });
});

test('rules 8.8: a reward rests on a task of the person', async () => {
  const { page, misdeeds } = await demo.as('manager', { language: 'en' });
  await page.goto('/tasks');
  const rep = await page.locator('tbody tr').first().locator('td').nth(1).innerText();
  await page.goto('/rewards');
  await page.getByRole('button', { name: 'Propose' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('Person').selectOption({ label: rep });
  await dialog.getByLabel('Basis').first().selectOption('SALES_TASK');
  const task = dialog.getByLabel('Basis').last();
  await task.locator('option', { hasText: 'Sales' }).first().waitFor({ state: 'attached' });
  await task.selectOption({ index: 1 });
  await dialog.getByLabel('Proposal').fill('Twice what was planned.');
  expect(await seriousFindings(page)).toEqual([]);
  await dialog.getByRole('button', { name: 'Save' }).click();
  await page.locator('tbody tr', { hasText: 'Twice what was planned.' }).getByText('Sales task').waitFor();
  expect(misdeeds).toEqual({ console: [], foreignRequests: [] });
});
