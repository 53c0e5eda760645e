import { expect, test } from 'vitest';

import {
  findAbsentAtChecks,
  findChangedShift,
  findErrand,
  findHqVisit,
  findLateness,
  findLateOuting,
} from './attendance-findings.rules.ts';
import type { CheckedPerson, JudgedDay, KeptIncident, KnownOuting, Span } from './judged.rules.ts';
import { findMisreports, findUnderstaffing } from './shop-findings.rules.ts';

const MIDNIGHT = Date.parse('2026-03-10T00:00:00Z') / 1_000;
const at = (hour: number): number => MIDNIGHT + hour * 3_600;
const span = (from: number, to: number): Span => ({ from: at(from), to: at(to) });

let incidents = 0;
function incident(from: number, to: number, facts: Partial<KeptIncident> = {}): KeptIncident {
  incidents += 1;
  return { id: `incident ${incidents}`, kind: 'LATE', reason: 'LATE', isExcused: false, ...span(from, to), ...facts };
}

function day(facts: Partial<JudgedDay> = {}): JudgedDay {
  const list = facts.incidents ?? [];
  return {
    employeeId: 'anna',
    date: '2026-03-10',
    shopId: 'shop',
    entryId: 'entry',
    shift: span(9, 18),
    in: at(9),
    out: at(18),
    punches: [],
    missing: list,
    incidents: list,
    isChangeUnreported: false,
    isManager: false,
    ...facts,
  };
}

const outing = (from: number, to: number, facts: Partial<KnownOuting> = {}): KnownOuting => ({
  id: 'outing',
  employeeId: 'anna',
  kind: 'BUSINESS',
  isNecessary: false,
  ...span(from, to),
  ...facts,
});

const check = (facts: Partial<CheckedPerson> = {}): CheckedPerson => ({
  id: 'check',
  employeeId: 'anna',
  shopId: 'shop',
  date: '2026-03-10',
  finding: 'ABSENT',
  expected: 'ON_DUTY',
  ...facts,
});

const month = { month: { from: '2026-03-01', to: '2026-04-01' }, shopId: 'shop', count: 3, managerCount: 1 };

test('FND-30: three times late or early in a month, any time for a manager; what is excused or leave counts for nothing', () => {
  const twice = [day({ incidents: [incident(9, 9.2), incident(17, 18, { kind: 'EARLY' })] })];
  const excused = day({ incidents: [incident(9, 10, { isExcused: true }), incident(9, 10, { kind: 'SICK' })] });

  expect(findLateness([...twice, excused], month)).toEqual([]);
  const [found] = findLateness([...twice, day({ incidents: [incident(9, 9.5)] })], month);
  expect(found).toMatchObject({ rule: 'FND-30', measured: '3.0000', threshold: '3.0000', subjectKey: 'anna' });
  expect(found?.evidence).toHaveLength(3);
  expect(found?.inputs).toEqual({ lateCount: 2, earlyCount: 1, isManager: 'false' });

  const manager = findLateness([day({ isManager: true, incidents: [incident(9, 9.1)] })], month);
  expect(manager).toMatchObject([{ measured: '1.0000', threshold: '1.0000' }]);
});

test('FND-31: a manager who worked another shift of the store, or changed it too late, and nobody else', () => {
  const middle = span(12, 21);
  const fitting = { others: [middle], margin: 3_600, betterFit: () => middle };
  const punched = { in: at(12), out: at(21) };

  expect(findChangedShift(day({ ...punched, isManager: true }), fitting)).toMatchObject([
    { rule: 'FND-31', measured: '360.0000', threshold: '60.0000' },
  ]);
  expect(findChangedShift(day(punched), fitting)).toEqual([]);
  const none = { ...fitting, betterFit: () => null };
  expect(findChangedShift(day({ isManager: true }), none)).toEqual([]);
  expect(findChangedShift(day({ isManager: true, isChangeUnreported: true }), none)).toMatchObject([
    { measured: null },
  ]);
});

test('FND-32: absent at a spot check though on duty; once a person and day with every check as evidence', () => {
  const found = findAbsentAtChecks([
    check(),
    check({ id: 'second' }),
    check({ id: 'on leave', expected: 'ON_LEAVE' }),
    check({ id: 'there', finding: 'PRESENT' }),
  ]);

  expect(found).toMatchObject([{ rule: 'FND-32', measured: '2.0000', severity: 'SERIOUS' }]);
  expect(found[0]?.evidence.map(({ id }) => id)).toEqual(['check', 'second']);
});

