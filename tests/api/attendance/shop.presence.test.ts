import { beforeAll, expect, test } from 'vitest';

import { ownApi, type TestApi } from '../../support/api.ts';
import { aPerson, type Person } from '../../support/cast.ts';
import { asked, aShopAtWork } from './requests.ts';
import type { TestShop } from './shops.ts';

let api: TestApi;
let hr: Person;
let shop: TestShop;
let other: TestShop;

beforeAll(async () => {
  api = await ownApi();
  hr = await aPerson(api, 'HR');
  [shop, other] = [await aShopAtWork(api, hr, ['2026-11-21']), await aShopAtWork(api, hr, ['2026-11-21'])];
  return () => api.stop();
});

const BOARD = `query B($shopId: ID!, $at: DateTime) { shopPresence(shopId: $shopId, at: $at) {
  employee { id } standing leaveRequest { id } outing { kind } lastPunchAt lastPunchDirection } }`;

async function board({ client }: Person, at: string | null = null) {
  return (await client.run(BOARD, { shopId: shop.id, at }).data())['shopPresence'];
}

test('rules 18.1: the board tells by roster, leave and outing who should be on duty, and who punched', async () => {
  await hr.client
    .act('punchRecord', {
      employeeId: shop.clerk.employeeId,
      at: '2026-11-21T00:55:00Z',
      direction: 'IN',
      placeId: shop.id,
      reason: 'By telephone.',
    })
    .data();
  await asked(shop.clerk.client, 'outingCreate', {
    kind: 'PRIVATE',
    startsAt: '2026-11-21T03:00:00Z',
    endsAt: '2026-11-21T04:00:00Z',
    reason: 'To the school.',
  });
  const leave = await asked(shop.manager.client, 'leaveRequestCreate', {
    kind: 'SICK',
    startsAt: '2026-11-21T01:30:00Z',
    endsAt: '2026-11-21T04:00:00Z',
  });
  const standing = async (at: string | null, { employeeId }: Person) =>
    (await board(hr, at)).find(({ employee }: { employee: { id: string } }) => employee.id === employeeId);

  expect(await standing(null, shop.clerk)).toMatchObject({
    standing: 'ON_DUTY',
    lastPunchAt: '2026-11-21T00:55:00.000Z',
    lastPunchDirection: 'IN',
  });
  expect(await standing(null, shop.manager)).toMatchObject({ standing: 'ON_LEAVE', leaveRequest: { id: leave.id } });
  expect(await standing('2026-11-21T03:30:00Z', shop.clerk)).toMatchObject({
    standing: 'OUT',
    outing: { kind: 'PRIVATE' },
  });
  expect((await standing('2026-11-21T04:30:00Z', shop.clerk)).standing).toBe('ON_BREAK');
  expect((await standing('2026-11-21T10:00:00Z', shop.clerk)).standing).toBe('OFF');
});

test('the board is there for the store manager, the region leader and HR; for others the shop is not', async () => {
  expect(await board(shop.manager)).toHaveLength(2);
  expect(await board(other.manager)).toBeNull();
  await shop.clerk.client.run(BOARD, { shopId: shop.id }).failed('FORBIDDEN');
  const missing = await hr.client.run(BOARD, { shopId: hr.employeeId }).data();
  expect(missing['shopPresence']).toBeNull();
});
