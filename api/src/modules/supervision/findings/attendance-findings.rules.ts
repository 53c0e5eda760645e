import type { Period } from '../../../kernel/period.ts';
import type { Found } from '../../findings/index.ts';
import { aboutPerson, dayOf, figure, moment, rowsOf } from './about.rules.ts';
import type { CheckedPerson, JudgedDay, KnownOuting, Span } from './judged.rules.ts';

const MINUTE = 60;

const overlaps = (one: Span, other: Span): boolean => one.from < other.to && other.from < one.to;

interface LateCounts {
  readonly month: Period;
  /** Where the person belongs at the end of the month. */
  readonly shopId: string;
  readonly count: number;
  readonly managerCount: number;
}

/** FND-30: late or early so often in a month; of a store manager any time (rules 18.3). */
export function findLateness(days: readonly JudgedDay[], { month, shopId, count, managerCount }: LateCounts): Found[] {
  const late = days.flatMap(({ incidents, isManager }) =>
    incidents
      .filter(({ kind, isExcused }) => !isExcused && (kind === 'LATE' || kind === 'EARLY'))
      .map((incident) => ({ ...incident, isManager })),
  );
  const asManager = late.filter(({ isManager }) => isManager);
  const isOfManager = asManager.length >= managerCount && asManager.length > 0;
  const [first] = days;
  if (!first || !(isOfManager || late.length >= count)) return [];
  const [measured, threshold] = isOfManager ? [asManager.length, managerCount] : [late.length, count];
  return [
    aboutPerson(
      { rule: 'FND-30', period: month, employeeId: first.employeeId, shopId },
      {
        measured: figure(measured),
        threshold: figure(threshold),
        inputs: {
          lateCount: late.filter(({ kind }) => kind === 'LATE').length,
          earlyCount: late.filter(({ kind }) => kind === 'EARLY').length,
          isManager: String(isOfManager),
        },
        evidence: rowsOf(
          'AttendanceIncident',
          (isOfManager ? asManager : late).map(({ id }) => id),
        ),
        severity: 'WARNING',
      },
    ),
  ];
}

interface Fitting<T extends Span> {
  /** Other shifts of the store on that date. */
  readonly others: readonly T[];
  readonly margin: number;
  /** The engine's `betterFit`. */
  readonly betterFit: (
    punched: { readonly in: number | null; readonly out: number | null },
    others: readonly T[],
    limits: { readonly own: Span; readonly margin: number },
  ) => T | null;
}

const distance = (day: JudgedDay, { from, to }: Span): number =>
  Math.abs((day.in ?? 0) - from) + Math.abs((day.out ?? 0) - to);

/** FND-31: a manager worked another shift than the rostered one, and had not told so in time (rules 17.4, 18.3). */
export function findChangedShift<T extends Span>(day: JudgedDay, { others, margin, betterFit }: Fitting<T>): Found[] {
  const { employeeId, shopId, date, shift, isManager, isChangeUnreported } = day;
  const worked = isManager ? betterFit(day, others, { own: shift, margin }) : null;
  if (!isManager || (worked === null && !isChangeUnreported)) return [];
  const nearer = worked === null ? null : (distance(day, shift) - distance(day, worked)) / MINUTE;
  const times = { rosteredFrom: moment(shift.from), rosteredTo: moment(shift.to) };
  return [
    aboutPerson(
      { rule: 'FND-31', period: dayOf(date), employeeId, shopId },
      {
        measured: nearer === null ? null : figure(nearer),
        threshold: figure(margin / MINUTE),
        inputs: worked === null ? times : { ...times, workedFrom: moment(worked.from), workedTo: moment(worked.to) },
        evidence: [
          ...rowsOf('RosterEntry', [day.entryId]),
          ...rowsOf(
            'Punch',
            day.punches.map(({ id }) => id),
          ),
        ],
        severity: 'WARNING',
      },
    ),
  ];
}

