import { beforeAll, expect, test } from 'vitest';

import { ownApi, type TestApi } from '../../support/api.ts';
import { aPerson, type Person } from '../../support/cast.ts';
import { aPolicy, computed, earning, worked } from './months.ts';
import { aShop, closeMonth, type TestShop } from './shops.ts';

let api: TestApi;
let hr: Person;
let shop: TestShop;

const COLUMNS = [
  'month',
  'employeeNumber',
  'employee',
  'resultState',
  'workdays',
  'unnotifiedHours',
  'bonus',
  'payableDeduction',
  'adjustedDeduction',
  'totalDeduction',
].map((id) => ({ id, heading: id }));

function taken(person: Person, body: object = {}): Promise<Response> {
  const filter = { startsOn: { eq: '2026-10-01' }, result: { isCurrent: { eq: true } } };
  return person.client.fetch('/export', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ list: 'attendancePays', format: 'csv', columns: COLUMNS, filter, ...body }),
  });
}

beforeAll(async () => {
  api = await ownApi();
  hr = await aPerson(api, 'HR');
  await aPolicy(hr, '2026-01-01');
  shop = await aShop(api, hr);
  const { employeeId } = shop.clerk;
  await api.server.archive.pool.query('update employees set name = $1, number = $2 where id = $3', [
    '=HYPERLINK("http://x")',
    'C-007',
    employeeId,
  ]);
  await earning(hr, employeeId);
  await worked(api, { employeeId, shopId: shop.id, days: [{ date: '2026-10-12', punches: ['09:30', '18:00'] }] });
  await computed(api, hr, { month: '2026-10' });
  await closeMonth(api, '2026-09-01');
  await hr.client
    .act('attendanceAdjustmentCreate', { employeeId, aboutMonth: '2026-09', deductionAmount: '-5.50', reason: '补' })
    .data();
  return () => api.stop();
});

test('rules 17.7: HR takes out a month for payroll, with what was put right about closed ones; no cell is a formula', async () => {
  const response = await taken(hr);
  const [headings, ...lines] = (await response.text()).replace('\uFEFF', '').trimEnd().split('\r\n');

  expect(response.status).toBe(200);
  expect(headings).toBe(COLUMNS.map(({ id }) => id).join(','));
  expect(lines[0]).toBe(`2026-10-01,C-007,"'=HYPERLINK(""http://x"")",COMPUTED,1,0.5,480,20,-5.5,14.5`);
  expect(lines).toHaveLength(2);
});

test('the same as a workbook', async () => {
  const response = await taken(hr, { format: 'xlsx' });

  expect(response.headers.get('content-type')).toContain('spreadsheetml');
  expect((await response.arrayBuffer()).byteLength).toBeGreaterThan(1_000);
});

test('who took a month out is journaled', async () => {
  const { rows } = await api.server.archive.pool.query<{ after: object }>(
    `select after from journal_entries where kind = 'export' and row_type = 'AttendancePay' order by at desc, id desc limit 1`,
  );

  expect(rows[0]?.after).toMatchObject({ list: 'attendancePays', rows: 1, outcome: 'finished' });
});

test('nobody but HR takes money out, whatever else he may take out', async () => {
  const [seller, general] = await Promise.all([aPerson(api, 'SALES_MANAGER'), aPerson(api, 'GENERAL_MANAGER')]);

  for (const person of [seller, general, shop.manager, shop.clerk]) expect((await taken(person)).status).toBe(403);
  expect((await taken(hr, { list: 'customers', columns: [{ id: 'name', heading: 'x' }], filter: {} })).status).toBe(
    403,
  );
});
