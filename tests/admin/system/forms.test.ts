import type { Locator } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';

import { seriousFindings } from '../../support/browser.ts';
import { type Demo, openDemo } from '../../support/demo.ts';

let demo: Demo;
beforeAll(async () => (demo = await openDemo()));
afterAll(() => demo.stop());

const NOTHING_WRONG = { console: [], foreignRequests: [] };
/** A peak of next year, so that no other lies there. */
const YEAR = new Date().getUTCFullYear() + 2;

/** As a hand does it: near an edge, the field is left as the pointer goes down, which comes up a moment later. */
function press(button: Locator, edge: 'upper' | 'lower'): Promise<void> {
  return button.click({ delay: 200, position: { x: 20, y: edge === 'upper' ? 3 : 28 } });
}

test('a button under a form takes the press right after a wrong field was mended', async () => {
  const { page, misdeeds } = await demo.as('hr');
  await page.goto('/training/calendar');
  await page.getByRole('button', { name: 'Enter a peak' }).click();
  const dialog = page.getByRole('dialog');
  const save = dialog.getByRole('button', { name: 'Save' });

  // Missing here, and then refused by the API.
  await dialog.getByLabel('First day').fill(`${YEAR}-03-10`);
  await dialog.getByLabel('Last day').fill(`${YEAR}-03-09`);
  await press(save, 'lower');
  await dialog.getByText('Please fill this in').waitFor();
  await dialog.getByLabel('Name').fill('Spring fair');
  await press(save, 'lower');
  await expect.poll(() => dialog.getByLabel('Last day').getAttribute('aria-invalid')).toBe('true');
  expect(await seriousFindings(page)).toEqual([]);

  await dialog.getByLabel('Last day').fill(`${YEAR}-03-16`);
  await press(save, 'lower');
  await dialog.waitFor({ state: 'hidden' });
  // What was typed last was sent.
  await page.goto(`/training/calendar?month=${YEAR}-03`);
  await page
    .getByRole('cell', { name: /16.*Spring fair/ })
    .first()
    .waitFor();
  expect(misdeeds).toEqual(NOTHING_WRONG);
});

test('a field left empty says nothing until the form is sent, so that Cancel takes the press', async () => {
  const { page, misdeeds } = await demo.as('hr');
  await page.goto('/training/calendar');
  await page.getByRole('button', { name: 'Enter a peak' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('Name').focus();
  await press(dialog.getByRole('button', { name: 'Cancel' }), 'upper');
  await dialog.waitFor({ state: 'hidden' });
  expect(misdeeds).toEqual(NOTHING_WRONG);
});

test('the same on a page whose buttons stand under its form', async () => {
  const { page, misdeeds } = await demo.as('manager', { viewport: { width: 1280, height: 1600 } });
  await page.goto('/customers');
  await page.locator('tbody tr').first().getByRole('link').first().click();
  await page.getByRole('link', { name: 'New order' }).click();
  await page.getByLabel('Product', { exact: true }).first().click();
  await page.getByRole('listbox').getByRole('option').first().click();
  await page.getByRole('listbox').waitFor({ state: 'detached' });
  await page.getByLabel(/^Quantity/).fill('12');
  await page.getByLabel('Freight').fill('ten');
  const create = page.getByRole('button', { name: 'Create' });
  await press(create, 'lower');
  await expect.poll(() => page.getByLabel('Freight').getAttribute('aria-invalid')).toBe('true');

  await page.getByLabel('Freight').fill('10');
  await press(create, 'lower');
  await page.waitForURL(/\/orders\/[0-9a-f-]{36}/);
  expect(misdeeds).toEqual(NOTHING_WRONG);
});
