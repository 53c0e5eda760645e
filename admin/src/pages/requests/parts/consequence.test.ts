import { beforeAll, expect, test } from 'vitest';

import { loadAllWords } from '../../../words/i18n.ts';
import { type Draft, consequenceOf, policyOn } from './consequence.ts';

beforeAll(() => loadAllWords());

const policy = {
  validFrom: '2026-02-03',
  partialRate: '0.8000',
  unnotifiedMultiplier: '2.00',
  clauses: [2, 3, 4, 5, 6],
};
const now = new Date('2026-11-21T02:00:00Z');
const leave: Draft = { noun: 'leave', kind: 'PERSONAL', startsAt: new Date('2026-11-21T02:00:01Z'), policy };

test('rules 17.3: before the start it is prior notice and costs once, from the start on twice', () => {
  expect(consequenceOf(leave, now)).toMatchObject({ tone: 'success', text: expect.stringMatching(/80.*1 倍/) });
  const late = { ...leave, startsAt: now };
  expect(consequenceOf(late, now)).toMatchObject({ tone: 'warning', text: expect.stringMatching(/80.*2 倍/) });
  const withoutClause3 = { ...late, policy: { ...policy, clauses: [2] } };
  expect(consequenceOf(withoutClause3, now)?.text).toMatch(/1 倍/);
});

test('rules 17.2: other kinds cost nothing, and overtime offsets nothing', () => {
  expect(consequenceOf({ ...leave, kind: 'ANNUAL' }, now)?.text).not.toMatch(/倍/);
  expect(consequenceOf({ ...leave, noun: 'overtime' }, now)).toMatchObject({ tone: 'info' });
  expect(consequenceOf({ ...leave, startsAt: null, kind: '' }, now)).toBeNull();
});

test('rules 17.6: the version in force on the date is shown, none before the first', () => {
  const next = { ...policy, validFrom: '2026-12-01' };

  expect(policyOn([next, policy], '2026-11-30')).toBe(policy);
  expect(policyOn([next, policy], '2026-12-01')).toBe(next);
  expect(policyOn([next, policy], '2026-02-02')).toBeNull();
});
