import { createHash } from 'node:crypto';
import { createWriteStream } from 'node:fs';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';

import { v7 as uuidv7 } from 'uuid';

import type { Ctx } from '../../../kernel/context.ts';
import { fileStoreOf } from '../../files/index.ts';
import { type CsvRecord, readCsv } from '../imports/csv-reader.ts';
import { decoded, detectEncoding, type Encoding } from '../imports/encoding.ts';
import { ImportFault } from '../imports/import.fault.ts';
import { asWrittenByUs } from '../imports/rejects-file.ts';
import { laidOut } from '../sheets/layout.ts';
import type { Sheet } from '../sheets/sheet.ts';
import { readWorkbook } from '../xlsx/workbook.ts';

type Records = AsyncIterable<readonly CsvRecord[]>;

export interface LocalFile {
  readonly path: string;
  readonly fileName: string;
  readonly isWorkbook: boolean;
}

interface KeptFile {
  readonly file: { readonly id: string } | null;
  readonly fileName: string | null;
}

/** The content on this machine's disk while the work lasts. A file that is left over by a fault goes with the nightly clean-up. */
export async function withLocalFile<T>(
  ctx: Ctx,
  { file, fileName }: KeptFile,
  work: (local: LocalFile) => Promise<T>,
): Promise<T> {
  const store = fileStoreOf(ctx);
  const content = file && (await store.open(file.id));
  if (!content) throw new ImportFault('The file is not kept any more.', 'FILE_UNREADABLE');
  const path = join(store.incoming, uuidv7());
  try {
    await pipeline(content, createWriteStream(path, { mode: 0o600 }));
    const name = fileName ?? '';
    return await work({ path, fileName: name, isWorkbook: name.toLowerCase().endsWith('.xlsx') });
  } finally {
    await rm(path, { force: true });
  }
}

interface Reading {
  readonly encoding: Exclude<Encoding, 'auto'>;
  readonly sheet: Pick<Sheet, 'layouts' | 'pages'>;
}

/** The rows of a file as a plain table with headings, whatever shape of the sheet it has. */
export function recordsOf({ path, fileName, isWorkbook }: LocalFile, { encoding, sheet }: Reading): Records {
  const records = isWorkbook ? readWorkbook(path, sheet.pages) : readCsv(decoded(path, { encoding }), ',');
  return sheet.layouts ? laidOut(records, { layouts: sheet.layouts, fileName }) : records;
}

export interface Beginning {
  readonly encoding: Exclude<Encoding, 'auto'>;
  readonly header: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

const PREVIEW_ROWS = 8;

/** Headings and first rows. A file of rejects that we wrote is shown as the file that it came from. */
export async function readBeginning(
  file: LocalFile,
  { wanted, sheet }: { wanted: Exclude<Encoding, 'auto'> | null; sheet: Sheet },
): Promise<Beginning> {
  const encoding = file.isWorkbook ? 'utf-8' : (wanted ?? (await detectEncoding(file.path)));
  const records: CsvRecord[] = [];
  for await (const batch of recordsOf(file, { encoding, sheet })) {
    records.push(...batch.slice(0, PREVIEW_ROWS + 1 - records.length));
    if (records.length > PREVIEW_ROWS) break;
  }
  const [first, ...rest] = records;
  if (!first) throw new ImportFault('The file is empty.', 'FILE_WITHOUT_ROWS');
  const unwrap = asWrittenByUs(first.cells) ?? ((record: CsvRecord) => record);
  const header = unwrap(first).cells.map((cell) => cell.trim());
  const double = header.find((cell, at) => cell !== '' && header.indexOf(cell) !== at);
  if (double !== undefined)
    throw new ImportFault('The file has a heading twice.', 'COLUMN_TWICE', double.slice(0, 100));
  return { encoding, header, rows: rest.map((record) => unwrap(record).cells) };
}

/** Files with these headings in this order are of one kind. */
export function signatureOf(header: readonly string[]): string {
  return createHash('sha256').update(JSON.stringify(header)).digest('hex').slice(0, 32);
}
