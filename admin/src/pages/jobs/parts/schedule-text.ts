import { formatClock, formatList, formatMonth, formatWeekday } from '../../../lib/format.ts';
import { t } from '../../../words/i18n.ts';

const NUMBERS = /^\d+(,\d+)*$/;

function listed(field: string, word: (one: number) => string): string {
  return formatList(
    field
      .split(',')
      .map(Number)
      .map((one) => word(one)),
  );
}

interface Slot {
  readonly time: string;
  readonly day: string;
  readonly month: string;
  readonly weekday: string;
}

/** Null for patterns that none of our jobs has. */
function told({ time, day, month, weekday }: Slot): string | null {
  if (NUMBERS.test(weekday)) {
    return day === '*' && month === '*' ? t('jobs.weekly', { days: listed(weekday, formatWeekday), time }) : null;
  }
  if (weekday !== '*') return null;
  if (day === '*') return month === '*' ? t('jobs.daily', { time }) : null;
  if (!NUMBERS.test(day)) return null;
  const days = listed(day, String);
  if (month === '*') return t('jobs.monthly', { days, time });
  return NUMBERS.test(month) ? t('jobs.yearly', { days, months: listed(month, formatMonth), time }) : null;
}

/** `0 3 1 1,4 *` as people say it; the pattern itself where it says something rarer. */
export function scheduleText(pattern: string): string {
  const [minute = '', hour = '', day = '', month = '', weekday = '', ...more] = pattern.trim().split(/\s+/);
  const isPlain = more.length === 0 && /^\d+$/.test(minute) && /^\d+$/.test(hour);
  const time = formatClock(Number(hour), Number(minute));
  return (isPlain && told({ time, day, month, weekday })) || pattern;
}
