import type { CsvRecord } from '../imports/csv-reader.ts';
import { ImportFault } from '../imports/import.fault.ts';
import { asWrittenByUs, rejectsFile, type RejectsFile } from '../imports/rejects-file.ts';
import { type BadCell, widthProblem } from '../imports/row-mapper.ts';
import type { BadRow, Loading, LoadRow } from '../sheets/load.ts';
import type { ImportRun } from './import-run.entity.ts';

/** More than a person reads; the file of rejected rows has them all. */
export const MOST_PROBLEMS = 10_000;

/** Somebody has called the work off; nothing of it is kept. */
export class CalledOff extends Error {}

interface Source {
  readonly run: Pick<ImportRun, 'id' | 'matches' | 'header'>;
  readonly isTrial: boolean;
  readonly records: () => AsyncIterable<readonly CsvRecord[]>;
  readonly rejectsPath: string;
  readonly pulse: (at: { readonly rows: number; readonly percent: number }) => Promise<void>;
}

/** Gives the rows of a file to a sheet that takes them all at once, and keeps what is wrong with them. */
export class LoadSource {
  readonly problems: BadCell[] = [];
  readonly rejectsPath: string;
  rows = 0;
  rejected = 0;
  readonly #source: Source;
  readonly #columns: readonly string[];
  readonly #headings: readonly string[];
  readonly #rejects: RejectsFile;

  constructor(source: Source) {
    const matches = source.run.matches ?? [];
    this.#source = source;
    this.#columns = matches.map(({ column }) => column);
    this.#headings = matches.map(({ heading }) => heading);
    this.rejectsPath = source.rejectsPath;
    this.#rejects = rejectsFile({ path: source.rejectsPath, header: this.#columns, delimiter: ',' });
  }

  get loading(): Loading {
    const { run, isTrial, pulse } = this.#source;
    return {
      runId: run.id,
      columns: this.#columns,
      isTrial,
      rows: () => this.#read(),
      reject: (row) => this.#reject(row),
      pulse: (percent) => pulse({ rows: this.rows, percent }),
    };
  }

  close(): Promise<void> {
    return this.#rejects.close();
  }

  async *#read(): AsyncGenerator<readonly LoadRow[]> {
    let textsOf: ((record: CsvRecord) => LoadRow | BadRow) | null = null;
    for await (const records of this.#source.records()) {
      const rows: LoadRow[] = [];
      for (const record of records) {
        if (textsOf === null) {
          textsOf = this.#reader(record);
          continue;
        }
        this.rows += 1;
        const row = textsOf(record);
        if ('code' in row) await this.#reject(row);
        else rows.push(row);
      }
      yield rows;
    }
  }

  /** How to read the rows below these headings. */
  #reader(first: CsvRecord): (record: CsvRecord) => LoadRow | BadRow {
    const unwrap = asWrittenByUs(first.cells);
    const header = (unwrap ? unwrap(first) : first).cells.map((cell) => cell.trim());
    const places = this.#headings.map((heading) => header.indexOf(heading));
    const missing = this.#headings.find((heading) => !header.includes(heading));
    if (missing !== undefined) throw new ImportFault(`The file has no column "${missing}".`, 'COLUMN_UNKNOWN');
    return (record) => {
      const { line, cells, isMisquoted } = unwrap ? unwrap(record) : record;
      const code = isMisquoted ? 'BAD_QUOTES' : widthProblem(cells.length, header.length);
      if (code) return { line, texts: cells, column: '', code };
      return { line, texts: places.map((at) => (cells[at] ?? '').trim()) };
    };
  }

  async #reject({ line, texts, column, code }: BadRow): Promise<void> {
    this.rejected += 1;
    const at = this.#columns.indexOf(column);
    const value = at === -1 ? (texts[0] ?? null) : (texts[at] ?? null);
    const cell: BadCell = { line, column: at === -1 ? null : column, value, code };
    if (this.problems.length < MOST_PROBLEMS) this.problems.push(cell);
    await this.#rejects.write({ line, cells: texts, isMisquoted: false }, [cell]);
  }
}
