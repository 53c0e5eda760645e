import { settings } from '@living-archive/api/testing';
import { expect, test } from 'vitest';

import { sources } from '../support/sources.ts';

test('the README lists every setting as the code reads it', () => {
  const [readme] = sources('README.md');
  const rows = Object.values(settings).map(({ name, meaning, fallback }) => {
    const preset = fallback === '' || /[` ]/.test(fallback) ? fallback : `\`${fallback}\``;
    return ['', `\`${name}\``, meaning, preset, ''].join(' | ').trim().replace('|  |', '| |');
  });

  expect(readme?.text.replaceAll(/ +/g, ' ').split('\n')).toEqual(expect.arrayContaining(rows));
});
