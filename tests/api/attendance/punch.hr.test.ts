import { beforeAll, expect, test } from 'vitest';

import { ownApi, type TestApi } from '../../support/api.ts';
import { aPerson, type Person, unique } from '../../support/cast.ts';
import { aShop, closeMonth, type TestShop } from './shops.ts';

let api: TestApi;
let hr: Person;
let shop: TestShop;
let other: TestShop;

const PUNCH = 'punch { id version source reason voidedAt voidReason enteredBy { id } place { id } shop { id } }';

beforeAll(async () => {
  api = await ownApi();
  hr = await aPerson(api, 'HR');
  [shop, other] = await Promise.all([aShop(api, hr), aShop(api, hr)]);
  return () => api.stop();
});

const entered = (values: object = {}): object => ({
  employeeId: shop.clerk.employeeId,
  at: '2026-11-20T01:00:00Z',
  direction: 'IN',
  placeId: shop.id,
  reason: 'The clock had no power.',
  ...values,
});

async function recorded(values: object): Promise<{ id: string; version: number }> {
  const { punchRecord } = await hr.client.act('punchRecord', entered(values), PUNCH).data();
  return { id: punchRecord.punch.id, version: punchRecord.punch.version };
}

test('rules 17.2: HR enters a punch with its reason; the same one is not there twice', async () => {
  const { punchRecord } = await hr.client.act('punchRecord', entered(), PUNCH).data();

  expect(punchRecord.punch).toMatchObject({
    source: 'HR_MANUAL',
    reason: 'The clock had no power.',
    enteredBy: { id: hr.employeeId },
    place: { id: shop.id },
    shop: { id: shop.id },
  });
  await hr.client.act('punchRecord', entered()).refused('PUNCH_THERE_ALREADY');
});

test('rules 17.2: not in the future, not without a reason, not about oneself, not before the first day of work', async () => {
  await hr.client.act('punchRecord', entered({ at: '2026-11-21T02:00:01Z' })).refused('PUNCH_IN_FUTURE');
  await hr.client.act('punchRecord', entered({ at: '0001-01-01T00:00:00Z' })).refused('PUNCH_TOO_OLD');
  await hr.client.act('punchRecord', entered({ at: '2025-10-01T00:00:00Z' })).refused('PUNCH_TOO_OLD');
  await hr.client.act('punchRecord', entered({ reason: ' ' })).refused('TEXT_REQUIRED');
  await hr.client.act('punchRecord', entered({ direction: 'SEEN' })).refused('PUNCH_SEEN_BY_CHECK');
  await hr.client.act('punchRecord', entered({ employeeId: hr.employeeId })).failed('FORBIDDEN');
  await shop.manager.client.act('punchRecord', entered()).failed('FORBIDDEN');
  await shop.clerk.client.act('punchRecord', entered()).failed('FORBIDDEN');
});

test('rules 17.3: a wrong punch counts no more, and stays with the reason', async () => {
  const row = await recorded({ at: '2026-11-19T01:00:00Z' });
  await shop.clerk.client.act('punchVoid', { ...row, reason: 'It hurts me.' }).failed('FORBIDDEN');
  await hr.client.act('punchVoid', { ...row, reason: '' }).refused('TEXT_REQUIRED');

  const { punchVoid } = await hr.client.act('punchVoid', { ...row, reason: 'Entered for another day.' }, PUNCH).data();

  expect(punchVoid.punch).toMatchObject({
    voidReason: 'Entered for another day.',
    voidedAt: api.clock.now().toISOString(),
  });
  const again = { id: row.id, version: punchVoid.punch.version, reason: 'Once more.' };
  await hr.client.act('punchVoid', again).refused('PUNCH_VOIDED_ALREADY');
  await recorded({ at: '2026-11-19T01:00:00Z' });
});

test('rules 17.7: neither entered nor voided in a closed month, also for a night shift that began in it', async () => {
  const row = await recorded({ at: '2026-09-15T01:00:00Z' });
  await api.server.archive.pool.query(
    `insert into roster_entries (id, created_at, updated_at, employee_id, shop_id, date, kind, starts_at, ends_at, breaks)
     values (gen_random_uuid(), now(), now(), $1, $2, '2026-09-30', 'WORK', '2026-09-30T14:00Z', '2026-09-30T22:00Z', '[]')`,
    [shop.clerk.employeeId, shop.id],
  );
  await closeMonth(api, '2026-09-01');

  await hr.client.act('punchRecord', entered({ at: '2026-09-16T01:00:00Z' })).refused('ATTENDANCE_MONTH_CLOSED');
  await hr.client.act('punchRecord', entered({ at: '2026-09-30T22:05:00Z' })).refused('ATTENDANCE_MONTH_CLOSED');
  await hr.client.act('punchVoid', { ...row, reason: 'Too late.' }).refused('ATTENDANCE_MONTH_CLOSED');
  await hr.client.act('punchRecord', entered({ at: '2026-10-02T01:00:00Z' })).data();
});

test("promise S8: the punches of another shop are missing, also by its id, the person's and the filter", async () => {
  const { id } = await recorded({ at: '2026-11-18T01:00:00Z' });
  const one = 'query P($id: ID!) { punch(id: $id) { id } }';
  const list = 'query L($id: ID!) { punches(first: 5, filter: { shop: { id: { eq: $id } } }) { totalCount } }';

  expect((await other.manager.client.run(one, { id }).data())['punch']).toBeNull();
  expect((await other.manager.client.run(list, { id: shop.id }).data())['punches'].totalCount).toBe(0);
  expect((await other.clerk.client.run(one, { id }).data())['punch']).toBeNull();
  expect((await shop.manager.client.run(one, { id }).data())['punch']).toEqual({ id });
  expect((await shop.clerk.client.run(one, { id }).data())['punch']).toEqual({ id });
});

test('rules 17.2: a number on devices is one person’s at a time', async () => {
  const number = unique('7').slice(-10);
  const given = { employeeId: shop.clerk.employeeId, number: ` ${number} `, startsOn: '2026-01-01' };
  const NUMBER = 'punchNumber { id version number endsOn }';
  await shop.manager.client.act('punchNumberSet', given).failed('FORBIDDEN');

  const { punchNumberSet } = await hr.client.act('punchNumberSet', given, NUMBER).data();
  const { id, version } = punchNumberSet.punchNumber;

  expect(punchNumberSet.punchNumber.number).toBe(number);
  const next = { employeeId: other.clerk.employeeId, number, startsOn: '2026-06-01' };
  await hr.client.act('punchNumberSet', next).refused('PUNCH_NUMBER_TAKEN');
  await hr.client
    .act('punchNumberEnd', { id, version, endsOn: '2025-12-31' })
    .refused('PUNCH_NUMBER_ENDS_BEFORE_START');
  const ended = await hr.client.act('punchNumberEnd', { id, version, endsOn: '2026-05-31' }, NUMBER).data();
  await hr.client.act('punchNumberSet', next).data();
  const back = { id, version: ended['punchNumberEnd'].punchNumber.version, endsOn: null };
  await hr.client.act('punchNumberEnd', back).refused('PUNCH_NUMBER_TAKEN');
});
