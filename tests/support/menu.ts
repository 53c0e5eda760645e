import type { Page } from 'playwright-core';

async function addresses(page: Page): Promise<string[]> {
  const links = page.locator('nav a[href^="/"]');
  await links.first().waitFor({ state: 'attached' });
  return [...new Set(await links.evaluateAll((all) => all.map((link) => link.getAttribute('href') ?? '')))];
}

export async function settled(page: Page): Promise<void> {
  await page.waitForLoadState('networkidle');
  const heading = page.locator('h1').first().waitFor();
  await heading.catch(async (cause: unknown) => {
    throw new Error(`${page.url()} shows no heading, but: ${await page.locator('body').innerText()}`, { cause });
  });
}

/** For tests that open every page: some fifty, a few seconds each on a busy machine. */
export const EVERY_PAGE = { timeout: 400_000 };

/** Opens every page of the menu and, as they are met, the tabs that stand above them. */
export async function* pagesOfMenu(page: Page, ...others: readonly string[]): AsyncGenerator<string> {
  const known = [...(await addresses(page)), ...others];
  for (const address of known) {
    await page.goto(address);
    await settled(page);
    yield address;
    known.push(...(await addresses(page)).filter((one) => !known.includes(one)));
  }
}
