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
  /** For each value of each row where it begins in the arena (`NULL` for null) and how many bytes it has. */
  spots = new Int32Array(0);
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
    this.spots = new Int32Array(FIRST_ROWS * this.width * 2);
  }

  #row(bytes: Uint8Array, first: number): void {
    let from = first;
    let spot = this.count * this.width * 2;
    const end = spot + this.width * 2;
    if (end > this.spots.length) this.#grow();
    const { spots } = this;
    for (; spot < end; spot += 2) {
      const length = int32(bytes, from);
      from += 4;
      spots[spot] = length < 0 ? NULL : from;
      spots[spot + 1] = length;
      if (length > 0) from += length;
    }
    this.count += 1;
  }

  #grow(): void {
    const grown = new Int32Array(this.spots.length * 4);
    grown.set(this.spots);
    this.spots = grown;
  }

  isNull(row: number, column: number): boolean {
    return this.spots[(row * this.width + column) * 2] === NULL;
  }

  text(row: number, column: number): string | null {
    const spot = (row * this.width + column) * 2;
    const from = this.spots[spot] as number;
    return from === NULL ? null : this.arena.bytes.toString('utf8', from, from + (this.spots[spot + 1] as number));
  }

  /** An id, which is never null and plain ASCII. */
  id(row: number, column = 0): string {
    const spot = (row * this.width + column) * 2;
    const from = this.spots[spot] as number;
    return this.arena.bytes.toString('latin1', from, from + (this.spots[spot + 1] as number));
  }

  /** The ids of the rows. */
  ids(): string[] {
    this.#ids ??= Array.from({ length: this.count }, (_, row) => this.id(row));
    return this.#ids;
  }

  /** Whether two rows have the same value, told from its bytes. */
  same(row: number, other: number, column: number): boolean {
    const { spots, width } = this;
    const one = (row * width + column) * 2;
    const two = (other * width + column) * 2;
    const length = spots[one + 1] as number;
    if (length !== spots[two + 1]) return false;
    const { bytes } = this.arena;
    const [here, there] = [spots[one] as number, spots[two] as number];
    // Ids that are made one after the other differ at their end.
    for (let at = length - 1; at >= 0; at -= 1) if (bytes[here + at] !== bytes[there + at]) return false;
    return true;
  }

  /** Leaves only these rows, given in their order. */
  keep(kept: readonly number[]): void {
    const size = this.width * 2;
    kept.forEach((row, at) => {
      if (row !== at) this.spots.copyWithin(at * size, row * size, (row + 1) * size);
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
