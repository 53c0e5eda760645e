import { isInPeriod, type Period } from '../../../kernel/period.ts';
import type { RefusalCode } from '../../../kernel/refusal.ts';
import type { ReportedIncidentInput, ShopMonthReportLineInput } from './shop-month-report.types.ts';

const MOST_LINES = 50;
const MOST_MINUTES = 1_440;
const MOST_DAYS = 31;

interface Fault {
  /** The way to it, from the input on. */
  readonly path: string;
  readonly code: Extract<
    RefusalCode,
    'VALUE_OUT_OF_RANGE' | 'REPORT_LINE_TWICE' | 'REPORT_DATE_OUTSIDE' | 'REPORT_PERSON_UNFIT'
  >;
}

function isTwice(
  incidents: readonly ReportedIncidentInput[],
  { date, kind }: ReportedIncidentInput,
  at: number,
): boolean {
  return incidents.findIndex((one) => one.date === date && one.kind === kind) < at;
}

function incidentFaults(incidents: readonly ReportedIncidentInput[], month: Period): Fault[] {
  return incidents.flatMap((incident, at): Fault[] => {
    const { date, minutes } = incident;
    const found: Fault[] = [];
    if (!isInPeriod(date, month)) found.push({ path: `incidents.${at}.date`, code: 'REPORT_DATE_OUTSIDE' });
    if (minutes < 1 || minutes > MOST_MINUTES)
      found.push({ path: `incidents.${at}.minutes`, code: 'VALUE_OUT_OF_RANGE' });
    if (isTwice(incidents, incident, at)) found.push({ path: `incidents.${at}.kind`, code: 'REPORT_LINE_TWICE' });
    return found;
  });
}

export interface ReportedMonth {
  readonly month: Period;
  /** Who worked in the shop in the month, or was posted there. */
  readonly people: ReadonlySet<string>;
}

/** What no report of a shop may say, whatever happened (rules 17.7). */
export function reportFaults(lines: readonly ShopMonthReportLineInput[], { month, people }: ReportedMonth): Fault[] {
  if (lines.length < 1 || lines.length > MOST_LINES) return [{ path: 'lines', code: 'VALUE_OUT_OF_RANGE' }];
  return lines.flatMap(({ employeeId, workdays, incidents }, at) => {
    const found: Fault[] = [];
    if (!people.has(employeeId)) found.push({ path: 'employeeId', code: 'REPORT_PERSON_UNFIT' });
    if (lines.findIndex((one) => one.employeeId === employeeId) < at)
      found.push({ path: 'employeeId', code: 'REPORT_LINE_TWICE' });
    if (workdays < 0 || workdays > MOST_DAYS) found.push({ path: 'workdays', code: 'VALUE_OUT_OF_RANGE' });
    return [...found, ...incidentFaults(incidents, month)].map(({ path, code }) => ({
      path: `lines.${at}.${path}`,
      code,
    }));
  });
}