test('FND-33: at HR on a day of work, unless HR has called the trip necessary', () => {
  const visit = day({ punches: [{ id: 'p', at: at(10), shopId: null }] });

  expect(findHqVisit(visit, [])).toMatchObject([{ rule: 'FND-33', measured: '1.0000' }]);
  expect(findHqVisit(visit, [outing(10, 11, { kind: 'HQ' })])).toHaveLength(1);
  expect(findHqVisit(visit, [outing(10, 11, { kind: 'HQ', isNecessary: true })])).toEqual([]);
  expect(findHqVisit(day({ punches: [{ id: 'p', at: at(9), shopId: 'shop' }] }), [])).toEqual([]);
});

test('FND-34: a gap of more than 30 minutes that nothing covers, or met at another place', () => {
  const gap = (from: number, to: number, facts: Partial<KeptIncident> = {}) =>
    day({ incidents: [incident(from, to, { kind: 'PERSONAL', reason: 'GAP', ...facts })] });

  expect(findErrand(gap(14, 14.75), [], 1_800)).toMatchObject([{ rule: 'FND-34', measured: '45.0000' }]);
  expect(findErrand(gap(14, 14.5), [], 1_800)).toEqual([]);
  expect(findErrand(gap(14, 15, { isExcused: true }), [], 1_800)).toEqual([]);
  expect(findErrand(gap(14, 15, { reason: 'PRIVATE_OUTING' }), [], 1_800)).toEqual([]);
  expect(findErrand(day(), [check({ finding: 'OTHER_PLACE' })], 1_800)).toMatchObject([{ measured: null }]);
  expect(findErrand(day(), [check({ finding: 'OTHER_PLACE', expected: 'OUT' })], 1_800)).toEqual([]);
});

test('FND-35: an outing on business that starts in the last 60 minutes before the end of the shift', () => {
  expect(findLateOuting(day(), [outing(17, 18)], 3_600)).toMatchObject([{ rule: 'FND-35', measured: '60.0000' }]);
  expect(findLateOuting(day(), [outing(16.99, 18)], 3_600)).toEqual([]);
  expect(findLateOuting(day(), [outing(18, 19)], 3_600)).toEqual([]);
  expect(findLateOuting(day(), [outing(17.5, 18, { kind: 'PRIVATE' })], 3_600)).toEqual([]);
});

test('FND-36: each day of a person that the shop reports otherwise', () => {
  const differs = { employeeId: 'anna', date: '2026-03-10', reportId: 'report', resultId: 'result' };
  const found = findMisreports(
    [
      { ...differs, kind: 'NOT_REPORTED', incidentKind: 'LATE' },
      { ...differs, kind: 'MINUTES', incidentKind: 'EARLY' },
      { ...differs, date: '2026-03-11', kind: 'NOT_FOUND', incidentKind: 'SICK' },
    ],
    'shop',
  );

  expect(found.map(({ measured, inputs }) => [measured, inputs])).toEqual([
    ['2.0000', { LATE: 'NOT_REPORTED', EARLY: 'MINUTES' }],
    ['1.0000', { SICK: 'NOT_FOUND' }],
  ]);
  expect(found[0]?.evidence).toEqual([
    { type: 'ShopMonthReport', id: 'report' },
    { type: 'AttendanceResult', id: 'result' },
  ]);
});

test('FND-37: fewer rostered people there than the store wants, at any moment of the rostered time', () => {
  const wants = (least: number) => ({ shopId: 'shop', minOnDuty: () => least });
  const early = day({ entryId: 'early', shift: span(9, 15) });
  const late = day({ employeeId: 'ben', entryId: 'late', shift: span(14, 21) });
  const lateOut = { ...late, missing: [span(14, 16)], incidents: [incident(14, 16)] };

  expect(findUnderstaffing([early, late], wants(1))).toEqual([]);
  expect(findUnderstaffing([early, lateOut], wants(1))).toMatchObject([
    { rule: 'FND-37', measured: '0.0000', inputs: { rosteredCount: 2, at: '2026-03-10T15:00:00.000Z' } },
  ]);
  expect(findUnderstaffing([early, late], wants(2))).toMatchObject([{ measured: '1.0000', threshold: '2.0000' }]);
  expect(findUnderstaffing([early, lateOut], wants(0))).toEqual([]);
});

test('FND-37: the shift of the night before holds the early hours', () => {
  const night = day({ date: '2026-03-09', entryId: 'night', shift: span(-2, 7) });
  const morning = day({ employeeId: 'ben', entryId: 'morning', shift: span(6, 14), missing: [span(6, 6.5)] });

  expect(findUnderstaffing([night, morning], { shopId: 'shop', minOnDuty: () => 1 })).toEqual([]);
});
