import { expect, test } from 'vitest';

import {
  differencesOf,
  type FoundIncident,
  type FoundMonth,
  type MonthEvidence,
  type SpotFinding,
} from './differences.rules.ts';
import type { ShopMonthReportLine } from './shop-month-report.types.ts';

const DATE = '2026-10-12';

const incident = (values: Partial<FoundIncident> = {}): FoundIncident => ({
  date: DATE,
  kind: 'LATE',
  from: new Date('2026-10-12T01:00:00Z'),
  to: new Date('2026-10-12T01:12:00Z'),
  seconds: 720,
  isExcused: false,
  ...values,
});

const found = (...incidents: FoundIncident[]): FoundMonth[] => [
  { employeeId: 'anna', resultId: 'result', workdays: 22, incidents },
];

const line = (values: Partial<ShopMonthReportLine> = {}): ShopMonthReportLine => ({
  employeeId: 'anna',
  workdays: 22,
  incidents: [],
  note: null,
  ...values,
});

const reported = (...lines: ShopMonthReportLine[]): MonthEvidence['report'] => ({ id: 'report', lines });
const late = (minutes: number) => ({ date: DATE, kind: 'LATE' as const, minutes });

const differ = (evidence: Partial<MonthEvidence>) =>
  differencesOf({ report: null, found: [], checks: [], tolerance: 0, ...evidence });

test('rules 17.7: without a report there is nothing to compare with', () => {
  expect(differ({ found: found(incident()) })).toEqual([]);
});

test('rules 17.7: what both tell alike is no difference; parts of an incident are one to the shop', () => {
  const parts = [incident({ seconds: 300 }), incident({ seconds: 420 })];

  expect(differ({ report: reported(line({ incidents: [late(12)] })), found: found(...parts) })).toEqual([]);
});

test('rules 17.7: excused minutes and leave that costs nothing are not compared', () => {
  const report = reported(line({ incidents: [{ date: DATE, kind: 'OTHER', minutes: 60 }] }));

  expect(differ({ report, found: found(incident({ isExcused: true })) })).toEqual([]);
});

test('rules 17.7: each difference says what it is and names its rows', () => {
  const rows = { employeeId: 'anna', reportId: 'report', resultId: 'result', spotCheckResultId: null };
  const about = { ...rows, date: DATE, incidentKind: 'LATE' };

  expect(differ({ report: reported(line()), found: found(incident()) })).toEqual([
    { ...about, kind: 'NOT_REPORTED', reportedCount: null, foundCount: 12 },
  ]);
  expect(differ({ report: reported(line({ incidents: [late(12)] })), found: found() })).toEqual([
    { ...about, kind: 'NOT_FOUND', reportedCount: 12, foundCount: null },
  ]);
  expect(differ({ report: reported(line({ incidents: [late(15)] })), found: found(incident()) })).toEqual([
    { ...about, kind: 'MINUTES', reportedCount: 15, foundCount: 12 },
  ]);
  expect(differ({ report: reported(line({ workdays: 21 })), found: found() })).toEqual([
    { ...rows, kind: 'WORKDAYS', date: null, incidentKind: null, reportedCount: 21, foundCount: 22 },
  ]);
});

test('rules 21: so many minutes as the setting says are no difference', () => {
  const evidence = { report: reported(line({ incidents: [late(15)] })), found: found(incident()) };

  expect(differ({ ...evidence, tolerance: 3 })).toEqual([]);
  expect(differ({ ...evidence, tolerance: 2 })).toHaveLength(1);
});

test('rules 17.7: whom the shop left out, and of whom only the shop tells', () => {
  const ben = line({ employeeId: 'ben', workdays: 3 });

  expect(differ({ report: reported(ben), found: found() }).map(({ employeeId, kind }) => [employeeId, kind])).toEqual([
    ['anna', 'WORKDAYS'],
    ['ben', 'WORKDAYS'],
  ]);
});

test('rules 17.7, 18.1: a spot check differs when it saw what the punches do not know', () => {
  const check = (at: string, isPresent: boolean): SpotFinding => ({
    id: 'check',
    employeeId: 'anna',
    at: new Date(at),
    date: DATE,
    isPresent,
  });
  const kinds = (one: SpotFinding) => differ({ found: found(incident()), checks: [one] }).map(({ kind }) => kind);

  expect(kinds(check('2026-10-12T01:11:59Z', false))).toEqual([]);
  expect(kinds(check('2026-10-12T01:11:59Z', true))).toEqual(['CHECKED_PRESENT']);
  expect(kinds(check('2026-10-12T01:12:00Z', true))).toEqual([]);
  expect(kinds(check('2026-10-12T01:12:00Z', false))).toEqual(['CHECKED_ABSENT']);
});
