import { today } from '../../../lib/company-clock.ts';
import { t } from '../../../words/i18n.ts';

/** How many days from one to the other; negative when it lies before. */
export function daysBetween(from: string, until: string): number {
  return Math.round((Date.parse(`${until}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / 86_400_000);
}

/** How far away a day is, as people say it: today, so many days left, so many days over. */
export function clockText(day: string, now: string = today()): string {
  const days = daysBetween(now, day);
  if (days === 0) return t('trials.clock.today');
  return days > 0 ? t('trials.clock.left', { n: days }) : t('trials.clock.over', { n: -days });
}

/** Over is late, the day itself and the two before it are close. */
export function clockTone(day: string, now: string = today()): 'error' | 'warning' | 'neutral' {
  const days = daysBetween(now, day);
  if (days < 0) return 'error';
  return days <= 2 ? 'warning' : 'neutral';
}
