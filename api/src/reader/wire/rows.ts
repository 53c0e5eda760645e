const FIRST_ROWS = 32;
/** Where a value that is null would stand. */
export const NULL = -1;

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
 * The rows of one statement as PostgreSQL sent them: the bytes of the network's buffers, which nobody writes to again, and
 * where each value begins and ends in them. Most values go from there to the answer without ever becoming a string.
 */
export class Rows {
  count = 0;
  /** Columns of a row. */
  width = 0;
  /** For each row the buffer that holds it. */
  readonly sources: Uint8Array[] = [];
  /** For each value of each row where it begins (`NULL` for null) and how many bytes it has. */
  spots = new Int32Array(0);
  #ids: string[] | null = null;

  /** A row of the wire; `at` is where its number of values stands. */
  take(bytes: Uint8Array, at: number): void {
    if (this.count === 0) {
      this.width = ((bytes[at] as number) << 8) | (bytes[at + 1] as number);
      this.spots = new Int32Array(FIRST_ROWS * this.width * 2);
    }
    let spot = this.count * this.width * 2;
    const end = spot + this.width * 2;
    if (end > this.spots.length) this.#grow();
    const { spots } = this;
    let from = at + 2;
    for (; spot < end; spot += 2) {
      const length = int32(bytes, from);
      from += 4;
      spots[spot] = length < 0 ? NULL : from;
      spots[spot + 1] = length;
      if (length > 0) from += length;
    }
    this.sources.push(bytes);
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
    if (from === NULL) return null;
    const source = this.sources[row] as Buffer;
    return source.toString('utf8', from, from + (this.spots[spot + 1] as number));
  }

  /** An id, which is never null and plain ASCII. */
  id(row: number, column = 0): string {
    const spot = (row * this.width + column) * 2;
    const from = this.spots[spot] as number;
    return (this.sources[row] as Buffer).toString('latin1', from, from + (this.spots[spot + 1] as number));
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
    const [from, against] = [spots[one] as number, spots[two] as number];
    const [here, there] = [this.sources[row] as Uint8Array, this.sources[other] as Uint8Array];
    // Ids that are made one after the other differ at their end.
    for (let at = length - 1; at >= 0; at -= 1) if (here[from + at] !== there[against + at]) return false;
    return true;
  }

  /** Leaves only these rows, given in their order. */
  keep(kept: readonly number[]): void {
    const size = this.width * 2;
    kept.forEach((row, at) => {
      if (row === at) return;
      this.spots.copyWithin(at * size, row * size, (row + 1) * size);
      this.sources[at] = this.sources[row] as Uint8Array;
    });
    this.truncate(kept.length);
  }

  truncate(count: number): void {
    if (count >= this.count) return;
    this.#ids = null;
    this.count = count;
    this.sources.length = count;
  }

  texts(row: number): (string | null)[] {
    return Array.from({ length: this.width }, (_, column) => this.text(row, column));
  }
}
