import { afterAll, beforeAll, expect, test } from 'vitest';

import { seriousFindings } from '../../support/browser.ts';
import { type Demo, openDemo } from '../../support/demo.ts';

let demo: Demo;
beforeAll(async () => (demo = await openDemo()));
afterAll(() => demo.stop());

test('promise R10: the journal tells who changed what from what to what, by kind, action, person and row', async () => {
  const rep = await demo.as('rep1', { language: 'en' });
  await rep.page.goto('/customers');
  await rep.page.locator('tbody tr').first().getByRole('link').nth(1).click();
  await rep.page.getByRole('link', { name: 'Edit' }).click();
  await rep.page.getByLabel('Fax').fill('021-5550000');
  await rep.page.getByRole('button', { name: 'Save' }).click();
  await rep.page.waitForURL((at) => /^\/customers\/[^/]+$/.test(at.pathname));

  const general = await demo.as('gm', { language: 'en', viewport: { width: 375, height: 740 } });
  await general.page.goto('/journal?type=Customer&kind=update');
  const row = general.page.locator('tbody tr').first();
  await row.getByRole('button', { name: 'Show the change' }).click();
  const changes = general.page.getByRole('dialog');
  await changes.getByRole('row', { name: /Fax .* 021-?\S+/ }).waitFor();
  expect(await seriousFindings(general.page)).toEqual([]);
  await general.page.keyboard.press('Escape');

  await row.getByTitle('Only this person').click();
  await general.page.waitForURL(/account=/);
  await expect.poll(() => general.page.locator('tbody tr').count(), { timeout: 15_000 }).toBe(1);
  await general.page.getByRole('button', { name: /^Remove filter: Who/ }).waitFor();
  await general.page.goto('/journal');
  await row.waitFor();
  const cells = await general.page.locator('tbody td:nth-child(4)').allInnerTexts();
  const types = cells.map((cell) => cell.replace(/(Created|Changed|Deleted|Taken out)$/, ''));
  expect(types.filter((type) => /^[A-Z][a-z]+[A-Z]/.test(type))).toEqual([]);
  expect([rep.misdeeds, general.misdeeds]).toEqual([
    { console: [], foreignRequests: [] },
    { console: [], foreignRequests: [] },
  ]);
});
