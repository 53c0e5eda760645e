import { open, type FileHandle } from 'node:fs/promises';

import { csvLine, withoutNeutralMark } from './csv-cell.rules.ts';
import type { CsvRecord } from './csv-reader.ts';
import { ImportFault } from './import.fault.ts';
import type { BadCell } from './row-mapper.ts';

/** They stand first, because a rejected row may have more cells than the header. */
const OUR_HEADINGS = ['import line', 'import column', 'import code'];

export interface RejectsFile {
  write(record: CsvRecord, badCells: readonly BadCell[]): Promise<void>;
  close(): Promise<void>;
}

interface Rejects {
  readonly path: string | undefined;
  readonly header: readonly string[];
  readonly delimiter: string;
}

/** The rejected rows as a file that can be mended and brought in again. It is made when the first row is rejected. */
export function rejectsFile({ path, header, delimiter }: Rejects): RejectsFile {
  let file: FileHandle | undefined;
  return {
    async write(record, badCells) {
      if (path === undefined) return;
      // The mark at the beginning tells table programs that the text is UTF-8.
      file ??= await begun(path, `\uFEFF${csvLine([...OUR_HEADINGS, ...header], delimiter)}`);
      const columns = badCells.map((cell) => cell.column ?? '').join('; ');
      const codes = badCells.map((cell) => cell.code).join('; ');
      await file.write(csvLine([String(record.line), columns, codes, ...record.cells], delimiter));
    },
    async close() {
      await file?.close();
    },
  };
}

async function begun(path: string, firstLine: string): Promise<FileHandle> {
  const file = await open(path, 'w').catch(() => {
    throw new ImportFault(`The file for rejected rows, ${path}, cannot be written.`);
  });
  await file.write(firstLine);
  return file;
}

/** A mended file of rejects is read without our columns and our apostrophes. */
export function asWrittenByUs(header: readonly string[]): ((record: CsvRecord) => CsvRecord) | null {
  if (!OUR_HEADINGS.every((heading, index) => header[index] === heading)) return null;
  return (record) => ({ ...record, cells: record.cells.slice(OUR_HEADINGS.length).map(withoutNeutralMark) });
}
