import type { RowResult } from '../sheets/sheet.ts';
import { instantIn } from './company-time.ts';
import { readCsv, type CsvRecord } from './csv-reader.ts';
import { decoded, detectEncoding, sizeOfReadableFile } from './encoding.ts';
import { ImportFault } from './import.fault.ts';
import type { ImportJob, ImportReport } from './import.types.ts';
import { KeySet } from './key-set.ts';
import { guessMapping } from './mapping.ts';
import { asWrittenByUs, rejectsFile, type RejectsFile } from './rejects-file.ts';
import { bindMapping, type BadCell, type MappedRow } from './row-mapper.ts';
import { writeBatch } from './write-batch.ts';

/** Large enough that a round trip is shared by many rows, small enough that a transaction stays short. */
const BATCH = 500;
/** Rows that wait for a later row are kept in memory; more of them than this are refused at once. */
const MOST_WAITING = 10_000;

interface PendingRow extends MappedRow {
  readonly record: CsvRecord;
}

/** Brings a file into a sheet. Needs the same memory for a file of any length, save for a few bytes a key. */
export async function runImport(job: ImportJob): Promise<ImportReport> {
  const bytesTotal = await sizeOfReadableFile(job.path);
  const asked = job.encoding ?? job.mapping?.encoding ?? 'auto';
  const encoding = asked === 'auto' ? await detectEncoding(job.path) : asked;
  const run = new ImportRun(job, { encoding, bytesTotal });
  try {
    const kept = await inItsTransaction(job, run);
    return { ...run.counts, codes: run.codes, encoding, kept, wasStopped: job.signal?.aborted ?? false };
  } finally {
    await run.close();
  }
}

const undo = Symbol('roll everything back');

async function inItsTransaction(job: ImportJob, run: ImportRun): Promise<ImportReport['kept']> {
  if (job.commit === 'BATCHES') {
    await run.readAll();
    return 'ALL_GOOD_ROWS';
  }
  try {
    await job.transaction(async () => {
      await run.readAll();
      if (job.commit === 'NOTHING' || run.counts.rejected > 0 || job.signal?.aborted) throw undo;
    });
    return 'ALL_GOOD_ROWS';
  } catch (error) {
    if (error === undo) return 'NOTHING';
    throw error;
  }
}

class ImportRun {
  readonly counts = { rows: 0, created: 0, updated: 0, skipped: 0, rejected: 0 };
  readonly codes: Record<string, number> = {};
  readonly #job: ImportJob;
  readonly #source: { readonly encoding: ImportReport['encoding']; readonly bytesTotal: number };
  readonly #keys = new KeySet();
  #bytesRead = 0;
  /** Of what was read, how much is also written. */
  #bytesDone = 0;
  #mapRow: ((record: CsvRecord) => MappedRow) | undefined;
  #unwrap: ((record: CsvRecord) => CsvRecord) | null = null;
  #rejects: RejectsFile | undefined;
  #batch: PendingRow[] = [];
  #waiting: { row: PendingRow; column: string }[] = [];

  constructor(job: ImportJob, source: { encoding: ImportReport['encoding']; bytesTotal: number }) {
    this.#job = job;
    this.#source = source;
  }

