import { expect, test } from 'vitest';

import { holdsOn, lastDayBefore, overlaps, whyNotPost, whyNotSpan } from './posting.rules.ts';

test('posts in a shop name one, the office names none', () => {
  expect(whyNotPost('CLERK', 'shop')).toBeNull();
  expect(whyNotPost('OFFICE', null)).toBeNull();
  expect(whyNotPost('STORE_MANAGER', null)).toBe('POSTING_SHOP_UNFIT');
  expect(whyNotPost('OFFICE', 'shop')).toBe('POSTING_SHOP_UNFIT');
});

test('a posting may last a day, not less', () => {
  expect(whyNotSpan({ startsOn: '2026-04-01', endsOn: '2026-04-01' })).toBeNull();
  expect(whyNotSpan({ startsOn: '2026-04-01', endsOn: '2026-03-31' })).toBe('POSTING_ENDS_BEFORE_START');
  expect(whyNotSpan({ startsOn: '2026-04-01', endsOn: null })).toBeNull();
});

const april = { startsOn: '2026-04-01', endsOn: '2026-04-30' };

test('both days belong to it', () => {
  expect(['2026-03-31', '2026-04-01', '2026-04-30', '2026-05-01'].map((date) => holdsOn(april, date))).toEqual([
    false,
    true,
    true,
    false,
  ]);
  expect(holdsOn({ ...april, endsOn: null }, '2030-01-01')).toBe(true);
});

test.each([
  [{ startsOn: '2026-05-01', endsOn: null }, false],
  [{ startsOn: '2026-04-30', endsOn: null }, true],
  [{ startsOn: '2026-03-01', endsOn: '2026-03-31' }, false],
  [{ startsOn: '2026-03-01', endsOn: '2026-04-01' }, true],
  [{ startsOn: '2026-01-01', endsOn: null }, true],
])('April and %j share a day: %s', (other, shared) => {
  expect(overlaps(april, other)).toBe(shared);
  expect(overlaps(other, april)).toBe(shared);
});

test('an open posting ends on the day before the next one; others stay', () => {
  expect(lastDayBefore({ startsOn: '2026-01-01', endsOn: null }, '2026-03-01')).toBe('2026-02-28');
  expect(lastDayBefore(april, '2026-03-01')).toBeNull();
  expect(lastDayBefore({ startsOn: '2026-03-01', endsOn: null }, '2026-03-01')).toBeNull();
});
