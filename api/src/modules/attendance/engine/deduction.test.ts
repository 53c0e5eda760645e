import { describe, expect, test } from 'vitest';

import type { PersonFacts, PolicyVersion } from './facts.rules.ts';
import {
  at,
  by,
  clerk,
  clerkFor,
  DAY,
  leave,
  manager,
  notice,
  outing,
  payOf,
  POLICY,
  punched,
  WAGE,
} from './facts.testing.ts';
import { judgeMonth } from './month.rules.ts';

const late = clerk({ punches: punched('09:12 IN', '18:00 OUT') });

describe('deduction', () => {
  test('rules 17.5: three buckets, each hour with its multiplier', () => {
    const { seconds, deduction, incidents } = judgeMonth(
      manager({
        punches: punched('09:30 IN', '17:00 OUT'),
        leaves: [leave('09:15-09:30')],
        outings: [outing('17:30-18:00')],
      }),
    );

    expect(seconds).toEqual({ NOTIFIED: 900, UNNOTIFIED: 900 + 1800, OUTING: 1800 });
    expect(deduction).toBe('45.00');
    expect(incidents).toBe(4);
  });

  test('rules 17.4 (3): double instead of single, not on top of it', () => {
    expect(payOf(late).deduction).toBe('8.00');
    expect(payOf({ ...late, notices: [notice('09:00-10:00')] }).deduction).toBe('4.00');
  });

  test('rules 17.5: an incident that a notice covers in part is one', () => {
    expect(judgeMonth({ ...late, notices: [notice('09:05-09:07')] }).incidents).toBe(1);
  });

  test('rules 17.5: each bucket of the month is rounded up, whatever policy it was judged by', () => {
    const ceil: Partial<PolicyVersion> = { rounding: 'CEIL_HOUR_PER_MONTH' };
    const twice = clerkFor(2, {
      punches: punched(`${DAY} 09:20 IN`, `${DAY} 18:00 OUT`, '2026-03-03 09:30 IN', '2026-03-03 18:00 OUT'),
    });
    const policies = [
      { ...POLICY, ...ceil },
      { ...POLICY, ...ceil, id: 'second', validFrom: '2026-03-03' },
    ];

    expect(payOf({ ...twice, ...by(ceil) }).deduction).toBe('40.00');
    expect(payOf({ ...twice, policies }).deduction).toBe('40.00');
  });

  test('rules 17.5: what rounding adds to the month costs as the last incident of the bucket does', () => {
    const wages = [WAGE, { ...WAGE, validFrom: '2026-03-03', monthlyWage: '6960.00' }];
    const facts = clerkFor(2, {
      wages,
      punches: punched(`${DAY} 09:30 IN`, `${DAY} 18:00 OUT`, '2026-03-03 09:10 IN', '2026-03-03 18:00 OUT'),
    });

    expect(payOf(facts).deduction).toBe('33.33');
    expect(payOf({ ...facts, ...by({ rounding: 'CEIL_HOUR_PER_MONTH' }) }).deduction).toBe('60.00');
  });

  test('rules 17.5: each incident is rounded up, as a whole also where a notice covers a part', () => {
    const ceil = by({ rounding: 'CEIL_HOUR_PER_INCIDENT' });
    const facts = clerk({ punches: punched('09:12 IN', '17:50 OUT'), ...ceil });

    expect(payOf(facts).deduction).toBe('80.00');
    expect(payOf({ ...facts, notices: [notice('09:00-09:06')] }).deduction).toBe('78.00');
    expect(payOf({ ...clerk(), ...ceil }).deduction).toBe('0.00');
  });

  test('rules 1.7: thirds of a cent are rounded once, at the end', () => {
    const wages = [{ ...WAGE, monthlyWage: '1000.00' }];
    const each = clerk({ wages, punches: punched('09:00:02 IN', '18:00 OUT') });
    const twice = clerk({ wages, punches: punched('09:00:02 IN', '17:59:58 OUT') });

    expect([payOf(each).deduction, payOf(twice).deduction]).toEqual(['0.01', '0.01']);
  });

  test('rules 17.6: wages are dated; each incident is priced with that of its own date', () => {
    const wages = [WAGE, { ...WAGE, validFrom: '2026-03-03', monthlyWage: '6960.00' }];

    expect(payOf({ ...late, wages: wages.toReversed() }).deduction).toBe('8.00');
    expect(payOf({ ...late, wages: [{ ...WAGE, validFrom: DAY, monthlyWage: '6960.00' }] }).deduction).toBe('16.00');
  });

  test('rules 17.5: each line can be checked by hand', () => {
    expect(judgeMonth(late).lines).toEqual([
      {
        code: 'BONUS',
        from: '2026-03-01',
        to: '2026-04-01',
        policyId: 'first',
        bonusBase: '600.00',
        workdays: 1,
        ofWorkdays: 1,
        factor: '0.80',
        amount: '480.000000',
      },
      {
        code: 'DEDUCTION',
        date: DAY,
        from: at('09:00'),
        to: at('09:12'),
        kind: 'LATE',
        clause: 3,
        policyId: 'first',
        bucket: 'UNNOTIFIED',
        seconds: 720,
        chargedSeconds: 720,
        monthlyWage: '3480.00',
        monthlyHours: '174',
        multiplier: '2',
        amount: '8.000000',
      },
      {
        code: 'CAP',
        policyId: 'first',
        mode: 'WARN',
        share: '0.20',
        monthWage: '3480.000000',
        minimumWage: null,
        amount: '8.000000',
      },
    ]);
  });
});

