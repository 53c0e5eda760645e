import first from 'virtual:words/zh-CN';
import { expect, test } from 'vitest';

import { routes } from '../router.ts';
import { MENU } from './menu.ts';

/** Whether the word comes with the first page. */
function isFirst(key: string): boolean {
  const word = key
    .split('.')
    .reduce<unknown>((part, name) => (part as Record<string, unknown> | undefined)?.[name], first);
  return typeof word === 'string';
}

test('the menu has its words on the first page, which does without those of most pages', () => {
  const titles = new Map<string, string>(routes.map(({ name, meta }) => [name, meta.title]));
  const shown = MENU.flatMap(({ entries }) =>
    entries.flatMap(({ title, pages }) => (title ? [title] : pages.map((page) => titles.get(page) ?? page))),
  );
  expect(shown.length).toBeGreaterThan(30);
  expect(shown.filter((key) => !isFirst(key))).toEqual([]);
});
