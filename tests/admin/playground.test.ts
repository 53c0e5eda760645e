import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import { type Demo, openDemo } from '../support/demo.ts';

let demo: Demo;
beforeAll(async () => (demo = await openDemo()));
afterAll(() => demo?.stop());

interface Shown {
  readonly errors?: unknown;
  readonly data?: Record<string, { readonly nodes: readonly object[] }>;
  readonly extensions?: { readonly cost?: object };
}

/** Runs the open tab. The editor draws only the lines in sight, so the answer itself is read beside it. */
async function run(page: Page): Promise<Shown> {
  const [response] = await Promise.all([
    // The editor asks for the schema over the same address, and may do so late.
    page.waitForResponse((one) => {
      const isAnswer = new URL(one.url()).pathname === '/graphql';
      return isAnswer && !one.request().postData()?.includes('__schema');
    }),
    page.getByRole('button', { name: /execute query/i }).click(),
  ]);
  await page.locator('.result-window').getByText('"data"').waitFor();
  return (await response.json()) as Shown;
}

describe('a developer', () => {
  test('opens worked examples, runs the first one and sees what it cost', async () => {
    const { page, misdeeds } = await demo.as('developer');
    await page.goto('/playground');
    await page.getByRole('tab', { name: 'CustomerArchive' }).waitFor();

    for (const name of ['CustomerArchive', 'RegionPage', 'MonthOfOrders', 'CustomersToVisit']) {
      await page.getByRole('tab', { name }).click();
      const { data = {}, errors, extensions } = await run(page);

      expect([name, errors]).toEqual([name, undefined]);
      expect(Object.values(data)[0]?.nodes.length).toBeGreaterThan(0);
      expect(extensions?.cost).toMatchObject({ estimated: expect.any(Number), statements: expect.any(Number) });
    }
    expect(misdeeds).toEqual({ console: [], foreignRequests: [] });
  });

  test('looks a type up in the documentation', async () => {
    const { page, misdeeds } = await demo.as('developer');
    await page.goto('/playground');
    await page.getByRole('button', { name: /show documentation explorer/i }).click();
    const docs = page.locator('.graphiql-doc-explorer');

    await docs.getByRole('link', { name: 'Query', exact: true }).first().click();
    await docs.getByText('Everything that can be read.').waitFor();
    await docs.getByRole('link', { name: 'customerByCode' }).first().click();
    await docs.getByText(/old codes resolve too/).waitFor();

    expect(misdeeds).toEqual({ console: [], foreignRequests: [] });
  });
});

describe('promise S17: nobody else', () => {
  test('signed out one is led to the sign-in', async () => {
    const { page } = await demo.visitor();
    await page.goto('/playground');
    await page.locator('input[name=username]').waitFor();

    expect((await page.request.get('/playground/examples.json')).status()).toBe(404);
  });

  test('a rep is told so', async () => {
    const { page } = await demo.as('rep1');
    const answer = await page.goto('/playground');

    expect(answer?.status()).toBe(403);
    expect(await page.innerText('main')).toContain('Your account may not use the playground.');
    expect((await page.request.get('/playground/examples.json')).status()).toBe(404);
  });
});
