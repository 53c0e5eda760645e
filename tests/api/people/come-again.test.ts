import { afterAll, beforeAll, expect, test } from 'vitest';

import { ownApi, type TestApi } from '../../support/api.ts';
import { aPerson, type Person } from '../../support/cast.ts';
import { aHire, aShop, employmentsOf, leaves, versionOf } from './files.ts';

let api: TestApi;
let hr: Person;

const TURNOVER = `query T($from: Date!, $to: Date!, $shopId: ID, $asOf: Date) {
  turnover(from: $from, to: $to, shopId: $shopId, asOf: $asOf) {
    asOf headcountAtStart headcountAtEnd byChannel { channel judgeable90 retained90 retention90 } } }`;

beforeAll(async () => {
  api = await ownApi();
  hr = await aPerson(api, 'HR');
});
afterAll(() => api.stop());

async function headcountAt(day: string, shopId: string | null): Promise<number> {
  const { turnover } = await hr.client.run(TURNOVER, { from: day, to: day, shopId }).data();
  return turnover.headcountAtEnd;
}

test('rules 20.1: who is promoted or moved at the turn of a month is in one shop at the end of each day', async () => {
  const [one, other] = [await aShop(api), await aShop(api)];
  const { id: employeeId } = await aHire(hr.client, { hiredOn: '2026-05-01', shopId: one.id, shopPost: 'CLERK' });
  const promoted = { employeeId, post: 'SHIFT_LEAD', shopId: one.id, startsOn: '2026-07-01' };
  await hr.client.act('postingStart', promoted).data();
  await hr.client.act('postingStart', { ...promoted, shopId: other.id, startsOn: '2026-09-01' }).data();
  await leaves(hr.client, { id: employeeId }, { leftOn: '2026-10-31' });
  const both = async (day: string): Promise<number[]> => [
    await headcountAt(day, one.id),
    await headcountAt(day, other.id),
    await headcountAt(day, null),
  ];

  expect(await both('2026-04-30')).toEqual([0, 0, 0]);
  expect(await both('2026-06-30')).toEqual([1, 0, 1]);
  expect(await both('2026-07-01')).toEqual([1, 0, 1]);
  expect(await both('2026-08-31')).toEqual([1, 0, 1]);
  expect(await both('2026-09-01')).toEqual([0, 1, 1]);
  expect(await both('2026-10-30')).toEqual([0, 1, 1]);
  expect(await both('2026-10-31')).toEqual([0, 0, 0]);
});

test('rules 20.2: nobody has stayed 90 days before they are over, whatever day is asked for', async () => {
  await aHire(hr.client, { hiredOn: '2026-11-20', channel: 'JOB_AGENCY' });

  const asked = { from: '2026-11-20', to: '2026-11-20', asOf: '2027-06-01' };
  const { turnover } = await hr.client.run(TURNOVER, asked).data();

  expect(turnover.asOf).toBe('2026-11-21');
  expect(turnover.byChannel[1]).toEqual({
    channel: 'JOB_AGENCY',
    judgeable90: 0,
    retained90: 0,
    retention90: null,
  });
});

test('rules 20.5: who left and came again stands on the ladder of both times', async () => {
  const shop = await aShop(api);
  const { id: employeeId } = await aHire(hr.client, { hiredOn: '2025-01-10', shopId: shop.id, shopPost: 'CLERK' });
  await leaves(hr.client, { id: employeeId }, { leftOn: '2025-04-10' });
  const again = { employeeId, hiredOn: '2025-07-01', shopPost: 'CLERK', shopId: shop.id };
  await hr.client.act('employeeHireAgain', again).data();
  const clerksOn = async (on: string): Promise<number> => {
    const asked = 'query L($on: Date) { careerLadder(on: $on) { headcount } }';
    return (await hr.client.run(asked, { on }).data())['careerLadder'][0].headcount;
  };

  expect(await clerksOn('2025-01-09')).toBe(0);
  expect(await clerksOn('2025-02-01')).toBe(1);
  expect(await clerksOn('2025-04-10')).toBe(1);
  expect(await clerksOn('2025-04-11')).toBe(0);
  expect(await clerksOn('2025-07-01')).toBe(1);
});

