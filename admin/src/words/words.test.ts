import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import { expect, test } from 'vitest';

import { readWords } from '../../words.plugin.ts';
import notifications from './notifications.words.ts';
import refusals from './refusal.words.ts';

type Words = Awaited<ReturnType<typeof readWords>>;

function flat(words: Words, path = ''): [key: string, zh: string, en: string][] {
  return Object.entries(words).flatMap(([key, word]) =>
    Array.isArray(word)
      ? [[`${path}${key}`, ...word] as [string, string, string]]
      : flat(word as Words, `${path}${key}.`),
  );
}

const placeholders = (text: string): string[] => [...new Set(text.match(/\{\w+\}/g) ?? [])].toSorted();
const all = flat(await readWords());

test('there are words, and all have exactly two languages', () => {
  expect(all.length).toBeGreaterThan(300);
  for (const word of all) expect(word, word[0]).toHaveLength(3);
});

test('no word is empty', () => {
  for (const [key, zh, en] of all) expect(zh.trim() !== '' && en.trim() !== '', key).toBe(true);
});

test('both languages have the same placeholders', () => {
  for (const [key, zh, en] of all) expect(placeholders(en), key).toEqual(placeholders(zh));
});

test('English has no Chinese left-overs', () => {
  const allowed = new Set(['app.chinese']);
  for (const [key, , en] of all) if (!allowed.has(key)) expect(/\p{Script=Han}/u.test(en), key).toBe(false);
});

test('Chinese has Chinese in it, but for names and abbreviations', () => {
  const allowed = new Set([
    'app.english',
    'system.unit.percent',
    'app.none',
    'app.comma',
    'term.qq',
    'enum.channel.QQ',
    'months.mark.FLAG',
    'months.mark.OK',
    'months.mark.PLANNED',
  ]);
  for (const [key, zh] of all) if (!allowed.has(key)) expect(/\p{Script=Han}/u.test(zh), key).toBe(true);
});

test('every refusal of the API has its sentence, and no sentence is left over', () => {
  const schema = readFileSync(join(import.meta.dirname, '../../../schema.graphql'), 'utf8');
  const codes = /^enum UserErrorCode \{(.*?)^\}/ms.exec(schema)?.[1]?.match(/^ {2}[A-Z][A-Z0-9_]*$/gm) ?? [];

  expect(codes.length).toBeGreaterThan(50);
  expect(Object.keys(refusals).toSorted()).toEqual(codes.map((code) => code.trim()).toSorted());
});

test('every kind of notification of the API has its words', () => {
  const schema = readFileSync(join(import.meta.dirname, '../../../schema.graphql'), 'utf8');
  const kinds = /^enum NotificationKind \{(.*?)^\}/ms.exec(schema)?.[1]?.match(/^ {2}[A-Z][A-Z0-9_]*$/gm) ?? [];

  expect(Object.keys(notifications.of).toSorted()).toEqual(kinds.map((kind) => kind.trim()).toSorted());
});
