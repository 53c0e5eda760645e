import { businessDate } from '../../../kernel/period.ts';
import { type EventState, isReportOverdue } from './sales-event.rules.ts';

interface Moment {
  readonly now: Date;
  readonly zone: string;
}

/** Whether the general manager waits for the effect report in vain today (rules 8.10). */
export function isReportLate(event: { state: EventState; reportDueOn: string }, { now, zone }: Moment): boolean {
  return isReportOverdue(event, businessDate(now, zone));
}
