import { expect, test } from 'vitest';

import { whyNotQueryName } from './saved-query.rules.ts';

test.each(['orders', 'orders-of-a-month', 'top-10', `a${'b'.repeat(79)}`])('%s can be an address', (name) => {
  expect(whyNotQueryName(name)).toBeNull();
});

test.each([
  '',
  'Orders',
  'orders_of',
  '-orders',
  'orders-',
  'a--b',
  '10-best',
  'orders.csv',
  '订单',
  'a/b',
  'a'.repeat(81),
])('"%s" cannot be an address', (name) => {
  expect(whyNotQueryName(name)).toBe('SAVED_QUERY_NAME_INVALID');
});
