import { beforeAll, expect, test } from 'vitest';

import { ownApi, type TestApi } from '../../support/api.ts';
import { aPerson, type Person } from '../../support/cast.ts';
import { worked } from '../attendance/months.ts';
import { aShop, closeMonth, type TestShop } from '../attendance/shops.ts';

let api: TestApi;
let hr: Person;
let desk: Person;
let shop: TestShop;

beforeAll(async () => {
  api = await ownApi();
  [hr, desk] = await Promise.all([aPerson(api, 'HR'), aPerson(api, 'FRONT_DESK')]);
  shop = await aShop(api, hr);
  for (const { employeeId } of [shop.manager, shop.clerk]) {
    await worked(api, { employeeId, shopId: shop.id, days: [{ date: '2026-11-21', punches: [] }] });
  }
  return () => api.stop();
});

const CHECK = `spotCheck { id version at method checker { id }
  results(first: 10) { nodes { id version employee { id } expected finding note } } }`;

interface Found {
  readonly id: string;
  readonly version: number;
  readonly employee: { readonly id: string };
  readonly expected: string;
  readonly finding: string;
}

function check(person: Person, results: object, values: object = {}) {
  return person.client.act('spotCheckRecord', { shopId: shop.id, method: 'PHONE', results, ...values }, CHECK);
}

function of({ employeeId }: Person, finding: string) {
  return { employeeId, finding };
}

async function seen(): Promise<unknown[]> {
  const filter = { employee: { id: { eq: shop.clerk.employeeId } }, voidedAt: { isNull: true } };
  const { punches } = await hr.client
    .run('query P($filter: PunchFilter) { punches(first: 9, filter: $filter) { nodes { at direction source } } }', {
      filter,
    })
    .data();
  return punches.nodes;
}

const AT = '2026-11-21T01:30:00.000Z';

test('rules 18.1: the form lists who should be on duty now by roster, leave and outing', async () => {
  await shop.manager.client
    .act('outingCreate', {
      kind: 'BUSINESS',
      startsAt: '2026-11-21T03:00:00Z',
      endsAt: '2026-11-21T05:00:00Z',
      reason: 'To the bank.',
    })
    .data();
  const people = async (at: string) => {
    const { spotCheckPeople } = await desk.client
      .run('query D($id: ID!, $at: DateTime) { spotCheckPeople(shopId: $id, at: $at) { employee { id } expected } }', {
        id: shop.id,
        at,
      })
      .data();
    const expected = (person: Person) =>
      spotCheckPeople.find((one: Found) => one.employee.id === person.employeeId)?.expected;
    return [expected(shop.clerk), expected(shop.manager)];
  };

  expect(await people(AT)).toEqual(['ON_DUTY', 'ON_DUTY']);
  expect(await people('2026-11-21T03:30:00Z')).toEqual(['ON_DUTY', 'OUT']);
  expect(await people('2026-11-21T11:00:00Z')).toEqual(['OFF', 'OFF']);
});

test('rules 17.2, 18.1: who was met on duty counts as seen once; a correction with a reason takes it back', async () => {
  const { spotCheckRecord } = await check(desk, [of(shop.clerk, 'PRESENT'), of(shop.manager, 'ABSENT')], {
    at: AT,
  }).data();
  const results: Found[] = spotCheckRecord.spotCheck.results.nodes;
  expect(results.map(({ expected }) => expected)).toEqual(['ON_DUTY', 'ON_DUTY']);
  expect(await seen()).toEqual([{ at: AT, direction: 'SEEN', source: 'SPOT_CHECK' }]);

  await check(hr, [of(shop.clerk, 'PRESENT')], { at: AT, method: 'VIDEO' }).data();
  expect(await seen()).toHaveLength(1);

  const result = results.find(({ finding }) => finding === 'PRESENT');
  const change = { id: result?.id, version: result?.version, finding: 'ABSENT' };
  expect(
    await desk.client.act('spotCheckResultCorrect', { ...change, reason: ' ' }).refused('TEXT_REQUIRED'),
  ).toBeTruthy();
  await desk.client.act('spotCheckResultCorrect', { ...change, reason: 'Another person answered.' }).data();
  expect(await seen()).toEqual([]);
});

test('rules 18.1: a check is of the past, of people of the shop, each once, and not of the checker', async () => {
  const stranger = await aPerson(api, 'CLERK');
  const clerk = of(shop.clerk, 'PRESENT');

  await check(desk, [clerk], { at: '2026-11-21T02:00:01Z' }).refused('SPOT_CHECK_IN_FUTURE');
  await check(desk, [clerk], { at: '2026-10-01T02:00:00Z' }).refused('SPOT_CHECK_TOO_OLD');
  await check(desk, []).refused('SPOT_CHECK_EMPTY');
  await check(desk, [clerk, clerk]).refused('SPOT_CHECK_PERSON_TWICE');
  await check(desk, [of(stranger, 'PRESENT')]).refused('SPOT_CHECK_PERSON_ELSEWHERE');
  await check(desk, [of(desk, 'PRESENT')]).refused('SPOT_CHECK_OF_SELF');
  await check(shop.manager, [clerk]).failed('FORBIDDEN');
});

test('rules 17.7: of a closed month nothing is registered or corrected', async () => {
  const other = await aShop(api, hr);
  const { spotCheckRecord } = await check(desk, [of(other.clerk, 'ABSENT')], {
    shopId: other.id,
    at: '2026-10-25T02:00:00Z',
  }).data();
  const [result] = spotCheckRecord.spotCheck.results.nodes;

  await closeMonth(api, '2026-10-01');

  await check(desk, [of(other.clerk, 'ABSENT')], { shopId: other.id, at: '2026-10-25T02:00:00Z' }).refused(
    'ATTENDANCE_MONTH_CLOSED',
  );
  const change = { id: result.id, version: result.version, finding: 'PRESENT', reason: 'Was there.' };
  await hr.client.act('spotCheckResultCorrect', change).refused('ATTENDANCE_MONTH_CLOSED');
});

test('rules 18.1: the checked see what was found about them; other checkers do not correct it', async () => {
  const { spotCheckRecord } = await check(desk, [of(shop.clerk, 'UNREACHABLE')]).data();
  const [result] = spotCheckRecord.spotCheck.results.nodes;
  const inspector = await aPerson(api, 'INSPECTOR');

  const own = await shop.clerk.client
    .run('query R($id: ID!) { spotCheckResult(id: $id) { finding } }', { id: result.id })
    .data();
  expect(own['spotCheckResult']).toEqual({ finding: 'UNREACHABLE' });
  const change = { id: result.id, version: result.version, finding: 'PRESENT', reason: 'No.' };
  await inspector.client.act('spotCheckResultCorrect', change).failed('NOT_FOUND');
  await shop.manager.client.act('spotCheckResultCorrect', change).failed('FORBIDDEN');
});
