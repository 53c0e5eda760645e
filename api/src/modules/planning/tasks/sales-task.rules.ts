import { add, compare, isPositive, multiply, roundHalfUp, subtract, type Decimal } from '../../../kernel/money.ts';
import { addMonthsClamped, daysBetween, startOfQuarter, type LocalDate, type Period } from '../../../kernel/period.ts';

export const TASK_PERIODS = ['MONTH', 'QUARTER', 'YEAR'] as const;
export type TaskPeriod = (typeof TASK_PERIODS)[number];

/** Main tasks are sales in money or quantity, auxiliary ones the work that leads there (rules 8.1). */
export const TASK_KINDS = ['MAIN', 'AUX'] as const;
export type TaskKind = (typeof TASK_KINDS)[number];

export const TASK_AIMS = ['SALES', 'VISITS', 'INFORMATION', 'DEVELOPMENT', 'COLLECTION'] as const;
export type TaskAim = (typeof TASK_AIMS)[number];

export const TASK_STATES = ['OPEN', 'DONE', 'MISSED'] as const;
export type TaskState = (typeof TASK_STATES)[number];

const MONTHS: Record<TaskPeriod, number> = { MONTH: 1, QUARTER: 3, YEAR: 12 };

function isFirstDay(kind: TaskPeriod, from: LocalDate): boolean {
  if (kind === 'YEAR') return from.endsWith('-01-01');
  return kind === 'QUARTER' ? startOfQuarter(from) === from : from.endsWith('-01');
}

export function whyNotPeriodStart(kind: TaskPeriod, from: LocalDate): 'TASK_PERIOD_INVALID' | null {
  return isFirstDay(kind, from) ? null : 'TASK_PERIOD_INVALID';
}

/** Half-open, as every period (rules 1.5). */
export function periodFrom(kind: TaskPeriod, from: LocalDate): Period {
  return { from, to: addMonthsClamped(from, MONTHS[kind]) };
}

/** What is known of a customer when a task is proposed, all over counted orders (rules 1.8). */
export interface DemandFacts {
  readonly potentialAmountYear: string | null;
  /** Amount in the same period of the year before. */
  readonly lastYearAmount: string;
  readonly orderCount: number;
  readonly medianIntervalDays: number | null;
  readonly averageAmount: string;
}

export interface Proposing {
  readonly days: number;
  /** Wanted growth over the year before, in percent. */
  readonly growthPercent: number;
}

/** As a number with many digits: intervals are medians, so halves of days occur. */
function expectedOrders({ orderCount, medianIntervalDays }: DemandFacts, days: number): string {
  if (orderCount < 2 || medianIntervalDays === null || medianIntervalDays <= 0) return '0';
  return (days / medianIntervalDays).toFixed(10);
}

/**
 * `min(potential * days/365, max(same period last year * (1+growth), expected orders * average amount))`; without a known
 * potential the `min` is left out (rules 8.1). A proposal only: people edit it.
 */
export function proposedAmount(facts: DemandFacts, { days, growthPercent }: Proposing): Decimal {
  const grown = multiply(facts.lastYearAmount, ((100 + growthPercent) / 100).toFixed(2));
  const repeated = multiply(expectedOrders(facts, days), facts.averageAmount);
  const demand = compare(grown, repeated) >= 0 ? grown : repeated;
  if (facts.potentialAmountYear === null) return roundHalfUp(demand);
  const potential = multiply(facts.potentialAmountYear, (days / 365).toFixed(10));
  return roundHalfUp(compare(potential, demand) < 0 ? potential : demand);
}

/** How often a customer is to be visited in a time, by the planned interval of his grade. */
export function proposedVisits(days: number, intervalDays: number): number {
  return Math.max(1, Math.round(days / intervalDays));
}

export function daysIn({ from, to }: Period): number {
  return daysBetween(from, to);
}

export interface TaskTarget {
  readonly kind: TaskKind;
  readonly aim: TaskAim;
  readonly amount: string | null;
  readonly quantity: string | null;
  readonly times: number | null;
}

