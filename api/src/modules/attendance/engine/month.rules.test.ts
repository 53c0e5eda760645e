import { describe, expect, test } from 'vitest';

import { clerk, clerkFor, DAY, leave, outing, payOf, POLICY, punched, shiftOn, WAGE } from './facts.testing.ts';
import { judgeMonth } from './month.rules.ts';

const late = clerk({ punches: punched('09:12 IN', '18:00 OUT') });

describe('bonus', () => {
  test('rules 17.4 (1), (2): one incident takes it for the whole month, an excused one does not', () => {
    expect(payOf(clerkFor(20)).bonus).toBe('480.00');
    expect(
      payOf(
        clerk({
          punches: [],
          leaves: [leave('09:00-17:00', { kind: 'OTHER' }), leave('17:00-18:00', { kind: 'OTHER', state: 'PENDING' })],
        }),
      ).bonus,
    ).toBe('600.00');
  });

  test('rules 17.5: without workdays there is none; approved leave all day is no workday (rules 1.4)', () => {
    const away = clerk({ punches: [], leaves: [leave('09:00-18:00', { kind: 'OTHER' })] });

    expect(judgeMonth(clerk({ shifts: [] }))).toMatchObject({
      bonus: null,
      deduction: '0.00',
      workdays: 0,
      reasons: ['NO_WORKDAYS'],
    });
    expect(judgeMonth(away)).toMatchObject({ bonus: null, workdays: 0, reasons: ['NO_WORKDAYS'] });
    expect(judgeMonth({ ...away, leaves: [leave('09:00-18:00', { state: 'PENDING' })] }).workdays).toBe(1);
    expect(judgeMonth({ ...away, leaves: [leave('09:00-17:59')] }).workdays).toBe(1);
  });

  test('rules 17.5: only dates of employment are judged', () => {
    const facts = clerkFor(4, { employments: [{ from: '2026-03-03', to: '2026-03-05' }] });

    expect(judgeMonth(facts).days.map(({ date }) => date)).toEqual(['2026-03-03', '2026-03-04']);
    expect(payOf(facts)).toEqual({ bonus: '600.00', deduction: '0.00' });
  });

  test('rules 17.6: bases are dated and weighed by workdays', () => {
    const wages = [WAGE, { ...WAGE, validFrom: '2026-03-04', bonusBase: '900.00' }];

    expect(payOf(clerkFor(3, { wages })).bonus).toBe('560.00');
  });

  test('rules 17.6: two shifts on a date are one workday', () => {
    const half = (start: string, end: string) => ({ ...shiftOn(DAY, { start, end, breaks: [] }), id: start });
    const facts = clerk({
      shifts: [half('09:00', '13:00'), half('14:00', '18:00')],
      punches: punched('09:00 IN', '13:00 OUT', '14:00 IN', '18:00 OUT'),
    });

    expect(judgeMonth(facts)).toMatchObject({ workdays: 1, incidents: 0, bonus: '600.00' });
  });
});

describe('policy versions', () => {
  const stricter = { ...POLICY, id: 'second', validFrom: '2026-03-04', partialRate: '0.50' };

  test('rules 17.6: no version in force is factor 1 and no deduction', () => {
    const { days, ...month } = judgeMonth({ ...late, policies: [] });

    expect(month).toMatchObject({
      bonus: '600.00',
      deduction: '0.00',
      cappedDeduction: null,
      payableDeduction: '0.00',
    });
    expect(days).toMatchObject([{ policyId: null, incidents: [], presentSeconds: 8 * 3600 - 720 }]);
  });

  test('rules 17.6: a version that starts within the month divides it by workdays', () => {
    const facts = clerkFor(4, { policies: [stricter, POLICY] });

    expect(judgeMonth(facts).segments).toEqual([
      {
        from: '2026-03-01',
        to: '2026-03-04',
        policyId: 'first',
        workdays: 2,
        incidents: 1,
        seconds: { NOTIFIED: 0, UNNOTIFIED: 1800, OUTING: 0 },
        factor: '0.80',
      },
      {
        from: '2026-03-04',
        to: '2026-04-01',
        policyId: 'second',
        workdays: 2,
        incidents: 0,
        seconds: { NOTIFIED: 0, UNNOTIFIED: 0, OUTING: 0 },
        factor: '1',
      },
    ]);
    expect(payOf(facts).bonus).toBe('540.00');
  });

  test('rules 17.6: each incident is judged by the version of its own date', () => {
    const policies = [POLICY, { ...stricter, grace: 3600 }];

    expect(payOf(clerkFor(4, { policies })).deduction).toBe('20.00');
    expect(payOf(clerkFor(4, { policies: [{ ...POLICY, grace: 3600 }, stricter] })).deduction).toBe('0.00');
  });

  test('rules 17.4: clauses 4 to 6 hold by the post of the date', () => {
    const posts = [
      { validFrom: '2026-03-03', code: 'STORE_MANAGER' },
      { validFrom: '2025-01-01', code: 'CLERK' },
    ];
    const facts = clerkFor(2, {
      posts,
      punches: ['02', '03'].flatMap((day) => punched(`2026-03-${day} 09:00 IN`, `2026-03-${day} 16:30 OUT`)),
      outings: ['02', '03'].map((day) => outing(`2026-03-${day} 16:30-2026-03-${day} 18:00`)),
    });

    expect(judgeMonth(facts).days.map(({ incidents }) => incidents[0]?.kind)).toEqual(['EARLY', 'OUTING_VIOLATION']);
    expect(judgeMonth(facts).days[0]?.incidents[0]?.isExcused).toBe(true);
  });
});

describe('figures that cannot be told', () => {
  test('rules 1.7: without a wage there is no figure, and a reason why', () => {
    expect(judgeMonth({ ...late, wages: [] })).toMatchObject({
      bonus: null,
      deduction: null,
      cappedDeduction: null,
      reasons: ['NO_WAGE'],
    });
    expect(judgeMonth(clerk({ wages: [] })).deduction).toBe('0.00');
  });

  test('rules 1.7: two currencies are not summed', () => {
    const wages = [WAGE, { ...WAGE, validFrom: '2026-03-03', currency: 'EUR' }];

    expect(judgeMonth(clerkFor(2, { wages }))).toMatchObject({
      bonus: null,
      deduction: null,
      currency: null,
      reasons: ['MIXED_CURRENCIES'],
    });
    expect(judgeMonth(late).currency).toBe('CNY');
  });
});
