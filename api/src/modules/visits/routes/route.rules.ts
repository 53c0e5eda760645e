import { addDays, type LocalDate } from '../../../kernel/period.ts';

/** What a route is for (rules 7.4). */
export const ROUTE_PURPOSES = ['VISITING', 'SELLING', 'DELIVERY'] as const;
export type RoutePurpose = (typeof ROUTE_PURPOSES)[number];

export const MOST_STOPS = 200;

interface StopFacts {
  readonly id: string;
  readonly regionId: string;
}

/** Customers are divided into regions first, and then within a region into routes; each stands on a route once (rules 7.4). */
export function whyNotStops(
  stops: readonly StopFacts[],
  regionId: string,
): 'ROUTE_STOP_REPEATED' | 'ROUTE_STOP_OF_OTHER_REGION' | 'ROUTE_TOO_LONG' | null {
  if (stops.length > MOST_STOPS) return 'ROUTE_TOO_LONG';
  if (new Set(stops.map(({ id }) => id)).size < stops.length) return 'ROUTE_STOP_REPEATED';
  return stops.some((stop) => stop.regionId !== regionId) ? 'ROUTE_STOP_OF_OTHER_REGION' : null;
}

/** When the planned interval of the grade has passed; a customer that was never visited is due at once (rules 5.4, 7.4). */
export function visitDueOn(lastVisitOn: LocalDate | null, intervalDays: number): LocalDate | null {
  return lastVisitOn === null ? null : addDays(lastVisitOn, intervalDays);
}

export function isVisitDue(lastVisitOn: LocalDate | null, intervalDays: number, day: LocalDate): boolean {
  const dueOn = visitDueOn(lastVisitOn, intervalDays);
  return dueOn === null || dueOn <= day;
}
