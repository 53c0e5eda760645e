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

const DAY_MS = 86_400_000;

/** Neither of tomorrow, nor of a time that nobody remembers: `oldest` days ago at most, as for devices. */
export function whyNotMoment(
  at: Date,
  { now, oldest }: { readonly now: Date; readonly oldest: number },
): 'PUNCH_IN_FUTURE' | 'PUNCH_TOO_OLD' | null {
  if (at > now) return 'PUNCH_IN_FUTURE';
  return now.getTime() - at.getTime() > oldest * DAY_MS ? 'PUNCH_TOO_OLD' : null;
}

export interface GivenPosition {
  /** `31.23041,121.47370` */
  readonly coordinates: string;
  readonly accuracyMetres?: number | null;
  readonly hasConsented: boolean;
}

const MOST_METRES = 1_000_000;
const COORDINATES = /^(-?\d{1,2}(?:\.\d{1,10})?),(-?\d{1,3}(?:\.\d{1,10})?)$/;

/** Latitude and longitude; null when it is no place on the earth. */
function placeOf(coordinates: string): readonly [number, number] | null {
  const [, north, east] = COORDINATES.exec(coordinates.trim()) ?? [];
  const [latitude, longitude] = [Number(north), Number(east)];
  return Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180 ? [latitude, longitude] : null;
}

/** Where somebody is, is written with the person's consent alone (promise D1). */
export function whyNotPosition(
  position: GivenPosition,
): 'PUNCH_POSITION_WITHOUT_CONSENT' | 'VALUE_OUT_OF_RANGE' | null {
  const { coordinates, accuracyMetres = null, hasConsented } = position;
  if (!hasConsented) return 'PUNCH_POSITION_WITHOUT_CONSENT';
  const isExact = accuracyMetres === null || (accuracyMetres >= 0 && accuracyMetres <= MOST_METRES);
  return placeOf(coordinates) !== null && isExact ? null : 'VALUE_OUT_OF_RANGE';
}

/** Five places are a metre; more would be no truth. */
export function positionText({ coordinates }: GivenPosition): string | null {
  return (
    placeOf(coordinates)
      ?.map((degrees) => degrees.toFixed(5))
      .join(',') ?? null
  );
}

interface Span {
  readonly startsOn: string;
  readonly endsOn: string | null;
}

/** Both days belong to a span, so that a number may go on to somebody else on the next day. */
export function sharesDay(one: Span, other: Span): boolean {
  return (other.endsOn ?? '9999-12-31') >= one.startsOn && (one.endsOn ?? '9999-12-31') >= other.startsOn;
}
