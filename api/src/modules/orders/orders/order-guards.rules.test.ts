import { expect, test } from 'vitest';

import {
  whyNotAddLine,
  whyNotCancelOrder,
  whyNotEdit,
  whyNotHold,
  whyNotProgress,
  whyNotRelease,
  whyNotReply,
} from './order-guards.rules.ts';
import { ORDER_STATES, type OrderState } from './order.rules.ts';

function statesWithout(whyNot: (order: { state: OrderState; isOnHold: boolean }) => string | null): OrderState[] {
  return ORDER_STATES.filter((state) => whyNot({ state, isOnHold: false }) === null);
}

test('rules 11.13: an order changes by typing until the first goods leave', () => {
  expect(statesWithout(whyNotEdit)).toEqual(['RECEIVED', 'CHECKED', 'ACKNOWLEDGED', 'IN_PRODUCTION', 'READY']);
  expect(whyNotEdit({ state: 'REJECTED' })).toBe('ORDER_CLOSED');
  expect(whyNotEdit({ state: 'PARTLY_SHIPPED' })).toBe('ORDER_ALREADY_SHIPPED');
});

test('rules 11.13: lines are added until the customer has the confirmation', () => {
  expect(statesWithout(whyNotAddLine)).toEqual(['RECEIVED', 'CHECKED']);
  expect(whyNotAddLine({ state: 'READY' })).toBe('ORDER_ALREADY_ACKNOWLEDGED');
  expect(whyNotAddLine({ state: 'SHIPPED' })).toBe('ORDER_ALREADY_SHIPPED');
  expect(whyNotAddLine({ state: 'CANCELLED' })).toBe('ORDER_CLOSED');
});

test('rules 11.1: steps in the house end where the goods are ready', () => {
  expect(statesWithout(whyNotProgress)).toEqual(['RECEIVED', 'CHECKED', 'ACKNOWLEDGED', 'IN_PRODUCTION']);
  expect(whyNotProgress({ state: 'CANCELLED' })).toBe('ORDER_CLOSED');
});

test('rules 11.2: an order is answered once', () => {
  expect(statesWithout(whyNotReply)).toEqual(['RECEIVED', 'CHECKED']);
  expect(whyNotReply({ state: 'ACKNOWLEDGED' })).toBe('ORDER_STATE_NOT_NEXT');
});

test('rules 11.12: what is open is cancelled also beside goods that left', () => {
  expect(whyNotCancelOrder({ state: 'PARTLY_SHIPPED' })).toBeNull();
  expect(whyNotCancelOrder({ state: 'SHIPPED' })).toBe('ORDER_ALREADY_SHIPPED');
  expect(whyNotCancelOrder({ state: 'CANCELLED' })).toBe('ORDER_CLOSED');
});

test('rules 11.1: a hold stands beside the state as long as something can leave', () => {
  expect(whyNotHold({ state: 'PARTLY_SHIPPED', isOnHold: false })).toBeNull();
  expect(whyNotHold({ state: 'READY', isOnHold: true })).toBe('ORDER_ON_HOLD');
  expect(whyNotHold({ state: 'DELIVERED', isOnHold: false })).toBe('ORDER_CLOSED');
  expect(whyNotRelease({ isOnHold: true })).toBeNull();
  expect(whyNotRelease({ isOnHold: false })).toBe('ORDER_NOT_ON_HOLD');
});
