import { localTime } from '../../../lib/company-clock.ts';
import { language, t } from '../../../words/i18n.ts';

/** The time of an instant on the clock of the company; of the next day with a mark. */
export function clockText(instant: string, date?: string): string {
  const local = localTime(instant);
  const time = local.slice(11);
  return date !== undefined && local.slice(0, 10) > date ? t('months.nextDay', { time }) : time;
}

/** 5,400 seconds: 1 h 30 min. */
export function durationText(seconds: number): string {
  const [hours, minutes, rest] = [Math.floor(seconds / 3600), Math.floor((seconds % 3600) / 60), seconds % 60];
  const parts = [
    ...(hours > 0 ? [t('months.hours', { n: hours })] : []),
    ...(minutes > 0 ? [t('months.minutes', { n: minutes })] : []),
    ...(rest > 0 ? [t('months.seconds', { n: rest })] : []),
  ];
  return parts.join(' ') || t('months.minutes', { n: 0 });
}

/** In a column: 1:30. */
export function hoursText(seconds: number): string {
  if (seconds === 0) return '';
  const minutes = Math.round(seconds / 60);
  return `${Math.floor(minutes / 60)}:${String(minutes % 60).padStart(2, '0')}`;
}

/** A day of a month that is known: 10月6日周二. */
export function shortDayText(day: string): string {
  const options = { month: 'numeric', day: 'numeric', weekday: 'short', timeZone: 'UTC' } as const;
  return new Intl.DateTimeFormat(language.value, options).format(new Date(`${day}T00:00:00Z`));
}
