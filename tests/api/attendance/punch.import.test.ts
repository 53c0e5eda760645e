import { beforeAll, beforeEach, expect, test } from 'vitest';

import { ownApi, type TestApi } from '../../support/api.ts';
import { aPerson, type Person, unique } from '../../support/cast.ts';
import { upload } from '../files/upload.ts';
import { checked, find, sent, written } from '../transfer/import-steps.ts';
import { aShop, closeMonth, type TestShop } from './shops.ts';

let api: TestApi;
let hr: Person;
let shop: TestShop;
let number: string;

beforeAll(async () => {
  api = await ownApi();
  hr = await aPerson(api, 'HR');
  return () => api.stop();
});

/** A person of a shop whose number no other test uses. */
beforeEach(async () => {
  shop = await aShop(api, hr);
  number = unique('9').replaceAll('-', '').slice(-9);
  const given = { employeeId: shop.clerk.employeeId, number, startsOn: '2026-01-01' };
  await hr.client.act('punchNumberSet', given).data();
});

const log = (...lines: readonly (readonly [string, string, string])[]): string =>
  lines.map(([who, at, status]) => `${who.padStart(9)}\t${at}\t1\t${status}\t1\t0\r\n`).join('');
const attlog = (body: string) => ({ sheet: 'punches', fileName: '1_attlog.dat', body });

interface Row {
  readonly at: string;
  readonly direction: string | null;
  readonly place: string | null;
}

async function punchesOf(employeeId: string): Promise<Row[]> {
  const { rows } = await api.server.archive.pool.query<Row>(
    `select to_char(at at time zone 'Asia/Shanghai', 'YYYY-MM-DD HH24:MI:SS') as at, direction,
       (select code from shops s where s.id = place_id) as place
     from punches where employee_id = $1 order by at, direction`,
    [employeeId],
  );
  return rows;
}

interface Problem {
  readonly line: number;
  readonly column: string | null;
  readonly value: string | null;
  readonly code: string;
}
const problemsOf = (run: { problems: { nodes: readonly Problem[] } }): [number, string][] =>
  run.problems.nodes.map(({ line, code }) => [line, code]);

test('rules 17.2: attlog.dat becomes punches in the shop of the day; a check writes nothing; a second import changes nothing', async () => {
  const file = attlog(
    log(
      [number, '2026-11-20 08:57:03', '0'],
      [number, '2026-11-20 18:01:00', '1'],
      [number, '2026-11-20 08:57:03', '0'],
    ),
  );

  const run = await checked(api, hr.client, file);
  expect(run).toMatchObject({ state: 'CHECKED', rowCount: 3, createdCount: 2, skippedCount: 1, rejectedCount: 0 });
  expect(await punchesOf(shop.clerk.employeeId)).toEqual([]);

  await hr.client.act('importRunConfirm', { id: run.id, version: run.version }).data();
  await api.runJobs();

  expect(await find(hr.client, run.id)).toMatchObject({ state: 'DONE', createdCount: 2, skippedCount: 1 });
  expect(await punchesOf(shop.clerk.employeeId)).toEqual([
    { at: '2026-11-20 08:57:03', direction: 'IN', place: shop.code },
    { at: '2026-11-20 18:01:00', direction: 'OUT', place: shop.code },
  ]);
  expect(await written(api, hr.client, file)).toMatchObject({ state: 'DONE', createdCount: 0, skippedCount: 3 });
  expect(await punchesOf(shop.clerk.employeeId)).toHaveLength(2);
});

test('rules 17.2, 17.7: wrong clocks, unknown numbers, people who do not work here and closed months are told by line', async () => {
  await closeMonth(api, '2026-08-01');
  const file = attlog(
    log(
      ['4711000', '2026-11-20 08:00:00', '0'],
      [number, '2026-11-21 10:05:01', '0'],
      [number, '2026-11-21 10:05:00', '0'],
      [number, '2000-01-01 00:00:07', '0'],
      [number, '2025-12-31 08:00:00', '0'],
      [number, '2026-08-31 08:00:00', '0'],
      [number, '2026-02-30 08:00:00', '0'],
      [number, '2026-11-20 08:00:00', '9'],
    ) + '=HYPERLINK("http://example.com")\r\n',
  );
  // The number is known before the first day of the post.
  await api.server.archive.pool.query('update punch_numbers set starts_on = $2 where number = $1', [
    number,
    '2000-01-01',
  ]);

  const run = await written(api, hr.client, file);

  expect(run).toMatchObject({ state: 'DONE', rowCount: 9, createdCount: 1, rejectedCount: 8 });
  expect(problemsOf(run)).toEqual([
    [1, 'PUNCH_NUMBER_UNKNOWN'],
    [2, 'PUNCH_IN_FUTURE'],
    [4, 'PUNCH_TOO_OLD'],
    [5, 'PUNCH_NOT_EMPLOYED'],
    [6, 'ATTENDANCE_MONTH_CLOSED'],
    [7, 'NOT_A_DATE'],
    [8, 'NOT_IN_LIST'],
    [9, 'TOO_FEW_CELLS'],
  ]);
  const rejects = await (await hr.client.fetch(`/files/${run.rejects.id}`)).text();
  expect(rejects).toContain("'=HYPERLINK");
  expect(rejects.split('\r\n')[0]).toBe('import line,import column,import code,number,at,direction');
});

