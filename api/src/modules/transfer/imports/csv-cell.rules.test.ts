import { expect, test } from 'vitest';

import { csvLine, neutral, withoutNeutralMark } from './csv-cell.rules.ts';

test.each([
  '=1+1',
  '+49',
  '-5',
  '@x',
  '\tx',
  '\rx',
  '\nx',
  '\u0000x',
  '＝1+1',
  '＋49',
  '－5',
  '＠x',
  ' =1',
  '\u200B=1',
  '　＝1',
])('%j cannot run as a formula, and comes back as it was', (cell) => {
  expect(neutral(cell)).toBe(`'${cell}`);
  expect(withoutNeutralMark(neutral(cell))).toBe(cell);
});

test('an apostrophe that people typed stays', () => {
  expect(withoutNeutralMark("'s-Hertogenbosch")).toBe("'s-Hertogenbosch");
});

test('a line is quoted only where it must be', () => {
  expect(csvLine(['a', 'b,c', 'say "x"', 'two\nlines'])).toBe('a,"b,c","say ""x""","two\nlines"\r\n');
});
