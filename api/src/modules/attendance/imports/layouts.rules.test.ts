import { expect, test } from 'vitest';

import type { CsvRecord, Layout } from '../../transfer/index.ts';
import { attlogLayout } from './attlog-layout.rules.ts';
import { dingtalkLayout } from './dingtalk-layout.rules.ts';
import { wayOf, wideLayout } from './wide-layout.rules.ts';

const rows = (...cells: readonly (readonly string[])[]): CsvRecord[] =>
  cells.map((one, at) => ({ line: at + 1, cells: one, isMisquoted: false }));

function laid(layout: Layout, records: readonly CsvRecord[], fileName = 'file.csv') {
  const found = layout(records, fileName);
  return (
    found && {
      header: found.header,
      rows: records.flatMap((record) => found.rowsOf(record)).map((row) => [row.line, ...row.cells]),
    }
  );
}

test('rules 17.2: attlog.dat of ZKTeco, six columns with the status in the fourth', () => {
  const records = rows(['        1\t2026-03-02 08:58:01\t1\t0\t1\t0'], ['       12\t2026-03-02 18:01:59\t1\t1\t1\t0']);

  expect(laid(attlogLayout, records)).toEqual({
    header: ['number', 'time', 'device', 'status', 'verified by', 'work code'],
    rows: [
      [1, '1', '2026-03-02 08:58:01', '1', '0', '1', '0'],
      [2, '12', '2026-03-02 18:01:59', '1', '1', '1', '0'],
    ],
  });
});

test('rules 17.2: a short log of number, time and status; a broken line is a row of its own', () => {
  const records = rows(['7\t2026-03-02 08:58:01\t0'], ['=cmd|calc!A1'], ['7\t2026-03-02 18:00:00\t1']);

  expect(laid(attlogLayout, records)?.header).toEqual(['number', 'time', 'status']);
  expect(laid(attlogLayout, records)?.rows[1]).toEqual([2, '=cmd|calc!A1']);
  expect(attlogLayout(rows(['number', 'time'], ['7', '2026-03-02']), 'file.csv')).toBeNull();
});

test('rules 17.2: one row a person, one column a day; the name of the file tells the way', () => {
  const records = rows(
    ['', '01/01/2015', '02/01/2015'],
    ['7', 'NA', '02/01/2015 09:43'],
    ['8', 'ill', '02/01/2015 10:15'],
  );

  expect(laid(wideLayout, records, 'in_time.csv')).toEqual({
    header: ['number', 'time', 'direction'],
    rows: [
      [2, '7', '2015-01-02 09:43', 'IN'],
      [3, '8', 'ill', 'IN'],
      [3, '8', '2015-01-02 10:15', 'IN'],
    ],
  });
  expect(['out_time.csv', 'In.csv', 'times.csv', '下班.csv', 'routine.csv'].map(wayOf)).toEqual([
    'OUT',
    'IN',
    '',
    'OUT',
    '',
  ]);
});

test('rules 17.2: DingTalk, one row a person and day under two rows of headings', () => {
  const records = rows(
    ['每日统计表 统计日期：2026-03-01 至 2026-03-31'],
    ['报表生成时间：2026-04-01 09:00'],
    ['姓名', '考勤组', '部门', '工号', 'UserId', '日期', '班次', '上班1', '', '下班1', '', '关联的审批单'],
    ['', '', '', '', '', '', '', '打卡时间', '打卡结果', '打卡时间', '打卡结果', ''],
    ['李雷', '门店', '一店', '1001', 'u1', '26-03-02 星期一', '早班', '08:57', '正常', '次日 00:31', '正常', ''],
    ['韩梅', '门店', '一店', '', 'u2', '26-03-02 星期一', '早班', '', '缺卡', '外勤', '正常', ''],
  );

  expect(laid(dingtalkLayout, records)).toEqual({
    header: ['工号', '打卡时间', '打卡方向'],
    rows: [
      [5, '1001', '2026-03-02 08:57', 'IN'],
      [5, '1001', '+1 2026-03-02 00:31', 'OUT'],
      [6, 'u2', '外勤', 'OUT'],
    ],
  });
});

test('rules 17.2: DingTalk, one row a punch, and one column a day with the times under one another', () => {
  const log = rows(
    ['原始记录表 统计日期：2026-03-01 至 2026-03-31'],
    ['姓名', '工号', '考勤日期', '考勤时间', '打卡时间', '打卡结果'],
    ['李雷', '1001', '26-03-02 星期一', '09:00', '2026-03-02 08:57', '正常'],
  );
  const wide = rows(
    ['打卡时间表 统计日期：2026-03-01 至 2026-03-31'],
    ['姓名', '工号', 'UserId', '1', '2'],
    ['李雷', '1001', 'u1', '', '08:57  \n18:02  '],
  );

  expect(laid(dingtalkLayout, log)?.rows).toEqual([[3, '1001', '2026-03-02 08:57', '']]);
  expect(laid(dingtalkLayout, wide)?.rows).toEqual([
    [3, '1001', '2026-03-02 08:57', ''],
    [3, '1001', '2026-03-02 18:02', ''],
  ]);
});
