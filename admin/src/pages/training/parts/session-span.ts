import { localTime } from '../../../lib/company-clock.ts';
import { formatInstant, formatTime } from '../../../lib/format.ts';

/** Begin and end; the day of the end only where it is another one. */
export function sessionSpan({ startsAt, endsAt }: { readonly startsAt: string; readonly endsAt: string }): string {
  const isOneDay = localTime(startsAt).slice(0, 10) === localTime(endsAt).slice(0, 10);
  return `${formatInstant(startsAt)} – ${isOneDay ? formatTime(endsAt) : formatInstant(endsAt)}`;
}
