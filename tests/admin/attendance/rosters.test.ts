import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';

import { seriousFindings } from '../../support/browser.ts';
import { type Demo, openDemo } from '../../support/demo.ts';

let demo: Demo;
beforeAll(async () => (demo = await openDemo()));
afterAll(() => demo.stop());

/** A month that nobody has drawn up yet. */
function emptyMonth(): string {
  const now = new Date();
  return new Date(Date.UTC(now.getUTCFullYear(), now.getUTCMonth() + 3, 1)).toISOString().slice(0, 7);
}

const at = (page: Page, row: number, column: number) => page.locator(`[data-cell="${row}-${column}"]`);
const nameOf = (page: Page, row: number, column: number) => at(page, row, column).getAttribute('aria-label');

async function aShift(page: Page): Promise<void> {
  await page.goto('/shifts');
  await page.getByRole('button', { name: 'New shift' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('Code').fill('G');
  await dialog.getByLabel('Name', { exact: true }).fill('Long shift');
  await dialog.getByLabel('Shop').selectOption({ index: 1 });
  await dialog.getByLabel('Start').fill('21:00');
  await dialog.getByLabel('End').fill('5:30');
  await dialog.getByLabel('Breaks').fill('0:30-1:00');
  await dialog.getByRole('button', { name: 'Save' }).click();
  await page.getByText('21:00–05:30 next day').waitFor();
}

test('rules 17.2, 17.6: a shift gets a code, times and later other times', async () => {
  const { page, misdeeds } = await demo.as('store', { language: 'en' });
  await aShift(page);
  await page.getByRole('link', { name: 'Long shift' }).click();
  await page.getByRole('button', { name: 'New times' }).click();
  await page.getByRole('dialog').getByLabel('End').fill('late');
  await page.getByRole('dialog').getByRole('button', { name: 'Save' }).click();
  await page.getByText('Write 07:30').waitFor();
  await page.getByRole('dialog').getByLabel('End').fill('6:00');
  await page.getByRole('dialog').getByRole('button', { name: 'Save' }).click();
  await page.getByText('21:00–06:00 next day').waitFor();

  expect(await page.locator('tbody tr').count()).toBe(2);
  expect(await seriousFindings(page)).toEqual([]);
  await page.getByRole('button', { name: 'Retire' }).click();
  await page.getByText('Retired', { exact: true }).waitFor();
  expect(misdeeds).toEqual({ console: [], foreignRequests: [] });
});

test('rules 17.1, 17.2: a month is drawn up by pattern, keys and mouse, kept over a reload, saved at once and published', async () => {
  const { page, misdeeds } = await demo.as('store', { language: 'en', viewport: { width: 1280, height: 900 } });
  await page.goto(`/rosters?month=${emptyMonth()}`);
  await page.getByText('Draft, not published').waitFor();
  await page.getByRole('button', { name: 'Pattern' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('Pattern').fill('早 早 晚 晚 -');
  await dialog.getByRole('button', { name: 'Pattern' }).click();
  await page.getByText('The pattern was applied').first().waitFor();
  await page.waitForFunction(() =>
    document.querySelector('[data-cell="0-0"]')?.getAttribute('aria-label')?.includes('早班'),
  );

  await at(page, 0, 0).click();
  await page.keyboard.press('Shift+ArrowRight');
  await page.keyboard.press('Shift+ArrowDown');
  await page.keyboard.press('-');
  await at(page, 2, 5).click();
  await page.keyboard.press('Delete');
  await page.keyboard.press('2');
  expect(await nameOf(page, 2, 5)).toContain('中班');
  await at(page, 0, 6).dragTo(at(page, 1, 6));
  const swapped = [await nameOf(page, 0, 6), await nameOf(page, 1, 6)];
  const unsaved = await page.getByText(/\d+ unsaved/).innerText();
  expect(unsaved).toBe('7 unsaved');
  await page.keyboard.press('Control+z');
  await page.getByText('5 unsaved').waitFor();
  expect(await nameOf(page, 0, 6)).not.toBe(swapped[0]);

  await page.waitForTimeout(400);
  page.once('dialog', (one) => void one.accept());
  await page.reload();
  await page.getByText('5 unsaved').waitFor();
  expect(await nameOf(page, 0, 1)).toContain('Rest, not saved');
  expect(await seriousFindings(page)).toEqual([]);
  await page.getByRole('button', { name: 'Save' }).click();
  await page.getByText('The roster was saved').first().waitFor();

  await page.getByRole('button', { name: 'Publish' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Publish' }).click();
  await page.getByText(/^Published /).waitFor();
  // Not the own line: that takes a change (rules 17.4, clause 6).
  await at(page, 1, 0).click();
  await page.keyboard.press('*');
  await page.getByRole('button', { name: 'Save' }).click();
  await page.getByRole('dialog').getByLabel('Reason').fill('Stocktaking moved.');
  await page.getByRole('dialog').getByRole('button', { name: 'Save' }).click();
  await page.getByRole('dialog').waitFor({ state: 'detached' });
  await page.waitForFunction(() =>
    document.querySelector('[data-cell="1-0"]')?.getAttribute('aria-label')?.endsWith('Holiday'),
  );
  expect(misdeeds).toEqual({ console: [], foreignRequests: [] });
});

test('rules 17.4 (6): on the phone a clerk asks for a change, HR objects, the manager decides in the inbox', async () => {
  const phone = { width: 375, height: 800 };
  const { page, misdeeds } = await demo.as('clerk', { language: 'en', viewport: phone });
  await page.goto('/shift-changes');
  await page.getByRole('button', { name: 'Ask for a change' }).click();
  const dialog = page.getByRole('dialog');
  const shifts = dialog.getByLabel('My shift');
  await shifts.locator('option', { hasText: '–' }).nth(4).waitFor({ state: 'attached' });
  const chosen = await shifts.locator('option', { hasText: '–' }).nth(4).getAttribute('value');
  await shifts.selectOption(chosen);
  await dialog.getByLabel('How').selectOption('DAY_OFF');
  await dialog.getByLabel('Reason').fill('My sister marries.');
  await dialog.getByRole('button', { name: 'Ask for a change' }).click();
  const own = page.locator('tbody tr', { hasText: 'My sister marries.' });
  await own.getByText('In time').waitFor();
  expect(await seriousFindings(page)).toEqual([]);

  const hr = await demo.as('hr', { language: 'en' });
  await hr.page.goto('/shift-changes?state=PENDING');
  const seen = hr.page.locator('tbody tr', { hasText: 'My sister marries.' });
  await seen.getByRole('button', { name: /^Object/ }).click();
  await hr.page.getByRole('dialog').getByLabel('Reason').fill('Nobody is left in the shop.');
  await hr.page.getByRole('dialog').getByRole('button', { name: 'Object' }).click();
  await seen.getByText('Nobody is left in the shop.').waitFor();

  const manager = await demo.as('store', { language: 'en' });
  await manager.page.goto('/approvals');
  await manager.page.getByText('My sister marries.').first().click();
  await manager.page
    .getByRole('button', { name: /^(Approve|Consent)/ })
    .first()
    .click();
  await manager.page.getByText('Consented to, and done').first().waitFor();
  await manager.page.goto('/shift-changes?state=APPROVED');
  await manager.page.locator('tbody tr', { hasText: 'My sister marries.' }).waitFor();
  expect(misdeeds).toEqual({ console: [], foreignRequests: [] });
  expect(hr.misdeeds).toEqual({ console: [], foreignRequests: [] });
  expect(manager.misdeeds).toEqual({ console: [], foreignRequests: [] });
});
