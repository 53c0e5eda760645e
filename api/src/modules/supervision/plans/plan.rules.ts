import { addDays, type LocalDate, type Period } from '../../../kernel/period.ts';

/** Of today nothing is drawn any more: part of it is over, and a plan from now on would lie in the rest of it. */
export function daysToDraw(month: Period, today: LocalDate): Period | null {
  const tomorrow = addDays(today, 1);
  const from = tomorrow > month.from ? tomorrow : month.from;
  return from < month.to ? { from, to: month.to } : null;
}

/** `09:30` as minutes from midnight. */
export function minuteOf(clock: string): number {
  const [hours = 0, minutes = 0] = clock.split(':').map(Number);
  return hours * 60 + minutes;
}

/** 570 as `09:30`. */
export function clockOf(minute: number): string {
  return [Math.floor(minute / 60), minute % 60].map((part) => String(part).padStart(2, '0')).join(':');
}

/** More often than so in a day nobody calls a shop. */
const MOST_A_DAY = 5;

export function whyNotCount(
  count: number,
  { least, shopDays }: { least: number; shopDays: number },
): 'SPOT_CHECK_PLAN_TOO_SMALL' | 'SPOT_CHECK_PLAN_TOO_LARGE' | null {
  if (count < least) return 'SPOT_CHECK_PLAN_TOO_SMALL';
  return count > Math.max(least, shopDays * MOST_A_DAY) ? 'SPOT_CHECK_PLAN_TOO_LARGE' : null;
}
