import type { ResultOf, VariablesOf } from '../../../graphql.ts';
import type { ReportPageDocument, ReportSendDocument } from '../report.graphql.ts';

export const INCIDENT_KINDS = ['LATE', 'EARLY', 'SICK', 'PERSONAL', 'ABSENT', 'OUTING_VIOLATION', 'OTHER'] as const;
type IncidentKind = (typeof INCIDENT_KINDS)[number];

/** As it is typed. */
export interface ReportedIncident {
  readonly date: string;
  readonly kind: string;
  readonly minutes: string;
}

export interface ReportedLine {
  readonly employeeId: string;
  readonly workdays: string;
  readonly note: string;
  readonly incidents: readonly ReportedIncident[];
}

export type ReportAnswer = ResultOf<typeof ReportPageDocument>;
type Sent = VariablesOf<typeof ReportSendDocument>['input']['lines'];

/** What was reported before, or a blank line for each person of the month. */
export function linesOf({ attendanceResults, shopMonthReports }: ReportAnswer): ReportedLine[] {
  const told = new Map(shopMonthReports.nodes[0]?.lines.map((line) => [line.employeeId, line]));
  const people = attendanceResults.nodes.toSorted((one, other) =>
    (one.employee?.number ?? '') < (other.employee?.number ?? '') ? -1 : 1,
  );
  return people.flatMap(({ employee }): ReportedLine[] => {
    if (!employee) return [];
    const line = told.get(employee.id);
    return [
      {
        employeeId: employee.id,
        workdays: line ? String(line.workdays) : '',
        note: line?.note ?? '',
        incidents: (line?.incidents ?? []).map(({ date, kind, minutes }) => ({ date, kind, minutes: String(minutes) })),
      },
    ];
  });
}

/** A draft holds for whoever is still reported of; people of the month may have changed since it was typed. */
export function withDraft(lines: readonly ReportedLine[], draft: readonly ReportedLine[]): ReportedLine[] {
  const typed = new Map(draft.map((line) => [line.employeeId, line]));
  return lines.map((line) => typed.get(line.employeeId) ?? line);
}

/** What is not a whole number is sent as -1, so that the API says at which line. */
function whole(text: string): number {
  return /^\d+$/.test(text.trim()) ? Number(text) : -1;
}

export function sentLines(lines: readonly ReportedLine[]): Sent {
  return lines.map(({ employeeId, workdays, note, incidents }) => ({
    employeeId,
    workdays: whole(workdays),
    note: note.trim() || null,
    incidents: incidents.map(({ date, kind, minutes }) => ({
      date,
      kind: kind as IncidentKind,
      minutes: whole(minutes),
    })),
  }));
}
