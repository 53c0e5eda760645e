import { beforeAll, expect, test } from 'vitest';

import { ownApi, type TestApi } from '../../support/api.ts';
import { aPerson, type Person } from '../../support/cast.ts';
import { aPolicy, computed, worked } from '../attendance/months.ts';
import { aShop, closeMonth, type TestShop } from '../attendance/shops.ts';

let api: TestApi;
let hr: Person;

beforeAll(async () => {
  api = await ownApi();
  hr = await aPerson(api, 'HR');
  await aPolicy(hr, '2026-01-01');
  return () => api.stop();
});

interface Finding {
  readonly id: string;
  readonly version: number;
  readonly rule: string;
  readonly periodFrom: string;
  readonly measured: string | null;
  readonly state: string;
  readonly severity: string;
  readonly employee: { readonly id: string } | null;
  readonly evidence: readonly { readonly type: string; readonly id: string }[];
  readonly inputs: readonly { readonly name: string; readonly value: string }[];
}

async function findings({ client }: Person, shop: TestShop): Promise<Finding[]> {
  const { findings: page } = await client
    .run(
      `query F($filter: FindingFilter) { findings(first: 50, filter: $filter) { nodes {
        id version rule periodFrom measured state severity employee { id } evidence { type id } inputs { name value } } } }`,
      { filter: { shop: { id: { eq: shop.id } } } },
    )
    .data();
  return page.nodes.toSorted((one: Finding, other: Finding) =>
    `${one.rule} ${one.periodFrom}`.localeCompare(`${other.rule} ${other.periodFrom}`),
  );
}

async function look(month: string): Promise<void> {
  await computed(api, hr, { month });
  await hr.client.act('findingRenew', {}).data();
  await api.runJobs();
}

const days = (from: number, count: number, punches: readonly string[]) =>
  Array.from({ length: count }, (_, at) => ({ date: `2026-10-${from + at}`, punches }));

const short = (list: readonly Finding[]): unknown[] => list.map(({ rule, periodFrom }) => `${rule} ${periodFrom}`);

test('FND-30, FND-34, FND-37: what judged days show, each with the rows that show it; looking again changes nothing', async () => {
  const shop = await aShop(api, hr);
  const { employeeId } = shop.clerk;
  await worked(api, {
    employeeId,
    shopId: shop.id,
    days: [...days(12, 3, ['09:10', '18:00']), ...days(15, 1, ['09:00', '14:00', '14:45', '18:00'])],
  });

  await look('2026-10');
  const found = await findings(hr, shop);

  expect(short(found)).toEqual([
    'FND-30 2026-10-01',
    'FND-34 2026-10-15',
    'FND-37 2026-10-12',
    'FND-37 2026-10-13',
    'FND-37 2026-10-14',
    'FND-37 2026-10-15',
  ]);
  expect(found[0]).toMatchObject({ measured: '3.0000', employee: { id: employeeId }, state: 'OPEN' });
  expect(found[0]?.evidence.map(({ type }) => type)).toEqual(Array.from({ length: 3 }, () => 'AttendanceIncident'));
  expect(found[1]).toMatchObject({ measured: '45.0000' });
  expect(found[2]).toMatchObject({ measured: '0.0000', severity: 'SERIOUS', employee: null });
  const [incident] = found[1]?.evidence ?? [];
  const { attendanceIncident } = await hr.client
    .run('query I($id: ID!) { attendanceIncident(id: $id) { reasonCode } }', incident)
    .data();
  expect(attendanceIncident.reasonCode).toBe('GAP');

  await look('2026-10');
  expect(await findings(hr, shop)).toEqual(found);
});

test('FND-30: of a store manager any time; FND-33: at HR without a necessary trip; FND-35: out in the last hour', async () => {
  const shop = await aShop(api, hr);
  const { employeeId } = shop.manager;
  await worked(api, {
    employeeId,
    shopId: shop.id,
    days: [{ date: '2026-10-12', punches: ['09:10', '18:00'] }, { date: '2026-10-13' }],
  });
  await hr.client
    .act('punchRecord', {
      employeeId,
      at: '2026-10-13T04:00:00Z',
      direction: 'IN',
      placeId: null,
      reason: 'Signed in at HR.',
    })
    .data();
  await api.server.archive.pool.query(
    `insert into outings (id, created_at, updated_at, employee_id, shop_id, kind, starts_at, ends_at, reason, requested_at, state, reason_state)
     values (gen_random_uuid(), now(), now(), $1, $2, 'BUSINESS', '2026-10-12T09:15:00Z', '2026-10-12T10:00:00Z', 'Bank', '2026-10-12T00:00:00Z', 'APPROVED', 'PENDING')`,
    [employeeId, shop.id],
  );

  await look('2026-10');

  const found = await findings(hr, shop);
  expect(short(found)).toEqual(expect.arrayContaining(['FND-30 2026-10-01', 'FND-33 2026-10-13', 'FND-35 2026-10-12']));
  expect(found.find(({ rule }) => rule === 'FND-35')).toMatchObject({ measured: '45.0000' });
});

