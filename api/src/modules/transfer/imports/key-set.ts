import { hash } from 'node:crypto';

/**
 * Remembers which keys a file has already had, in 16 to 32 bytes each whatever their length, so that a file of millions of rows
 * can be checked for doubles. 64 bits of SHA-1 decide: among a million keys a false alarm has a chance of 1 in 36 million.
 */
export class KeySet {
  #slots = new Uint32Array(2 * 1024);
  #count = 0;

  /** False when the key was there before. */
  add(key: string): boolean {
    if (this.#count * 4 > this.#slots.length) this.#grow();
    const digest = hash('sha1', key, 'buffer');
    const isNew = this.#place(digest.readUInt32LE(0), digest.readUInt32LE(4) || 1);
    if (isNew) this.#count += 1;
    return isNew;
  }

  /** Open addressing over pairs; the second half is never 0, so 0 marks a free slot. */
  #place(low: number, high: number): boolean {
    const slots = this.#slots;
    const mask = slots.length / 2 - 1;
    for (let slot = low & mask; ; slot = (slot + 1) & mask) {
      if (slots[2 * slot + 1] === 0) {
        slots[2 * slot] = low;
        slots[2 * slot + 1] = high;
        return true;
      }
      if (slots[2 * slot] === low && slots[2 * slot + 1] === high) return false;
    }
  }

  #grow(): void {
    const old = this.#slots;
    this.#slots = new Uint32Array(old.length * 2);
    for (let at = 0; at < old.length; at += 2) {
      const high = old[at + 1] ?? 0;
      if (high !== 0) this.#place(old[at] ?? 0, high);
    }
  }
}
