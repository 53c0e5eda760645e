/** A reading of a wall clock: no zone yet. */
export interface LocalTime {
  readonly year: number;
  readonly month: number;
  readonly day: number;
  readonly hour: number;
  readonly minute: number;
  readonly second: number;
  readonly millisecond: number;
}

export interface DateFormat {
  readonly pattern: RegExp;
  readonly parts: readonly (keyof LocalTime)[];
}

const PART_OF_LETTER: Record<string, keyof LocalTime> = {
  y: 'year',
  M: 'month',
  d: 'day',
  H: 'hour',
  h: 'hour',
  m: 'minute',
  s: 'second',
  S: 'millisecond',
};

/** What is accepted when a mapping names no format. */
const USUAL_FORMATS = [
  'yyyy-MM-dd',
  'yyyy-MM-dd HH:mm',
  'yyyy-MM-dd HH:mm:ss',
  'yyyy-MM-dd HH:mm:ss.SSS',
  'yyyy/M/d',
  'yyyy/M/d H:mm',
].map(compileDateFormat);

/**
 * Turns `dd/mm/yyyy hh:mm` into a pattern. People write months and minutes both as `mm`:
 * before the hour it is the month, after it the minutes.
 */
export function compileDateFormat(format: string): DateFormat {
  const parts: (keyof LocalTime)[] = [];
  const source = format.replaceAll(/y{4}|M{1,2}|d{1,2}|[Hh]{1,2}|m{1,2}|s{1,2}|S{1,3}|[^A-Za-z]/gu, (token) => {
    const part = partOf(token, parts);
    if (!part) return token.replaceAll(/[.*+?^${}()|[\]\\/]/gu, String.raw`\$&`);
    parts.push(part);
    return digitsOf(token);
  });
  if (new Set(parts).size !== parts.length || !isWholeDate(parts))
    throw new RangeError(`"${format}" is not a date format`);
  return { pattern: new RegExp(`^${source}$`, 'u'), parts };
}

function partOf(token: string, before: readonly (keyof LocalTime)[]): keyof LocalTime | undefined {
  const part = PART_OF_LETTER[token.charAt(0)];
  return part === 'minute' && !before.includes('hour') ? 'month' : part;
}

function digitsOf(token: string): string {
  if (token.startsWith('S')) return String.raw`(\d{1,6})`;
  return token.length === 1 ? String.raw`(\d{1,2})` : String.raw`(\d{${token.length}})`;
}

function isWholeDate(parts: readonly (keyof LocalTime)[]): boolean {
  return (['year', 'month', 'day'] as const).every((part) => parts.includes(part));
}

/** Reads a text by the format, or by the usual ones; null when it is no date or no day of the calendar. */
export function readLocalTime(text: string, format?: DateFormat): LocalTime | null {
  for (const candidate of format ? [format] : USUAL_FORMATS) {
    const match = candidate.pattern.exec(text);
    if (match) return checked(timeOf(candidate.parts, match.slice(1)));
  }
  return null;
}

function timeOf(parts: readonly (keyof LocalTime)[], digits: readonly string[]): LocalTime {
  const time = { year: 0, month: 0, day: 0, hour: 0, minute: 0, second: 0, millisecond: 0 };
  for (const [index, part] of parts.entries()) {
    const text = digits[index] ?? '0';
    time[part] = part === 'millisecond' ? Number(text.padEnd(3, '0').slice(0, 3)) : Number(text);
  }
  return time;
}

function checked(time: LocalTime): LocalTime | null {
  if (time.year < 1 || time.month < 1 || time.month > 12) return null;
  if (time.day < 1 || time.day > daysIn(time.year, time.month)) return null;
  return time.hour < 24 && time.minute < 60 && time.second < 60 ? time : null;
}

function daysIn(year: number, month: number): number {
  if (month !== 2) return [4, 6, 9, 11].includes(month) ? 30 : 31;
  return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28;
}

/** `2026-11-21` */
export function dateText(time: LocalTime): string {
  return [String(time.year).padStart(4, '0'), pad(time.month), pad(time.day)].join('-');
}

function pad(part: number): string {
  return String(part).padStart(2, '0');
}