describe('clauses', () => {
  test('rules 17.4 (2): switched off, nothing is taken from the bonus, nor for what HR was told', () => {
    const off = by({ clauses: [3, 4, 5, 6] });

    expect(payOf({ ...late, ...off })).toEqual({ bonus: '600.00', deduction: '8.00' });
    expect(payOf({ ...late, ...off, notices: [notice('09:00-10:00')] }).deduction).toBe('0.00');
  });

  test('rules 17.4 (3): switched off, what HR was not told costs the same', () => {
    const { lines, deduction } = judgeMonth({ ...late, ...by({ clauses: [2, 4, 5, 6] }) });

    expect(deduction).toBe('4.00');
    expect(lines).toContainEqual(expect.objectContaining({ code: 'DEDUCTION', clause: 2, multiplier: '1' }));
  });
});

describe('cap', () => {
  const absent = clerkFor(5, { punches: [] });
  const cap = (mode: 'OFF' | 'WARN' | 'APPLY', minimumWage: string | null = null) =>
    by({ cap: { mode, share: '0.20', minimumWage } });
  const capped = (facts: PersonFacts) => {
    const { deduction, cappedDeduction, payableDeduction } = judgeMonth(facts);
    return [deduction, cappedDeduction, payableDeduction];
  };

  test("rules 17.5: at most a fifth of the month's wage; shown, applied or not asked", () => {
    expect(capped(absent)).toEqual(['1600.00', '696.00', '1600.00']);
    expect(capped({ ...absent, ...cap('APPLY') })).toEqual(['1600.00', '696.00', '696.00']);
    expect(capped({ ...absent, ...cap('OFF') })).toEqual(['1600.00', null, '1600.00']);
    expect(capped({ ...late, ...cap('APPLY') })).toEqual(['8.00', '8.00', '8.00']);
  });

  test('rules 17.5: never below the minimum wage', () => {
    expect(capped({ ...absent, ...cap('APPLY', '3000.00') })[1]).toBe('480.00');
    expect(capped({ ...absent, ...cap('APPLY', '3600.00') })[1]).toBe('0.00');
  });

  test('rules 17.5: the wage of the month is the average over its dates', () => {
    const wages = [WAGE, { ...WAGE, validFrom: '2026-03-06', monthlyWage: '6960.00' }];

    expect(capped({ ...absent, wages })[1]).toBe('835.20');
  });
});
