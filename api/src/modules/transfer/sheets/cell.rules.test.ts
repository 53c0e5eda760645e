import { describe, expect, test } from 'vitest';

import { readCell } from './cell.rules.ts';
import { compileDateFormat } from './date-text.rules.ts';
import type { Column } from './sheet.ts';

function read(column: Column, text: string | null, format?: string) {
  return readCell(text, {
    column,
    format: format === undefined ? undefined : compileDateFormat(format),
    toInstant: (time) => new Date(Date.UTC(time.year, time.month - 1, time.day, time.hour - 8, time.minute)),
  });
}

test('an empty cell is nothing, or refused where something is required', () => {
  expect(read({ type: 'text' }, '  ')).toEqual({ value: null });
  expect(read({ type: 'text', required: true }, '  ')).toEqual({ code: 'REQUIRED' });
  expect(read({ type: 'integer', required: true }, null)).toEqual({ code: 'REQUIRED' });
});

test('length is counted as people count characters', () => {
  expect(read({ type: 'text', maxLength: 3 }, '月饼🥮')).toEqual({ value: '月饼🥮' });
  expect(read({ type: 'text', maxLength: 3 }, '月饼🥮!')).toEqual({ code: 'TOO_LONG' });
});

test('a text with U+0000 or with damaged bytes is refused whatever the column', () => {
  expect(read({ type: 'text' }, 'a\u0000b')).toEqual({ code: 'U0000' });
  expect(read({ type: 'decimal' }, '1\uFFFD')).toEqual({ code: 'INVALID_BYTES' });
});

describe('numbers', () => {
  test.each([
    ['14', '14.00'],
    ['+014.5', '14.50'],
    ['-0.10', '-0.10'],
    ['-0', '0.00'],
    ['3.5000', '3.50'],
  ])('the decimal %s is kept exactly, as %s', (text, value) => {
    expect(read({ type: 'decimal' }, text)).toEqual({ value });
  });

  test.each([
    ['1.005', 'TOO_MANY_PLACES'],
    ['1234567890123', 'OUT_OF_RANGE'],
    ['1,000', 'NOT_A_NUMBER'],
    ['1e3', 'NOT_A_NUMBER'],
    ['NaN', 'NOT_A_NUMBER'],
  ])('the decimal %s is refused as %s', (text, code) => {
    expect(read({ type: 'decimal' }, text)).toEqual({ code });
  });

  test('an integer may be written with zeros after the point, not with more', () => {
    expect(read({ type: 'integer' }, '12.0')).toEqual({ value: 12 });
    expect(read({ type: 'integer' }, '12.5')).toEqual({ code: 'NOT_AN_INTEGER' });
    expect(read({ type: 'integer' }, '2147483648')).toEqual({ code: 'OUT_OF_RANGE' });
  });
});

test('a wall clock time is read as the company’s, a time with a zone as it stands', () => {
  expect(read({ type: 'datetime' }, '2026-11-21 08:00')).toEqual({ value: new Date('2026-11-21T00:00:00Z') });
  expect(read({ type: 'datetime' }, '2026-11-21T08:00:00+02:00')).toEqual({ value: new Date('2026-11-21T06:00:00Z') });
  expect(read({ type: 'datetime' }, '2026-02-30T08:00:00Z')).toEqual({ code: 'NOT_A_DATE' });
});

test('a date column takes the day of a date with a time', () => {
  expect(read({ type: 'date' }, '04/07/1996 13:30', 'dd/mm/yyyy hh:mm')).toEqual({ value: '1996-07-04' });
  expect(read({ type: 'date' }, '1996')).toEqual({ code: 'NOT_A_DATE' });
});

test('months, booleans and words of a list', () => {
  expect(read({ type: 'month' }, '2026-11')).toEqual({ value: '2026-11' });
  expect(read({ type: 'month' }, '2026-13')).toEqual({ code: 'NOT_A_MONTH' });
  expect(read({ type: 'boolean' }, '是')).toEqual({ value: true });
  expect(read({ type: 'boolean' }, 'perhaps')).toEqual({ code: 'NOT_A_BOOLEAN' });
  expect(read({ type: 'enum', values: ['COMPANY', 'PERSON'] }, 'company')).toEqual({ value: 'COMPANY' });
  expect(read({ type: 'enum', values: ['COMPANY'] }, 'club')).toEqual({ code: 'NOT_IN_LIST' });
  expect(read({ type: 'enum', values: ['CAMPUS'], words: { CAMPUS: ['校园'] } }, '校园')).toEqual({ value: 'CAMPUS' });
});
