import { today } from '../../../lib/company-clock.ts';
import { t } from '../../../words/i18n.ts';

const DAY = 86_400_000;
/** From so many days before its end on a paper is said to run out. */
const SOON = 60;

export function daysUntil(day: string): number {
  return Math.round((Date.parse(`${day}T00:00:00Z`) - Date.parse(`${today()}T00:00:00Z`)) / DAY);
}

/** Whether a paper still holds, in words. */
export function validityOf(validTo: string | null): { text: string; tone: 'success' | 'warning' | 'error' } {
  if (validTo === null) return { text: t('people.noEnd'), tone: 'success' };
  const days = daysUntil(validTo);
  if (days < 0) return { text: t('people.expired'), tone: 'error' };
  if (days === 0) return { text: t('people.lastDayToday'), tone: 'error' };
  return days <= SOON
    ? { text: t('people.daysLeft', { n: days }), tone: 'warning' }
    : { text: t('people.valid'), tone: 'success' };
}
