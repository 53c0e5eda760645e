import { expect, test } from 'vitest';

import { reportFaults } from './shop-month-report.rules.ts';
import type { ShopMonthReportLineInput } from './shop-month-report.types.ts';

const month = { from: '2026-10-01', to: '2026-11-01' };
const people = new Set(['anna', 'ben']);
const late = { date: '2026-10-31', kind: 'LATE', minutes: 1 } as const;
const anna: ShopMonthReportLineInput = { employeeId: 'anna', workdays: 22, incidents: [late] };

const faults = (...lines: ShopMonthReportLineInput[]) => reportFaults(lines, { month, people });

test('rules 17.7: a report of people of the shop and dates of the month is fine', () => {
  expect(faults(anna, { ...anna, employeeId: 'ben', incidents: [] })).toEqual([]);
});

test('a report has one to fifty lines', () => {
  expect(faults()).toEqual([{ path: 'lines', code: 'VALUE_OUT_OF_RANGE' }]);
  expect(faults(...Array.from({ length: 51 }, () => anna))).toHaveLength(1);
});

test('each fault is named at its place', () => {
  const stranger = { ...anna, employeeId: 'zoe', workdays: 32 };
  const incidents = [late, late, { ...late, date: '2026-11-01', minutes: 1_441 }];

  expect(faults(stranger)).toEqual([
    { path: 'lines.0.employeeId', code: 'REPORT_PERSON_UNFIT' },
    { path: 'lines.0.workdays', code: 'VALUE_OUT_OF_RANGE' },
  ]);
  expect(faults(anna, { ...anna, incidents: [] })).toEqual([{ path: 'lines.1.employeeId', code: 'REPORT_LINE_TWICE' }]);
  expect(faults({ ...anna, incidents })).toEqual([
    { path: 'lines.0.incidents.1.kind', code: 'REPORT_LINE_TWICE' },
    { path: 'lines.0.incidents.2.date', code: 'REPORT_DATE_OUTSIDE' },
    { path: 'lines.0.incidents.2.minutes', code: 'VALUE_OUT_OF_RANGE' },
  ]);
});
