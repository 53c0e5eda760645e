import { parseDecimal } from '../../../kernel/money.ts';
import { isMonth } from '../../../kernel/period.ts';
import { countCharacters, isBlank } from '../../../kernel/text.ts';
import { dateText, readLocalTime, type DateFormat, type LocalTime } from './date-text.rules.ts';
import type { CellValue, Column } from './sheet.ts';

export interface CellReading {
  readonly column: Column;
  readonly format: DateFormat | undefined;
  /** From the wall clock of the company to an instant. */
  readonly toInstant: (time: LocalTime) => Date;
}

export type CellVerdict = { readonly value: CellValue | null } | { readonly code: CellCode };

export type CellCode =
  | 'REQUIRED'
  | 'TOO_LONG'
  | 'NOT_A_NUMBER'
  | 'NOT_AN_INTEGER'
  | 'TOO_MANY_PLACES'
  | 'OUT_OF_RANGE'
  | 'NOT_A_DATE'
  | 'NOT_A_MONTH'
  | 'NOT_A_BOOLEAN'
  | 'NOT_IN_LIST'
  | 'U0000'
  | 'INVALID_BYTES';

const BOOLEANS = new Map([
  ...['true', 'yes', 'y', '1', '是'].map((word) => [word, true] as const),
  ...['false', 'no', 'n', '0', '否'].map((word) => [word, false] as const),
]);

const INSTANT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d{1,6})?)?(Z|[+-]\d{2}:\d{2})$/u;
const DECIMAL = /^([+-]?)(\d+)(?:\.(\d+))?$/u;

/** From the text of a cell (null: empty) to the value that its column wants, or the code of what is wrong with it. */
export function readCell(text: string | null, reading: CellReading): CellVerdict {
  const trimmed = text?.trim() ?? '';
  if (trimmed === '') return reading.column.required ? { code: 'REQUIRED' } : { value: null };
  if (trimmed.includes('\u0000')) return { code: 'U0000' };
  if (trimmed.includes('\uFFFD')) return { code: 'INVALID_BYTES' };
  if (isBlank(trimmed)) return reading.column.required ? { code: 'REQUIRED' } : { value: null };
  return readers[reading.column.type](trimmed, reading);
}

const readers: Record<Column['type'], (text: string, reading: CellReading) => CellVerdict> = {
  text: readText,
  reference: readText,
  integer: readInteger,
  decimal: readDecimal,
  date: readDate,
  datetime: readInstant,
  month: readMonth,
  boolean: readBoolean,
  enum: readWord,
};

function readText(text: string, { column }: CellReading): CellVerdict {
  return column.maxLength !== undefined && countCharacters(text) > column.maxLength
    ? { code: 'TOO_LONG' }
    : { value: text };
}

function readInteger(text: string): CellVerdict {
  const match = DECIMAL.exec(text);
  if (!match) return { code: 'NOT_A_NUMBER' };
  if (/[1-9]/u.test(match[3] ?? '')) return { code: 'NOT_AN_INTEGER' };
  const value = Number(match[1] === '-' ? `-${match[2]}` : match[2]);
  return Math.abs(value) > 2_147_483_647 ? { code: 'OUT_OF_RANGE' } : { value };
}

function readDecimal(text: string, { column }: CellReading): CellVerdict {
  const match = DECIMAL.exec(text);
  if (!match) return { code: 'NOT_A_NUMBER' };
  const places = column.places ?? 2;
  const value = parseDecimal(text.replace('+', ''), { whole: column.digits ?? 12, places });
  if (value !== null) return { value };
  return { code: (match[3] ?? '').replace(/0+$/u, '').length > places ? 'TOO_MANY_PLACES' : 'OUT_OF_RANGE' };
}

function readDate(text: string, { format }: CellReading): CellVerdict {
  const time = readLocalTime(text, format);
  return time ? { value: dateText(time) } : { code: 'NOT_A_DATE' };
}

function readInstant(text: string, { format, toInstant }: CellReading): CellVerdict {
  if (!format && INSTANT.test(text)) {
    const instant = new Date(text);
    const isRealDay = readLocalTime(text.slice(0, 10)) !== null;
    return isRealDay && !Number.isNaN(instant.getTime()) ? { value: instant } : { code: 'NOT_A_DATE' };
  }
  const time = readLocalTime(text, format);
  return time ? { value: toInstant(time) } : { code: 'NOT_A_DATE' };
}

function readMonth(text: string): CellVerdict {
  return isMonth(text) ? { value: text } : { code: 'NOT_A_MONTH' };
}

function readBoolean(text: string): CellVerdict {
  const value = BOOLEANS.get(text.toLowerCase());
  return value === undefined ? { code: 'NOT_A_BOOLEAN' } : { value };
}

function readWord(text: string, { column }: CellReading): CellVerdict {
  const isMeant = (candidate: string): boolean => candidate.toLowerCase() === text.toLowerCase();
  const word = column.values?.find((value) => isMeant(value) || column.words?.[value]?.some(isMeant));
  return word === undefined ? { code: 'NOT_IN_LIST' } : { value: word };
}
