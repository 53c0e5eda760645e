const FIRST_BYTES = 65_536;
const FIRST_PLACES = 16_384;
/** Larger ones are not kept for the next request. */
const MOST_BYTES = 4_194_304;
const MOST_KEPT = 8;

/**
 * The memory for all rows of a request. It is used again for the next one: memory outside the heap makes the garbage
 * collector run over everything, and a request would need a few hundred kilobytes of it.
 */
export class Arena {
  bytes = Buffer.allocUnsafeSlow(FIRST_BYTES);
  /** Numbers about what lies in `bytes`, for whoever has asked for places. */
  places = new Int32Array(FIRST_PLACES);
  #at = 0;
  #placesAt = 0;

  /** Copies these bytes; answers where they are now. What is there already keeps its place, though `bytes` may change. */
  put(source: Buffer, from: number, to: number): number {
    const at = this.#at;
    const end = at + to - from;
    if (end > this.bytes.length) {
      const grown = Buffer.allocUnsafeSlow(Math.max(this.bytes.length * 2, end));
      this.bytes.copy(grown, 0, 0, at);
      this.bytes = grown;
    }
    source.copy(this.bytes, at, from, to);
    this.#at = end;
    return at;
  }

  /** So many places for numbers; answers the first. What is there already keeps its place, though `places` may change. */
  allot(count: number): number {
    const from = this.#placesAt;
    this.#placesAt += count;
    if (this.#placesAt > this.places.length) {
      const grown = new Int32Array(Math.max(this.places.length * 2, this.#placesAt));
      grown.set(this.places);
      this.places = grown;
    }
    return from;
  }

  get isLarge(): boolean {
    return this.bytes.length > MOST_BYTES || this.places.byteLength > MOST_BYTES;
  }

  clear(): void {
    this.#at = 0;
    this.#placesAt = 0;
  }
}

const kept: Arena[] = [];

export function borrowArena(): Arena {
  return kept.pop() ?? new Arena();
}

/** Only when nothing more can be written to it: not after a failure, when statements may still be on their way. */
export function returnArena(arena: Arena): void {
  if (kept.length >= MOST_KEPT || arena.isLarge) return;
  arena.clear();
  kept.push(arena);
}
