import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';

import { seriousFindings } from '../../support/browser.ts';
import { type Demo, openDemo } from '../../support/demo.ts';

let demo: Demo;
beforeAll(async () => (demo = await openDemo()));
afterAll(() => demo.stop());

async function pickFirst(page: Page, label: string): Promise<void> {
  await page.getByLabel(label, { exact: true }).first().click();
  await page.getByRole('listbox').getByRole('option').first().click();
  await page.getByRole('listbox').waitFor({ state: 'detached' });
}

test('an order goes from the first line to the money, through the hands of manager and finance', async () => {
  const { page, misdeeds } = await demo.as('manager', { language: 'en' });
  await page.goto('/customers');
  await page.locator('tbody tr').first().getByRole('link').first().click();
  await page.getByRole('link', { name: 'New order' }).click();
  await page.getByRole('button', { name: 'Create' }).click();
  await page.getByText('Please fill this in').first().waitFor();
  expect(await seriousFindings(page)).toEqual([]);

  await pickFirst(page, 'Product');
  await page.getByLabel(/^Quantity/).fill('12');
  await page.getByLabel('Unit price').fill('18.40');
  await page.getByLabel('Discount %').fill('15');
  await page.getByText('¥187.68').first().waitFor();
  await page.getByRole('button', { name: 'Create' }).click();
  await page.waitForURL(/\/orders\/[0-9a-f-]{36}/);
  await page.getByText('¥187.68').first().waitFor();

  await page.getByRole('button', { name: 'Reply' }).click();
  await page.getByRole('dialog').locator('textarea').fill('Confirmed for Friday.');
  await page.getByRole('dialog').getByRole('button', { name: 'Save' }).click();
  await page.getByText('Confirmed', { exact: true }).first().waitFor();
  await page.getByRole('button', { name: 'Ship' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Ship' }).click();
  await page.getByRole('button', { name: 'Sign' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Save' }).click();
  await page.getByText('Delivered', { exact: true }).first().waitFor();

  const finance = await demo.as('finance', { language: 'en' });
  await finance.page.goto(page.url());
  await finance.page.getByRole('button', { name: 'Record a payment' }).click();
  expect(await finance.page.getByRole('dialog').getByLabel('Amount').inputValue()).toBe('187.68');
  await finance.page.getByRole('dialog').getByRole('button', { name: 'Save' }).click();
  await finance.page.getByText('Completed', { exact: true }).first().waitFor();
  expect(await seriousFindings(finance.page)).toEqual([]);

  expect(misdeeds).toEqual({ console: [], foreignRequests: [] });
  expect(finance.misdeeds).toEqual({ console: [], foreignRequests: [] });
});

test('somebody else was faster: the person is told, nothing is lost, and the newest can be loaded', async () => {
  const { page } = await demo.as('manager', { language: 'en' });
  const other = await demo.as('manager', { language: 'en' });
  const open = async (at: Page): Promise<void> => {
    await at.goto('/products');
    await at
      .getByRole('button', { name: /^Edit / })
      .first()
      .click();
  };
  await open(page);
  await open(other.page);

  await other.page.getByLabel('Unit', { exact: true }).fill('tin of 12');
  await other.page.getByRole('button', { name: 'Save' }).click();
  await other.page.getByText('Saved', { exact: true }).first().waitFor();
  await page.getByLabel('List price').fill('77.70');
  await page.getByRole('button', { name: 'Save' }).click();
  await page.getByText('Somebody else changed this').waitFor();
  await page.getByRole('button', { name: 'Load the newest' }).click();

  await expect.poll(() => page.getByLabel('Unit', { exact: true }).inputValue()).toBe('tin of 12');
  expect(await page.getByLabel('List price').inputValue()).toBe('77.70');
  await page.getByRole('button', { name: 'Save' }).click();
  await page.getByText('¥77.70').first().waitFor();
});
