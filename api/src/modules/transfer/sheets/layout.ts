import type { CsvRecord } from '../imports/csv-reader.ts';

/** A file of a known shape as a plain table. */
export interface LaidOut {
  readonly header: readonly string[];
  /** The plain rows that a row of the file stands for: none for its headings, several for one with many cells. */
  readonly rowsOf: (record: CsvRecord) => readonly CsvRecord[];
}

/** Knows a shape by its first rows; null when it is another one. */
export type Layout = (first: readonly CsvRecord[], fileName: string) => LaidOut | null;

type Records = AsyncIterable<readonly CsvRecord[]>;

/** So many rows tell the shape: reports begin with their title, the time they were made, and headings over headings. */
const LOOKED_AT = 8;

interface Shapes {
  readonly layouts: readonly Layout[];
  readonly fileName: string;
}

/** The rows of a file of any of the shapes as a plain table with headings; other files as they are. */
export async function* laidOut(records: Records, { layouts, fileName }: Shapes): AsyncGenerator<readonly CsvRecord[]> {
  const waiting: CsvRecord[] = [];
  let rowsOf: LaidOut['rowsOf'] | null = null;
  const begin = (): CsvRecord[] => {
    const found = layouts.map((layout) => layout(waiting, fileName)).find((one) => one !== null);
    rowsOf = found?.rowsOf ?? ((record) => [record]);
    const header = found ? [{ line: 1, cells: found.header, isMisquoted: false }] : [];
    return [...header, ...waiting.flatMap(rowsOf)];
  };
  for await (const batch of records) {
    if (rowsOf) {
      yield batch.flatMap(rowsOf);
      continue;
    }
    waiting.push(...batch);
    if (waiting.length >= LOOKED_AT) yield begin();
  }
  if (!rowsOf) yield begin();
}
