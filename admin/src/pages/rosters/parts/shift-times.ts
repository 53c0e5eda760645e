import { t } from '../../../words/i18n.ts';

const DAY = 1_440;

export interface Break {
  readonly startMinute: number;
  readonly endMinute: number;
}
export interface ShiftTimes extends Break {
  readonly breaks: readonly Break[];
}
export interface DatedTimes extends ShiftTimes {
  readonly validFrom: string;
}

/** Of `09:30`; null for what is no time. */
export function minuteOf(text: string): number | null {
  const [, hour, minute] = /^([01]?\d|2[0-3]):([0-5]\d)$/.exec(text.trim()) ?? [];
  return hour === undefined ? null : Number(hour) * 60 + Number(minute);
}

export function clockOf(minute: number): string {
  const inDay = ((minute % DAY) + DAY) % DAY;
  return [Math.floor(inDay / 60), inDay % 60].map((part) => String(part).padStart(2, '0')).join(':');
}

/** `22:00–06:00 次日`. */
export function timesText({ startMinute, endMinute }: Break): string {
  const text = `${clockOf(startMinute)}–${clockOf(endMinute)}`;
  return endMinute > DAY ? `${text} ${t('rosters.nextDay')}` : text;
}

export function breaksText(breaks: readonly Break[]): string {
  return breaks.map(({ startMinute, endMinute }) => `${clockOf(startMinute)}-${clockOf(endMinute)}`).join(', ');
}

export function netMinutes({ startMinute, endMinute, breaks }: ShiftTimes): number {
  return endMinute - startMinute - breaks.reduce((sum, one) => sum + one.endMinute - one.startMinute, 0);
}

/** The times in force on a day; the list has the latest first. */
export function timesOn<T extends DatedTimes>(versions: readonly T[], day: string): T | null {
  return versions.find(({ validFrom }) => validFrom <= day) ?? null;
}

/** What is not later than the start is on the next day. */
function after(start: number, minute: number): number {
  return minute < start ? minute + DAY : minute;
}

/** Times as they are typed; null where one is none. */
export function readTimes(typed: { start: string; end: string; breaks: string }): ShiftTimes | null {
  const [startMinute, end, breaks] = [minuteOf(typed.start), minuteOf(typed.end), readBreaks(typed.breaks)];
  if (startMinute === null || end === null || breaks === null) return null;
  const inShift = breaks.map((one) => {
    const from = after(startMinute, one.startMinute);
    return { startMinute: from, endMinute: after(from, one.endMinute) };
  });
  return { startMinute, endMinute: end <= startMinute ? end + DAY : end, breaks: inShift };
}

/** Of `12:00-13:00, 17:30-18:00`. */
export function readBreaks(text: string): Break[] | null {
  const parts = text.split(/[,，;；]/).filter((part) => part.trim() !== '');
  const breaks = parts.map((part) => part.split(/[-–~]/).map(minuteOf));
  if (breaks.some((ends) => ends.length !== 2 || ends.includes(null))) return null;
  return breaks.map(([startMinute, endMinute]) => ({ startMinute: startMinute ?? 0, endMinute: endMinute ?? 0 }));
}
