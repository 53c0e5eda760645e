import { describe, expect, test } from 'vitest';

import { isoInstant, quoted, writerOf } from './writer.ts';

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

  test('is written in the order of the parts, empty values as null', () => {
    const write = writerOf([
      { key: 'name', kind: 'column', at: 1, value: 'string' },
      { key: 'type', kind: 'text', text: '"Customer"' },
      { key: 'count', kind: 'column', at: 2, value: 'bare' },
      { key: 'isWeak', kind: 'column', at: 3, value: 'boolean' },
      { key: 'at', kind: 'column', at: 4, value: 'instant' },
      { key: 'roles', kind: 'column', at: 5, value: 'json' },
    ]);

    expect(write(['id', 'O"Brien', '7', 't', '2026-11-21 09:30:00+00', '["a"]'], NONE, 0)).toBe(
      '{"name":"O\\"Brien","type":"Customer","count":7,"isWeak":true,"at":"2026-11-21T09:30:00.000Z","roles":["a"]}',
    );
    expect(write(['id', null, null, null, null, null], NONE, 0)).toBe(
      '{"name":null,"type":"Customer","count":null,"isWeak":null,"at":null,"roles":null}',
    );
  });

  test('takes the texts of its children by id and by number; a hidden one is null', () => {
    const write = writerOf([
      { key: 'owner', kind: 'one', at: 1, child: 0, promised: null },
      { key: 'visits', kind: 'many', child: 0 },
      { key: 'viewerCanEdit', kind: 'code', child: 0 },
    ]);
    const children = { ones: [new Map([['a', '{"id":"a"}']])], manys: [['[]', '[1]']], codes: [['true', 'false']] };

    expect(write(['1', 'a'], children, 0)).toBe('{"owner":{"id":"a"},"visits":[],"viewerCanEdit":true}');
    expect(write(['2', 'hidden'], children, 1)).toBe('{"owner":null,"visits":[1],"viewerCanEdit":false}');
    expect(write(['3', null], children, 1)).toBe('{"owner":null,"visits":[1],"viewerCanEdit":false}');
  });

  test('is refused where the schema promises a row that is hidden', () => {
    const write = writerOf([{ key: 'rep', kind: 'one', at: 1, child: 0, promised: 'Visit.rep' }]);
    const children = { ...NONE, ones: [new Map([['a', '{"id":"a"}']])] };

    expect(write(['1', 'a'], children, 0)).toBe('{"rep":{"id":"a"}}');
    expect(() => write(['2', 'hidden'], children, 0)).toThrow('Visit.rep');
  });

  test('without parts is an empty object', () => {
    expect(writerOf([])([], NONE, 0)).toBe('{}');
  });
});
