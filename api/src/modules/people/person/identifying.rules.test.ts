import { expect, test } from 'vitest';

import { identifyingOf, inJson, redacted } from './identifying.rules.ts';

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

test('promise D3: a phone is found with the code of the country, in wide digits and beside another one', () => {
  const phones = identifyingOf({ names: [], others: ['+86 139 1234 5678 / 021-6543 2109（家）'] });

  expect(phones.numbers).toEqual(['13912345678', '02165432109']);
  expect(redacted('8613912345678, +86-139-1234-5678, 0086 139.1234.5678', phones)).toBe('***, ***, ***');
  expect(redacted('(021) 6543-2109 or １３９１２３４５６７８', phones)).toBe('(*** or ***');
});

test('promise D3: an identity number that ends with X is found in blanks and small letters', () => {
  const card = identifyingOf({ names: [], others: ['31010119920304123X'] });

  expect(redacted('310101 19920304 123x; 31010119920304123X', card)).toBe('***; ***');
  expect(redacted('9931010119920304123X', card)).toBe('9931010119920304123X');
});

test('promise D3: a Chinese name is found with blanks in it, whichever way the file has it', () => {
  const li = identifyingOf({ names: ['李　娜', '古丽·阿依'], others: [] });

  expect(redacted('李娜、李 娜、李　娜、李娜娜；古丽阿依，古丽·阿依', li)).toBe('***、***、***、***娜；***，***');
});

test('promise D3: addresses and full names are the same in capitals, a single word is not', () => {
  const anna = identifyingOf({ names: ['Anna Mark', 'Mark'], others: ['Anna.Mark@Example.com'] });

  expect(redacted('ANNA MARK, anna.mark@example.COM, Mark; a mark on it', anna)).toBe('***, ***, ***; a mark on it');
});

test('promise D3: names of marks or of digits strike nothing that means something else', () => {
  const odd = identifyingOf({ names: ['--', '1001', '","', 'true', 'O"Neil'], others: [] });

  expect(odd).toEqual({ texts: ['O"Neil', 'true'], numbers: [] });
  expect(inJson(odd).texts).toEqual([String.raw`O\"Neil`]);
});
