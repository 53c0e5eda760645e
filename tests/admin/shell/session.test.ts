import { afterAll, beforeAll, expect, test } from 'vitest';

import { type Demo, openDemo } from '../../support/demo.ts';

let demo: Demo;
beforeAll(async () => (demo = await openDemo()));
afterAll(() => demo.stop());

test('a session that ends keeps what was typed: signing in on top of the page sends it once', async () => {
  const { page } = await demo.as('manager', { language: 'en' });
  await page.goto('/regions');
  await page.goto('/product-categories');
  await page.getByRole('button', { name: 'New category' }).click();
  await page.getByLabel('Name', { exact: true }).fill('Typed before the end');
  await page.context().clearCookies();

  await page.getByRole('button', { name: 'Save' }).click();
  const overlay = page.getByRole('dialog', { name: 'Your session has ended' });
  await overlay.locator('input[name=username]').fill('manager');
  await overlay.locator('input[name=password]').fill('Mooncake-1908');
  await overlay.getByRole('button', { name: 'Sign in' }).click();

  await page.getByRole('cell', { name: 'Typed before the end', exact: true }).waitFor();
  expect(await page.getByRole('cell', { name: 'Typed before the end', exact: true }).count()).toBe(1);
});

test('an administrator opens an account; the person sets a password by the link and is in', async () => {
  const { page } = await demo.as('admin', { language: 'en' });
  await page.goto('/accounts');
  await page.getByRole('button', { name: 'New account' }).click();
  await page.getByRole('dialog').getByLabel('Sign-in name').fill('beginner');
  await page.getByLabel('Shop clerk').check();
  await page.getByRole('button', { name: 'Save' }).click();
  const link = await page.getByRole('textbox', { name: 'Link to set the password' }).inputValue();
  const newcomer = await demo.visitor({ language: 'en' });

  await newcomer.page.goto(link);
  await newcomer.page.getByLabel('New password', { exact: true }).fill('lantern-river-17');
  await newcomer.page.getByLabel('New password again').fill('lantern-river-17');
  await newcomer.page.getByRole('button', { name: 'Set password' }).click();

  await newcomer.page.getByRole('navigation', { name: 'Main navigation' }).waitFor();
  expect(newcomer.misdeeds).toEqual({ console: [], foreignRequests: [] });
});
