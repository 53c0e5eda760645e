import { describe, expect, test } from 'vitest';

import { periodOfPlan, whyNotPartOf } from './sales-plan.rules.ts';

describe('rules 8.5: yearly, quarterly, monthly and weekly plans', () => {
  test('run over calendar periods, weeks from Monday', () => {
    expect(periodOfPlan('YEAR', '2026-05-17')).toEqual({ from: '2026-01-01', to: '2027-01-01' });
    expect(periodOfPlan('QUARTER', '2026-05-17')).toEqual({ from: '2026-04-01', to: '2026-07-01' });
    expect(periodOfPlan('MONTH', '2026-12-31')).toEqual({ from: '2026-12-01', to: '2027-01-01' });
    expect(periodOfPlan('WEEK', '2026-11-22')).toEqual({ from: '2026-11-16', to: '2026-11-23' });
  });

  test('are broken down into shorter ones inside them', () => {
    const year = { span: 'YEAR', startsOn: '2026-01-01' } as const;
    const quarter = { span: 'QUARTER', startsOn: '2026-04-01' } as const;

    expect(whyNotPartOf(quarter, year)).toBeNull();
    expect(whyNotPartOf(year, quarter)).toBe('SALES_PLAN_PART_UNFIT');
    expect(whyNotPartOf({ span: 'MONTH', startsOn: '2026-07-01' }, quarter)).toBe('SALES_PLAN_PART_UNFIT');
    expect(whyNotPartOf({ span: 'QUARTER', startsOn: '2027-01-01' }, year)).toBe('SALES_PLAN_PART_UNFIT');
  });

  test('are broken down by rep and region over the same period too', () => {
    expect(
      whyNotPartOf({ span: 'MONTH', startsOn: '2026-04-01' }, { span: 'MONTH', startsOn: '2026-04-01' }),
    ).toBeNull();
  });

  test('a week over the end of a month belongs to both months', () => {
    const week = { span: 'WEEK', startsOn: '2026-04-27' } as const;

    expect(whyNotPartOf(week, { span: 'MONTH', startsOn: '2026-04-01' })).toBeNull();
    expect(whyNotPartOf(week, { span: 'MONTH', startsOn: '2026-05-01' })).toBeNull();
    expect(whyNotPartOf(week, { span: 'MONTH', startsOn: '2026-06-01' })).toBe('SALES_PLAN_PART_UNFIT');
  });
});
