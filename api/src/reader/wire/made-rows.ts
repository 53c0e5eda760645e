import { Arena } from './arena.ts';
import { Rows } from './rows.ts';

/** A message as PostgreSQL sends it; for unit tests. */
export function messageBytes(code: string, body: Buffer): Buffer {
  const head = Buffer.alloc(5);
  head.write(code);
  head.writeInt32BE(body.length + 4, 1);
  return Buffer.concat([head, body]);
}

/** A row as PostgreSQL sends it; for unit tests. */
export function rowBytes(values: readonly (string | null)[]): Buffer {
  const count = Buffer.alloc(2);
  count.writeInt16BE(values.length);
  const parts = values.flatMap((value) => {
    const text = Buffer.from(value ?? '');
    const length = Buffer.alloc(4);
    length.writeInt32BE(value === null ? -1 : text.length);
    return [length, text];
  });
  return messageBytes('D', Buffer.concat([count, ...parts]));
}

/** Rows as if they had come over the wire; for unit tests. */
export function madeRows(...rows: readonly (readonly (string | null)[])[]): Rows {
  const made = new Rows(new Arena());
  const [first, ...others] = rows.map(rowBytes);
  const last = Buffer.concat([Buffer.from('noise'), ...others]);
  if (first) made.take(first, 0, first.length);
  if (last.length > 5) made.take(last, 5, last.length);
  return made;
}
