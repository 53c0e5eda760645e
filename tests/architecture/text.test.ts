import { describe, expect, test } from 'vitest';

import { placesOf, sources } from '../support/sources.ts';

/** What imports cannot show. */
const api = sources('api/src/**/*.ts').filter(({ path }) => !path.endsWith('.test.ts'));
const modules = api.filter(({ path }) => path.startsWith('api/src/modules/'));
const admin = sources('admin/src/**/*.{ts,vue}').filter(({ path }) => !path.endsWith('.d.ts'));
const except = (...patterns: readonly RegExp[]) => ({
  of: (files: typeof api) => files.filter(({ path }) => !patterns.some((pattern) => pattern.test(path))),
});

describe('each thing has one home', () => {
  test('the environment is read in config.ts', () => {
    expect(placesOf(/process\.env\b/, except(/^api\/src\/app\/config\.ts$/).of(api))).toEqual([]);
  });

  test('SQL stands in queries and scopes, in the reader, the kernel and the database folder', () => {
    const sql = /[`'"](\/\*.*\*\/\s*)?(select\s[\s\S]*\bfrom\b|insert into|update \w+ set|delete from|with \w+ as)\b/i;

    expect(placesOf(sql, except(/\.(queries|scope|entity)\.ts$/).of(modules))).toEqual([]);
  });

  test('the entity manager is used by actions, queries and loaders', () => {
    const role = /\.(actions|queries|loaders|sheets|seed)\.ts$/;
    const ofTransfer = /^api\/src\/modules\/transfer\//;

    expect(placesOf(/\bctx\.em\b/, except(role, ofTransfer).of(modules))).toEqual([]);
  });

  test('the clock is asked by the request, not by modules', () => {
    expect(placesOf(/\bnew Date\(\)|\bDate\.now\(\)|Temporal\.Now\b/, modules)).toEqual([]);
  });

  test('nothing is printed from modules', () => {
    expect(placesOf(/\bconsole\./, modules)).toEqual([]);
  });
});

/** So that the list does not find itself. */
const backwards = (word: string): string => [...word].toReversed().join('');

describe('files stay readable', () => {
  const files = except(/\.d\.ts$/, /text\.test\.ts$/).of(sources('{api,admin,tests}/**/*.{ts,vue}', '*.mjs'));

  test('no file has more than 300 lines', () => {
    const long = files
      .filter(({ text }) => text.trimEnd().split('\n').length > 300)
      .filter(({ path }) => !path.includes('/migrations/'));

    expect(long.map(({ path }) => path)).toEqual([]);
  });

  test('no word is left that somebody meant to come back to', () => {
    const marks = new RegExp(`\\b(${['ODOT', 'EMXIF', 'KCAH'].map(backwards).join('|')})\\b`);
    const places = files.flatMap(({ path, text }) => (marks.test(text) ? [path] : []));

    expect(places).toEqual([]);
  });

  test('a type is never switched off', () => {
    expect(placesOf(/:\s*any\b|<any>|\bas any\b|\bFunction\b[,;)]/, files)).toEqual([]);
    expect(files.filter(({ text }) => /@ts-(ignore|nocheck)|(ox|es)lint-disable(?!-next-line)/.test(text))).toEqual([]);
  });

  test('the interface asks no other site', () => {
    expect(placesOf(/https?:\/\/(?!localhost|www\.w3\.org)[a-z]/, admin)).toEqual([]);
  });
});
