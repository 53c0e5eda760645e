import { writeXlsx } from 'hucre/xlsx';
import { beforeAll, expect, test } from 'vitest';

import { ownApi, type TestApi } from '../../support/api.ts';
import { aPerson, type Person } from '../../support/cast.ts';
import { upload } from '../files/upload.ts';
import { bytesOf, checked, find, read, written } from '../transfer/import-steps.ts';
import { aShop, type TestShop } from './shops.ts';

let api: TestApi;
let hr: Person;
let shop: TestShop;

const NUMBER = '900100';

beforeAll(async () => {
  api = await ownApi();
  hr = await aPerson(api, 'HR');
  shop = await aShop(api, hr);
  const given = { employeeId: shop.clerk.employeeId, number: NUMBER, startsOn: '2026-01-01' };
  await hr.client.act('punchNumberSet', given).data();
  return () => api.stop();
});

async function punchesOf(employeeId: string): Promise<string[]> {
  const { rows } = await api.server.archive.pool.query<{ punch: string }>(
    `select to_char(at at time zone 'Asia/Shanghai', 'MM-DD HH24:MI') || ' ' || direction as punch from punches
     where employee_id = $1 order by at`,
    [employeeId],
  );
  return rows.map(({ punch }) => punch);
}

/** As DingTalk exports a month: title, moment of the report, two rows of headings, one row a person and day. */
async function dingtalk(): Promise<Uint8Array> {
  const { employee } = await hr.client
    .run('query E($id: ID!) { employee(id: $id) { number } }', { id: shop.manager.employeeId })
    .data();
  const row = (date: string, came: string, went: string) => [
    '店长',
    '门店',
    employee.number,
    'u1',
    date,
    '早班',
    came,
    '',
    went,
    '',
  ];
  return writeXlsx({
    sheets: [
      {
        name: '月度汇总',
        rows: [['月度汇总表 统计日期：2026-10-01 至 2026-10-31'], ['姓名', '出勤天数'], ['店长', 2]],
      },
      {
        name: '每日统计',
        rows: [
          ['每日统计表 统计日期：2026-10-01 至 2026-10-31'],
          ['报表生成时间：2026-11-01 09:00'],
          ['姓名', '考勤组', '工号', 'UserId', '日期', '班次', '上班1', '', '下班1', ''],
          ['', '', '', '', '', '', '打卡时间', '打卡结果', '打卡时间', '打卡结果'],
          row('26-10-12 星期一', '08:57', '次日 00:31'),
          row('26-10-14 星期三', '09:03', '18:00'),
          row('26-10-15 星期四', '', '外勤'),
        ],
      },
    ],
  });
}

test('rules 17.2: the monthly workbook of DingTalk is previewed, checked and written; a second import changes nothing', async () => {
  const file = { sheet: 'punches', fileName: '考勤报表.xlsx', body: await dingtalk() };

  const { id } = await read(hr.client, file);
  const preview = 'query P($id: ID!) { importPreview(runId: $id) { cells } }';
  const { importPreview } = await hr.client.run(preview, { id }).data();
  expect(JSON.stringify(importPreview)).toContain('2026-10-12 08:57');
  expect(await punchesOf(shop.manager.employeeId)).toEqual([]);
  expect(await written(api, hr.client, file)).toMatchObject({ state: 'DONE', createdCount: 4, rejectedCount: 1 });
  const there = ['10-12 08:57 IN', '10-13 00:31 OUT', '10-14 09:03 IN', '10-14 18:00 OUT'];
  expect(await punchesOf(shop.manager.employeeId)).toEqual(there);
  expect(await written(api, hr.client, file)).toMatchObject({ createdCount: 0, skippedCount: 4, rejectedCount: 1 });
  expect(await punchesOf(shop.manager.employeeId)).toEqual(there);
});

/** So many touches, a minute apart. */
function log(count: number): string {
  const first = Date.UTC(2026, 8, 1);
  const line = (_: unknown, at: number): string => {
    const moment = new Date(first + at * 60_000).toISOString().slice(0, 19).replace('T', ' ');
    return `${NUMBER.padStart(9)}\t${moment}\t1\t${at % 2}\t1\t0\r\n`;
  };
  return Array.from({ length: count }, line).join('');
}

test('promise R11: an import that is called off in the middle leaves nothing behind, and can be done again', async () => {
  const file = { sheet: 'punches', fileName: '1_attlog.dat', body: log(60_000) };
  const { id, version } = await checked(api, hr.client, file);
  await hr.client.act('importRunConfirm', { id, version }).data();

  const working = api.runJobs();
  let run = await find(hr.client, id);
  while (run.state === 'CONFIRMED' && run.progressPercent === 0) run = await find(hr.client, id);
  expect(run.state).toBe('CONFIRMED');
  await hr.client.act('importRunCancel', { id, version: run.version }).data();
  await working;

  expect(await find(hr.client, id)).toMatchObject({ state: 'CANCELLED' });
  expect(await punchesOf(shop.clerk.employeeId)).toEqual([]);
  expect(await written(api, hr.client, file)).toMatchObject({ state: 'DONE', createdCount: 60_000 });
});

test('a log that is larger than the setting allows is refused by name, and taken when the setting is raised', async () => {
  const { importRunOpen } = await hr.client.act('importRunOpen', { sheet: 'punches' }, 'importRun { id }').data();
  const file = { ownerType: 'ImportRun', ownerId: importRunOpen.importRun.id, fileName: '1_attlog.dat' };
  const body = bytesOf(log(40_000));
  const limit = (value: string) =>
    api.admin
      .act('settingSet', { key: 'files.mostMegabytes', value, validFrom: '2026-11-21', reason: '考勤机导出' })
      .data();

  await limit('1');
  expect((await upload(hr.client, { ...file, body })).code).toBe('FILE_TOO_LARGE');
  await limit('20');
  expect(await upload(hr.client, { ...file, body })).toMatchObject({ status: 201 });
});
