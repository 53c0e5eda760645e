import { afterAll, beforeAll, expect, test } from 'vitest';

import { type Demo, openDemo } from '../../support/demo.ts';

let demo: Demo;
beforeAll(async () => (demo = await openDemo()));
afterAll(() => demo.stop());

/** KB over the wire; they only ever go down. */
const FIRST_PAGE = 280;
const FURTHER_PAGE = 60;

test('the first page and every further one stay within their sizes', async () => {
  const { page } = await demo.visitor({ language: 'zh-CN' });
  let loaded = 0;
  page.on('response', (response) => {
    if (!/\.(js|css)$/.test(new URL(response.url()).pathname)) return;
    void response
      .request()
      .sizes()
      .then((sizes) => (loaded += sizes.responseBodySize));
  });
  const sizes: Record<string, number> = {};
  const measured = async (name: string, go: () => Promise<unknown>): Promise<void> => {
    loaded = 0;
    await go();
    await page.waitForLoadState('networkidle');
    // Views are lazy: their files are asked for a moment after the click.
    await page.waitForTimeout(700);
    sizes[name] = Math.round(loaded / 1024);
  };

  await measured('sign-in', () => page.goto('/sign-in'));
  await page.locator('input[name=username]').fill('gm');
  await page.locator('input[name=password]').fill('Mooncake-1908');
  await measured('customers', async () => {
    await page.locator('button[type=submit]').click();
    await page.locator('tbody tr').first().waitFor();
  });
  await measured('customer', () => page.locator('tbody tr').first().getByRole('link').first().click());
  await measured('orders', () => page.getByRole('link', { name: '订单', exact: true }).click());
  await measured('order', () => page.locator('tbody tr').first().getByRole('link').first().click());
  await measured('settings', () => page.getByRole('link', { name: '设置', exact: true }).click());

  expect(sizes['sign-in']).toBeGreaterThan(50);
  expect((sizes['sign-in'] ?? 0) + (sizes['customers'] ?? 0)).toBeLessThanOrEqual(FIRST_PAGE);
  for (const name of ['customer', 'orders', 'order', 'settings'])
    expect(sizes[name], name).toBeLessThanOrEqual(FURTHER_PAGE);
});
