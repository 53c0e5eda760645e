import { rateOf } from '../../../kernel/money.ts';
import { addDays, type LocalDate } from '../../../kernel/period.ts';

export const AIM_LIMIT = 200;
/** A plan that lies further ahead is no daily plan. */
const MOST_DAYS_AHEAD = 366;

export const VISIT_PLAN_STATES = ['PLANNED', 'VISITED', 'MISSED', 'CANCELLED'] as const;
export type VisitPlanState = (typeof VISIT_PLAN_STATES)[number];

/** Plans are made for today and later (rules 5.4). */
export function whyNotPlannedOn(day: LocalDate, today: LocalDate): 'VISIT_PLAN_IN_PAST' | 'VISIT_PLAN_TOO_FAR' | null {
  if (day < today) return 'VISIT_PLAN_IN_PAST';
  return day > addDays(today, MOST_DAYS_AHEAD) ? 'VISIT_PLAN_TOO_FAR' : null;
}

export interface PlanFacts {
  readonly plannedOn: LocalDate;
  readonly cancelledOn: LocalDate | null;
}

/** What was given up before its day was never due; what is given up on the day stays a planned visit (rules 5.4). */
export function isPlannedVisit({ plannedOn, cancelledOn }: PlanFacts): boolean {
  return cancelledOn === null || cancelledOn >= plannedOn;
}

export function planState(
  { plannedOn, cancelledOn }: PlanFacts,
  { isVisited, today }: { isVisited: boolean; today: LocalDate },
): VisitPlanState {
  if (isVisited) return 'VISITED';
  if (cancelledOn !== null) return 'CANCELLED';
  return plannedOn < today ? 'MISSED' : 'PLANNED';
}

/** Only what lies ahead moves to another day: the plan of a day that has begun is what the day is measured by (rules 5.4). */
export function whyNotChange(
  { plannedOn, cancelledOn }: PlanFacts,
  today: LocalDate,
): 'VISIT_PLAN_CANCELLED' | 'VISIT_PLAN_IN_PAST' | null {
  if (cancelledOn !== null) return 'VISIT_PLAN_CANCELLED';
  return plannedOn < today ? 'VISIT_PLAN_IN_PAST' : null;
}

export function whyNotMove(
  facts: PlanFacts,
  { day, today }: { day: LocalDate; today: LocalDate },
): 'VISIT_PLAN_DAY_BEGUN' | ReturnType<typeof whyNotPlannedOn> {
  if (day === facts.plannedOn) return null;
  return facts.plannedOn <= today ? 'VISIT_PLAN_DAY_BEGUN' : whyNotPlannedOn(day, today);
}

/** Marked as done on its day, once; the entry of the visit follows within the memo window (rules 5.2, 5.4). */
export function whyNotDone(
  { plannedOn, doneAt }: { readonly plannedOn: LocalDate; readonly doneAt: Date | null },
  today: LocalDate,
): 'VISIT_PLAN_NOT_DUE' | 'VISIT_PLAN_DONE_ALREADY' | null {
  if (doneAt !== null) return 'VISIT_PLAN_DONE_ALREADY';
  return plannedOn > today ? 'VISIT_PLAN_NOT_DUE' : null;
}

/** From its day on, giving a visit up needs a reason (rules 5.4). */
export function whyNotCancel(
  { plannedOn }: PlanFacts,
  { hasReason, today }: { hasReason: boolean; today: LocalDate },
): 'TEXT_REQUIRED' | null {
  return plannedOn <= today && !hasReason ? 'TEXT_REQUIRED' : null;
}

/** Planned visits done on the planned date by planned visits; null where nothing was planned (rules 5.4, 1.7). */
export function planAdherence(done: number, planned: number): string | null {
  return rateOf(String(done), String(planned));
}