test('rules 17.2: what was rejected can be mended and brought in again', async () => {
  const run = await checked(api, hr.client, attlog(log(['4711001', '2026-11-20 08:00:00', '0'])));
  const rejects = await (await hr.client.fetch(`/files/${run.rejects.id}`)).text();

  const again = await written(api, hr.client, { sheet: 'punches', body: rejects.replace('4711001', number) });

  expect(again).toMatchObject({ createdCount: 1, rejectedCount: 0 });
});

test('rules 17.3: a punch that HR has voided does not come back with the next import', async () => {
  const file = attlog(log([number, '2026-11-19 08:57:03', '0']));
  await written(api, hr.client, file);
  const list = 'query L($id: ID!) { punches(filter: { employee: { id: { eq: $id } } }) { nodes { id version } } }';
  const { punches } = await hr.client.run(list, { id: shop.clerk.employeeId }).data();
  await hr.client.act('punchVoid', { ...punches.nodes[0], reason: 'A colleague touched for him.' }).data();

  expect(await written(api, hr.client, file)).toMatchObject({ createdCount: 0, skippedCount: 1 });
  expect(await punchesOf(shop.clerk.employeeId)).toHaveLength(1);
});

test('rules 17.2: one row a person and a column a day; the name of the file tells in from out', async () => {
  const body = `,19/11/2026,20/11/2026\r\n${number},NA,20/11/2026 09:43\r\n`;

  await written(api, hr.client, { sheet: 'punches', fileName: 'in_time.csv', body });
  await written(api, hr.client, { sheet: 'punches', fileName: 'out_time.csv', body: body.replace('09:43', '17:20') });

  expect(await punchesOf(shop.clerk.employeeId)).toMatchObject([
    { at: '2026-11-20 09:43:00', direction: 'IN' },
    { at: '2026-11-20 17:20:00', direction: 'OUT' },
  ]);
});

test('rules 17.2: a table of another make by its columns, by staff number and with the place', async () => {
  const { employee } = await hr.client
    .run('query E($id: ID!) { employee(id: $id) { number } }', { id: shop.manager.employeeId })
    .data();
  const body = [
    'who,when,where',
    `${employee.number},2026/11/20 8:57,${shop.code}`,
    `${employee.number},2026-11-20 15:00,HQ`,
    `${employee.number},2026-11-20 16:00,nowhere`,
  ].join('\n');
  const matches = ['employee', 'at', 'place'].map((column, at) => ({ column, heading: ['who', 'when', 'where'][at] }));

  const run = await checked(api, hr.client, { sheet: 'punches', body, matches });
  await hr.client.act('importRunConfirm', { id: run.id, version: run.version }).data();
  await api.runJobs();

  expect(problemsOf(await find(hr.client, run.id))).toEqual([[4, 'UNKNOWN_REFERENCE']]);
  expect(await punchesOf(shop.manager.employeeId)).toEqual([
    { at: '2026-11-20 08:57:00', direction: null, place: shop.code },
    { at: '2026-11-20 15:00:00', direction: null, place: null },
  ]);
});

test('promise S9: who may not bring punches in has no sheet for them, whatever he sends', async () => {
  await shop.manager.client.act('importRunOpen', { sheet: 'punches' }).failed('FORBIDDEN');
  await shop.clerk.client.act('importRunOpen', { sheet: 'punches' }).failed('FORBIDDEN');
  await api.admin.act('importRunOpen', { sheet: 'punches' }).failed('FORBIDDEN');
  await hr.client.act('importRunOpen', { sheet: 'customers' }).failed('FORBIDDEN');
  const { id } = await sent(hr.client, attlog(log([number, '2026-11-20 08:00:00', '0'])));
  const file = { ownerType: 'ImportRun', ownerId: id, fileName: 'attlog.dat', body: 'x' };
  expect((await upload(shop.manager.client, file)).status).toBe(404);
});

test('promise S3: bytes that are no log, and a log of one long line, are told in the words of a form', async () => {
  for (const body of ['\u0001\u0002', `${'7'.repeat(3_000_000)}\n`]) {
    const run = await sent(hr.client, attlog(log([number, '2026-11-20 08:00:00', '0']))).catch(() => null);
    expect(run).not.toBeNull();
    const { importRunOpen } = await hr.client
      .act('importRunOpen', { sheet: 'punches' }, 'importRun { id version }')
      .data();
    const { id, version } = importRunOpen.importRun;
    const { status } = await upload(hr.client, { ownerType: 'ImportRun', ownerId: id, fileName: 'attlog.dat', body });
    if (status !== 201) continue;
    const { data, errors } = await hr.client.act('importRunRead', { id, version }, 'importRun { header }').answer();
    expect(errors).toBeUndefined();
    expect(data?.['importRunRead'].importRun?.header.length ?? 0).toBeLessThan(3);
  }
});
