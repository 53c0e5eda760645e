import { beforeAll, expect, test } from 'vitest';

import { ownApi, type TestApi } from '../../support/api.ts';
import { aPerson, type Person } from '../../support/cast.ts';
import { asked, aShopAtWork, decided, OUTING, refOf, waiting } from './requests.ts';
import { closeMonth, type TestShop } from './shops.ts';

let api: TestApi;
let hr: Person;
let shop: TestShop;

beforeAll(async () => {
  api = await ownApi();
  hr = await aPerson(api, 'HR');
  shop = await aShopAtWork(api, hr, ['2026-10-30', ...[21, 23, 24, 25].map((day) => `2026-11-${day}`)]);
  return () => api.stop();
});

const errand = (date: string, values: object = {}): object => ({
  kind: 'BUSINESS',
  startsAt: `${date}T06:00:00Z`,
  endsAt: `${date}T07:30:00Z`,
  reason: 'Collects the receipts at the bank.',
  ...values,
});

test('rules 17.2: an outing is from a shift, has a reason, and the line manager decides it', async () => {
  const { client } = shop.clerk;
  await client.act('outingCreate', errand('2026-11-23', { reason: ' ' })).refused('TEXT_REQUIRED');
  const evening = { startsAt: '2026-11-23T11:00:00Z', endsAt: '2026-11-23T12:00:00Z' };
  await client.act('outingCreate', errand('2026-11-23', evening)).refused('OUTING_OUTSIDE_SHIFT');
  await client
    .act('outingCreate', errand('2026-11-23', { endsAt: '2026-11-25T07:00:00Z' }))
    .refused('REQUEST_TOO_LONG');

  const outing = await asked(client, 'outingCreate', errand('2026-11-23', { kind: 'PRIVATE' }));
  await client.act('outingCreate', errand('2026-11-23')).refused('REQUEST_OVERLAPS');
  await (await decided(shop.manager.client, outing.id)).data();
  const { outings } = await client.run(`{ outings { nodes { id state decidedBy { id } } } }`).data();
  expect(outings.nodes).toEqual([{ id: outing.id, state: 'APPROVED', decidedBy: { id: shop.manager.employeeId } }]);
});

test('rules 17.4, clause 5; 22, E: HR accepts only a reason that was explained before the start', async () => {
  const { client } = shop.manager;
  const late = await asked(client, 'outingCreate', errand('2026-11-21', { startsAt: '2026-11-21T02:00:00Z' }));
  const early = await asked(client, 'outingCreate', errand('2026-11-24'));

  const accept = { reasonState: 'ACCEPTED' };
  await hr.client.act('outingJudgeReason', { ...refOf(late), ...accept }).refused('OUTING_EXPLAINED_LATE');
  await hr.client.act('outingJudgeReason', { ...refOf(late), reasonState: 'REJECTED' }).refused('TEXT_REQUIRED');
  await hr.client
    .act('outingJudgeReason', { ...refOf(late), reasonState: 'REJECTED', note: 'Told afterwards.' })
    .data();
  await client.act('outingJudgeReason', { ...refOf(early), ...accept }).failed('FORBIDDEN');
  const { outingJudgeReason } = await hr.client.act('outingJudgeReason', { ...refOf(early), ...accept }, OUTING).data();
  expect(outingJudgeReason.outing).toMatchObject({ reasonState: 'ACCEPTED', state: 'PENDING' });
});

test('rules 17.2, 18.3: HR says whether a trip to headquarters was necessary, and judges no other so', async () => {
  const trip = await asked(shop.manager.client, 'outingCreate', errand('2026-11-25', { kind: 'HQ' }));
  const errandOfClerk = await asked(shop.clerk.client, 'outingCreate', errand('2026-11-25', { kind: 'PRIVATE' }));

  await hr.client
    .act('outingJudgeReason', { ...refOf(trip), reasonState: 'ACCEPTED' })
    .refused('OUTING_NOT_ON_BUSINESS');
  await hr.client
    .act('outingMarkNecessary', { ...refOf(errandOfClerk), isNecessary: true })
    .refused('OUTING_NOT_TO_HQ');
  await shop.manager.client.act('outingMarkNecessary', { ...refOf(trip), isNecessary: true }).failed('FORBIDDEN');
  const { outingMarkNecessary } = await hr.client
    .act('outingMarkNecessary', { ...refOf(trip), isNecessary: true }, OUTING)
    .data();
  expect(outingMarkNecessary.outing.isNecessary).toBe(true);
});

test('rules 2: HR judges no outing of its own', async () => {
  const own = await asked(hr.client, 'outingCreate', errand('2026-11-24', { kind: 'HQ' }));

  await hr.client.act('outingMarkNecessary', { ...refOf(own), isNecessary: true }).failed('FORBIDDEN');
  expect((await waiting(hr.client, own.id)).viewerCanDecide).toBe(false);
});

test('rules 17.7: outings of a closed month stay as they were', async () => {
  const outing = await asked(shop.manager.client, 'outingCreate', errand('2026-10-30'));
  await closeMonth(api, '2026-10-01');

  const note = { reasonState: 'REJECTED', note: 'Too late.' };
  await hr.client.act('outingJudgeReason', { ...refOf(outing), ...note }).refused('ATTENDANCE_MONTH_CLOSED');
  await shop.manager.client.act('outingWithdraw', refOf(outing)).refused('ATTENDANCE_MONTH_CLOSED');
  await shop.manager.client.act('outingCreate', errand('2026-10-29')).refused('ATTENDANCE_MONTH_CLOSED');
});
