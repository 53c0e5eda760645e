import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';

import type { AxeResults, Result } from 'axe-core';
import { type Browser, type BrowserContextOptions, chromium, type Page, type Request } from 'playwright-core';

import { findChromium } from './chromium.ts';

const QUIET = [
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
  '--disable-quic',
];

/** A browser that talks to nobody but the page. Root may not use Chromium's sandbox. */
export async function openBrowser(): Promise<Browser> {
  const { executablePath, env } = await findChromium();
  const asRoot = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  return chromium.launch({ executablePath, args: [...QUIET, ...asRoot], env: { ...process.env, ...env } });
}

/** What a page did that no page of ours may do. */
export interface Misdeeds {
  readonly console: string[];
  readonly foreignRequests: string[];
}

/**
 * `SLOW_ANSWERS=1500` lets each answer come up to 1.5 s late, each by another time: what a busy machine does now and
 * then, so that a test which only passes on a quick one is found before it fails by chance.
 */
async function answerLate(page: Page): Promise<void> {
  const most = Number(process.env['SLOW_ANSWERS'] ?? 0);
  if (most === 0) return;
  await page.route('**/graphql', async (route) => {
    await new Promise((resolve) => setTimeout(resolve, Math.random() * most));
    // A page that was left meanwhile waits for nothing.
    await route.continue().catch(() => undefined);
  });
}

const underWay = new WeakMap<Page, Set<Request>>();

function watchRequests(page: Page): void {
  const open = new Set<Request>();
  underWay.set(page, open);
  page.on('request', (request) => open.add(request));
  page.on('requestfinished', (request) => open.delete(request));
  page.on('requestfailed', (request) => open.delete(request));
}

/**
 * Nothing was asked of the server for a moment, or half a minute is over: what then stands there is judged as it is.
 * `networkidle` tells this of a page that was opened, and no more of what it asks for later.
 */
export async function answered(page: Page): Promise<void> {
  const end = Date.now() + 30_000;
  for (let quiet = 0; quiet < 3 && Date.now() < end;) {
    await page.waitForTimeout(50);
    quiet = underWay.get(page)?.size ? 0 : quiet + 1;
  }
}

/** A page in a fresh profile, watched for console errors and for requests to other sites. */
export async function openPage(
  browser: Browser,
  origin: string,
  options: BrowserContextOptions = {},
): Promise<{ page: Page; misdeeds: Misdeeds }> {
  const context = await browser.newContext({ baseURL: origin, ...options });
  const page = await context.newPage();
  await answerLate(page);
  watchRequests(page);
  const misdeeds: Misdeeds = { console: [], foreignRequests: [] };
  page.on('console', (message) => {
    if (message.type() === 'error' && !misdeeds.console.includes(message.text())) misdeeds.console.push(message.text());
  });
  page.on('pageerror', (error) => misdeeds.console.push(String(error)));
  page.on('request', (request) => {
    const url = new URL(request.url());
    if (/^https?:$/.test(url.protocol) && url.origin !== origin) misdeeds.foreignRequests.push(request.url());
  });
  return { page, misdeeds };
}

const axeSource = createRequire(import.meta.url).resolve('axe-core/axe.min.js');

/** What fades in or out, or waits for its rows, has for a moment a contrast that nobody has chosen. */
async function settled(page: Page): Promise<void> {
  await answered(page);
  await page.evaluate(() => {
    const passing = document.getAnimations().filter(({ effect }) => effect?.getTiming().iterations !== Infinity);
    const patience = new Promise((resolve) => setTimeout(resolve, 1_000));
    return Promise.race([patience, Promise.allSettled(passing.map(({ finished }) => finished))]);
  });
}

/** Serious and critical findings of axe, one line each. */
export async function seriousFindings(page: Page): Promise<string[]> {
  await settled(page);
  await page.evaluate(await readFile(axeSource, 'utf8'));
  const results = await page.evaluate(async () => {
    const { axe } = globalThis as unknown as { axe: { run(): Promise<AxeResults> } };
    return axe.run();
  });
  return results.violations
    .filter(({ impact }: Result) => impact === 'serious' || impact === 'critical')
    .flatMap(({ id, nodes }: Result) => nodes.map((node) => `${id}: ${node.target.join(' ')}`));
}
