import type { LocalDate } from '../../../kernel/period.ts';
import type { Found } from '../../findings/index.ts';
import { aboutPerson, aboutShop, dayOf, figure, moment, rowsOf } from './about.rules.ts';
import type { JudgedDay, Span } from './judged.rules.ts';

/** In what the report of a shop and the punches differ about somebody on a date. */
export interface ReportedDifference {
  readonly employeeId: string;
  readonly date: LocalDate;
  readonly kind: string;
  readonly incidentKind: string | null;
  readonly reportId: string;
  readonly resultId: string | null;
}

/** FND-36: the shop reports another day than the punches tell (rules 17.7, 18.3). One finding a person and day. */
export function findMisreports(differences: readonly ReportedDifference[], shopId: string): Found[] {
  const days = Map.groupBy(differences, ({ employeeId, date }) => `${employeeId} ${date}`);
  return [...days.values()].flatMap((list) => {
    const [first] = list;
    if (!first) return [];
    const { employeeId, date } = first;
    return [
      aboutPerson(
        { rule: 'FND-36', period: dayOf(date), employeeId, shopId },
        {
          measured: figure(list.length),
          threshold: figure(1),
          inputs: Object.fromEntries(list.map(({ kind, incidentKind }) => [incidentKind ?? 'workdays', kind])),
          evidence: [
            ...rowsOf(
              'ShopMonthReport',
              list.map(({ reportId }) => reportId),
            ),
            ...rowsOf(
              'AttendanceResult',
              list.flatMap(({ resultId }) => resultId ?? []),
            ),
          ],
          severity: 'WARNING',
        },
      ),
    ];
  });
}

/** What is left of a shift when what was missed is cut out. */
function present({ shift, missing }: JudgedDay): Span[] {
  return missing.reduce<Span[]>(
    (left, { from, to }) =>
      left.flatMap((span) =>
        [
          { from: span.from, to: Math.min(span.to, from) },
          { from: Math.max(span.from, to), to: span.to },
        ].filter((part) => part.from < part.to),
      ),
    [shift],
  );
}

const holds = ({ from, to }: Span, at: number): boolean => from <= at && at < to;

interface Staffing {
  /** Fewest people at once, and when that begins first. */
  readonly fewest: number;
  readonly at: number;
}

/** Whenever somebody is rostered: how many of those who are rostered are there. Numbers change only where a span begins or ends. */
function leastPresent(day: readonly JudgedDay[], all: readonly JudgedDay[]): Staffing | null {
  const shifts = day.map(({ shift }) => shift);
  const there = all.flatMap(present);
  const bounds = [...shifts, ...there].flatMap(({ from, to }) => [from, to]);
  const moments = [...new Set(bounds)].toSorted((one, other) => one - other);
  return moments
    .filter((at) => shifts.some((shift) => holds(shift, at)))
    .map((at) => ({ at, fewest: there.filter((span) => holds(span, at)).length }))
    .reduce<Staffing | null>((least, one) => (least === null || one.fewest < least.fewest ? one : least), null);
}

interface ShopDays {
  readonly shopId: string;
  readonly minOnDuty: (date: LocalDate) => number;
}

/**
 * FND-37: fewer rostered people are there than the store wants, at some moment of the rostered time of a date (rules 18.3).
 * Shifts of the dates beside it count as well where they reach into it.
 */
export function findUnderstaffing(days: readonly JudgedDay[], { shopId, minOnDuty }: ShopDays): Found[] {
  const dates = Map.groupBy(days, ({ date }) => date);
  return [...dates].flatMap(([date, list]) => {
    const { from, to } = dayOf(date);
    const beside = days.filter(
      (day) => day.shift.from < Math.max(...list.map(({ shift }) => shift.to)) && day.date <= to,
    );
    const near = beside.filter((day) => day.shift.to > Math.min(...list.map(({ shift }) => shift.from)));
    const least = leastPresent(list, near);
    const threshold = minOnDuty(from);
    if (least === null || least.fewest >= threshold) return [];
    const missing = list.flatMap(({ incidents }) =>
      incidents.filter((one) => holds(one, least.at)).map(({ id }) => id),
    );
    return [
      aboutShop(
        { rule: 'FND-37', period: dayOf(date), shopId },
        {
          measured: figure(least.fewest),
          threshold: figure(threshold),
          inputs: { rosteredCount: list.length, at: moment(least.at) },
          evidence: [
            ...rowsOf(
              'RosterEntry',
              list.map(({ entryId }) => entryId),
            ),
            ...rowsOf('AttendanceIncident', missing),
          ],
          severity: 'SERIOUS',
        },
      ),
    ];
  });
}
