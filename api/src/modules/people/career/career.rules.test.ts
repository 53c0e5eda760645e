import { expect, test } from 'vitest';

import { type CareerFact, careerPath, countByLevel, levelOfPost, levelOn, whyNotSince } from './career.rules.ts';

const posted = (since: string, level: CareerFact['level']): CareerFact => ({ since, level, isWritten: false });
const written = (since: string, level: CareerFact['level']): CareerFact => ({ since, level, isWritten: true });

const facts = [
  posted('2025-06-01', 'STORE_MANAGER'),
  posted('2022-03-01', 'CLERK'),
  posted('2023-01-01', 'CLERK'),
  posted('2024-05-01', 'SHIFT_LEAD'),
  written('2026-02-01', 'BASE_MANAGEMENT'),
];

test('rules 20.5: clerk, shift lead, store manager, base management: the way is told by postings and by what HR wrote', () => {
  expect(careerPath(facts).map(({ since, level }) => `${since} ${level}`)).toEqual([
    '2022-03-01 CLERK',
    '2024-05-01 SHIFT_LEAD',
    '2025-06-01 STORE_MANAGER',
    '2026-02-01 BASE_MANAGEMENT',
  ]);
  expect(levelOfPost('OFFICE')).toBeNull();
  expect(levelOfPost('SHIFT_LEAD')).toBe('SHIFT_LEAD');
});

test('rules 20.5: the level of any past date can be read', () => {
  const on = (date: string) => levelOn(facts, date);

  expect(on('2022-02-28')).toBeNull();
  expect(on('2022-03-01')).toBe('CLERK');
  expect(on('2025-05-31')).toBe('SHIFT_LEAD');
  expect(on('2026-11-23')).toBe('BASE_MANAGEMENT');
});

test('rules 20.5: of one day the written step counts, and a way back is one too', () => {
  const path = [posted('2024-01-01', 'CLERK'), written('2024-01-01', 'STORE_MANAGER'), posted('2024-06-01', 'CLERK')];

  expect(careerPath(path).map(({ level }) => level)).toEqual(['STORE_MANAGER', 'CLERK']);
});

test('rules 20.5: the ladder counts each step from below', () => {
  expect(countByLevel(['CLERK', null, 'CLERK', 'OWN_BUSINESS'])).toEqual([
    { level: 'CLERK', headcount: 2 },
    { level: 'SHIFT_LEAD', headcount: 0 },
    { level: 'STORE_MANAGER', headcount: 0 },
    { level: 'BASE_MANAGEMENT', headcount: 0 },
    { level: 'MIDDLE_MANAGEMENT', headcount: 0 },
    { level: 'OWN_BUSINESS', headcount: 1 },
  ]);
});

test('rules 20.5: a step lies in the past', () => {
  expect([whyNotSince('2026-11-23', '2026-11-23'), whyNotSince('2026-11-24', '2026-11-23')]).toEqual([
    null,
    'CAREER_STEP_IN_FUTURE',
  ]);
});
