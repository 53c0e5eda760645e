import { describe, expect, test } from 'vitest';

import { JsonText } from './json-text.ts';

function written(write: (out: JsonText) => void): string {
  const out = new JsonText(1);
  write(out);
  return out.finished().toString();
}

function asString(text: string): string {
  const bytes = Buffer.from(text);
  return written((out) => out.string(bytes, 0, bytes.length));
}

function asInstant(text: string): string {
  return written((out) => out.instant(Buffer.from(`;;${text};`), 2));
}

describe('a text value', () => {
  test.each([
    '',
    'plain',
    '"',
    '\\',
    '\\"',
    'line\nand\r\ttab\b\f',
    '\u0000\u0001\u001f\u007f',
    '\u2028\u2029',
    '中文 é 🥮 👩‍👩‍👧 𠮷',
    '\ufeff\uffff',
    '</script>',
    '$& $1 `${x}`',
  ])('%j is read back as it was', (text) => {
    expect(JSON.parse(asString(text))).toBe(text);
  });

  test('is written as JavaScript writes it, every single character of the first plane', () => {
    for (let code = 0; code <= 0xffff; code += 1) {
      if (code >= 0xd800 && code <= 0xdfff) continue;
      const text = `a${String.fromCharCode(code)}b`;
      if (asString(text) !== JSON.stringify(text)) expect.fail(`U+${code.toString(16)}`);
    }
  });
});

test.each([
  ['2026-11-21 09:30:00+00', '2026-11-21T09:30:00.000Z'],
  ['2026-11-21 09:30:00.1+00', '2026-11-21T09:30:00.100Z'],
  ['2026-11-21 09:30:00.12+00', '2026-11-21T09:30:00.120Z'],
  ['2026-11-21 09:30:00.123456+00', '2026-11-21T09:30:00.123Z'],
  ['2026-11-21 09:30:00.999999+00', '2026-11-21T09:30:00.999Z'],
  ['0001-01-01 00:00:00+00', '0001-01-01T00:00:00.000Z'],
])('the instant %s is written as %s', (sent, wanted) => {
  expect(asInstant(sent)).toBe(`"${wanted}"`);
});

test('texts of any kind grow it as far as they need', () => {
  const long = '长'.repeat(10_000);

  const text = written((out) => {
    out.byte(0x7b);
    out.key('名'.repeat(100));
    out.json(JSON.stringify(long));
    out.byte(0x7d);
  });

  expect(JSON.parse(text)).toEqual({ ['名'.repeat(100)]: long });
});

test('what was written can be written again', () => {
  expect(
    written((out) => {
      out.json('"中"');
      out.again(0, out.at);
    }),
  ).toBe('"中""中"');
});
