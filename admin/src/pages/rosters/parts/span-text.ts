import { localTime } from '../../../lib/company-clock.ts';
import { t } from '../../../words/i18n.ts';

/** `07:30–15:30` on the company's clock; a day off where there is no shift. */
export function spanText(startsAt: string | null, endsAt: string | null): string {
  if (!startsAt || !endsAt) return t('rosters.dayOff');
  const [start, end] = [localTime(startsAt), localTime(endsAt)];
  const text = `${start.slice(11)}–${end.slice(11)}`;
  return start.slice(0, 10) === end.slice(0, 10) ? text : `${text} ${t('rosters.nextDay')}`;
}
