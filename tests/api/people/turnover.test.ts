import { beforeAll, expect, test } from 'vitest';

import { ownApi, type TestApi } from '../../support/api.ts';
import { aPerson, type Person } from '../../support/cast.ts';
import { aShop } from './files.ts';

let api: TestApi;
let hr: Person;

const FIELDS = `hires leavers headcountAtStart headcountAtEnd averageHeadcount leaverToHire separationRate asOf
  months { month hires leavers headcountAtEnd } byChannel { channel hires judgeable90 retained90 retention90 }
  byReason { reason leavers } byShop { shop { id } hires leavers }`;
const ASKED = `query T($from: Date!, $to: Date!, $shopId: ID, $asOf: Date) {
  turnover(from: $from, to: $to, shopId: $shopId, asOf: $asOf) { ${FIELDS} } }`;
const SUMMER = { from: '2026-06-01', to: '2026-08-23' };

interface Stay {
  readonly hiredOn: string;
  readonly leftOn?: string;
  readonly channel?: string;
  readonly reason?: string;
  readonly shopId?: string;
  readonly count?: number;
}

/** People who came and went, entered past the forms because there are many. */
async function stays({ hiredOn, leftOn, channel, reason, shopId, count = 1 }: Stay): Promise<void> {
  await api.server.archive.pool.query(
    `with made as (insert into employees (id, created_at, updated_at, number, name, hired_on, left_on, shop_id)
       select gen_random_uuid(), now(), now(), left(gen_random_uuid()::text, 20), 'x', $1, $2, $5 from generate_series(1, $6) returning *)
     insert into employments (id, created_at, updated_at, employee_id, hired_on, left_on, channel, leave_reason, hire_shop_id, leave_shop_id)
       select gen_random_uuid(), now(), now(), id, hired_on, left_on, $3, $4, shop_id, case when left_on is not null then shop_id end from made`,
    [hiredOn, leftOn ?? null, channel ?? null, reason ?? null, shopId ?? null, count],
  );
}

beforeAll(async () => {
  api = await ownApi();
  hr = await aPerson(api, 'HR');
  return () => api.stop();
});

test('rules 20.1: 44 hired and 22 left between 1 June and 23 August is 0.50; every number opens its rows', async () => {
  const shop = await aShop(api);
  await stays({ hiredOn: '2025-01-01', count: 30 });
  await stays({ hiredOn: '2026-06-10', channel: 'CAMPUS', shopId: shop.id, count: 20 });
  await stays({
    hiredOn: '2026-06-10',
    leftOn: '2026-07-31',
    channel: 'CAMPUS',
    reason: 'FAR_FROM_HOME',
    shopId: shop.id,
    count: 12,
  });
  await stays({ hiredOn: '2026-08-23', leftOn: '2026-08-23', reason: 'BROKE_DISCIPLINE', count: 8 });
  await stays({ hiredOn: '2026-08-01', channel: 'WALK_IN', count: 4 });
  await stays({ hiredOn: '2025-06-01', leftOn: '2026-06-01', count: 2 });
  await stays({ hiredOn: '2026-08-24', leftOn: '2026-08-24' });

  const { turnover } = await hr.client.run(ASKED, { ...SUMMER, asOf: '2026-09-30' }).data();

  expect(turnover).toMatchObject({
    hires: 44,
    leavers: 22,
    headcountAtStart: 32,
    headcountAtEnd: 54,
    averageHeadcount: '43.00',
    leaverToHire: '0.50',
    separationRate: '0.5116',
    months: [
      { month: '2026-06', hires: 32, leavers: 2, headcountAtEnd: 62 },
      { month: '2026-07', hires: 0, leavers: 12, headcountAtEnd: 50 },
      { month: '2026-08', hires: 12, leavers: 8, headcountAtEnd: 54 },
    ],
    byReason: [
      { reason: 'TRIAL_NOT_QUALIFIED', leavers: 0 },
      { reason: 'BROKE_DISCIPLINE', leavers: 8 },
      { reason: 'FAR_FROM_HOME', leavers: 12 },
      { reason: 'LITTLE_PROMOTION', leavers: 0 },
      { reason: 'OTHER', leavers: 0 },
      { reason: null, leavers: 2 },
    ],
    byShop: [
      { shop: { id: shop.id }, hires: 32, leavers: 12 },
      { shop: null, hires: 12, leavers: 10 },
    ],
  });
  expect(turnover.byChannel).toEqual([
    { channel: 'CAMPUS', hires: 32, judgeable90: 32, retained90: 20, retention90: '0.6250' },
    { channel: 'JOB_AGENCY', hires: 0, judgeable90: 0, retained90: 0, retention90: null },
    { channel: 'ONLINE', hires: 0, judgeable90: 0, retained90: 0, retention90: null },
    { channel: 'WALK_IN', hires: 4, judgeable90: 0, retained90: 0, retention90: null },
    { channel: 'OTHER', hires: 0, judgeable90: 0, retained90: 0, retention90: null },
    { channel: null, hires: 8, judgeable90: 0, retained90: 0, retention90: null },
  ]);
  const rows = `{ hired: employments(filter: { hiredOn: { gte: "2026-06-01", lte: "2026-08-23" } }) { totalCount }
    left: employments(filter: { leftOn: { gte: "2026-06-01", lte: "2026-08-23" } }) { totalCount }
    early: employments(filter: { channel: { eq: CAMPUS }, hasLeftEarly: { eq: true } }) { totalCount } }`;
  expect(await hr.client.run(rows).data()).toEqual({
    hired: { totalCount: 44 },
    left: { totalCount: 22 },
    early: { totalCount: 12 },
  });
});

