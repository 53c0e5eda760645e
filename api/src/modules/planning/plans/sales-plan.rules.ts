import {
  addDays,
  addMonthsClamped,
  type LocalDate,
  type Period,
  startOfQuarter,
  startOfWeek,
} from '../../../kernel/period.ts';

export const PLAN_SPANS = ['YEAR', 'QUARTER', 'MONTH', 'WEEK'] as const;
/** How long a plan runs; a longer one is broken down into shorter ones (rules 8.5). */
export type PlanSpan = (typeof PLAN_SPANS)[number];

const FIRST_DAY: Record<PlanSpan, (date: LocalDate) => LocalDate> = {
  YEAR: (date) => `${date.slice(0, 4)}-01-01`,
  QUARTER: startOfQuarter,
  MONTH: (date) => `${date.slice(0, 7)}-01`,
  WEEK: startOfWeek,
};

const MONTHS: Record<Exclude<PlanSpan, 'WEEK'>, number> = { YEAR: 12, QUARTER: 3, MONTH: 1 };

/** The calendar year, quarter, month or week (from Monday) that a day lies in (rules 1.5, 8.5). */
export function periodOfPlan(span: PlanSpan, day: LocalDate): Period {
  const from = FIRST_DAY[span](day);
  return { from, to: span === 'WEEK' ? addDays(from, 7) : addMonthsClamped(from, MONTHS[span]) };
}

export interface PlanFacts {
  readonly span: PlanSpan;
  readonly startsOn: LocalDate;
}

/** A part is shorter than the whole and begins inside it; weeks may reach over the end of a month. */
export function whyNotPartOf(part: PlanFacts, whole: PlanFacts): 'SALES_PLAN_PART_UNFIT' | null {
  const isShorter = PLAN_SPANS.indexOf(part.span) > PLAN_SPANS.indexOf(whole.span);
  const isSame = part.span === whole.span && part.startsOn === whole.startsOn;
  const { from, to } = periodOfPlan(whole.span, whole.startsOn);
  // A week belongs to the period in which it ends or begins.
  const lastDay = addDays(periodOfPlan(part.span, part.startsOn).to, -1);
  const isInside = (part.startsOn >= from && part.startsOn < to) || (lastDay >= from && lastDay < to);
  return (isShorter || isSame) && isInside ? null : 'SALES_PLAN_PART_UNFIT';
}