/** A main task is about sales, in money or in quantity; of an auxiliary one the times are counted, of collection the money (rules 8.1). */
export function whyNotTarget({
  kind,
  aim,
  amount,
  quantity,
  times,
}: TaskTarget): 'TASK_TARGET_UNFIT' | 'VALUE_OUT_OF_RANGE' | null {
  const given = [amount, quantity, times].filter((value) => value !== null);
  if (given.length !== 1 || (kind === 'MAIN') !== (aim === 'SALES')) return 'TASK_TARGET_UNFIT';
  const isMoney = amount !== null;
  const fits = kind === 'MAIN' ? times === null : isMoney === (aim === 'COLLECTION') && quantity === null;
  if (!fits) return 'TASK_TARGET_UNFIT';
  return isPositive(String(given[0])) ? null : 'VALUE_OUT_OF_RANGE';
}

export function targetOf({ amount, quantity, times }: Pick<TaskTarget, 'amount' | 'quantity' | 'times'>): string {
  return amount ?? quantity ?? String(times ?? 0);
}

/** The sum of the tasks against the macro target: what is missing; negative when more is planned (rules 8.1). */
export function planGap(macroTarget: string, planned: string): Decimal {
  return roundHalfUp(subtract(macroTarget, planned));
}

export interface JudgedTask extends Pick<TaskTarget, 'amount' | 'quantity' | 'times'> {
  readonly state: TaskState;
  readonly actual: string | null;
}

/** Item by item: reached, or marked as done by hand where nothing is counted (rules 8.1). */
export function isReached(task: JudgedTask): boolean {
  return task.state === 'DONE' || compare(task.actual ?? '0', targetOf(task)) >= 0;
}

/** What orders, visits and payments tell; of the rest people say what was reached. */
const COUNTED_AIMS: readonly TaskAim[] = ['SALES', 'VISITS', 'COLLECTION'];

/** Who is judged does not say that something is completed which the figures say is not; who judges may (rules 8.1). */
export function whyNotDone(task: JudgedTask & { aim: TaskAim }, isJudge: boolean): 'TASK_IS_COUNTED' | null {
  return isJudge || !COUNTED_AIMS.includes(task.aim) || isReached(task) ? null : 'TASK_IS_COUNTED';
}

/** After the period what was missed gets a remedial measure; it is not taken off the list instead (rules 8.1). */
export function whyNotRemove(
  task: JudgedTask,
  { endsOn, today }: { endsOn: LocalDate; today: LocalDate },
): 'TASK_MISSED_STAYS' | null {
  return today > endsOn && !isReached(task) ? 'TASK_MISSED_STAYS' : null;
}

export interface RemedyFacts {
  readonly remedy: string | null;
  readonly remedyOwnerId: string | null;
  readonly remedyDueOn: LocalDate | null;
}

/** Text, owner and due date (rules 8.1). */
export function hasRemedy({ remedy, remedyOwnerId, remedyDueOn }: RemedyFacts): boolean {
  return remedy !== null && remedyOwnerId !== null && remedyDueOn !== null;
}

/** A period closes after its last day, and when every task that was not completed has its remedial measure (rules 8.1). */
export function whyNotClose(
  { to, today }: { to: LocalDate; today: LocalDate },
  tasks: readonly (JudgedTask & RemedyFacts)[],
): 'TASK_LIST_NOT_OVER' | 'TASK_REMEDY_MISSING' | null {
  if (today < to) return 'TASK_LIST_NOT_OVER';
  return tasks.every((task) => isReached(task) || hasRemedy(task)) ? null : 'TASK_REMEDY_MISSING';
}

/** Main tasks in money; quantities of goods cannot be added to it. */
export function plannedAmount(tasks: readonly { kind: TaskKind; amount: string | null }[]): Decimal {
  return tasks.reduce<Decimal>(
    (total, { kind, amount }) => (kind === 'MAIN' && amount !== null ? add(total, amount) : total),
    '0.00' as Decimal,
  );
}
