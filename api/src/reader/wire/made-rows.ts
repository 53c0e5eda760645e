import { Rows } from './rows.ts';

/** The body of a row as PostgreSQL sends it; for unit tests. */
export function rowBytes(values: readonly (string | null)[]): Buffer {
  const count = Buffer.alloc(2);
  count.writeInt16BE(values.length);
  const parts = values.flatMap((value) => {
    const text = Buffer.from(value ?? '');
    const length = Buffer.alloc(4);
    length.writeInt32BE(value === null ? -1 : text.length);
    return [length, text];
  });
  return Buffer.concat([count, ...parts]);
}

/** Rows as if they had come over the wire; for unit tests. */
export function madeRows(...rows: readonly (readonly (string | null)[])[]): Rows {
  const made = new Rows();
  for (const row of rows) made.take(Buffer.concat([Buffer.from('noise'), rowBytes(row)]), 5);
  return made;
}
