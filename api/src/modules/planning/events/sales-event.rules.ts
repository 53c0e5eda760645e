import { addDays, type LocalDate } from '../../../kernel/period.ts';
import { isBlank } from '../../../kernel/text.ts';

export const EVENT_STATES = ['PLANNED', 'APPROVED', 'HELD', 'REPORTED', 'CANCELLED'] as const;
/** A fair goes from plan to effect report; it can be called off until it was held (rules 8.10). */
export type EventState = (typeof EVENT_STATES)[number];

const NEXT_STATES: Record<EventState, readonly EventState[]> = {
  PLANNED: ['APPROVED', 'CANCELLED'],
  APPROVED: ['HELD', 'CANCELLED'],
  HELD: ['REPORTED'],
  REPORTED: [],
  CANCELLED: [],
};

export function whyNotEventState(from: EventState, to: EventState): 'SALES_EVENT_STATE_NOT_NEXT' | null {
  return NEXT_STATES[from].includes(to) ? null : 'SALES_EVENT_STATE_NOT_NEXT';
}

export function whyNotEventDays(startsOn: LocalDate, endsOn: LocalDate): 'SALES_EVENT_ENDS_BEFORE' | null {
  return endsOn < startsOn ? 'SALES_EVENT_ENDS_BEFORE' : null;
}

/** An event was held when its last day has come. */
export function whyNotHeld(endsOn: LocalDate, today: LocalDate): 'SALES_EVENT_NOT_OVER' | null {
  return today < endsOn ? 'SALES_EVENT_NOT_OVER' : null;
}

/** The effect report goes to the general manager within so many days after the last one (rules 8.10). */
export function reportDueOn(endsOn: LocalDate, days: number): LocalDate {
  return addDays(endsOn, days);
}

/** The due day is fixed when the event is planned, so that later settings do not move it (rules 1.12, 8.10). */
export function isReportOverdue(
  { state, reportDueOn: due }: { state: EventState; reportDueOn: LocalDate },
  today: LocalDate,
): boolean {
  const isOpen = state === 'APPROVED' || state === 'HELD';
  return isOpen && today > due;
}

/** REPORTED needs conclusions; the numbers are counted (rules 8.10). */
export function whyNotReported(conclusions: string | null): 'SALES_EVENT_CONCLUSIONS_MISSING' | null {
  return isBlank(conclusions) ? 'SALES_EVENT_CONCLUSIONS_MISSING' : null;
}

/** Leads and orders are added from the consent on until the report is in. */
export function whyNotResult(state: EventState): 'SALES_EVENT_CLOSED' | null {
  return state === 'APPROVED' || state === 'HELD' ? null : 'SALES_EVENT_CLOSED';
}
