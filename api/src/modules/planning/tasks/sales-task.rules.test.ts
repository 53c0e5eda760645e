import { describe, expect, test } from 'vitest';

import {
  hasRemedy,
  isReached,
  periodFrom,
  planGap,
  plannedAmount,
  proposedAmount,
  proposedVisits,
  whyNotClose,
  whyNotDone,
  whyNotPeriodStart,
  whyNotRemove,
  whyNotTarget,
} from './sales-task.rules.ts';

const FACTS = {
  potentialAmountYear: null,
  lastYearAmount: '1000.00',
  orderCount: 4,
  medianIntervalDays: 15,
  averageAmount: '300.00',
};
const MONTH = { days: 30, growthPercent: 10 };

describe('rules 8.1: the proposal of a main task', () => {
  test('last year with growth, where that is more than repeated orders', () => {
    expect(proposedAmount(FACTS, MONTH)).toBe('1100.00');
  });

  test('expected orders by the median interval, where that is more', () => {
    expect(proposedAmount({ ...FACTS, averageAmount: '900.00' }, MONTH)).toBe('1800.00');
  });

  test('with fewer than two orders none are expected', () => {
    const facts = { ...FACTS, orderCount: 1, medianIntervalDays: null, lastYearAmount: '0.00' };
    expect(proposedAmount(facts, MONTH)).toBe('0.00');
  });

  test('never more than the share of the potential of the year', () => {
    expect(proposedAmount({ ...FACTS, potentialAmountYear: '3650.00' }, MONTH)).toBe('300.00');
    expect(proposedAmount({ ...FACTS, potentialAmountYear: '365000.00' }, MONTH)).toBe('1100.00');
    expect(proposedAmount({ ...FACTS, potentialAmountYear: '0.00' }, MONTH)).toBe('0.00');
  });

  test('visits follow the planned interval, at least one', () => {
    expect([proposedVisits(30, 14), proposedVisits(30, 30), proposedVisits(30, 90)]).toEqual([2, 1, 1]);
  });
});

test.each([
  ['MONTH', '2026-02-01', '2026-03-01'],
  ['QUARTER', '2026-10-01', '2027-01-01'],
  ['YEAR', '2028-01-01', '2029-01-01'],
] as const)('rules 1.5: a %s from %s ends before %s', (kind, from, to) => {
  expect(whyNotPeriodStart(kind, from)).toBeNull();
  expect(periodFrom(kind, from)).toEqual({ from, to });
});

test('rules 8.1: periods begin on their first day', () => {
  expect(whyNotPeriodStart('MONTH', '2026-02-02')).toBe('TASK_PERIOD_INVALID');
  expect(whyNotPeriodStart('QUARTER', '2026-02-01')).toBe('TASK_PERIOD_INVALID');
  expect(whyNotPeriodStart('YEAR', '2026-07-01')).toBe('TASK_PERIOD_INVALID');
});

const NONE = { amount: null, quantity: null, times: null };
test.each([
  [{ kind: 'MAIN', aim: 'SALES', ...NONE, amount: '10.00' }, null],
  [{ kind: 'MAIN', aim: 'SALES', ...NONE, quantity: '5.000' }, null],
  [{ kind: 'MAIN', aim: 'SALES', ...NONE, times: 2 }, 'TASK_TARGET_UNFIT'],
  [{ kind: 'MAIN', aim: 'VISITS', ...NONE, amount: '10.00' }, 'TASK_TARGET_UNFIT'],
  [{ kind: 'AUX', aim: 'VISITS', ...NONE, times: 2 }, null],
  [{ kind: 'AUX', aim: 'VISITS', ...NONE, amount: '10.00' }, 'TASK_TARGET_UNFIT'],
  [{ kind: 'AUX', aim: 'COLLECTION', ...NONE, amount: '10.00' }, null],
  [{ kind: 'AUX', aim: 'INFORMATION', ...NONE }, 'TASK_TARGET_UNFIT'],
  [{ kind: 'AUX', aim: 'INFORMATION', ...NONE, times: 1, amount: '1.00' }, 'TASK_TARGET_UNFIT'],
  [{ kind: 'AUX', aim: 'INFORMATION', ...NONE, times: 0 }, 'VALUE_OUT_OF_RANGE'],
] as const)('rules 8.1: the target %j: %s', (target, reason) => {
  expect(whyNotTarget(target)).toBe(reason);
});

test('rules 8.1: the sum of the tasks is shown against the macro target with the gap', () => {
  const tasks = [
    { kind: 'MAIN', amount: '700.00' },
    { kind: 'MAIN', amount: null },
    { kind: 'AUX', amount: '50.00' },
  ] as const;
  expect(plannedAmount(tasks)).toBe('700');
  expect(planGap('1000.00', plannedAmount(tasks))).toBe('300.00');
});

const MISSED = { state: 'OPEN', ...NONE, amount: '100.00', actual: '99.99' } as const;
describe('rules 8.1: assessment item by item', () => {
  test('who is judged calls nothing completed that is counted and not reached', () => {
    expect(whyNotDone({ ...MISSED, aim: 'SALES' }, false)).toBe('TASK_IS_COUNTED');
    expect(whyNotDone({ ...MISSED, aim: 'COLLECTION' }, false)).toBe('TASK_IS_COUNTED');
    expect(whyNotDone({ ...MISSED, aim: 'SALES' }, true)).toBeNull();
    expect(whyNotDone({ ...MISSED, aim: 'INFORMATION' }, false)).toBeNull();
    expect(whyNotDone({ ...MISSED, aim: 'SALES', actual: '100.00' }, false)).toBeNull();
  });

  test('what was missed in a period that is over stays on the list', () => {
    const period = { endsOn: '2026-11-30', today: '2026-12-01' };
    expect(whyNotRemove(MISSED, period)).toBe('TASK_MISSED_STAYS');
    expect(whyNotRemove(MISSED, { ...period, today: '2026-11-30' })).toBeNull();
    expect(whyNotRemove({ ...MISSED, actual: '100.00' }, period)).toBeNull();
  });
});

const NO_REMEDY = { remedy: null, remedyOwnerId: null, remedyDueOn: null };
const REMEDY = { remedy: '加访两次', remedyOwnerId: 'rep', remedyDueOn: '2026-12-15' };

describe('rules 8.1: closing a period', () => {
  test('a task counts as completed from its target on, or when marked as done', () => {
    expect(isReached(MISSED)).toBe(false);
    expect(isReached({ ...MISSED, actual: '100.00' })).toBe(true);
    expect(isReached({ ...MISSED, actual: null, state: 'DONE' })).toBe(true);
  });

  test('a remedial measure has text, owner and due date', () => {
    expect(hasRemedy(REMEDY)).toBe(true);
    expect(hasRemedy({ ...REMEDY, remedyDueOn: null })).toBe(false);
  });

  test('not before its end, and not while an item that was not completed has no measure', () => {
    const end = { to: '2026-12-01', today: '2026-12-01' };
    expect(whyNotClose({ ...end, today: '2026-11-30' }, [])).toBe('TASK_LIST_NOT_OVER');
    expect(whyNotClose(end, [{ ...MISSED, ...NO_REMEDY }])).toBe('TASK_REMEDY_MISSING');
    expect(whyNotClose(end, [{ ...MISSED, ...REMEDY }])).toBeNull();
  });
});
