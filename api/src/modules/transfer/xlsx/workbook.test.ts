import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buffer } from 'node:stream/consumers';
import { crc32 } from 'node:zlib';

import { type CellValue, readXlsx, writeXlsx } from 'hucre/xlsx';
import { expect, test } from 'vitest';

import { readWorkbook, writeWorkbook } from './workbook.ts';

type Page = { readonly name: string; readonly rows: CellValue[][] };

function cellsOf(rows: CellValue[][]): Promise<(readonly string[])[]> {
  return cellsOfPages([{ name: 'A', rows }]);
}

async function cellsOfPages(sheets: Page[], wanted: readonly string[] = []): Promise<(readonly string[])[]> {
  return cellsIn(await writeXlsx({ sheets }), wanted);
}

async function cellsIn(file: Uint8Array, wanted: readonly string[] = []): Promise<(readonly string[])[]> {
  const folder = await mkdtemp(join(tmpdir(), 'workbook-'));
  const path = join(folder, 'a.xlsx');
  await writeFile(path, file);
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

/** The cell of a day with a number that the writer of workbooks would not write; nothing in the file is packed. */
function workbookOfDay(serial: string): Buffer {
  const of = (name: string): string => `http://schemas.openxmlformats.org/${name}`;
  const parts = {
    '[Content_Types].xml': `<Types xmlns="${of('package/2006/content-types')}"><Default Extension="xml" ContentType="application/xml"/></Types>`,
    '_rels/.rels': `<Relationships xmlns="${of('package/2006/relationships')}"><Relationship Id="a" Type="${of('officeDocument/2006/relationships/officeDocument')}" Target="xl/workbook.xml"/></Relationships>`,
    'xl/workbook.xml': `<workbook xmlns="${of('spreadsheetml/2006/main')}" xmlns:r="${of('officeDocument/2006/relationships')}"><sheets><sheet name="A" sheetId="1" r:id="a"/></sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `<Relationships xmlns="${of('package/2006/relationships')}"><Relationship Id="a" Type="${of('officeDocument/2006/relationships/worksheet')}" Target="worksheets/sheet1.xml"/><Relationship Id="b" Type="${of('officeDocument/2006/relationships/styles')}" Target="styles.xml"/></Relationships>`,
    'xl/styles.xml': `<styleSheet xmlns="${of('spreadsheetml/2006/main')}"><cellXfs><xf numFmtId="0"/><xf numFmtId="14" applyNumberFormat="1"/></cellXfs></styleSheet>`,
    'xl/worksheets/sheet1.xml': `<worksheet xmlns="${of('spreadsheetml/2006/main')}"><sheetData><row r="1"><c r="A1" s="1"><v>${serial}</v></c></row></sheetData></worksheet>`,
  };
  return stored(Object.entries(parts).map(([name, text]) => [Buffer.from(name), Buffer.from(text)] as const));
}

function stored(files: readonly (readonly [Buffer, Buffer])[]): Buffer {
  const local: Buffer[] = [];
  const central: Buffer[] = [];
  let at = 0;
  for (const [name, content] of files) {
    const sizes = Buffer.alloc(18);
    sizes.writeUInt16LE(20, 0);
    sizes.writeUInt32LE(crc32(content), 10);
    const head = Buffer.concat([sizes.subarray(0, 14), Buffer.alloc(12)]);
    head.writeUInt32LE(content.length, 14);
    head.writeUInt32LE(content.length, 18);
    head.writeUInt16LE(name.length, 22);
    local.push(Buffer.from('PK\u0003\u0004'), head, name, content);
    const place = Buffer.alloc(14);
    place.writeUInt32LE(at, 10);
    central.push(Buffer.from('PK\u0001\u0002'), Buffer.from([20, 0]), head, place, name);
    at += 30 + name.length + content.length;
  }
  const directory = Buffer.concat(central);
  const end = Buffer.alloc(18);
  end.writeUInt16LE(files.length, 4);
  end.writeUInt16LE(files.length, 6);
  end.writeUInt32LE(directory.length, 8);
  end.writeUInt32LE(at, 12);
  return Buffer.concat([...local, directory, Buffer.from('PK\u0005\u0006'), end]);
}

test('a day that no calendar has does not come in as an empty cell', async () => {
  expect(await cellsIn(workbookOfDay('46000'))).toEqual([['2025-12-09']]);
  expect(await cellsIn(workbookOfDay('1e300'))).toEqual([['#NUM!']]);
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
