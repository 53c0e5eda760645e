import type { PunchDirection } from './punch.enums.ts';

/** A hand that touches twice means it once. */
const SAME_TOUCH_MS = 60_000;

interface Touch {
  readonly at: Date;
  readonly direction: PunchDirection | null;
}

/** Whether a punch says what the one before it has said just now. */
export function isRepeated(last: Touch | null, next: Touch): boolean {
  return last?.direction === next.direction && next.at.getTime() - last.at.getTime() < SAME_TOUCH_MS;
}

export interface GivenPosition {
  readonly latitude: number;
  readonly longitude: number;
  readonly accuracyMetres?: number | null;
  readonly hasConsented: boolean;
}

const MOST_METRES = 1_000_000;

/** Where somebody is, is written with the person's consent alone (promise D1). */
export function whyNotPosition(
  position: GivenPosition,
): 'PUNCH_POSITION_WITHOUT_CONSENT' | 'VALUE_OUT_OF_RANGE' | null {
  const { latitude, longitude, accuracyMetres = null, hasConsented } = position;
  if (!hasConsented) return 'PUNCH_POSITION_WITHOUT_CONSENT';
  const isPlace = Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180;
  const isExact = accuracyMetres === null || (accuracyMetres >= 0 && accuracyMetres <= MOST_METRES);
  return isPlace && isExact ? null : 'VALUE_OUT_OF_RANGE';
}

/** Five places are a metre; more would be no truth. */
export function positionText({ latitude, longitude }: GivenPosition): string {
  return `${latitude.toFixed(5)},${longitude.toFixed(5)}`;
}

interface Span {
  readonly startsOn: string;
  readonly endsOn: string | null;
}

/** Both days belong to a span, so that a number may go on to somebody else on the next day. */
export function sharesDay(one: Span, other: Span): boolean {
  return (other.endsOn ?? '9999-12-31') >= one.startsOn && (one.endsOn ?? '9999-12-31') >= other.startsOn;
}
