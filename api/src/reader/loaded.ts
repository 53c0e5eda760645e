import type { JsonText } from './json-text.ts';
import type { Loaded } from './writer.ts';

export const NOTHING_LOADED: Loaded = {
  write() {
    throw new Error('There is no row to be written.');
  },
};

const NOT_YET = -1;

/** Rows that may stand in the answer many times: written once, and copied from there afterwards. */
export class Repeated implements Loaded {
  readonly #inner: Loaded;
  readonly #starts: Int32Array;
  readonly #ends: Int32Array;
  readonly #objects: Int32Array;

  constructor(inner: Loaded, count: number) {
    this.#inner = inner;
    this.#starts = new Int32Array(count).fill(NOT_YET);
    this.#ends = new Int32Array(count);
    this.#objects = new Int32Array(count);
  }

  write(out: JsonText, n: number): void {
    const from = this.#starts[n] as number;
    if (from !== NOT_YET) {
      out.again(from, this.#ends[n] as number);
      out.objects += this.#objects[n] as number;
      return;
    }
    const before = out.objects;
    this.#starts[n] = out.at;
    this.#inner.write(out, n);
    this.#ends[n] = out.at;
    this.#objects[n] = out.objects - before;
  }
}

/** Some of what is loaded, as a list. */
export function writeList(out: JsonText, members: readonly number[], item: Loaded): void {
  out.byte(0x5b);
  for (let at = 0; at < members.length; at += 1) {
    if (at > 0) out.byte(0x2c);
    item.write(out, members[at] as number);
  }
  out.byte(0x5d);
}
