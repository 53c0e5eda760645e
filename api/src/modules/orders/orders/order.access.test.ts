import { expect, test } from 'vitest';

import type { Actor, Permission } from '../../../kernel/context.ts';
import { maySumOrders, mayUse } from './order.access.ts';

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
