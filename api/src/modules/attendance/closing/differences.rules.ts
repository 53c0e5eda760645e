import type { LocalDate } from '../../../kernel/period.ts';
import type { IncidentKind } from '../results/attendance-result.enums.ts';
import type { AttendanceDifferenceKind } from './closing.enums.ts';
import type { ReportedIncident, ShopMonthReportLine } from './shop-month-report.types.ts';

/** What the punches tell of one person. */
export interface FoundMonth {
  readonly employeeId: string;
  readonly resultId: string;
  readonly workdays: number;
  readonly incidents: readonly FoundIncident[];
}

export interface FoundIncident {
  readonly date: LocalDate;
  readonly kind: IncidentKind;
  readonly from: Date;
  readonly to: Date;
  readonly seconds: number;
  readonly isExcused: boolean;
}

/** What a spot check found of somebody who should have been on duty (rules 18.1). */
export interface SpotFinding {
  readonly id: string;
  readonly employeeId: string;
  readonly at: Date;
  readonly date: LocalDate;
  readonly isPresent: boolean;
}

export interface MonthEvidence {
  /** Null: the shop has not reported, so that there is nothing to compare with. */
  readonly report: { readonly id: string; readonly lines: readonly ShopMonthReportLine[] } | null;
  readonly found: readonly FoundMonth[];
  readonly checks: readonly SpotFinding[];
  /** So many minutes are no difference. */
  readonly tolerance: number;
}

export interface Difference {
  readonly kind: AttendanceDifferenceKind;
  readonly employeeId: string;
  readonly date: LocalDate | null;
  readonly incidentKind: IncidentKind | null;
  readonly reportedCount: number | null;
  readonly foundCount: number | null;
  readonly resultId: string | null;
  readonly reportId: string | null;
  readonly spotCheckResultId: string | null;
}

type Minutes = ReadonlyMap<string, number>;

const NOTHING: Omit<Difference, 'kind' | 'employeeId'> = {
  date: null,
  incidentKind: null,
  reportedCount: null,
  foundCount: null,
  resultId: null,
  reportId: null,
  spotCheckResultId: null,
};

const keyOf = ({ date, kind }: Pick<FoundIncident, 'date' | 'kind'>): string => `${date} ${kind}`;

/** Leave that costs nothing is not compared: the shop need not report it. */
function reportedMinutes(incidents: readonly ReportedIncident[]): Minutes {
  return new Map(incidents.filter(({ kind }) => kind !== 'OTHER').map((one) => [keyOf(one), one.minutes]));
}

/** Parts of an incident, notified and not, are one to the shop. */
function foundMinutes(incidents: readonly FoundIncident[]): Minutes {
  const seconds = new Map<string, number>();
  for (const one of incidents.filter(({ isExcused }) => !isExcused)) {
    seconds.set(keyOf(one), (seconds.get(keyOf(one)) ?? 0) + one.seconds);
  }
  return new Map([...seconds].map(([key, sum]) => [key, Math.round(sum / 60)]));
}

function kindOf(
  reported: number | undefined,
  found: number | undefined,
  tolerance: number,
): AttendanceDifferenceKind | null {
  if (reported === undefined) return 'NOT_REPORTED';
  if (found === undefined) return 'NOT_FOUND';
  return Math.abs(reported - found) > tolerance ? 'MINUTES' : null;
}

interface Compared {
  readonly employeeId: string;
  readonly line: ShopMonthReportLine | undefined;
  readonly found: FoundMonth | undefined;
  readonly reportId: string;
  readonly tolerance: number;
}

function ofReport({ employeeId, line, found, reportId, tolerance }: Compared): Difference[] {
  const [reported, judged] = [reportedMinutes(line?.incidents ?? []), foundMinutes(found?.incidents ?? [])];
  const rows = { ...NOTHING, employeeId, reportId, resultId: found?.resultId ?? null };
  const keys = [...new Set([...reported.keys(), ...judged.keys()])].toSorted();
  const incidents = keys.flatMap((key) => {
    const [reportedCount, foundCount] = [reported.get(key), judged.get(key)];
    const kind = kindOf(reportedCount, foundCount, tolerance);
    const [date = null, incidentKind] = key.split(' ');
    const counts = { reportedCount: reportedCount ?? null, foundCount: foundCount ?? null };
    return kind === null ? [] : [{ ...rows, ...counts, kind, date, incidentKind: incidentKind as IncidentKind }];
  });
  const [reportedCount, foundCount] = [line?.workdays ?? null, found?.workdays ?? null];
  return reportedCount === foundCount
    ? incidents
    : [{ ...rows, kind: 'WORKDAYS', reportedCount, foundCount }, ...incidents];
}

/** Not there, though the punches know of no minute missing; or there, at a moment that is missing. */
function ofCheck({ id, employeeId, at, date, isPresent }: SpotFinding, found: FoundMonth | undefined): Difference[] {
  const covering = found?.incidents.find(({ from, to }) => from <= at && at < to) ?? null;
  if (isPresent === (covering === null)) return [];
  const rows = { ...NOTHING, employeeId, date, resultId: found?.resultId ?? null, spotCheckResultId: id };
  const kind = isPresent ? 'CHECKED_PRESENT' : 'CHECKED_ABSENT';
  return [{ ...rows, kind, incidentKind: covering?.kind ?? null }];
}

/** In what report, punches and spot checks differ, each with the rows that say so (rules 17.7). */
export function differencesOf({ report, found, checks, tolerance }: MonthEvidence): Difference[] {
  const byPerson = new Map(found.map((one) => [one.employeeId, one]));
  const lines = new Map(report?.lines.map((line) => [line.employeeId, line]));
  const people = report ? [...new Set([...byPerson.keys(), ...lines.keys()])].toSorted() : [];
  const reported = people.flatMap((employeeId) =>
    ofReport({
      employeeId,
      line: lines.get(employeeId),
      found: byPerson.get(employeeId),
      reportId: report?.id ?? '',
      tolerance,
    }),
  );
  return [...reported, ...checks.flatMap((check) => ofCheck(check, byPerson.get(check.employeeId)))];
}