  async readAll(): Promise<void> {
    const { path, signal } = this.#job;
    for await (const records of this.#records()) {
      const bytesBefore = this.#bytesDone;
      for (const [index, record] of records.entries()) {
        if (signal?.aborted) return;
        this.#bytesDone = bytesBefore + ((this.#bytesRead - bytesBefore) * index) / records.length;
        if (this.#mapRow) await this.#take(this.#unwrap ? this.#unwrap(record) : record, this.#mapRow);
        else this.#begin(record);
      }
    }
    if (!this.#mapRow)
      throw new ImportFault(`The file ${path} is empty: it has not even a line of headings.`, 'FILE_WITHOUT_ROWS');
    await this.#flush();
    await this.#retryWaiting();
  }

  #records(): AsyncIterable<readonly CsvRecord[]> {
    const { path, mapping, records } = this.#job;
    if (records) return records();
    const text = decoded(path, {
      encoding: this.#source.encoding,
      onBytes: (count) => {
        this.#bytesRead += count;
      },
    });
    return readCsv(text, mapping?.delimiter ?? ',');
  }

  async close(): Promise<void> {
    await this.#rejects?.close();
  }

  #begin(record: CsvRecord): void {
    const { sheet, zone, rejectsPath } = this.#job;
    this.#unwrap = asWrittenByUs(record.cells);
    const header = this.#unwrap ? this.#unwrap(record).cells : record.cells;
    const double = header.find((heading, index) => heading.trim() !== '' && header.indexOf(heading) !== index);
    if (double !== undefined) throw new ImportFault(`The file has two columns named "${double}".`, 'COLUMN_TWICE');
    const mapping = this.#job.mapping ?? guessMapping(header, sheet);
    this.#mapRow = bindMapping({ sheet, mapping, header, toInstant: instantIn(zone) });
    this.#rejects = rejectsFile({ path: rejectsPath, header, delimiter: mapping.delimiter });
  }

  async #take(record: CsvRecord, mapRow: (record: CsvRecord) => MappedRow): Promise<void> {
    this.counts.rows += 1;
    const row = { ...mapRow(record), record };
    if (row.badCells.length > 0) return this.#reject(row, row.badCells);
    const key = this.#job.sheet.key.map((name) => row.row[name] ?? null);
    if (key.every((part) => part === null)) return this.#rejectOne(row, 'REQUIRED', this.#job.sheet.key[0]);
    if (!this.#keys.add(JSON.stringify(key)))
      return this.#rejectOne(row, 'DUPLICATE_KEY_IN_FILE', this.#job.sheet.key[0]);
    this.#batch.push(row);
    if (this.#batch.length >= BATCH) await this.#flush();
  }

  async #flush(): Promise<void> {
    const batch = this.#batch;
    this.#batch = [];
    await this.#write(batch);
    this.#job.onProgress?.({ rows: this.counts.rows, bytesRead: this.#bytesDone, bytesTotal: this.#source.bytesTotal });
  }

  async #write(rows: readonly PendingRow[]): Promise<void> {
    if (rows.length === 0) return;
    const results = await writeBatch(
      this.#job,
      rows.map(({ row }) => row),
    );
    for (const [index, row] of rows.entries()) {
      const result = results[index];
      if (result) await this.#count(row, result);
    }
  }

  async #count(row: PendingRow, result: RowResult): Promise<void> {
    if (result.outcome === 'refused') return this.#rejectOne(row, result.code, result.column);
    if (result.outcome !== 'waiting') this.counts[result.outcome] += 1;
    else if (this.#waiting.length < MOST_WAITING) this.#waiting.push({ row, column: result.column });
    else await this.#rejectOne(row, 'UNKNOWN_REFERENCE', result.column);
  }

  /** A superior may stand below his people in a list: whoever was not found is looked for again while that helps anybody. */
  async #retryWaiting(): Promise<void> {
    for (let before = Infinity; this.#waiting.length > 0 && this.#waiting.length < before;) {
      const again = this.#waiting;
      before = again.length;
      this.#waiting = [];
      for (let at = 0; at < again.length; at += BATCH)
        await this.#write(again.slice(at, at + BATCH).map(({ row }) => row));
    }
    for (const { row, column } of this.#waiting) await this.#rejectOne(row, 'UNKNOWN_REFERENCE', column);
    this.#waiting = [];
  }

  async #rejectOne(row: PendingRow, code: string, column: string | undefined): Promise<void> {
    const value = column === undefined ? null : (row.texts[column] ?? null);
    await this.#reject(row, [{ line: row.record.line, column: column ?? null, value, code }]);
  }

  async #reject(row: PendingRow, badCells: readonly BadCell[]): Promise<void> {
    this.counts.rejected += 1;
    for (const cell of badCells) {
      this.codes[cell.code] = (this.codes[cell.code] ?? 0) + 1;
      this.#job.onBadCell?.(cell);
    }
    await this.#rejects?.write(row.record, badCells);
  }
}
