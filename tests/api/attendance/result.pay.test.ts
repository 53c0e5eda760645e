import { beforeAll, expect, test } from 'vitest';

import { ownApi, type TestApi } from '../../support/api.ts';
import { aPerson, type Person } from '../../support/cast.ts';
import { aPolicy, computed, earning, resultOf, worked } from './months.ts';
import { aShop, type TestShop } from './shops.ts';

let api: TestApi;
let hr: Person;
let shop: TestShop;
let unpaid: TestShop;

const MONTH = '2026-10';

beforeAll(async () => {
  api = await ownApi();
  hr = await aPerson(api, 'HR');
  await aPolicy(hr, '2026-01-01');
  [shop, unpaid] = await Promise.all([aShop(api, hr), aShop(api, hr)]);
  await earning(hr, shop.clerk.employeeId);
  await earning(hr, shop.manager.employeeId);
  await earning(hr, unpaid.manager.employeeId);
  await earning(hr, unpaid.manager.employeeId, { validFrom: '2026-10-13' });
  // As after the company changed its currency.
  await api.server.archive.pool.query(
    "update wages set currency = 'HKD' where employee_id = $1 and valid_from = '2026-10-13'",
    [unpaid.manager.employeeId],
  );
  for (const { clerk, manager, id } of [shop, unpaid]) {
    for (const { employeeId } of [clerk, manager]) {
      const days = [{ date: '2026-10-12', punches: ['09:30', '18:00'] }, { date: '2026-10-13' }];
      await worked(api, { employeeId, shopId: id, days });
    }
  }
  await computed(api, hr, { month: MONTH });
  return () => api.stop();
});

async function gapOf(reader: Person, { employeeId }: Person) {
  const { attendanceResults } = await reader.client
    .run(
      `query G($id: ID!) { attendanceResults(first: 2, filter: { isCurrent: { eq: true }, employee: { id: { eq: $id } } }) {
        nodes { payGap pays(first: 1) { nodes { id } } } } }`,
      { id: employeeId },
    )
    .data();
  return attendanceResults.nodes[0];
}

test('rules 17.5, 1.7: who has no sum is told why, and nobody else but who sees money', async () => {
  const none = { nodes: [] };

  expect(await gapOf(unpaid.clerk, unpaid.clerk)).toEqual({ payGap: 'NO_WAGE', pays: none });
  expect(await gapOf(hr, unpaid.manager)).toEqual({ payGap: 'MIXED_CURRENCIES', pays: none });
  expect(await gapOf(unpaid.manager, unpaid.clerk)).toEqual({ payGap: null, pays: none });
  expect((await gapOf(shop.clerk, shop.clerk)).payGap).toBeNull();
  const { attendanceClosing } = await hr.client
    .run(`{ attendanceClosing(month: "${MONTH}") { withoutPay { payGap employee { id } } } }`)
    .data();
  expect(attendanceClosing.withoutPay).toHaveLength(2);
  expect(attendanceClosing.withoutPay).toEqual(
    expect.arrayContaining([
      { payGap: 'NO_WAGE', employee: { id: unpaid.clerk.employeeId } },
      { payGap: 'MIXED_CURRENCIES', employee: { id: unpaid.manager.employeeId } },
    ]),
  );
});

async function readings(rowId: string): Promise<string[]> {
  const { accessLogEntries } = await api.admin
    .run('query L($id: ID!) { accessLogEntries(filter: { rowId: { eq: $id } }) { nodes { rowType field } } }', {
      id: rowId,
    })
    .data();
  return accessLogEntries.nodes.map((one: { rowType: string; field: string }) => `${one.rowType}.${one.field}`);
}

test('promise D1: who reads lines with wages in them is noted, the sums alone are not', async () => {
  const of = { employee: { id: { eq: shop.clerk.employeeId } } };
  const paysWith = (fields: string) =>
    hr.client
      .run(`query P($of: AttendancePayFilter) { attendancePays(first: 2, filter: $of) { nodes { id ${fields} } } }`, {
        of,
      })
      .data();

  const { attendancePays } = await paysWith('bonus payableDeduction');
  const [{ id }] = attendancePays.nodes;
  expect(await readings(id)).toEqual([]);
  await paysWith('bonusLines { amount } capLines { amount }');
  await resultOf(hr, shop.clerk.employeeId, MONTH);

  expect((await readings(id)).toSorted()).toEqual([
    'AttendancePay.bonusLines',
    'AttendancePay.bonusLines',
    'AttendancePay.capLines',
    'AttendancePay.capLines',
    'AttendancePay.deductionLines',
  ]);
});
