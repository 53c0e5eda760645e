import { addDays, businessDate, endOfLocalDay } from './period.ts';

/**
 * Where a span of minutes ends (rules 1.3). `elapsedClock` counts every minute; a clock that counts open minutes
 * only is made from a company calendar and has the same shape, so a rule never asks which one it was given.
 */
export type DeadlineClock = (start: Date, minutes: number) => Date;

const MINUTE = 60_000;

/** The clock that counts every minute (rules 1.3, ELAPSED). */
export const elapsedClock: DeadlineClock = (start, minutes) => new Date(start.getTime() + minutes * MINUTE);

/** A deadline of N days from an event on date D is the end of date D+N (rules 1.2). */
export function dueAfterDays(event: Date, days: number, zone: string): Date {
  return endOfLocalDay(addDays(businessDate(event, zone), days), zone);
}

export interface DeadlineFacts {
  readonly dueAt: Date;
  readonly doneAt: Date | null;
}

/** Done, and not later than due; exactly on time is met (rules 1.2). */
export function isMet({ dueAt, doneAt }: DeadlineFacts): boolean {
  return doneAt !== null && doneAt.getTime() <= dueAt.getTime();
}

/** Done too late, or still not done after the due time (rules 1.2). */
export function isBreached({ dueAt, doneAt }: DeadlineFacts, now: Date): boolean {
  return (doneAt ?? now).getTime() > dueAt.getTime();
}
