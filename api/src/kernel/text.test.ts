import { expect, test } from 'vitest';

import { maskName, maskPhone } from './mask.ts';
import { countCharacters, isBlank } from './text.ts';

test('an emoji and a rare character count as one each', () => {
  expect(countCharacters('好😀𠮷')).toBe(3);
});

test('white space alone is blank', () => {
  expect(isBlank(' \u3000\n')).toBe(true);
  expect(isBlank(null)).toBe(true);
  expect(isBlank(' x ')).toBe(false);
});

test.each(['\u200b', '\ufeff\u2060', '\u00ad', '\u3164', '\u2800', '\u200d \u200e\n', '\u{e0061}', '\ufe0f'])(
  'what nobody sees is blank: %j',
  (text) => {
    expect(isBlank(text)).toBe(true);
    expect(isBlank(`${text}事${text}`)).toBe(false);
  },
);

test.each(['👍', '。', '0', '\u{20bb7}', '👨‍👩‍👧'])('what is seen is not blank: %j', (text) => {
  expect(isBlank(text)).toBe(false);
});

test.each([
  ['13812341234', '138****1234'],
  ['+86 138 1234 1234', '138****1234'],
  ['0086-13812341234', '138****1234'],
  ['１３８１２３４１２３４', '138****1234'],
  ['021-6471 0000', '021****0000'],
  ['030-0074321', '03****21'],
  ['(171) 555-7788', '17****88'],
  ['62345678', '62****78'],
  ['7654321', '****21'],
  ['110', '****'],
  ['ask at the desk', '****'],
])('promise D1: %s is shown as %s', (phone, masked) => {
  expect(maskPhone(phone)).toBe(masked);
});

test('rules 6.5: a name is masked except its first character', () => {
  expect(maskName('王小明')).toBe('王**');
  expect(maskName('𠮷野家')).toBe('𠮷**');
  expect(maskName('')).toBe('**');
});