test('FND-31: the manager worked the late shift instead of the early one, and nobody was told', async () => {
  const shop = await aShop(api, hr);
  const { employeeId } = shop.manager;
  const late = {
    code: 'L',
    name: '晚班',
    validFrom: '2026-10-01',
    startMinute: 750,
    endMinute: 1_290,
    shopId: shop.id,
  };
  await hr.client.act('shiftTemplateCreate', late).data();
  await worked(api, { employeeId, shopId: shop.id, days: [{ date: '2026-11-19', punches: ['12:25', '21:35'] }] });

  await look('2026-11');

  const found = (await findings(hr, shop)).find(({ rule }) => rule === 'FND-31');
  expect(found).toMatchObject({ periodFrom: '2026-11-19', employee: { id: employeeId } });
  expect(found?.evidence.map(({ type }) => type)).toEqual(['RosterEntry', 'Punch', 'Punch']);
});

test('FND-32: absent at a spot check; closed by itself when it was wrong, and opened again when it was not', async () => {
  const shop = await aShop(api, hr);
  const { employeeId } = shop.clerk;
  await worked(api, { employeeId, shopId: shop.id, days: [{ date: '2026-11-20' }] });
  const RESULTS = 'spotCheck { results(first: 5) { nodes { id version } } }';
  const { spotCheckRecord } = await hr.client
    .act(
      'spotCheckRecord',
      { shopId: shop.id, method: 'VIDEO', at: '2026-11-20T03:00:00Z', results: [{ employeeId, finding: 'ABSENT' }] },
      RESULTS,
    )
    .data();
  const [result] = spotCheckRecord.spotCheck.results.nodes;
  const absent = async () =>
    (await findings(hr, shop)).filter(({ rule }) => rule === 'FND-32').map(({ state }) => state);
  const correct = async (version: number, finding: string) =>
    hr.client.act('spotCheckResultCorrect', { id: result.id, version, finding, reason: 'Seen in the picture.' }).data();

  await look('2026-11');
  expect(await absent()).toEqual(['OPEN']);
  await correct(result.version, 'PRESENT');
  await look('2026-11');
  expect(await absent()).toEqual(['RESOLVED']);
  await correct(result.version + 1, 'ABSENT');
  await look('2026-11');
  expect(await absent()).toEqual(['OPEN']);
});

test('FND-36: the shop reports a day otherwise than the punches tell', async () => {
  const shop = await aShop(api, hr);
  const { employeeId } = shop.clerk;
  await worked(api, { employeeId, shopId: shop.id, days: days(19, 1, ['09:20', '18:00']) });
  await shop.manager.client
    .act('shopMonthReportSend', {
      shopId: shop.id,
      month: '2026-10',
      lines: [{ employeeId, workdays: 1, incidents: [] }],
    })
    .data();

  await look('2026-10');

  const found = (await findings(hr, shop)).filter(({ rule }) => rule === 'FND-36');
  expect(found).toMatchObject([{ periodFrom: '2026-10-19', inputs: [{ name: 'LATE', value: 'NOT_REPORTED' }] }]);
  expect(found[0]?.evidence.map(({ type }) => type)).toEqual(['ShopMonthReport', 'AttendanceResult']);
});

test('what somebody made of a finding stays; who it is about does not decide, and a closed month does not move', async () => {
  const shop = await aShop(api, hr);
  const { employeeId } = shop.clerk;
  await worked(api, { employeeId, shopId: shop.id, days: days(26, 1, ['09:00', '14:00', '14:45', '18:00']) });
  await look('2026-10');
  const [errand, staffing] = (await findings(hr, shop)).map(({ id, version }) => ({ id, version }));
  const decide = (values: object) => hr.client.act('findingDecide', values, 'finding { id version state }');

  await decide({ ...errand, state: 'DISMISSED' }).refused('TEXT_REQUIRED');
  await decide({ ...errand, state: 'OPEN', note: 'No.' }).refused('FINDING_STATE_NOT_NEXT');
  const { findingDecide } = await decide({ ...errand, state: 'DISMISSED', note: 'Fetched change.' }).data();
  await decide({ ...findingDecide.finding, state: 'ACTION', note: 'Again.' }).refused('FINDING_CLOSED');
  await shop.manager.client.act('findingDecide', { ...staffing, state: 'ACKNOWLEDGED' }).failed('FORBIDDEN');

  await look('2026-10');
  expect((await findings(hr, shop)).map(({ state }) => state)).toEqual(['DISMISSED', 'OPEN']);

  await closeMonth(api, '2026-10-01');
  const before = await findings(hr, shop);
  await api.server.archive.pool.query('delete from attendance_results where false');
  await hr.client.act('findingRenew', {}).data();
  await api.runJobs();
  expect(await findings(hr, shop)).toEqual(before);
});

test('rules 18.3: region leaders see findings of their region, shops and clerks see none', async () => {
  const shop = await aShop(api, hr);
  for (const person of [shop.manager, shop.clerk]) {
    await person.client.run('{ findings(first: 5) { nodes { id } } }').failed('FORBIDDEN');
  }
  const leader = await aPerson(api, 'REGION_LEADER');
  expect(await findings(leader, shop)).toEqual([]);
});

test('rules 18.3: rules look by themselves within the hour after results were judged', async () => {
  const shop = await aShop(api, hr);
  const { employeeId } = shop.clerk;
  await worked(api, {
    employeeId,
    shopId: shop.id,
    days: [{ date: '2026-11-19', punches: ['09:00', '14:00', '14:45', '18:00'] }],
  });
  await computed(api, hr, { month: '2026-11' });
  expect(await findings(hr, shop)).toEqual([]);

  api.clock.forward({ hours: 1 });
  await api.runJobs();

  expect(short(await findings(hr, shop))).toEqual(['FND-34 2026-11-19', 'FND-37 2026-11-19']);
});
