import { today } from '../../../lib/company-clock.ts';
import { formatDay } from '../../../lib/format.ts';
import { t } from '../../../words/i18n.ts';

interface Times {
  readonly hiredOn: string | null;
  readonly leftOn: string | null;
}

/** The last day of work is a day of work. */
export function hasLeft({ leftOn }: Pick<Times, 'leftOn'>): boolean {
  return leftOn !== null && leftOn < today();
}

/** Whether somebody works here now, in words; a leaving that is still to come says its day. */
export function stateOf({ hiredOn, leftOn }: Times): {
  text: string;
  tone: 'success' | 'neutral' | 'warning' | 'info';
} {
  if (leftOn !== null && leftOn < today()) return { text: t('staff.left'), tone: 'neutral' };
  if (leftOn !== null) return { text: t('people.leavesOn', { date: formatDay(leftOn) }), tone: 'warning' };
  if (hiredOn !== null && hiredOn > today()) return { text: t('people.notYet'), tone: 'info' };
  return { text: t('staff.atWork'), tone: 'success' };
}
