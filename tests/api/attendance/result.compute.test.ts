import { beforeAll, expect, test } from 'vitest';

import { ownApi, type TestApi } from '../../support/api.ts';
import { aPerson, type Person } from '../../support/cast.ts';
import { aPolicy, computed, earning, FULL, resultOf, worked } from './months.ts';
import { aShop, type TestShop } from './shops.ts';

let api: TestApi;
let hr: Person;
let shop: TestShop;
let policyId: string;

beforeAll(async () => {
  api = await ownApi();
  hr = await aPerson(api, 'HR');
  policyId = await aPolicy(hr, '2026-01-01');
  shop = await aShop(api, hr);
  await Promise.all([shop.clerk, shop.manager].map(({ employeeId }) => earning(hr, employeeId)));
  return () => api.stop();
});

const DAYS = ['2026-10-12', '2026-10-13', '2026-10-14', '2026-10-15'];

test('rules 17.3 to 17.5: a month tells its days, incidents and every cent', async () => {
  const { employeeId } = shop.clerk;
  const days = DAYS.map((date, at) => ({ date, punches: at === 1 ? ['09:30', '18:00'] : FULL }));
  await worked(api, { employeeId, shopId: shop.id, days });

  await computed(api, hr, { month: '2026-10' });

  const result = await resultOf(shop.clerk, employeeId, '2026-10');
  expect(result).toMatchObject({
    no: 1,
    isCurrent: true,
    state: 'COMPUTED',
    workdays: 4,
    incidentCount: 1,
    notifiedSeconds: 0,
    unnotifiedSeconds: 1800,
    judgedBefore: '2026-11-01',
    segments: [
      { startsOn: '2026-10-01', endsOn: '2026-10-31', policyVersionId: policyId, workdays: 4, incidentCount: 1 },
    ],
  });
  expect(result.days.map(({ date }: { date: string }) => date)).toEqual(DAYS);
  expect(result.days[1]).toMatchObject({
    startsAt: '2026-10-13T01:00:00.000Z',
    firstInAt: '2026-10-13T01:30:00.000Z',
    shiftSeconds: 32_400,
    presentSeconds: 30_600,
    policyVersionId: policyId,
    punches: [
      { at: '2026-10-13T01:30:00.000Z', direction: 'IN', source: 'DEVICE', shopId: shop.id },
      { at: '2026-10-13T10:00:00.000Z', direction: 'OUT', source: 'DEVICE', shopId: shop.id },
    ],
    incidents: [
      { kind: 'LATE', reason: 'LATE', seconds: 1800, isNotified: false, isExcused: false, clause: 3, causes: [] },
    ],
  });
  expect(result.pays.nodes).toEqual([
    {
      currency: 'CNY',
      bonus: '480.00',
      deduction: '20.00',
      cappedDeduction: '20.00',
      payableDeduction: '20.00',
      bonusLines: [{ bonusBase: '600.00', workdays: 4, ofWorkdays: 4, factor: '0.8000', amount: '480.000000' }],
      deductionLines: [
        {
          date: '2026-10-13',
          kind: 'LATE',
          clause: 3,
          bucket: 'UNNOTIFIED',
          seconds: 1800,
          hours: '0.500000',
          hourlyWage: '20.000000',
          multiplier: '2.00',
          amount: '20.000000',
        },
      ],
      capLines: [{ share: '0.2000', monthWage: '3480.000000', amount: '20.000000' }],
    },
  ]);
});

async function versionsOf(employeeId: string): Promise<{ no: number; isCurrent: boolean; state: string }[]> {
  const { attendanceResults } = await hr.client
    .run(
      `query V($filter: AttendanceResultFilter) {
        attendanceResults(first: 9, filter: $filter, sort: [{ by: STARTS_ON }]) { nodes { no isCurrent state } }
      }`,
      { filter: { employee: { id: { eq: employeeId } }, startsOn: { eq: '2026-10-01' } } },
    )
    .data();
  return attendanceResults.nodes.toSorted((one: { no: number }, other: { no: number }) => one.no - other.no);
}

test('rules 1.11: the same facts make no new result; other facts make a new number beside the old one', async () => {
  const { clerk, id: shopId } = await aShop(api, hr);
  const { employeeId } = clerk;
  await worked(api, { employeeId, shopId, days: [{ date: '2026-10-12', punches: ['09:10', '18:00'] }] });

  await computed(api, hr, { month: '2026-10', employeeId });
  await computed(api, hr, { month: '2026-10', employeeId });

  expect(await versionsOf(employeeId)).toEqual([{ no: 1, isCurrent: true, state: 'COMPUTED' }]);

  await worked(api, { employeeId, shopId, days: [{ date: '2026-10-13' }] });
  await computed(api, hr, { month: '2026-10', employeeId });

  expect(await versionsOf(employeeId)).toEqual([
    { no: 1, isCurrent: false, state: 'COMPUTED' },
    { no: 2, isCurrent: true, state: 'COMPUTED' },
  ]);
});

