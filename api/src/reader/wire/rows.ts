import { Arena } from './arena.ts';

/** Where a value that is null would stand. */
export const NULL = -1;
const FIRST_ROWS = 32;
/** A code and the length of the message, which counts itself but not the code. */
const HEADER = 5;

/** Rows with every value as its text: for the few places that need values rather than bytes. */
export type TextRow = readonly (string | null)[];

function int32(bytes: Uint8Array, at: number): number {
  return (
    ((bytes[at] as number) << 24) |
    ((bytes[at + 1] as number) << 16) |
    ((bytes[at + 2] as number) << 8) |
    (bytes[at + 3] as number)
  );
}

/**
 * The rows of one statement as PostgreSQL sent them: their bytes, and where each value begins and ends in them. Most
 * values go from there to the answer without ever becoming a string.
 */
export class Rows {
  count = 0;
  /** Columns of a row. */
  width = 0;
  /**
   * From here on the arena's places say, for each value of each row, where it begins in the arena's bytes (`NULL` for
   * null) and how many bytes it has.
   */
  first = 0;
  /** Rows that there are places for. */
  #room = 0;
  readonly arena: Arena;
  #ids: string[] | null = null;

  constructor(arena: Arena) {
    this.arena = arena;
  }

  /** Takes the rows that stand one after the other between these places, each with the header of its message. */
  take(source: Buffer, from: number, to: number): void {
    let at = this.arena.put(source, from, to);
    const end = at + to - from;
    const { bytes } = this.arena;
    if (this.count === 0) this.#open(bytes, at + HEADER);
    while (at < end) {
      this.#row(bytes, at + HEADER + 2);
      at += 1 + int32(bytes, at + 1);
    }
  }

  #open(bytes: Uint8Array, at: number): void {
    this.width = ((bytes[at] as number) << 8) | (bytes[at + 1] as number);
    this.first = this.arena.allot(FIRST_ROWS * this.width * 2);
    this.#room = FIRST_ROWS;
  }

  #row(bytes: Uint8Array, body: number): void {
    if (this.count === this.#room) this.#grow();
    const { places } = this.arena;
    let from = body;
    let place = this.#place(this.count, 0);
    for (let column = 0; column < this.width; column += 1) {
      const length = int32(bytes, from);
      from += 4;
      places[place] = length < 0 ? NULL : from;
      places[place + 1] = length;
      place += 2;
      if (length > 0) from += length;
    }
    this.count += 1;
  }

  #grow(): void {
    const used = this.count * this.width * 2;
    const { first } = this;
    this.#room *= 4;
    this.first = this.arena.allot(this.#room * this.width * 2);
    this.arena.places.copyWithin(this.first, first, first + used);
  }

  #place(row: number, column: number): number {
    return this.first + (row * this.width + column) * 2;
  }

  isNull(row: number, column: number): boolean {
    return this.arena.places[this.#place(row, column)] === NULL;
  }

  text(row: number, column: number): string | null {
    return this.isNull(row, column) ? null : this.#decoded('utf8', this.#place(row, column));
  }

  /** An id, which is never null and plain ASCII. */
  id(row: number, column = 0): string {
    return this.#decoded('latin1', this.#place(row, column));
  }

  #decoded(encoding: BufferEncoding, place: number): string {
    const { bytes, places } = this.arena;
    const from = places[place] as number;
    return bytes.toString(encoding, from, from + (places[place + 1] as number));
  }

  /** The ids of the rows. */
  ids(): string[] {
    this.#ids ??= Array.from({ length: this.count }, (_, row) => this.id(row));
    return this.#ids;
  }

  /** Whether two rows have the same value, told from its bytes. */
  same(row: number, other: number, column: number): boolean {
    const { bytes, places } = this.arena;
    const one = this.#place(row, column);
    const two = this.#place(other, column);
    const length = places[one + 1] as number;
    if (length !== places[two + 1]) return false;
    const here = places[one] as number;
    const there = places[two] as number;
    // Ids that are made one after the other differ at their end.
    for (let at = length - 1; at >= 0; at -= 1) if (bytes[here + at] !== bytes[there + at]) return false;
    return true;
  }

  /** Leaves only these rows, given in their order. */
  keep(kept: readonly number[]): void {
    const size = this.width * 2;
    kept.forEach((row, at) => {
      if (row === at) return;
      const from = this.#place(row, 0);
      this.arena.places.copyWithin(this.#place(at, 0), from, from + size);
    });
    this.truncate(kept.length);
  }

  truncate(count: number): void {
    if (count >= this.count) return;
    this.#ids = null;
    this.count = count;
  }

  texts(row: number): (string | null)[] {
    return Array.from({ length: this.width }, (_, column) => this.text(row, column));
  }
}

/** Of a statement that need not be sent. */
export function noRows(): Rows {
  return new Rows(NO_BYTES);
}
const NO_BYTES = new Arena();
