import { beforeAll, expect, test } from 'vitest';

import { ownApi, type TestApi } from '../../support/api.ts';
import { aPerson, type Person } from '../../support/cast.ts';
import { aPolicy, computed, earning, resultOf, worked } from './months.ts';
import { aShop, post, type TestShop } from './shops.ts';

let api: TestApi;
let hr: Person;
let shop: TestShop;
let other: TestShop;
let leader: Person;

const MONTH = '2026-10';

/** Two shops of different regions, each with a late clerk; somebody of the first region's shop leads that region. */
beforeAll(async () => {
  api = await ownApi();
  hr = await aPerson(api, 'HR');
  await aPolicy(hr, '2026-01-01');
  [shop, other] = await Promise.all([aShop(api, hr), aShop(api, hr)]);
  leader = await aPerson(api, 'REGION_LEADER');
  await post(hr, leader.employeeId, { shopId: shop.id, post: 'STORE_MANAGER' });
  await hr.client
    .act('regionLeaderAppoint', { regionId: shop.regionId, employeeId: leader.employeeId, startsOn: '2026-11-01' })
    .data();
  for (const { clerk, id } of [shop, other]) {
    await earning(hr, clerk.employeeId);
    await worked(api, {
      employeeId: clerk.employeeId,
      shopId: id,
      days: [{ date: '2026-10-12', punches: ['09:30', '18:00'] }],
    });
  }
  await computed(api, hr, { month: MONTH });
  return () => api.stop();
});

const late = (place: TestShop): string => place.clerk.employeeId;

test('rules 17.5: a clerk sees the own result with its money, and nobody else’s', async () => {
  expect(await resultOf(shop.clerk, late(shop), MONTH)).toMatchObject({
    incidentCount: 1,
    pays: { nodes: [{ deduction: '20.00' }] },
  });
  expect(await resultOf(shop.clerk, late(other), MONTH)).toBeNull();
});

test('rules 17: a store manager sees days and minutes of the own people, not their money, and no other shop', async () => {
  const seen = await resultOf(shop.manager, late(shop), MONTH);

  expect(seen).toMatchObject({ incidentCount: 1, unnotifiedSeconds: 1800, pays: { nodes: [] } });
  expect(seen.days).toHaveLength(1);
  expect(await resultOf(shop.manager, late(other), MONTH)).toBeNull();
});

test('rules 18.4: a region leader sees the region without wages', async () => {
  const later = { ...leader, client: await leader.signIn() };

  expect(await resultOf(later, late(shop), MONTH)).toMatchObject({ incidentCount: 1, pays: { nodes: [] } });
  expect(await resultOf(later, late(other), MONTH)).toBeNull();
});

test('HR and the general manager see everybody’s, with the money', async () => {
  const general = await aPerson(api, 'GENERAL_MANAGER');

  for (const reader of [hr, general]) {
    for (const place of [shop, other]) {
      expect(await resultOf(reader, late(place), MONTH)).toMatchObject({ pays: { nodes: [{ bonus: '480.00' }] } });
    }
  }
});

test('money is nowhere on the way: neither by pays, adjustments, journal nor a digest', async () => {
  const { client } = shop.manager;

  const { attendancePays, attendanceAdjustments } = await client
    .run('{ attendancePays(first: 5) { nodes { id } } attendanceAdjustments(first: 5) { nodes { id } } }')
    .data();
  expect([attendancePays.nodes, attendanceAdjustments.nodes]).toEqual([[], []]);
  expect((await client.run('{ attendanceResults(first: 1) { nodes { factsDigest } } }').answer()).status).toBe(400);
});

test('rules 17.7: who closes nothing sees neither how far the closing is nor the differences', async () => {
  for (const person of [shop.clerk, shop.manager, leader]) {
    await person.client.run(`{ attendanceClosing(month: "${MONTH}") { startsOn } }`).failed('FORBIDDEN');
    await person.client
      .run(`query D($shop: ID!) { attendanceDifferences(shopId: $shop, month: "${MONTH}") { kind } }`, {
        shop: shop.id,
      })
      .failed('FORBIDDEN');
  }
});

test('rules 17.7: the report of a shop is seen by its manager, the region and HR, not by clerks and other shops', async () => {
  await shop.manager.client
    .act('shopMonthReportSend', {
      shopId: shop.id,
      month: MONTH,
      lines: [{ employeeId: late(shop), workdays: 1, incidents: [], note: null }],
    })
    .data();
  const later = { ...leader, client: await leader.signIn() };
  const query = '{ shopMonthReports(first: 5) { nodes { lines { employeeId workdays } } } }';

  for (const reader of [shop.manager, later, hr]) {
    const { shopMonthReports } = await reader.client.run(query).data();
    expect(shopMonthReports.nodes).toEqual([{ lines: [{ employeeId: late(shop), workdays: 1 }] }]);
  }
  expect((await other.manager.client.run(query).data())['shopMonthReports'].nodes).toEqual([]);
  await shop.clerk.client.run(query).failed('FORBIDDEN');
});