/** FND-32: not there at a spot check, though rostered and neither on leave nor out (rules 18.1). One finding a person and day. */
export function findAbsentAtChecks(checked: readonly CheckedPerson[]): Found[] {
  const absent = checked.filter(({ finding, expected }) => finding === 'ABSENT' && expected === 'ON_DUTY');
  const days = Map.groupBy(absent, ({ employeeId, date }) => `${employeeId} ${date}`);
  return [...days.values()].flatMap(([first, ...rest]) => {
    if (!first) return [];
    const { employeeId, shopId, date } = first;
    const ids = [first, ...rest].map(({ id }) => id);
    return [
      aboutPerson(
        { rule: 'FND-32', period: dayOf(date), employeeId, shopId },
        {
          measured: figure(ids.length),
          threshold: figure(1),
          inputs: {},
          evidence: rowsOf('SpotCheckResult', ids),
          severity: 'SERIOUS',
        },
      ),
    ];
  });
}

/** FND-33: at HR on a day of work without a trip that HR called necessary (rules 17.4, clause 4). */
export function findHqVisit(day: JudgedDay, outings: readonly KnownOuting[]): Found[] {
  const { employeeId, shopId, date, shift, punches } = day;
  const visits = punches.filter((punch) => punch.shopId === null);
  const isNecessary = outings.some((one) => one.kind === 'HQ' && one.isNecessary && overlaps(one, shift));
  if (visits.length === 0 || isNecessary) return [];
  return [
    aboutPerson(
      { rule: 'FND-33', period: dayOf(date), employeeId, shopId },
      {
        measured: figure(visits.length),
        threshold: figure(1),
        inputs: { firstAt: moment(Math.min(...visits.map(({ at }) => at))) },
        evidence: rowsOf(
          'Punch',
          visits.map(({ id }) => id),
        ),
        severity: 'INFO',
      },
    ),
  ];
}

/** FND-34: away in the shift for longer than a while and covered by nothing, or met elsewhere by a check (rules 18.3). */
export function findErrand(day: JudgedDay, checked: readonly CheckedPerson[], gapSeconds: number): Found[] {
  const { employeeId, shopId, date, incidents } = day;
  const gaps = incidents.filter(
    ({ reason, isExcused, from, to }) => reason === 'GAP' && !isExcused && to - from > gapSeconds,
  );
  const elsewhere = checked.filter(
    (one) =>
      one.finding === 'OTHER_PLACE' && one.expected === 'ON_DUTY' && one.date === date && one.employeeId === employeeId,
  );
  if (gaps.length + elsewhere.length === 0) return [];
  const longest = Math.max(0, ...gaps.map(({ from, to }) => to - from));
  return [
    aboutPerson(
      { rule: 'FND-34', period: dayOf(date), employeeId, shopId },
      {
        measured: gaps.length > 0 ? figure(longest / MINUTE) : null,
        threshold: figure(gapSeconds / MINUTE),
        inputs: { gapCount: gaps.length, elsewhereCount: elsewhere.length },
        evidence: [
          ...rowsOf(
            'AttendanceIncident',
            gaps.map(({ id }) => id),
          ),
          ...rowsOf(
            'SpotCheckResult',
            elsewhere.map(({ id }) => id),
          ),
        ],
        severity: 'WARNING',
      },
    ),
  ];
}

/** FND-35: out on business from the last hour of the shift on, as to the bank (rules 18.3). */
export function findLateOuting(day: JudgedDay, outings: readonly KnownOuting[], lastSeconds: number): Found[] {
  const { employeeId, shopId, date, shift } = day;
  const late = outings.filter(
    ({ kind, from }) => kind === 'BUSINESS' && from >= shift.to - lastSeconds && from >= shift.from && from < shift.to,
  );
  if (late.length === 0) return [];
  const first = Math.min(...late.map(({ from }) => from));
  return [
    aboutPerson(
      { rule: 'FND-35', period: dayOf(date), employeeId, shopId },
      {
        measured: figure((shift.to - first) / MINUTE),
        threshold: figure(lastSeconds / MINUTE),
        inputs: { outingFrom: moment(first), rosteredTo: moment(shift.to) },
        evidence: rowsOf(
          'Outing',
          late.map(({ id }) => id),
        ),
        severity: 'INFO',
      },
    ),
  ];
}
