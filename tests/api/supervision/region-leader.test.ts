import { beforeAll, expect, test } from 'vitest';

import { ownApi, type TestApi } from '../../support/api.ts';
import { aPerson, type Person } from '../../support/cast.ts';
import { aPolicy, computed, earning, worked } from '../attendance/months.ts';
import { aShop, post, type TestShop } from '../attendance/shops.ts';

let api: TestApi;
let hr: Person;

beforeAll(async () => {
  api = await ownApi();
  hr = await aPerson(api, 'HR');
  await aPolicy(hr, '2026-01-01');
  return () => api.stop();
});

interface Region {
  readonly own: TestShop;
  readonly near: TestShop;
  readonly leader: Person;
}

/** Two shops of a region; the manager of the first has the role of a leader. */
async function aRegionWithLeader(): Promise<Region> {
  const [own, near] = [await aShop(api, hr), await aShop(api, hr)];
  const { shop } = await hr.client.run('query S($id: ID!) { shop(id: $id) { version } }', { id: near.id }).data();
  await hr.client.act('shopEdit', { id: near.id, version: shop.version, regionId: own.regionId }).data();
  const leader = await aPerson(api, 'REGION_LEADER');
  const { postings } = await hr.client
    .run(
      'query P($id: ID!) { postings(first: 1, filter: { employee: { id: { eq: $id } } }) { nodes { id version } } }',
      {
        id: own.manager.employeeId,
      },
    )
    .data();
  await hr.client.act('postingEnd', { ...postings.nodes[0], endsOn: '2026-05-31' }).data();
  await post(hr, leader.employeeId, { shopId: own.id, post: 'STORE_MANAGER', startsOn: '2026-06-01' });
  return { own, near: { ...near, regionId: own.regionId }, leader };
}

function appoint({ own, leader }: Region, values: object = {}) {
  const input = { regionId: own.regionId, employeeId: leader.employeeId, startsOn: '2026-11-01', ...values };
  return hr.client.act('regionLeaderAppoint', input, 'regionLeader { id version startsOn endsOn }');
}

const SCORES = { attendanceScore: 5, clothingScore: 4, hygieneScore: 5, smileScore: 3, disciplineScore: 4 };
const INSPECTION = 'inspection { id version averageScore smileNote }';

test('rules 18.4: a leader is a store manager of the region, one at a time', async () => {
  const region = await aRegionWithLeader();
  await appoint(region, { employeeId: region.near.clerk.employeeId }).refused('REGION_LEADER_NOT_MANAGER');
  await appoint(region, { startsOn: '2026-05-01' }).refused('REGION_LEADER_NOT_MANAGER');
  const { regionLeaderAppoint } = await appoint(region).data();

  await appoint(region, { employeeId: region.near.manager.employeeId, startsOn: '2026-10-01' }).refused(
    'REGION_LEADER_OVERLAPS',
  );
  await appoint(region, { employeeId: region.near.manager.employeeId, startsOn: '2026-12-01' }).data();

  const { regionLeader } = await hr.client
    .run('query L($id: ID!) { regionLeader(id: $id) { version endsOn } }', regionLeaderAppoint.regionLeader)
    .data();
  expect(regionLeader.endsOn).toBe('2026-11-30');
  const end = { id: regionLeaderAppoint.regionLeader.id, version: regionLeader.version };
  await hr.client.act('regionLeaderEnd', { ...end, endsOn: '2026-10-31' }).refused('REGION_LEADER_ENDS_BEFORE_START');
  await hr.client.act('regionLeaderEnd', { ...end, endsOn: null }).refused('REGION_LEADER_OVERLAPS');
  await region.leader.client.act('regionLeaderEnd', { ...end, endsOn: '2026-11-10' }).failed('FORBIDDEN');
});

