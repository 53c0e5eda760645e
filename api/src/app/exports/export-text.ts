import { Readable } from 'node:stream';

import { Temporal } from 'temporal-polyfill';

import { neutral, plainCsvLine } from '../../modules/transfer/imports/csv-cell.rules.ts';
import { type TableCell, writeWorkbook } from '../../modules/transfer/index.ts';
import { JsonText } from '../../reader/json-text.ts';
import type { Batch } from '../../reader/stream.ts';
import type { ChosenColumn } from './asked-export.ts';

export interface Table {
  readonly columns: readonly ChosenColumn[];
  readonly zone: string;
  /** The last line: who took it out, when, and how many rows there are; a table without it is not whole. */
  readonly watermark: (rows: number) => string;
}

const LINE_FEED = 0x0a;

function valueAt(row: unknown, path: readonly string[]): unknown {
  return path.reduce<unknown>((value, key) => (value as Record<string, unknown> | null)?.[key] ?? null, row);
}

function instantText(text: string, zone: string): string {
  return Temporal.Instant.from(text)
    .toZonedDateTimeISO(zone)
    .toPlainDateTime()
    .toString({ smallestUnit: 'minute' })
    .replace('T', ' ');
}

function cellOf(row: unknown, { path, kind, words }: ChosenColumn, zone: string): TableCell {
  const value = valueAt(row, path);
  if (value === null) return null;
  const text = typeof value === 'object' ? JSON.stringify(value) : String(value as string | number | boolean);
  if (kind === 'number') return Number(text);
  if (kind === 'instant') return instantText(text, zone);
  return (kind === 'word' || kind === 'boolean') && Object.hasOwn(words, text) ? (words[text] as string) : text;
}

function rowsOf(batch: Batch): unknown[] {
  const out = new JsonText();
  for (let row = 0; row < batch.count; row += 1) {
    batch.write(out, row);
    out.byte(LINE_FEED);
  }
  return out
    .finished()
    .toString()
    .split('\n')
    .slice(0, -1)
    .map((line) => JSON.parse(line) as unknown);
}

/** Headings, rows and the last line, batch after batch. */
export async function* tableRows(
  batches: AsyncIterable<Batch>,
  { columns, zone, watermark }: Table,
  counted: (rows: number) => void,
): AsyncGenerator<readonly TableCell[]> {
  let rows = 0;
  yield columns.map(({ heading }) => heading);
  for await (const batch of batches) {
    for (const row of rowsOf(batch)) yield columns.map((column) => cellOf(row, column, zone));
    rows += batch.count;
    counted(rows);
  }
  yield [watermark(rows)];
}

function csvText(cells: readonly TableCell[]): string {
  return plainCsvLine(
    cells.map((cell) => (typeof cell === 'string' ? neutral(cell) : cell === null ? '' : String(cell))),
  );
}

async function* csvChunks(rows: AsyncIterable<readonly TableCell[]>): AsyncGenerator<Buffer> {
  // The mark at the beginning tells table programs that the text is UTF-8.
  let text = '\uFEFF';
  for await (const cells of rows) {
    text += csvText(cells);
    if (text.length < 64 * 1024) continue;
    yield Buffer.from(text);
    text = '';
  }
  yield Buffer.from(text);
}

export const EXPORT_TYPES = {
  csv: 'text/csv; charset=utf-8',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
} as const;

export function fileOf(format: 'csv' | 'xlsx', name: string, rows: AsyncIterable<readonly TableCell[]>): Readable {
  return format === 'csv' ? Readable.from(csvChunks(rows), { objectMode: false }) : writeWorkbook(name, rows);
}
