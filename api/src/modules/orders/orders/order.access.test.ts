import { expect, test } from 'vitest';

import type { Actor, Permission } from '../../../kernel/context.ts';
import { mayCancelLineNow, mayNow, mayRefundNow, maySignNow, maySumOrders, mayUse } from './order.access.ts';

const own = { ownerId: 'rep' };
const foreign = { ownerId: 'another' };
const nobodys = { ownerId: null };

function anActor(...permissions: Permission[]): Actor {
  const held = new Set(permissions);
  return {
    kind: 'person',
    accountId: 'account',
    sessionId: null,
    employeeId: 'rep',
    permissions: held,
    repIds: ['rep'],
    shopIds: [],
    ledRegionIds: [],
    can: (permission) => held.has(permission),
  };
}

test('rules 2: a rep uses a right on the own customers, not on those of others or of nobody', () => {
  const rep = anActor('order:create');

  expect(mayUse(rep, 'order:create', own)).toBe(true);
  expect(mayUse(rep, 'order:create', foreign)).toBe(false);
  expect(mayUse(rep, 'order:create', nobodys)).toBe(false);
  expect(mayUse(rep, 'order:cancel', own)).toBe(false);
});

test('rules 2: reaching every order gives no right that is not held', () => {
  const warehouse = anActor('order:editAny', 'delivery:create');

  expect(mayUse(warehouse, 'delivery:create', foreign)).toBe(true);
  expect(mayUse(warehouse, 'delivery:create', nobodys)).toBe(true);
  expect(mayUse(warehouse, 'order:cancel', own)).toBe(false);
});

test('rules 6.5: figures are for whoever sees every order behind them', () => {
  expect(maySumOrders(anActor('order:readAll'), foreign)).toBe(true);
  expect(maySumOrders(anActor('order:readOwn'), own)).toBe(true);
  expect(maySumOrders(anActor('order:readAssigned'), own)).toBe(true);
  expect(maySumOrders(anActor('order:readOwn'), foreign)).toBe(false);
  expect(maySumOrders(anActor('order:readOwn'), nobodys)).toBe(false);
  expect(maySumOrders(anActor('customer:readAll'), own)).toBe(false);
});

test('a button is offered where right, reach and state agree', () => {
  const rep = anActor('order:edit', 'order:cancel', 'delivery:sign', 'payment:refund');

  expect(mayNow(rep, 'edit', { ...own, state: 'READY', isOnHold: true })).toBe(true);
  expect(mayNow(rep, 'edit', { ...own, state: 'SHIPPED', isOnHold: false })).toBe(false);
  expect(mayNow(rep, 'edit', { ...foreign, state: 'READY', isOnHold: false })).toBe(false);
  expect(mayNow(rep, 'ship', { ...own, state: 'READY', isOnHold: false })).toBe(false);
  expect(mayCancelLineNow(rep, { ...own, openQuantity: '0.000' })).toBe(false);
  expect(mayCancelLineNow(rep, { ...own, openQuantity: '0.001' })).toBe(true);
  expect(maySignNow(rep, { ...own, state: 'SHIPPED' })).toBe(true);
  expect(maySignNow(rep, { ...own, state: 'DELIVERED' })).toBe(false);
  expect(mayRefundNow(rep, { ...own, paidAmount: '9.00', refundedAmount: '9.00' })).toBe(false);
});