test('rules 18.4: the leader inspects shops of the region and not the own one', async () => {
  const region = await aRegionWithLeader();
  await appoint(region).data();
  const { client } = region.leader;
  const inspect = (shopId: string, values: object = {}) =>
    client.act('inspectionRecord', { shopId, ...SCORES, ...values }, INSPECTION);

  const { inspectionRecord } = await inspect(region.near.id, { smileNote: 'Did not look up.' }).data();
  expect(inspectionRecord.inspection).toMatchObject({ averageScore: '4.2', smileNote: 'Did not look up.' });
  await inspect(region.own.id).refused('INSPECTION_OF_OWN_SHOP');
  await inspect(region.near.id, { smileScore: 6 }).refused('INSPECTION_SCORE_INVALID');
  const elsewhere = await aShop(api, hr);
  await inspect(elsewhere.id).failed('FORBIDDEN');
  await region.near.manager.client.act('inspectionRecord', { shopId: region.near.id, ...SCORES }).failed('FORBIDDEN');

  const { id, version } = inspectionRecord.inspection;
  const { inspectionEdit } = await client.act('inspectionEdit', { id, version, smileScore: 4 }, INSPECTION).data();
  expect(inspectionEdit.inspection.averageScore).toBe('4.4');
});

test('rules 18.4: a leader sees the attendance of the region and no wage; who is no manager any more sees nothing', async () => {
  const region = await aRegionWithLeader();
  await appoint(region).data();
  const { employeeId } = region.near.clerk;
  await earning(hr, employeeId);
  await worked(api, {
    employeeId,
    shopId: region.near.id,
    days: [{ date: '2026-10-12', punches: ['09:30', '18:00'] }],
  });
  await computed(api, hr, { month: '2026-10' });
  const SEEN = `{ attendanceIncidents(first: 9) { nodes { employee { id } } } attendanceResults(first: 9) { nodes { id } }
    wages(first: 9) { nodes { id } } attendancePays(first: 9) { nodes { id } } }`;

  const client = await region.leader.signIn();
  const seen = await client.run(SEEN).data();
  expect(seen['attendanceIncidents'].nodes).toEqual([{ employee: { id: employeeId } }]);
  expect(seen['wages'].nodes).toEqual([]);
  expect(seen['attendancePays'].nodes).toEqual([]);

  await post(hr, region.leader.employeeId, { post: 'OFFICE', startsOn: '2026-11-15' });
  expect((await client.run(SEEN).data())['attendanceIncidents'].nodes).toEqual([]);
});

test('rules 18.4: candidates were three months without incident, the best inspected first, for HR only', async () => {
  const region = await aRegionWithLeader();
  await appoint(region).data();
  const leader = await region.leader.signIn();
  await leader.act('inspectionRecord', { shopId: region.near.id, ...SCORES }).data();
  const CANDIDATES = `query C($id: ID!) { regionLeaderCandidates(regionId: $id) {
    employee { id } shop { id } inspectionAverage inspectionCount } }`;
  const candidates = async () =>
    (await hr.client.run(CANDIDATES, { id: region.own.regionId }).data())['regionLeaderCandidates'];
  const near = { employee: { id: region.near.manager.employeeId }, shop: { id: region.near.id } };

  expect(await candidates()).toEqual([
    { ...near, inspectionAverage: '4.20', inspectionCount: 1 },
    {
      employee: { id: region.leader.employeeId },
      shop: { id: region.own.id },
      inspectionAverage: null,
      inspectionCount: 0,
    },
  ]);
  const { employeeId } = region.leader;
  await worked(api, { employeeId, shopId: region.own.id, days: [{ date: '2026-10-13', punches: ['09:30', '18:00'] }] });
  await computed(api, hr, { month: '2026-10' });

  expect(await candidates()).toEqual([{ ...near, inspectionAverage: '4.20', inspectionCount: 1 }]);
  await leader.run(CANDIDATES, { id: region.own.regionId }).failed('FORBIDDEN');
});

test('rules 18.4: an inspection is mended on its day only', async () => {
  const region = await aRegionWithLeader();
  await appoint(region).data();
  const client = await region.leader.signIn();
  const { inspectionRecord } = await client
    .act('inspectionRecord', { shopId: region.near.id, ...SCORES }, INSPECTION)
    .data();
  const { id, version } = inspectionRecord.inspection;

  api.clock.forward({ days: 1 });

  const nextDay = await region.leader.signIn();
  await nextDay.act('inspectionEdit', { id, version, smileScore: 5 }).refused('INSPECTION_DAY_OVER');
});
