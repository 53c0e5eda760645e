import { addDays, isLocalDate } from '../../../kernel/period.ts';
import type { LoadRow } from '../../transfer/index.ts';

/** The words of devices and reports for coming and going. ZKTeco: 0 in, 1 out, 2 and 3 out to a break and back, 4 and 5 overtime. */
const WAYS: Readonly<Record<string, 'IN' | 'OUT' | ''>> = {
  '': '',
  '255': '',
  '0': 'IN',
  '1': 'OUT',
  '2': 'OUT',
  '3': 'IN',
  '4': 'IN',
  '5': 'OUT',
  in: 'IN',
  i: 'IN',
  'c/in': 'IN',
  'check in': 'IN',
  上班: 'IN',
  签到: 'IN',
  out: 'OUT',
  o: 'OUT',
  'c/out': 'OUT',
  'check out': 'OUT',
  下班: 'OUT',
  签退: 'OUT',
};

const MOST_CHARACTERS = 40;
const MOMENT = /^(\+1 )?(\d{4})[-/](\d{1,2})[-/](\d{1,2})[ T](\d{1,2}):(\d{2})(?::(\d{2}))?$/;

/** Dates come again and again in a log. */
const known = new Map<string, string | null>();
const MOST_KNOWN = 10_000;

function calendarDate(text: string, isNextDay: boolean): string | null {
  const key = isNextDay ? `+${text}` : text;
  let date = known.get(key);
  if (date === undefined) {
    if (known.size >= MOST_KNOWN) known.clear();
    date = isLocalDate(text) ? (isNextDay ? addDays(text, 1) : text) : null;
    known.set(key, date);
  }
  return date;
}

/** The reading of a clock as PostgreSQL takes it; null when it is none. `+1` before it: on the next day. */
export function clockTime(text: string): string | null {
  const [, next, year, month = '', day = '', hour = '', minute = '', second = '00'] = MOMENT.exec(text) ?? [];
  if (year === undefined || Number(hour) > 23 || Number(minute) > 59 || Number(second) > 59) return null;
  const date = calendarDate(`${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`, next !== undefined);
  return date === null ? null : `${date} ${hour.padStart(2, '0')}:${minute}:${second}`;
}

export interface PunchLine {
  readonly line: number;
  readonly number: string | null;
  readonly employee: string | null;
  readonly at: string;
  readonly direction: 'IN' | 'OUT' | null;
  readonly place: string | null;
}

export interface BadCell {
  readonly column: string;
  readonly code: 'REQUIRED' | 'NOT_A_DATE' | 'NOT_IN_LIST' | 'TOO_LONG' | 'U0000';
}

type Texts = (name: string) => string | null;

/** Who is meant: by the number of the device, else by the staff number. */
function whoIsWrong(
  text: Texts,
  { columns, texts }: { columns: readonly string[]; texts: readonly string[] },
): BadCell | null {
  const column = columns.includes('number') ? 'number' : 'employee';
  const who = text('number') ?? text('employee');
  if (who === null) return { column, code: 'REQUIRED' };
  if (texts.some((one) => one.includes('\u0000'))) return { column, code: 'U0000' };
  return who.length > MOST_CHARACTERS ? { column, code: 'TOO_LONG' } : null;
}

/** What a row of the file says, or what is wrong with it; texts in the order of the columns. */
export function punchLine(columns: readonly string[]): (row: LoadRow) => PunchLine | BadCell {
  const places = new Map(columns.map((name, at) => [name, at]));
  return ({ line, texts }) => {
    const text: Texts = (name) => texts[places.get(name) ?? -1] || null;
    const bad = whoIsWrong(text, { columns, texts });
    if (bad) return bad;
    const time = text('at');
    const at = clockTime(time ?? '');
    if (at === null) return { column: 'at', code: time === null ? 'REQUIRED' : 'NOT_A_DATE' };
    const way = WAYS[(text('direction') ?? '').toLowerCase()];
    if (way === undefined) return { column: 'direction', code: 'NOT_IN_LIST' };
    const [number, employee, place] = [text('number'), text('employee'), text('place')];
    return { line, number, employee, at, direction: way || null, place };
  };
}
