import { beforeAll, expect, test } from 'vitest';

import { ownApi, type TestApi } from '../../support/api.ts';
import { aPerson, type Person } from '../../support/cast.ts';
import { asked, aShopAtWork, decided, refOf, waiting } from './requests.ts';
import type { TestShop } from './shops.ts';

let api: TestApi;
let hr: Person;
let shop: TestShop;

const BALANCE = 'leaveBalance { id version grantedHours usedHours }';

beforeAll(async () => {
  api = await ownApi();
  hr = await aPerson(api, 'HR');
  shop = await aShopAtWork(
    api,
    hr,
    [23, 24, 25, 26, 27].map((day) => `2026-11-${day}`),
  );
  return () => api.stop();
});

const grant = (values: object = {}): object => ({
  employeeId: shop.clerk.employeeId,
  kind: 'ANNUAL',
  year: 2026,
  grantedHours: '16',
  ...values,
});
const annual = (day: number, endsAt = 'T10:00:00Z', values: object = {}): object => ({
  kind: 'ANNUAL',
  startsAt: `2026-11-${day}T01:00:00Z`,
  endsAt: `2026-11-${day}${endsAt}`,
  ...values,
});

async function used(): Promise<string> {
  const document = `{ employee(id: "${shop.clerk.employeeId}") { leaveBalances { nodes { usedHours } } } }`;
  const { employee } = await shop.clerk.client.run(document).data();
  return employee.leaveBalances.nodes[0].usedHours;
}

test('HR grants hours of a kind and year to others, each amount as hours', async () => {
  const { leaveBalanceSet } = await hr.client.act('leaveBalanceSet', grant({ grantedHours: '24.5' }), BALANCE).data();
  expect(leaveBalanceSet.leaveBalance).toMatchObject({ grantedHours: '24.50', usedHours: '0.00' });

  await hr.client.act('leaveBalanceSet', grant({ grantedHours: '-1' })).refused('VALUE_OUT_OF_RANGE');
  await hr.client.act('leaveBalanceSet', grant({ year: 1999 })).refused('VALUE_OUT_OF_RANGE');
  await hr.client.act('leaveBalanceSet', grant({ employeeId: hr.employeeId })).failed('FORBIDDEN');
  await shop.manager.client.act('leaveBalanceSet', grant()).failed('FORBIDDEN');
  const again = await hr.client.act('leaveBalanceSet', grant(), BALANCE).data();
  expect(again['leaveBalanceSet'].leaveBalance.id).toBe(leaveBalanceSet.leaveBalance.id);
});

test('rules 21: leave beyond the balance is refused, counting what waits; what is granted counts as used', async () => {
  await hr.client.act('leaveBalanceSet', grant()).data();
  const { client } = shop.clerk;
  const first = await asked(client, 'leaveRequestCreate', annual(23));
  const second = await asked(client, 'leaveRequestCreate', annual(24));
  await client.act('leaveRequestCreate', annual(25, 'T02:00:00Z')).refused('LEAVE_OVERDRAWN');
  expect(await used()).toBe('0.00');

  await (await decided(shop.manager.client, first.id)).data();
  expect(await used()).toBe('8.00');
  await (await decided(shop.manager.client, second.id, 'REJECT')).data();
  await asked(client, 'leaveRequestCreate', annual(25));
  expect(await used()).toBe('8.00');

  const row = { id: first.id, version: first.version + 1 };
  await hr.client
    .act('leaveRequestShorten', { ...row, endsAt: '2026-11-23T03:00:00Z', reason: 'Came at eleven.' })
    .data();
  expect(await used()).toBe('2.00');
  await client.act('leaveRequestWithdraw', { id: row.id, version: row.version + 1 }).data();
  expect(await used()).toBe('0.00');
});

test('rules 21: several decided together are all counted, and together exceed nothing', async () => {
  const one = shop.manager;
  await hr.client.act('leaveBalanceSet', grant({ employeeId: one.employeeId, grantedHours: '16' })).data();
  const first = await asked(one.client, 'leaveRequestCreate', annual(23));
  const second = await asked(one.client, 'leaveRequestCreate', annual(24));
  const requests = await Promise.all([first, second].map(({ id }) => waiting(hr.client, id)));
  const all = { requests: requests.map(({ id, version }) => ({ id, version })), decision: 'APPROVE' };

  const fewer = grant({ employeeId: one.employeeId, grantedHours: '15' });
  await hr.client.act('leaveBalanceSet', fewer).data();
  await hr.client.act('approvalRequestDecideMany', all).refused('LEAVE_OVERDRAWN');
  await hr.client.act('leaveBalanceSet', { ...fewer, grantedHours: '16' }).data();
  await hr.client.act('approvalRequestDecideMany', all).data();

  const document = `{ employee(id: "${one.employeeId}") { leaveBalances { nodes { usedHours } } } }`;
  expect((await one.client.run(document).data())['employee'].leaveBalances.nodes).toEqual([{ usedHours: '16.00' }]);
});

test('rules 21: with the setting WARN more may be taken; the decider sees what was left', async () => {
  await hr.client.act('leaveBalanceSet', grant({ kind: 'MARRIAGE', grantedHours: '0' })).data();
  const marriage = annual(26, 'T10:00:00Z', { kind: 'MARRIAGE' });
  await shop.clerk.client.act('leaveRequestCreate', marriage).refused('LEAVE_OVERDRAWN');

  const setting = { key: 'leave.overdraft', value: '"WARN"', validFrom: '2026-11-21', reason: 'Goodwill.' };
  await api.admin.act('settingSet', setting).data();
  const leave = await asked(shop.clerk.client, 'leaveRequestCreate', marriage);
  await (await decided(shop.manager.client, leave.id)).data();
  const { leaveRequest } = await hr.client.run(`{ leaveRequest(id: "${leave.id}") { state hours } }`).data();
  expect(leaveRequest).toEqual({ state: 'APPROVED', hours: '8.00' });
});

test('hours with a balance are asked for year by year; kinds without one have no limit', async () => {
  await hr.client.act('leaveBalanceSet', grant({ grantedHours: '400' })).data();
  const across = { startsAt: '2026-12-30T01:00:00Z', endsAt: '2027-01-05T10:00:00Z' };
  await shop.clerk.client.act('leaveRequestCreate', annual(27, '', across)).refused('LEAVE_ACROSS_YEARS');

  const sick = await asked(shop.clerk.client, 'leaveRequestCreate', annual(27, '', { ...across, kind: 'SICK' }));
  await shop.clerk.client.act('leaveRequestWithdraw', refOf(sick)).data();
});