test('rules 20.1: a shop counts who began there, left from there and worked there', async () => {
  const [one, other] = [await aShop(api), await aShop(api)];
  const input = { number: 'T-1', name: '李娜', hiredOn: '2026-06-01', shopId: one.id, shopPost: 'CLERK' };
  const { employeeCreate } = await hr.client.act('employeeCreate', input, 'employee { id version }').data();
  const { id } = employeeCreate.employee;
  await hr.client
    .act('postingStart', { employeeId: id, post: 'CLERK', shopId: other.id, startsOn: '2026-07-01' })
    .data();
  const { employee } = await hr.client.run(`{ employee(id: "${id}") { id version } }`).data();
  await hr.client.act('employeeLeave', { ...employee, leftOn: '2026-08-10', reason: 'OTHER' }).data();
  const figures = async (shopId: string): Promise<number[]> => {
    const { turnover } = await hr.client.run(ASKED, { from: '2026-06-01', to: '2026-07-31', shopId }).data();
    const { hires, leavers, headcountAtStart, headcountAtEnd } = turnover;
    return [hires, leavers, headcountAtStart, headcountAtEnd];
  };

  expect(await figures(one.id)).toEqual([1, 0, 0, 0]);
  expect(await figures(other.id)).toEqual([0, 0, 0, 1]);
  const later = { from: '2026-08-01', to: '2026-08-31', shopId: other.id };
  const { turnover } = await hr.client.run(ASKED, later).data();
  expect(turnover).toMatchObject({ hires: 0, leavers: 1, headcountAtStart: 1, headcountAtEnd: 0, leaverToHire: null });
});

test('rules 20.1: figures of turnover are for HR and the general manager, over a time of five years at most', async () => {
  const [clerk, boss] = [await aPerson(api, 'CLERK'), await aPerson(api, 'GENERAL_MANAGER')];

  await api.nobody.run(ASKED, SUMMER).failed('UNAUTHENTICATED');
  await clerk.client.run(ASKED, SUMMER).failed('FORBIDDEN');
  await boss.client.run(ASKED, SUMMER).data();
  await hr.client.run(ASKED, { from: '2026-06-01', to: '2026-05-31' }).failed('BAD_USER_INPUT');
  await hr.client.run(ASKED, { from: '0001-01-01', to: '9999-12-31' }).failed('BAD_USER_INPUT');
  await hr.client.run(ASKED, { ...SUMMER, shopId: 'nowhere' }).failed('BAD_USER_INPUT');
  await hr.client.run(ASKED, { from: '9999-12-31', to: '9999-12-31' }).failed('BAD_USER_INPUT');
});
