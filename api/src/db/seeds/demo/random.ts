import { v7 as uuidv7 } from 'uuid';

/** Chance that comes out the same every time: the demo company of one day is the same on every machine. */
export class Random {
  #state: number;

  constructor(seed: number) {
    this.#state = seed >>> 0;
  }

  /** Mulberry32: from 0 up to, not including, 1. */
  next(): number {
    this.#state = (this.#state + 0x6d2b79f5) >>> 0;
    let mixed = this.#state;
    mixed = Math.imul(mixed ^ (mixed >>> 15), mixed | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  }

  /** A whole number, both ends included. */
  between(least: number, most: number): number {
    return least + Math.floor(this.next() * (most - least + 1));
  }

  chance(share: number): boolean {
    return this.next() < share;
  }

  pick<T>(from: readonly T[]): T {
    const one = from[this.between(0, from.length - 1)];
    if (one === undefined) throw new RangeError('Nothing to pick from.');
    return one;
  }

  /** `{ A: 3, B: 1 }` gives A three times as often as B. */
  weighted<T extends string>(weights: Readonly<Record<T, number>>): T {
    const entries = Object.entries(weights) as [T, number][];
    let left = this.next() * entries.reduce((sum, [, weight]) => sum + weight, 0);
    for (const [name, weight] of entries) {
      left -= weight;
      if (left < 0) return name;
    }
    throw new RangeError('Nothing to pick from.');
  }

  /** `count` different ones. */
  sample<T>(from: readonly T[], count: number): T[] {
    const rest = [...from];
    return Array.from({ length: Math.min(count, rest.length) }, () => {
      const [one] = rest.splice(this.between(0, rest.length - 1), 1);
      return one as T;
    });
  }

  /** An id as it would have been given at that instant. */
  idAt(instant: Date): string {
    const bytes = Uint8Array.from({ length: 16 }, () => this.between(0, 255));
    return uuidv7({ msecs: instant.getTime(), random: bytes, seq: this.between(0, 0x7fffffff) });
  }
}
