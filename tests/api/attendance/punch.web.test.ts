import { randomUUID } from 'node:crypto';

import { beforeAll, expect, test } from 'vitest';

import { ownApi, type TestApi } from '../../support/api.ts';
import { aPerson, type Person } from '../../support/cast.ts';
import { aShop, closeMonth, type TestShop } from './shops.ts';

let api: TestApi;
let hr: Person;
let shop: TestShop;

const PUNCH = 'punch { id version at direction source shop { id } place { id } }';
const HERE = { coordinates: '31.230416,121.473701', accuracyMetres: 25, hasConsented: true };

beforeAll(async () => {
  api = await ownApi();
  hr = await aPerson(api, 'HR');
  shop = await aShop(api, hr);
  return () => api.stop();
});

async function rowsOf(employeeId: string): Promise<{ position: string | null; accuracy_metres: number | null }[]> {
  const { rows } = await api.server.archive.pool.query<{ position: string | null; accuracy_metres: number | null }>(
    'select position, accuracy_metres from punches where employee_id = $1 order by at',
    [employeeId],
  );
  return rows;
}

test('rules 17.2: a clerk comes and goes in the shop of the post, at the moment of the server', async () => {
  const { clerk } = shop;

  const { punchClock } = await clerk.client.act('punchClock', { direction: 'IN' }, PUNCH).data();

  expect(punchClock.punch).toMatchObject({
    at: api.clock.now().toISOString(),
    direction: 'IN',
    source: 'WEB',
    shop: { id: shop.id },
    place: { id: shop.id },
  });
  await clerk.client.act('punchClock', { direction: 'IN' }).refused('PUNCH_REPEATED');
  api.clock.forward({ minutes: 1 });
  await clerk.client.act('punchClock', { direction: 'OUT' }).data();
  await clerk.client.act('punchClock', { direction: 'SEEN' }).refused('PUNCH_SEEN_BY_CHECK');
});

test('rules 17.4: who signs in at HR is in headquarters; who has no shop is nowhere else', async () => {
  const office = await aPerson(api, 'REP');

  const { punchClock } = await shop.manager.client
    .act('punchClock', { direction: 'IN', isAtHeadquarters: true }, PUNCH)
    .data();

  expect(punchClock.punch).toMatchObject({ place: null, shop: { id: shop.id } });
  await office.client.act('punchClock', { direction: 'IN' }).refused('PUNCH_WITHOUT_SHOP');
  await office.client.act('punchClock', { direction: 'IN', isAtHeadquarters: true }).data();
  await api.nobody.act('punchClock', { direction: 'IN' }).failed('UNAUTHENTICATED');
});

test('promise R5: one intent is one punch, however often it is sent', async () => {
  const person = (await aShop(api, hr)).clerk;
  const input = { direction: 'IN', idempotencyKey: randomUUID() };

  const answers = await Promise.all(
    Array.from({ length: 6 }, () => person.client.act('punchClock', input, PUNCH).data()),
  );

  expect(new Set(answers.map(({ punchClock }) => punchClock.punch.id)).size).toBe(1);
  expect(await rowsOf(person.employeeId)).toHaveLength(1);
});

test('promise D1: a position needs consent, its own right and a log of who read it', async () => {
  const { clerk, manager } = await aShop(api, hr);
  const query = 'query P($id: ID!) { punch(id: $id) { positionFull accuracyMetres } }';
  await clerk.client
    .act('punchClock', { direction: 'IN', position: { ...HERE, hasConsented: false } })
    .refused('PUNCH_POSITION_WITHOUT_CONSENT');
  await clerk.client
    .act('punchClock', { direction: 'IN', position: { ...HERE, coordinates: '91,0' } })
    .refused('VALUE_OUT_OF_RANGE');

  const { punchClock } = await clerk.client.act('punchClock', { direction: 'IN', position: HERE }, PUNCH).data();
  const { id } = punchClock.punch;

  await clerk.client.run(query, { id }).failed('FORBIDDEN');
  await manager.client.run(query, { id }).failed('FORBIDDEN');
  const { punch } = await hr.client.run(query, { id }).data();
  expect(punch).toEqual({ positionFull: '31.23042,121.47370', accuracyMetres: 25 });
  const { rows } = await api.server.archive.pool.query('select field from access_log_entries where row_id = $1', [id]);
  expect(rows).toEqual([{ field: 'positionFull' }]);
  const { rows: journal } = await api.server.archive.pool.query(
    'select after::text as text from journal_entries where row_id = $1',
    [id],
  );
  expect(JSON.stringify(journal)).not.toContain('31.23');
});

test('promise D4: positions are forgotten after the days of the setting, punches stay', async () => {
  const { clerk } = await aShop(api, hr);
  await clerk.client.act('punchClock', { direction: 'IN', position: HERE }).data();
  api.clock.forward({ days: 90 });
  await api.runJob('punches.purgePositions');
  expect(await rowsOf(clerk.employeeId)).toEqual([{ position: '31.23042,121.47370', accuracy_metres: 25 }]);

  api.clock.forward({ days: 1 });
  await api.runJob('punches.purgePositions');

  expect(await rowsOf(clerk.employeeId)).toEqual([{ position: null, accuracy_metres: null }]);
});

test('rules 17.7: nobody punches into a closed month', async () => {
  hr = { ...hr, client: await hr.signIn() };
  api.clock.forward({ days: 40 });
  const today = api.clock.now().toISOString().slice(0, 7);
  await closeMonth(api, `${today}-01`);
  const client = await shop.clerk.signIn();

  await client.act('punchClock', { direction: 'IN' }).refused('ATTENDANCE_MONTH_CLOSED');
});
