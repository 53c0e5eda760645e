import { describe, expect, test } from 'vitest';

import { JsonText } from './json-text.ts';
import { madeRows } from './wire/made-rows.ts';
import { type Children, type CodeExpression, isoInstant, type Loaded, quoted, writerOf } from './writer.ts';

describe('a text as JSON', () => {
  test.each([
    '',
    'plain',
    '"',
    '\\',
    '\\"',
    'line\nand\r\ttab',
    '\u0000\u0001\u001f\u007f',
    '\u2028\u2029',
    '中文 é 🥮 👩‍👩‍👧 𠮷',
    '\ufeff\uffff',
    '</script>',
    '$& $1 `${x}`',
  ])('%j is read back as it was', (text) => {
    expect(JSON.parse(quoted(text))).toBe(text);
  });

  test('every single character of the first plane is read back as it was', () => {
    for (let code = 0; code <= 0xffff; code += 1) {
      if (code >= 0xd800 && code <= 0xdfff) continue;
      const text = `a${String.fromCharCode(code)}b`;
      if (JSON.parse(quoted(text)) !== text) expect.fail(`U+${code.toString(16)}`);
    }
  });
});

test.each([
  ['2026-11-21 09:30:00+00', '2026-11-21T09:30:00.000Z'],
  ['2026-11-21 09:30:00.1+00', '2026-11-21T09:30:00.100Z'],
  ['2026-11-21 09:30:00.12+00', '2026-11-21T09:30:00.120Z'],
  ['2026-11-21 09:30:00.123456+00', '2026-11-21T09:30:00.123Z'],
  ['2026-11-21 09:30:00.999999+00', '2026-11-21T09:30:00.999Z'],
  ['2026-11-21 09:30:00.000001+00', '2026-11-21T09:30:00.000Z'],
  ['0001-01-01 00:00:00+00', '0001-01-01T00:00:00.000Z'],
  ['9999-12-31 23:59:59.5+00', '9999-12-31T23:59:59.500Z'],
])('the instant %s is written as %s', (sent, written) => {
  expect(isoInstant(sent)).toBe(written);
  expect(new Date(written).toISOString()).toBe(written);
});

describe('a row', () => {
  const NONE = { ones: [], manys: [], codes: [] };
  const NO_COLUMNS = ['id'];

  function written(parts: readonly CodeExpression[], row: readonly (string | null)[], children: Children): string {
    const out = new JsonText();
    writerOf(parts)(out, { rows: madeRows(['another row', ...row.slice(1)], row), children }, 1);
    return out.finished().toString();
  }

  test('is written in the order of the parts, empty values as null', () => {
    const parts: CodeExpression[] = [
      { key: 'name', kind: 'column', at: 1, value: 'string' },
      { key: 'type', kind: 'text', text: '"Customer"' },
      { key: 'count', kind: 'column', at: 2, value: 'bare' },
      { key: 'isWeak', kind: 'column', at: 3, value: 'boolean' },
      { key: 'at', kind: 'column', at: 4, value: 'instant' },
      { key: 'roles', kind: 'column', at: 5, value: 'json' },
    ];

    expect(written(parts, ['id', 'O"Brien', '7', 't', '2026-11-21 09:30:00+00', '["a"]'], NONE)).toBe(
      '{"name":"O\\"Brien","type":"Customer","count":7,"isWeak":true,"at":"2026-11-21T09:30:00.000Z","roles":["a"]}',
    );
    expect(written(parts, ['id', null, null, null, null, null], NONE)).toBe(
      '{"name":null,"type":"Customer","count":null,"isWeak":null,"at":null,"roles":null}',
    );
  });

  test('has its children written in their places, by the number of the row', () => {
    const child = (name: string): Loaded => ({ write: (out, n) => out.json(`"${name} of ${n}"`) });
    const parts: CodeExpression[] = [
      { key: 'owner', kind: 'one', child: 0 },
      { key: 'visits', kind: 'many', child: 1 },
      { key: 'viewerCanEdit', kind: 'code', child: 0 },
    ];

    expect(
      written(parts, NO_COLUMNS, {
        ones: [child('owner')],
        manys: [child('orders'), child('visits')],
        codes: [child('right')],
      }),
    ).toBe('{"owner":"owner of 1","visits":"visits of 1","viewerCanEdit":"right of 1"}');
  });

  test('of constants alone is written, and without parts it is an empty object', () => {
    expect(written([{ key: 'type', kind: 'text', text: '"Visit"' }], NO_COLUMNS, NONE)).toBe('{"type":"Visit"}');
    expect(written([], NO_COLUMNS, NONE)).toBe('{}');
  });
});
