import { randomUUID } from 'node:crypto';

import { tradeClass, volumeClass } from '@living-archive/api/testing';
import { afterAll, beforeAll, expect, test } from 'vitest';

import { Dice } from '../../reader/dice.ts';
import { ownApi, type TestApi } from '../../support/api.ts';
import { aCustomer, aPerson, aRegion, type Person } from '../../support/cast.ts';
import { Shipping } from './shipping.ts';

const TODAY = '2026-11-21';
const LIMITS = { factor: 3, leastDays: 30, fewDays: 180 };
let api: TestApi;
let shipping: Shipping;
let manager: Person;

beforeAll(async () => {
  api = await ownApi();
  shipping = await new Shipping(api).open();
  manager = await aPerson(api, 'SALES_MANAGER');
});
afterAll(async () => {
  await shipping.close();
  await api.stop();
});

test('rules 7.1: time, trade and volume class of random histories are those of the rules', async () => {
  const dice = new Dice(71);
  const regionId = (await aRegion(api)).id;
  const expected = new Map<string, string>();
  for (let at = 0; at < 40; at += 1) {
    const { id } = await aCustomer(api, manager.client, { regionId });
    const days = new Set<string>();
    for (let order = dice.between(0, 5); order > 0; order -= 1) {
      const day = `20${dice.between(24, 26)}-0${dice.between(1, 9)}-${dice.between(10, 28)}`;
      days.add(day);
      await shipping.ship({ customerId: id, receivedAt: `${day}T02:00:00Z` });
      if (dice.chance(0.2)) await shipping.ship({ customerId: id, receivedAt: `${day}T03:00:00Z` });
    }
    const hasOpenOrder = dice.chance(0.2) && days.size > 0;
    if (hasOpenOrder)
      await shipping.ship({
        customerId: id,
        receivedAt: '2026-11-20T02:00:00Z',
        shippedAt: null,
        isAcknowledged: false,
      });
    const lastIntentOn = dice.one([null, null, '2026-08-23', '2026-08-22']);
    if (lastIntentOn) await shipping.ship({ customerId: id, receivedAt: `${lastIntentOn}T02:00:00Z`, kind: 'SAMPLE' });
    const orderDates = [...days].toSorted();
    const trade = tradeClass(
      { orderDates, hasOpenOrder, lastIntentOn },
      { today: TODAY, intentDays: 90, limits: LIMITS },
    );
    const [{ n }] = (await shipping.rows<{ n: number }>(
      `select count(*)::int as n from orders where customer_id = $1 and kind = 'ORDER' and ack_at is not null and received_at >= '2025-11-21T16:00:00Z'`,
      [id],
    )) as [{ n: number }];
    const firstOrderOn = orderDates[0] ?? null;
    const volume = volumeClass(
      { firstOrderOn, ordersOfYear: n, grade: 'N', lastRuns: [] },
      { today: TODAY, mainMonths: 24 },
    );
    expected.set(id, `${trade} ${volume}`);
  }

  await api.runJob('customers.classify');

  const asked = `{ customers(first: 100) { nodes { id version tradeClass volumeClass } } }`;
  const { nodes } = (await manager.client.run(asked).data())['customers'];
  for (const one of nodes) expect(`${one.tradeClass} ${one.volumeClass}`, one.id).toBe(expected.get(one.id));
  expect(new Set(expected.values()).size).toBeGreaterThan(3);
  // Nobody who edits a customer meanwhile is told of a conflict.
  expect(nodes.every((one: { version: number }) => one.version === 1)).toBe(true);
});

test('rules 7.1, 8.10: an interest noted at a fair makes a customer without orders a coming one', async () => {
  const [met, silent] = [await aCustomer(api, manager.client), await aCustomer(api, manager.client)];
  const event = randomUUID();
  await shipping.rows(
    `insert into sales_events (id, created_at, updated_at, version, name, place, starts_on, ends_on, state, budget_amount, report_due_on)
     values ($1, now(), now(), 1, 'Fair', 'x', '2026-11-01', '2026-11-02', 'APPROVED', 0, '2026-11-16')`,
    [event],
  );
  for (const [{ id }, interest] of [
    [met, 'Gift boxes'],
    [silent, null],
  ] as const)
    await shipping.rows(
      `insert into sales_event_leads (id, created_at, updated_at, version, event_id, customer_id, interest)
       values (gen_random_uuid(), '2026-11-02T02:00:00Z', '2026-11-02T02:00:00Z', 1, $1, $2, $3)`,
      [event, id, interest],
    );

  await api.runJob('customers.classify');

  const asked = `query C($ids: [ID!]!) { customers(filter: { id: { in: $ids } }) { nodes { id tradeClass } } }`;
  const { customers } = await manager.client.run(asked, { ids: [met.id, silent.id] }).data();
  expect(new Map(customers.nodes.map((one: { id: string; tradeClass: string }) => [one.id, one.tradeClass]))).toEqual(
    new Map([
      [met.id, 'COMING'],
      [silent.id, 'NONE'],
    ]),
  );
});

test('rules 7.1: a first order makes a future customer new at once', async () => {
  const { id } = await aCustomer(api, manager.client);
  const asked = 'query One($id: ID!) { customer(id: $id) { timeClass } }';
  expect((await manager.client.run(asked, { id }).data())['customer'].timeClass).toBe('FUTURE');

  await shipping.ship({ customerId: id, receivedAt: '2025-11-22T02:00:00Z' });
  expect((await manager.client.run(asked, { id }).data())['customer'].timeClass).toBe('NEW');

  await shipping.ship({ customerId: id, receivedAt: '2025-11-20T02:00:00Z' });
  expect((await manager.client.run(asked, { id }).data())['customer'].timeClass).toBe('OLD');
});
