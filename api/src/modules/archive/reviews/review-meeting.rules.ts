import { addDays, addMonthsClamped, type LocalDate, type Period } from '../../../kernel/period.ts';

export const REVIEW_KINDS = ['QUARTERLY', 'HALF_YEAR', 'YEARLY'] as const;
/** How often the consumption of each class is looked at; quarterly with the dynamic conversion (rules 6.10). */
export type ReviewKind = (typeof REVIEW_KINDS)[number];

const MONTHS: Record<ReviewKind, number> = { QUARTERLY: 3, HALF_YEAR: 6, YEARLY: 12 };

/** The last period of the kind that was over on the day. */
export function lastPeriod(kind: ReviewKind, today: LocalDate): Period {
  const months = MONTHS[kind];
  const running = Math.floor((Number(today.slice(5, 7)) - 1) / months) * months + 1;
  const to = `${today.slice(0, 5)}${String(running).padStart(2, '0')}-01`;
  return { from: addMonthsClamped(to, -months), to };
}

/** The period of equal length just before it. */
export function periodBefore({ from }: Period, kind: ReviewKind): Period {
  return { from: addMonthsClamped(from, -MONTHS[kind]), to: from };
}

/** The days inside, for people: both ends belong to it. */
export function lastDayOf({ to }: Period): LocalDate {
  return addDays(to, -1);
}

export function whyNotPeriod(
  kind: ReviewKind,
  from: LocalDate,
  today: LocalDate,
): 'REVIEW_PERIOD_NOT_OVER' | 'VALUE_OUT_OF_RANGE' | null {
  const month = Number(from.slice(5, 7));
  if (!from.endsWith('-01') || (month - 1) % MONTHS[kind] !== 0) return 'VALUE_OUT_OF_RANGE';
  return addMonthsClamped(from, MONTHS[kind]) > today ? 'REVIEW_PERIOD_NOT_OVER' : null;
}

export function periodFrom(kind: ReviewKind, from: LocalDate): Period {
  return { from, to: addMonthsClamped(from, MONTHS[kind]) };
}
