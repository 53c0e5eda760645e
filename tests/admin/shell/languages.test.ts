import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';

import { type Demo, openDemo } from '../../support/demo.ts';
import { EVERY_PAGE, pagesOfMenu } from '../../support/menu.ts';

let demo: Demo;
beforeAll(async () => (demo = await openDemo()));
afterAll(() => demo.stop());

const HAN = /\p{Script=Han}/u;
interface Texts {
  readonly own: string[];
  /** Words of the company, not of the interface: what stands in cells, or is marked as a value. */
  readonly data: string[];
}

async function textsOf(page: Page): Promise<Texts> {
  return page.evaluate(() => {
    const texts = (selector: string): string[] =>
      [...document.querySelectorAll(selector)]
        .flatMap((element) =>
          element.closest('[lang]:not(html)')
            ? []
            : [element.textContent ?? '', element.getAttribute('aria-label') ?? ''],
        )
        .map((text) => text.trim())
        .filter(Boolean);
    return { own: texts('h1,h2,h3,nav a,button,label,th,dt,caption,legend'), data: texts('td,dd,td a,[data-value]') };
  });
}

function without(data: Iterable<string>, text: string): string {
  return [...data].reduce((rest, one) => rest.replaceAll(one, ''), text);
}

test.for(['gm', 'admin'])(
  '%s reads English pages without Chinese left-overs, and Chinese ones without English',
  EVERY_PAGE,
  async (who) => {
    const { page } = await demo.as(who, { language: 'en' });
    const addresses: string[] = [];
    const chinese: string[] = [];
    const english: string[] = [];

    for await (const address of pagesOfMenu(page, '/me')) {
      addresses.push(address);
      const before = await textsOf(page);
      await page.getByRole('button', { name: '中文' }).first().click();
      await page.locator('html[lang=zh-CN]').waitFor({ state: 'attached' });
      const after = await textsOf(page);
      // A text that is the same in both languages is data too: a person's name, a key.
      const same = before.own.filter((text) => after.own.includes(text));
      const inBoth = before.data.filter((text) => after.data.includes(text));
      const data = new Set([...same, ...inBoth].toSorted((a, b) => b.length - a.length));
      for (const text of before.own) if (HAN.test(without(data, text))) chinese.push(`${address} ${text}`);
      for (const text of after.own) {
        const rest = without(data, text);
        if (!HAN.test(text) && /[A-Za-z]{2,}/.test(rest)) english.push(`${address} ${text}`);
      }
      await page.getByRole('button', { name: 'English' }).first().click();
      await page.locator('html[lang=en]').waitFor({ state: 'attached' });
    }

    expect(addresses.length).toBeGreaterThan(3);
    expect({ chinese, english }).toEqual({ chinese: [], english: [] });
  },
);
