import { beforeAll, beforeEach, expect, test } from 'vitest';

import { ownApi, type TestApi } from '../../support/api.ts';
import { aPerson, type Person } from '../../support/cast.ts';
import { checked, find, written } from '../transfer/import-steps.ts';
import { aHire, aNumber, aShop, employmentsOf } from './files.ts';

let api: TestApi;
let hr: Person;
let shop: { readonly id: string; readonly code: string };

beforeAll(async () => {
  api = await ownApi();
  hr = await aPerson(api, 'HR');
  return () => api.stop();
});
beforeEach(async () => {
  shop = await aShop(api);
});

const HEADINGS = '工号,姓名,性别,门店,岗位,任职日期,入职日期,离职日期,招聘渠道,离职原因,电话';

interface Problem {
  readonly line: number;
  readonly column: string | null;
  readonly code: string;
}

/** What a file of these lines brings, and what is wrong with it. */
async function broughtIn(
  ...lines: string[]
): Promise<{ counts: number[]; problems: [number, string | null, string][] }> {
  const body = `${HEADINGS}\r\n${lines.join('\r\n')}\r\n`;
  const file = { sheet: 'employees', fileName: '花名册.csv', body };
  const run = await checked(api, hr.client, file);
  const problems = run.problems.nodes.map(({ line, column, code }: Problem) => [line, column, code]);
  if (problems.length > 0) return { counts: [], problems };
  const done = await written(api, hr.client, file);
  return { counts: [done.createdCount, done.updatedCount, done.skippedCount], problems };
}

async function idOf(number: string): Promise<string> {
  const { employees } = await hr.client
    .run(`{ employees(filter: { number: { eq: "${number}" } }) { nodes { id } } }`)
    .data();
  return employees.nodes[0].id;
}

test('rules 20.0: the roster brings people in with employment, posting and channel; a second time nothing changes', async () => {
  const number = aNumber();
  const line = `${number},王小梅,女,${shop.code},店员,2026-09-01,2026-09-01,,校园,,13800007777`;

  expect(await broughtIn(line)).toEqual({ counts: [1, 0, 0], problems: [] });
  const id = await idOf(number);
  expect(await employmentsOf(hr.client, id)).toMatchObject([
    { hiredOn: '2026-09-01', leftOn: null, channel: 'CAMPUS', hireShop: { id: shop.id } },
  ]);
  const asked = `{ employee(id: "${id}") { gender shop { id } postings { nodes { post startsOn endsOn } } } }`;
  expect((await hr.client.run(asked).data())['employee']).toEqual({
    gender: 'F',
    shop: { id: shop.id },
    postings: { nodes: [{ post: 'CLERK', startsOn: '2026-09-01', endsOn: null }] },
  });
  expect(await broughtIn(line)).toEqual({ counts: [0, 0, 1], problems: [] });

  expect(await broughtIn(`${number},王小梅,女,,,,2026-09-01,2026-10-31,校园,离家远,`)).toMatchObject({ problems: [] });
  expect(await employmentsOf(hr.client, id)).toMatchObject([{ leftOn: '2026-10-31', leaveReason: 'FAR_FROM_HOME' }]);
});

test('rules 20.0: the roster is checked like the forms, each fault at its cell', async () => {
  const posted = await aHire(hr.client, { shopId: shop.id, shopPost: 'CLERK' });
  const { employee } = await hr.client.run(`{ employee(id: "${posted.id}") { number name } }`).data();
  const other = await aShop(api);

  const { problems } = await broughtIn(
    `${aNumber()},甲,,,店员,2026-09-01,2026-09-01,,,,`,
    `${aNumber()},乙,,${shop.code},店员,,,,,,`,
    `${aNumber()},丙,,${shop.code},,2026-09-01,2026-09-01,,,,`,
    `${aNumber()},丁,,,,,2026-09-01,2026-08-31,,,`,
    `${aNumber()},戊,,,,,,,校园,,`,
    `${employee.number},${employee.name},,${other.code},,,2026-06-01,,,,`,
    `${aNumber()},己,,,,,2026-09-01,,报纸,,`,
    `${aNumber()},庚,,,,,2026-09-01,,,违纪,`,
  );

  expect(problems).toEqual([
    [2, 'shop', 'POSTING_SHOP_UNFIT'],
    [3, 'startsOn', 'VALUE_REQUIRED'],
    [4, 'shopPost', 'VALUE_REQUIRED'],
    [5, 'leftOn', 'EMPLOYEE_LEFT_BEFORE_HIRED'],
    [6, 'hiredOn', 'VALUE_REQUIRED'],
    [7, 'shop', 'SHOP_FROM_POSTING'],
    [8, 'channel', 'NOT_IN_LIST'],
    [9, 'leaveReason', 'EMPLOYMENT_NOT_ENDED'],
  ]);
});

test('rules 20.0: only who may enter people, post them and read their values brings a roster in', async () => {
  const manager = await aPerson(api, 'SALES_MANAGER');

  await manager.client.act('importRunOpen', { sheet: 'employees' }).failed('FORBIDDEN');
  await api.admin.act('importRunOpen', { sheet: 'employees' }).failed('FORBIDDEN');
  const { importRunOpen } = await hr.client.act('importRunOpen', { sheet: 'employees' }, 'importRun { id }').data();
  expect(await find(hr.client, importRunOpen.importRun.id)).not.toBeNull();
});

test('rules 20.0, promise D1: the roster goes out as one sees it, phones masked unless asked for in full', async () => {
  const { id } = await aHire(hr.client, { phone: '13800007777', name: '=HYPERLINK("http://x")' });
  const columns = ['number', 'name', 'hiredOn', 'phone'].map((column) => ({ id: column, heading: column }));
  const taking = (person: Person, more: object[] = []): Promise<Response> =>
    person.client.fetch('/export', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({
        list: 'employees',
        format: 'csv',
        columns: [...columns, ...more],
        filter: { id: { eq: id } },
      }),
    });
  const clerk = await aPerson(api, 'CLERK');

  expect((await taking(clerk)).status).toBe(403);
  const text = await (await taking(hr)).text();
  expect(text).toContain('138****7777');
  expect(text).toContain(`"'=HYPERLINK(""http://x"")"`);
  expect(await (await taking(hr, [{ id: 'phoneFull', heading: 'phone in full' }])).text()).toContain('13800007777');
  const { rows } = await api.server.archive.pool.query('select field from access_log_entries where row_id = $1', [id]);
  expect(rows).toEqual([{ field: 'phoneFull' }]);
});
