import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buffer } from 'node:stream/consumers';

import { type CellValue, readXlsx, writeXlsx } from 'hucre/xlsx';
import { expect, test } from 'vitest';

import { readWorkbook, writeWorkbook } from './workbook.ts';

type Page = { readonly name: string; readonly rows: CellValue[][] };

function cellsOf(rows: CellValue[][]): Promise<(readonly string[])[]> {
  return cellsOfPages([{ name: 'A', rows }]);
}

async function cellsOfPages(sheets: Page[], wanted: readonly string[] = []): Promise<(readonly string[])[]> {
  const folder = await mkdtemp(join(tmpdir(), 'workbook-'));
  const path = join(folder, 'a.xlsx');
  await writeFile(path, await writeXlsx({ sheets }));
  const cells: (readonly string[])[] = [];
  for await (const batch of readWorkbook(path, wanted)) cells.push(...batch.map((record) => record.cells));
  await rm(folder, { recursive: true });
  return cells;
}

test('cells that are dates, times, numbers and yes or no come in as people write them', async () => {
  const day = new Date('2026-05-01T00:00:00Z');
  const time = new Date('2026-05-01T09:30:00Z');

  expect(
    await cellsOf([
      ['a', 'b', 'c', 'd', 'e', 'f'],
      [day, time, 13_800_138_000, 0.05, true, '一'],
    ]),
  ).toEqual([
    ['a', 'b', 'c', 'd', 'e', 'f'],
    ['2026-05-01', '2026-05-01 09:30:00', '13800138000', '0.05', 'true', '一'],
  ]);
});

test('a row that ends early is filled up, and empty rows are none', async () => {
  expect(await cellsOf([['a', 'b', 'c'], ['1'], [null, null, null], [null, '2', null]])).toEqual([
    ['a', 'b', 'c'],
    ['1', '', ''],
    ['', '2', ''],
  ]);
});

test('of several pages the best one is read, by its name; without one of them the first', async () => {
  const pages = ['月度汇总', '每日统计', '原始记录'].map((name) => ({ name, rows: [[name]] }));

  expect(await cellsOfPages(pages, ['原始记录', '每日统计'])).toEqual([['原始记录']]);
  expect(await cellsOfPages(pages.slice(0, 2), ['原始记录', '每日统计'])).toEqual([['每日统计']]);
  expect(await cellsOfPages(pages, ['Punches'])).toEqual([['月度汇总']]);
});

test('promise S20: what is written is text, never a formula, and numbers stay numbers', async () => {
  async function* rows() {
    yield ['=1+1', '+1', '-1', '@a', '\tb', 'plain', -5, null] as const;
  }

  const { sheets } = await readXlsx(await buffer(writeWorkbook('A', rows())));

  expect(sheets[0]?.rows[0]?.slice(0, 7)).toEqual(["'=1+1", "'+1", "'-1", "'@a", "'\tb", 'plain', -5]);
});

test('a long workbook is written while it is read, so that its length needs no memory', async () => {
  let given = 0;
  async function* rows() {
    for (; given < 100_000; given += 1) yield [`row ${given}`];
  }
  const stream = writeWorkbook('A', rows());

  for await (const chunk of stream) if (given > 0 && chunk) break;

  expect(given).toBeLessThan(50_000);
});
