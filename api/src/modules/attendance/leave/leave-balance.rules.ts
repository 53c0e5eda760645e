import type { LocalDate } from '../../../kernel/period.ts';

export interface BalanceFacts {
  readonly grantedHours: string;
  /** Of approved leave, without the one that is asked about. */
  readonly usedHours: string;
}

/** Whole hundredths of an hour: balances are exact. */
function hundredths(hours: string): number {
  return Math.round(Number(hours) * 100);
}

/** What is left, below zero when more was taken than granted. */
export function leftHours({ grantedHours, usedHours }: BalanceFacts): string {
  return ((hundredths(grantedHours) - hundredths(usedHours)) / 100).toFixed(2);
}

export function isOverdrawn(balance: BalanceFacts, hours: string): boolean {
  return hundredths(leftHours(balance)) < hundredths(hours);
}

/** Without a balance a kind has no limit; with one, the setting says whether more is refused or only shown. */
export function whyNotTake(
  balance: BalanceFacts | null,
  { hours, overdraft }: { hours: string; overdraft: string },
): 'LEAVE_OVERDRAWN' | null {
  if (balance === null || overdraft === 'WARN') return null;
  return isOverdrawn(balance, hours) ? 'LEAVE_OVERDRAWN' : null;
}

/** Hours of a kind with a balance are granted by the year, so each year is asked for by itself. */
export function isAcrossYears(first: LocalDate, last: LocalDate): boolean {
  return first.slice(0, 4) !== last.slice(0, 4);
}
