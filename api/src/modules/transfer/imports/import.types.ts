import type { Ctx } from '../../../kernel/context.ts';
import type { Sheet, SheetRow } from '../sheets/sheet.ts';
import type { CsvRecord } from './csv-reader.ts';
import type { Encoding } from './encoding.ts';
import type { Mapping } from './mapping.ts';
import type { BadCell } from './row-mapper.ts';

export interface ImportJob {
  readonly sheet: Sheet;
  readonly path: string;
  /** Where the rows come from when the file is no CSV; its bytes are not looked at then, so `encoding` must be given. */
  readonly records?: () => AsyncIterable<readonly CsvRecord[]>;
  /** Without one the file's headings are matched with the sheet's columns. */
  readonly mapping?: Mapping;
  readonly encoding?: Encoding;
  /** BATCHES: each batch is a transaction and a refused row is left out. WHOLE: one refused row undoes everything. */
  readonly commit: 'BATCHES' | 'WHOLE' | 'NOTHING';
  /** Where rejected rows go; they are only counted and reported without it. */
  readonly rejectsPath?: string;
  /** The zone of times that name none. */
  readonly zone: string;
  /** Runs work in a transaction; called within one, in a savepoint of it. `rows` are those that the work writes. */
  readonly transaction: <T>(work: (ctx: Ctx) => Promise<T>, rows?: readonly SheetRow[]) => Promise<T>;
  readonly onProgress?: (progress: ImportProgress) => void;
  readonly onBadCell?: (cell: BadCell) => void;
  /** Stops after the batch that is being written. */
  readonly signal?: AbortSignal;
}

export interface ImportProgress {
  readonly rows: number;
  readonly bytesRead: number;
  readonly bytesTotal: number;
}

export interface ImportReport {
  /** Rows of the file, without header and blank lines. */
  readonly rows: number;
  readonly created: number;
  readonly updated: number;
  readonly skipped: number;
  readonly rejected: number;
  /** How often each code was met; a row can have several bad cells. */
  readonly codes: Readonly<Record<string, number>>;
  readonly encoding: Exclude<Encoding, 'auto'>;
  /** What the database holds of it now. */
  readonly kept: 'ALL_GOOD_ROWS' | 'NOTHING';
  readonly wasStopped: boolean;
}
