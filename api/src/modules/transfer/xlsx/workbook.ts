import { readFile } from 'node:fs/promises';
import { Readable } from 'node:stream';

import { streamXlsxRows, type CellValue, writeXlsxStream } from 'hucre/xlsx';

import { neutral } from '../imports/csv-cell.rules.ts';
import type { CsvRecord } from '../imports/csv-reader.ts';
import { ImportFault } from '../imports/import.fault.ts';
import { refuseBombs } from './unpacked-bytes.ts';

/** What a workbook that people bring in may hold. */
const MOST_UNPACKED = 100 * 1024 * 1024;
const MOST_ROWS = 200_000;
const MOST_COLUMNS = 200;
const BATCH = 500;

async function hasPage(file: Buffer, sheet: string): Promise<boolean> {
  try {
    const { done } = await streamXlsxRows(file, { sheet })[Symbol.asyncIterator]().next();
    return done !== true;
  } catch {
    return false;
  }
}

/** The first of these pages that the workbook has, or its first page. */
async function pageOf(file: Buffer, wanted: readonly string[]): Promise<string | 0> {
  for (const name of wanted) if (await hasPage(file, name)) return name;
  return 0;
}

/** Rows of one page of a workbook as text, each with its number there as its line; the first page unless named. */
export async function* readWorkbook(path: string, pages: readonly string[] = []): AsyncGenerator<readonly CsvRecord[]> {
  const file = await readFile(path);
  await refuseBombs(file, MOST_UNPACKED);
  const sheet = await pageOf(file, pages);
  let width = 0;
  let batch: CsvRecord[] = [];
  try {
    for await (const { index, values } of streamXlsxRows(file, { sheet })) {
      if (index >= MOST_ROWS) throw new ImportFault(`A workbook has at most ${MOST_ROWS} rows.`, 'XLSX_TOO_LARGE');
      const cells = withoutEmptyEnd(values.map(textOf));
      if (cells.length === 0) continue;
      if (cells.length > MOST_COLUMNS) throw new ImportFault('The workbook has too many columns.', 'XLSX_TOO_LARGE');
      width ||= cells.length;
      // A table of cells has no rows that are too short: what is missing at the end is empty.
      while (cells.length < width) cells.push('');
      batch.push({ line: index + 1, cells, isMisquoted: false });
      if (batch.length >= BATCH) {
        yield batch;
        batch = [];
      }
    }
  } catch (error) {
    if (error instanceof ImportFault) throw error;
    throw new ImportFault('The file is not a workbook that can be read.', 'XLSX_BROKEN');
  }
  yield batch;
}

function withoutEmptyEnd(cells: string[]): string[] {
  const last = cells.findLastIndex((cell) => cell.trim() !== '');
  return cells.slice(0, last + 1);
}

function textOf(value: CellValue): string {
  if (value === null || value === undefined) return '';
  if (value instanceof Date) return dateText(value);
  return typeof value === 'object' ? '' : String(value as string | number | boolean);
}

/** Days and times of a workbook have no zone; the reader of workbooks gives them as if they were UTC. */
function dateText(at: Date): string {
  // An empty cell would take away what is known: what is no day is refused as a text that is none.
  if (Number.isNaN(at.getTime())) return '#NUM!';
  const text = at.toISOString();
  return text.endsWith('T00:00:00.000Z') ? text.slice(0, 10) : text.slice(0, 19).replace('T', ' ');
}

export type TableCell = string | number | null;

/** A workbook of one sheet, written while its rows come. No cell is ever a formula. */
export function writeWorkbook(name: string, rows: AsyncIterable<readonly TableCell[]>): Readable {
  async function* harmless(): AsyncGenerator<CellValue[]> {
    for await (const cells of rows) yield cells.map((cell) => (typeof cell === 'string' ? neutral(cell) : cell));
  }
  return Readable.fromWeb(writeXlsxStream(harmless(), { name }) as never);
}
