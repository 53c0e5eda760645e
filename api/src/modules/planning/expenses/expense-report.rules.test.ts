import { expect, test } from 'vitest';

import { reportRow, salesCostRate } from './expense-report.rules.ts';

const marks = { warnAt: '0.8', overAt: '1' };
const cell = { key: 'TRAVEL', approved: '850.00', open: '10.00', budget: '1000.00', count: 4 };

test('rules 8.6: the monthly report shows the used share of the budget, marked at 0.8 and 1.0', () => {
  expect(reportRow(cell, 'KIND', marks)).toEqual({ ...cell, used: '0.8500', flag: 'NEAR' });
  expect(reportRow({ ...cell, approved: '1000.00' }, 'KIND', marks)).toMatchObject({ used: '1.0000', flag: 'OVER' });
});

test('rules 8.6: reps, regions and customers have no budget, so no share of it', () => {
  expect(reportRow({ ...cell, budget: null }, 'REP', marks)).toMatchObject({ used: null, flag: null });
});

test('rules 8.6: the sales cost rate is null when there are no orders', () => {
  expect(salesCostRate([{ approved: '850.00' }, { approved: '150.00' }], '20000.00')).toBe('0.0500');
  expect(salesCostRate([{ approved: '850.00' }], '0')).toBeNull();
});