test('incidents as rows are those of the result that counts', async () => {
  const { clerk, id: shopId } = await aShop(api, hr);
  const { employeeId } = clerk;
  await worked(api, { employeeId, shopId, days: [{ date: '2026-10-12', punches: ['09:10', '17:30'] }] });
  await computed(api, hr, { month: '2026-10', employeeId });
  await worked(api, { employeeId, shopId, days: [{ date: '2026-10-13' }] });
  await computed(api, hr, { month: '2026-10', employeeId });

  const { attendanceIncidents } = await clerk.client
    .run(
      '{ attendanceIncidents(first: 9) { nodes { date kind seconds reasonCode clause result { no } causes { id } } } }',
    )
    .data();

  expect(attendanceIncidents.nodes).toEqual([
    { date: '2026-10-12', kind: 'EARLY', seconds: 1800, reasonCode: 'EARLY', clause: 3, result: { no: 2 }, causes: [] },
    { date: '2026-10-12', kind: 'LATE', seconds: 600, reasonCode: 'LATE', clause: 3, result: { no: 2 }, causes: [] },
  ]);
});

test('a fact that people change is judged within minutes, without anybody asking', async () => {
  const { clerk, id: shopId } = await aShop(api, hr);
  const { employeeId } = clerk;
  await worked(api, { employeeId, shopId, days: [{ date: '2026-10-12' }] });
  await computed(api, hr, { month: '2026-10', employeeId });
  expect((await resultOf(clerk, employeeId, '2026-10')).pays.nodes).toEqual([]);

  await earning(hr, employeeId);
  api.clock.forward({ minutes: 2 });
  await api.runJobs();

  expect((await resultOf(clerk, employeeId, '2026-10')).pays.nodes).toMatchObject([{ bonus: '600.00' }]);
});

test('one person with broken facts is reported and stops nobody else', async () => {
  const [broken, ...others] = await Promise.all([aShop(api, hr), aShop(api, hr), aShop(api, hr)]);
  for (const { clerk, id: shopId } of [broken, ...others]) {
    await worked(api, { employeeId: clerk.employeeId, shopId, days: [{ date: '2026-09-14' }] });
  }
  await api.server.archive.pool.query(
    `update roster_entries set breaks = '[{"startsAt": "noon", "endsAt": "later"}]' where employee_id = $1`,
    [broken.clerk.employeeId],
  );

  const { attendanceResultCompute } = await hr.client
    .act('attendanceResultCompute', { month: '2026-09' }, 'jobRun { id }')
    .data();
  await api.runJobs();

  const { jobRun } = await hr.client
    .run('query J($id: ID!) { jobRun(id: $id) { state failedCount failures } }', {
      id: attendanceResultCompute.jobRun.id,
    })
    .data();
  expect(jobRun).toEqual({
    state: 'DONE',
    failedCount: 1,
    failures: [{ record: broken.clerk.employeeId, reason: 'FactsBroken' }],
  });
  expect(await resultOf(hr, broken.clerk.employeeId, '2026-09')).toBeNull();
  for (const { clerk } of others) {
    expect(await resultOf(hr, clerk.employeeId, '2026-09')).toMatchObject({ workdays: 1 });
  }
});

test('a month to come is not judged, and only HR has months judged', async () => {
  await hr.client.act('attendanceResultCompute', { month: '2027-03' }).refused('ATTENDANCE_MONTH_NOT_BEGUN');
  await shop.manager.client.act('attendanceResultCompute', { month: '2026-10' }).failed('FORBIDDEN');
});

test('what has not ended is not judged; a running month has one result that follows the days', async () => {
  const { clerk, id: shopId } = await aShop(api, hr);
  const { employeeId } = clerk;
  const days = ['2026-11-19', '2026-11-20', '2026-11-23'].map((date) => ({ date }));
  await worked(api, { employeeId, shopId, days });

  await computed(api, hr, { month: '2026-11', employeeId });
  const before = await resultOf(clerk, employeeId, '2026-11');
  // Sessions have ended by then.
  api.clock.set('2026-12-01T02:00:00Z');
  const later = { ...hr, client: await hr.signIn() };
  await computed(api, later, { month: '2026-11', employeeId });
  const after = await resultOf(later, employeeId, '2026-11');

  expect(before).toMatchObject({ no: 1, workdays: 2, judgedBefore: '2026-11-22' });
  expect(after).toMatchObject({ id: before.id, no: 1, workdays: 3, judgedBefore: '2026-12-01' });
});

test('what waits longer than its run is judged with the month, and at night', async () => {
  const { pool } = api.server.archive;
  const waiting = async (): Promise<number> => {
    const { rows } = await pool.query<{ count: number }>('select count(*)::int as count from attendance_dues');
    return rows[0]?.count ?? 0;
  };
  const wait = (month: string) =>
    pool.query(
      `insert into attendance_dues (id, created_at, updated_at, employee_id, starts_on) values (gen_random_uuid(), now(), now(), $1, $2)`,
      [shop.clerk.employeeId, `${month}-01`],
    );
  api.clock.forward({ minutes: 2 });
  await api.runJobs();

  await wait('2026-10');
  await api.runJob('attendance.compute', { startsOn: '2026-10-01' });
  expect(await waiting()).toBe(0);

  await wait('2026-03');
  await api.runJob('attendance.compute');
  expect(await waiting()).toBe(0);
});
