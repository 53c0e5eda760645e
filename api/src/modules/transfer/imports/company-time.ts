import { Temporal } from 'temporal-polyfill';

import type { LocalTime } from '../sheets/date-text.rules.ts';

/** Files carry wall clock times without a zone: they are read as the company's own. */
export function instantIn(zone: string): (time: LocalTime) => Date {
  return (time) => new Date(Temporal.PlainDateTime.from({ ...time }).toZonedDateTime(zone).epochMilliseconds);
}
