import { neutral, plainCsvLine } from '../../modules/transfer/imports/csv-cell.rules.ts';
import type { FlatColumn } from '../../reader/flat-columns.ts';
import { JsonText } from '../../reader/json-text.ts';
import type { Batch } from '../../reader/stream.ts';

const LINE_FEED = 0x0a;

/** One JSON object a line. */
export function ndjsonOf(batch: Batch): Buffer {
  const out = new JsonText();
  for (let row = 0; row < batch.count; row += 1) {
    batch.write(out, row);
    out.byte(LINE_FEED);
  }
  return out.finished();
}

function valueAt(row: unknown, path: readonly string[]): unknown {
  return path.reduce<unknown>((value, key) => (value as Record<string, unknown> | null)?.[key] ?? null, row);
}

/** A number stays one, whatever its sign; everything else must not be taken for a formula (promise S20). */
function cellOf(value: unknown, isNumber: boolean): string {
  if (value === null || value === undefined) return '';
  const text = typeof value === 'object' ? JSON.stringify(value) : String(value as string | number | boolean);
  return isNumber ? text : neutral(text);
}

/** The mark at the beginning tells table programs that the text is UTF-8. */
export function csvHead(columns: readonly FlatColumn[]): Buffer {
  return Buffer.from(`\uFEFF${plainCsvLine(columns.map(({ header }) => neutral(header)))}`);
}

export function csvOf(batch: Batch, columns: readonly FlatColumn[]): Buffer {
  const lines = ndjsonOf(batch).toString().split('\n').slice(0, -1);
  const text = lines
    .map((line) => {
      const row = JSON.parse(line) as unknown;
      return plainCsvLine(columns.map(({ path, isNumber }) => cellOf(valueAt(row, path), isNumber)));
    })
    .join('');
  return Buffer.from(text);
}
