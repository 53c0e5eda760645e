import { addDays, type LocalDate } from '../../../kernel/period.ts';

/** What the daily archive holds (rules 6.7). */
export const DAILY_KINDS = [
  'MINUTES',
  'LETTER',
  'FAX',
  'BOOKING',
  'VISIT_FORM',
  'DAILY_REPORT',
  'WEEKLY_REPORT',
  'MONTHLY_REPORT',
  'QUARTERLY_REPORT',
  'YEARLY_REPORT',
  'PLAN',
  'SUMMARY',
  'PRAISE',
  'COMPLAINT',
  'EVENT_PLAN',
  'EVENT_EXECUTION',
  'EVENT_RESULT',
] as const;
export type DailyKind = (typeof DAILY_KINDS)[number];

/** What casual customers praise or complain of comes with the opinion on how it was handled (rules 6.7). */
export function needsHandling(kind: DailyKind): boolean {
  return kind === 'PRAISE' || kind === 'COMPLAINT';
}

/** A deadline of N days from an event ends with the day D+N (rules 1.2). */
export function moveDueOn(markedOn: LocalDate, days: number): LocalDate {
  return addDays(markedOn, days);
}

export interface MoveFacts {
  readonly moveDueOn: LocalDate | null;
  readonly isMoved: boolean;
}

/** Important, and not in a big category in time: flagged (rules 6.7). */
export function isMoveOverdue({ moveDueOn: due, isMoved }: MoveFacts, today: LocalDate): boolean {
  return due !== null && !isMoved && today > due;
}
