import { expect, test } from 'vitest';

import { findDispatchProblem, whyNotDispatch, whyNotMove, whyNotShippedAt, whyNotSign } from './delivery.rules.ts';

const open = { ordered: '5', cancelled: '1', shipped: '2', returned: '0' };
const lines = new Map([
  ['cakes', open],
  ['buns', open],
]);

test('rules 11.1: a note without an order line is refused', () => {
  expect(findDispatchProblem([], lines)).toEqual({ code: 'DELIVERY_WITHOUT_LINES', at: null });
  expect(findDispatchProblem([{ orderLineId: 'pies', quantity: '1' }], lines)).toEqual({
    code: 'DELIVERY_LINE_OF_OTHER_ORDER',
    at: 0,
  });
});

test('rules 11.12: a note ships no more than is open, and names the line that is wrong', () => {
  const cakes = { orderLineId: 'cakes', quantity: '2' };

  expect(findDispatchProblem([cakes, { orderLineId: 'buns', quantity: '0.5' }], lines)).toBeNull();
  expect(findDispatchProblem([cakes, { orderLineId: 'buns', quantity: '2.001' }], lines)).toEqual({
    code: 'DELIVERY_QUANTITY_TOO_HIGH',
    at: 1,
  });
  expect(findDispatchProblem([{ ...cakes, quantity: '0' }], lines)?.code).toBe('QUANTITY_NOT_POSITIVE');
});

test('rules 11.12: naming a line twice does not get around the limit', () => {
  const cakes = { orderLineId: 'cakes', quantity: '1.5' };

  expect(findDispatchProblem([cakes, cakes], lines)).toEqual({ code: 'DELIVERY_LINE_REPEATED', at: 1 });
});

test('rules 11.1: hold stops dispatch, and so does a missing answer', () => {
  expect(whyNotDispatch({ state: 'READY', isOnHold: false })).toBeNull();
  expect(whyNotDispatch({ state: 'PARTLY_SHIPPED', isOnHold: false })).toBeNull();
  expect(whyNotDispatch({ state: 'READY', isOnHold: true })).toBe('ORDER_ON_HOLD');
  expect(whyNotDispatch({ state: 'CHECKED', isOnHold: false })).toBe('ORDER_NOT_ACKNOWLEDGED');
  expect(whyNotDispatch({ state: 'CANCELLED', isOnHold: false })).toBe('ORDER_CLOSED');
  expect(whyNotDispatch({ state: 'SHIPPED', isOnHold: false })).toBe('ORDER_CLOSED');
});

test('rules 11.9: a receipt is signed after the goods left, once, and not tomorrow', () => {
  const shippedAt = new Date('2026-11-20T02:00:00Z');
  const now = new Date('2026-11-21T02:00:00Z');
  const note = { state: 'SHIPPED', shippedAt } as const;

  expect(whyNotSign(note, { deliveredAt: now, now })).toBeNull();
  expect(whyNotSign(note, { deliveredAt: new Date('2026-11-20T01:59:59Z'), now })).toBe('DELIVERY_BEFORE_SHIPMENT');
  expect(whyNotSign(note, { deliveredAt: new Date('2026-11-21T02:00:01Z'), now })).toBe('DELIVERY_IN_FUTURE');
  expect(whyNotSign({ ...note, state: 'DELIVERED' }, { deliveredAt: now, now })).toBe('DELIVERY_STATE_NOT_NEXT');
  expect(whyNotSign({ state: 'PLANNED', shippedAt: null }, { deliveredAt: now, now })).toBe('DELIVERY_STATE_NOT_NEXT');
});

test('goods leave between the receipt of the order and now', () => {
  const times = { receivedAt: new Date('2026-11-20T02:00:00Z'), now: new Date('2026-11-21T02:00:00Z') };

  expect(whyNotShippedAt(times.receivedAt, times)).toBeNull();
  expect(whyNotShippedAt(new Date('2026-11-20T01:59:59Z'), times)).toBe('DELIVERY_BEFORE_ORDER');
  expect(whyNotShippedAt(new Date('2026-11-21T02:00:01Z'), times)).toBe('DELIVERY_IN_FUTURE');
});

test('rules 11.9: what has left is not cancelled', () => {
  expect(whyNotMove('PLANNED', 'CANCELLED')).toBeNull();
  expect(whyNotMove('SHIPPED', 'CANCELLED')).toBe('DELIVERY_STATE_NOT_NEXT');
});