test('rules 20.0: where somebody worked before does not move when the person comes again elsewhere', async () => {
  const [one, other] = [await aShop(api), await aShop(api)];
  const { id } = await aHire(hr.client, { hiredOn: '2026-01-10', shopId: one.id });
  await leaves(hr.client, { id }, { leftOn: '2026-04-10' });
  await hr.client
    .act('employeeHireAgain', { employeeId: id, hiredOn: '2026-07-01', shopId: other.id, channel: 'ONLINE' })
    .data();
  const places = [
    { hiredOn: '2026-07-01', hireShop: { id: other.id }, leaveShop: null },
    { hiredOn: '2026-01-10', hireShop: { id: one.id }, leaveShop: { id: one.id } },
  ];

  expect(await employmentsOf(hr.client, id)).toMatchObject(places);
  await hr.client.act('employeeEdit', { ...(await versionOf(hr.client, id)), post: '收银' }).data();
  expect(await employmentsOf(hr.client, id)).toMatchObject(places);
  const posting = { employeeId: id, post: 'CLERK', shopId: other.id, startsOn: '2026-07-01' };
  await hr.client.act('postingStart', posting).data();
  expect(await employmentsOf(hr.client, id)).toMatchObject(places);
});

test('rules 20.0: a shop without a post is refused of somebody whom postings place', async () => {
  const shop = await aShop(api);
  const { id: employeeId } = await aHire(hr.client, { hiredOn: '2026-01-10', shopId: shop.id, shopPost: 'CLERK' });
  await leaves(hr.client, { id: employeeId }, { leftOn: '2026-04-10' });

  const again = { employeeId, hiredOn: '2026-07-01', shopId: shop.id };
  expect(await hr.client.act('employeeHireAgain', again).refused('SHOP_FROM_POSTING')).toEqual(['input', 'shopId']);
});

test('rules 20.1: a reason is not lost of whose entry nobody knows the day', async () => {
  const { employeeCreate } = await hr.client
    .act('employeeCreate', { number: 'N-1', name: '李娜' }, 'employee { id version }')
    .data();
  const leaving = { ...employeeCreate.employee, leftOn: '2026-08-10' };

  const told = { ...leaving, reason: 'OTHER' };
  expect(await hr.client.act('employeeLeave', told).refused('EMPLOYMENT_NEEDS_DAY')).toEqual(['input', 'reason']);
  await hr.client.act('employeeLeave', leaving).data();
});

test('rules 20.0: a transfer that was planned before the leaving does not stand in the way of who comes again', async () => {
  const [one, other] = [await aShop(api), await aShop(api)];
  const { id: employeeId } = await aHire(hr.client, { hiredOn: '2026-06-01', shopId: one.id, shopPost: 'CLERK' });
  const planned = { employeeId, post: 'SHIFT_LEAD', shopId: other.id, startsOn: '2027-03-01' };
  await hr.client.act('postingStart', planned).data();
  await leaves(hr.client, { id: employeeId }, { leftOn: '2026-11-10' });

  const again = { employeeId, hiredOn: '2026-11-20', shopPost: 'CLERK', shopId: one.id };
  await hr.client.act('employeeHireAgain', again).data();

  const asked = `{ employee(id: "${employeeId}") { shop { id } postings { nodes { post startsOn endsOn } } } }`;
  expect((await hr.client.run(asked).data())['employee']).toEqual({
    shop: { id: one.id },
    postings: {
      nodes: [
        { post: 'CLERK', startsOn: '2026-11-20', endsOn: null },
        { post: 'CLERK', startsOn: '2026-06-01', endsOn: '2026-11-10' },
      ],
    },
  });
});
