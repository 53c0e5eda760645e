import { defineJob } from '@living-archive/api/testing';
import { afterAll, beforeAll, expect, test } from 'vitest';

import { seriousFindings } from '../../support/browser.ts';
import { type Demo, openDemo } from '../../support/demo.ts';

let demo: Demo;
let isBroken = true;

beforeAll(async () => {
  demo = await openDemo();
  defineJob({
    name: 'test.broken',
    description: 'Fails until it is mended.',
    attempts: 1,
    run: async () => {
      if (isBroken) throw new Error('broken');
    },
  });
});
afterAll(() => demo?.stop());

test('R11: who manages jobs is told of one that failed, opens it from the bell and has it done again', async () => {
  await demo.server.runJob('test.broken');
  const { page, misdeeds } = await demo.as('admin');
  await page.getByRole('link', { name: 'Notifications, 1 unread' }).first().click();
  await page.getByText('The background job test.broken failed for good').waitFor();
  expect(await seriousFindings(page)).toEqual([]);
  await page.getByRole('link', { name: 'Open' }).click();

  await page.waitForURL((url) => url.pathname === '/jobs');
  const row = page.getByRole('row').filter({ hasText: 'test.broken' });
  await row.getByText('Failed', { exact: true }).waitFor();
  isBroken = false;
  await row.getByRole('button', { name: 'Try again: test.broken' }).click();
  await row.getByText('Waiting', { exact: true }).waitFor();
  await demo.server.runJobs();
  await row.getByText('Done', { exact: true }).waitFor();
  await page.getByRole('link', { name: 'Notifications, none unread' }).first().waitFor();
  await page.getByRole('button', { name: 'Run now: Forget finished jobs' }).click();
  await page.getByText('The job is queued', { exact: true }).first().waitFor();

  expect(await seriousFindings(page)).toEqual([]);
  expect(misdeeds).toEqual({ console: [], foreignRequests: [] });
});

test('rules 1.3: HR says of a day that nobody works, and takes it back', async () => {
  const { page, misdeeds } = await demo.as('hr');
  await page.goto('/calendar?year=2026');
  await page.getByRole('cell', { name: 'National Day' }).first().waitFor();
  await page.getByRole('button', { name: 'Add a day' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('Day').fill('2026-06-15');
  await dialog.getByLabel('Name').fill('Company outing');
  await dialog.getByRole('button', { name: 'Save' }).click();
  await page.getByRole('cell', { name: 'Company outing', exact: true }).waitFor();
  expect(await seriousFindings(page)).toEqual([]);

  await page.getByRole('button', { name: 'Remove: Company outing' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Remove' }).click();
  await page.getByRole('cell', { name: 'Company outing', exact: true }).waitFor({ state: 'detached' });
  await page.getByRole('button', { name: 'Next year' }).click();
  await page.waitForURL((url) => url.searchParams.get('year') === '2027');
  expect(misdeeds).toEqual({ console: [], foreignRequests: [] });
});

test('somebody chooses not to be told of a kind, at 375 px', async () => {
  const { page } = await demo.as('admin', { viewport: { width: 375, height: 740 } });
  await page.goto('/me');
  const way = page.getByLabel('Way: Background job failed');
  await way.selectOption({ label: 'Not at all' });
  await page.getByText('Saved how you are told').first().waitFor();
  await page.reload();
  await way.waitFor();

  expect(await way.inputValue()).toBe('OFF');
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(375);
  expect(await seriousFindings(page)).toEqual([]);
});
