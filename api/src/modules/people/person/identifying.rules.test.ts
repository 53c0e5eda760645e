import { expect, test } from 'vitest';

import { identifyingOf, redacted } from './identifying.rules.ts';

const known = identifyingOf({
  names: ['欧阳娜娜', null],
  others: ['138 0013 8000', 'ouyang@example.com', 'E12', '310101199001011234', ' ', undefined],
});

test('promise D3: names, numbers and addresses are looked for, short numbers of staff are not', () => {
  expect(known.texts).toEqual(['ouyang@example.com', '欧阳娜娜']);
  expect(known.numbers).toEqual(['310101199001011234', '13800138000']);
});

test('promise D3: a number is found however it is written, and not in a longer one', () => {
  expect(redacted('欧阳娜娜：138-0013-8000，ouyang@example.com', known)).toBe('***：***，***');
  expect(redacted('913800138000 and E12', known)).toBe('913800138000 and E12');
  expect(redacted('13800138000', known)).toBe('***');
});

test('promise D3: nothing known, nothing struck out', () => {
  const nothing = identifyingOf({ names: ['A'], others: ['123'] });

  expect(redacted('A 123', nothing)).toBe('A 123');
});

test('promise D3: a name in Latin letters is a word of its own, not a part of others', () => {
  const li = identifyingOf({ names: ['Li'], others: ['trial', '10001', 'wang.li@example.com'] });

  expect(redacted('Li, Lisbon and "Li".', li)).toBe('***, Lisbon and "***".');
  expect(redacted('trial:readAll trial.months {"trial": 1} 10001', li)).toBe(
    'trial:readAll trial.months {"trial": 1} 10001',
  );
  expect(redacted('by trial, wang.li@example.com.', li)).toBe('by ***, ***.');
});
