import { openTestServer, type TestServer } from '@living-archive/api/testing';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';

import { type Misdeeds, openBrowser, openPage } from './browser.ts';
import { RunningClock } from './clock.ts';
import { fileDatabase } from './database.ts';
import { fillWithDemo } from './demo-database.ts';
import { repository } from './sources.ts';

/** How a person has set up the interface. */
export interface Setup extends BrowserContextOptions {
  readonly language?: 'zh-CN' | 'en';
  readonly appearance?: 'light' | 'dark';
}

export interface Visitor {
  readonly page: Page;
  readonly misdeeds: Misdeeds;
}

export interface Demo {
  readonly url: string;
  /** Runs, as that of the browser does: forms propose times by the one, rules judge them by the other. */
  readonly clock: RunningClock;
  readonly browser: Browser;
  /** Does its background work when told. */
  readonly server: TestServer;
  /** A fresh browser profile, not signed in. */
  visitor(setup?: Setup): Promise<Visitor>;
  /** A person of the demo company, already signed in. */
  as(loginName: string, setup?: Setup): Promise<Visitor>;
  stop(): Promise<void>;
}

/** The demo company in a database of its own, its interface as it is built, and a browser. */
export async function openDemo(): Promise<Demo> {
  const { url: databaseUrl } = await fileDatabase();
  const clock = new RunningClock();
  const { password } = await fillWithDemo({ url: databaseUrl }, clock.now);

  const [browser, server] = await Promise.all([
    openBrowser(),
    openTestServer({
      databaseUrl,
      now: clock.now,
      firstAdmin: { loginName: 'nobody', password },
      // A look at pages that are being worked on may be given another build.
      spaDir: process.env['ADMIN_DIST'] ?? `${repository}admin/dist`,
    }),
  ]);
  const visitor = async ({ language = 'en', appearance = 'light', ...options }: Setup = {}): Promise<Visitor> => {
    const opened = await openPage(browser, server.url, options);
    // Who comes later comes with a watch of that day; a session of before may have ended by then.
    if (clock.isAhead) await opened.page.clock.install({ time: clock.now() });
    await opened.page.addInitScript(
      (kept) => Object.entries(kept).forEach(([key, value]) => localStorage.setItem(key, value)),
      { language, appearance },
    );
    return opened;
  };
  const as = async (loginName: string, setup?: Setup): Promise<Visitor> => {
    const opened = await visitor(setup);
    await opened.page.goto('/sign-in');
    await opened.page.locator('input[name=username]').fill(loginName);
    await opened.page.locator('input[name=password]').fill(password);
    await opened.page.locator('button[type=submit]').click();
    await opened.page.waitForURL((at) => at.pathname !== '/sign-in');
    return opened;
  };
  const stop = async (): Promise<void> => {
    await browser.close();
    await server.stop();
  };
  return { url: server.url, clock, browser, server, visitor, as, stop };
}
