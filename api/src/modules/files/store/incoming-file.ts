import { createHash } from 'node:crypto';
import { createWriteStream } from 'node:fs';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { type Readable, Transform } from 'node:stream';
import { pipeline } from 'node:stream/promises';

import { v7 as uuidv7 } from 'uuid';

import { Refusal } from '../../../kernel/refusal.ts';

export interface IncomingFile {
  readonly path: string;
  readonly bytes: number;
  readonly sha256: string;
}

interface Limits {
  readonly folder: string;
  readonly mostBytes: number;
  readonly idleMs: number;
  readonly mostMs: number;
}

/** Counts and digests what passes, and ends it when there is too much of it or too little for too long. */
class Meter extends Transform {
  readonly #digest = createHash('sha256');
  readonly #mostBytes: number;
  readonly #idle: NodeJS.Timeout;
  bytes = 0;

  constructor({ mostBytes, idleMs }: Limits, gaveUp: () => void) {
    super();
    this.#mostBytes = mostBytes;
    this.#idle = setTimeout(gaveUp, idleMs);
  }

  override _transform(chunk: Buffer, _: BufferEncoding, done: (error?: Error | null, chunk?: Buffer) => void): void {
    this.#idle.refresh();
    this.bytes += chunk.length;
    if (this.bytes > this.#mostBytes) return done(new Refusal('FILE_TOO_LARGE', ['file']));
    this.#digest.update(chunk);
    done(null, chunk);
  }

  override _destroy(error: Error | null, done: (error?: Error | null) => void): void {
    clearTimeout(this.#idle);
    done(error);
  }

  sha256(): string {
    return this.#digest.digest('hex');
  }
}

/**
 * Writes a body to this machine's disk, in memory only piece by piece. Whatever goes wrong, nothing stays there: too
 * large, too slow, broken off by the sender.
 */
export async function receiveFile(body: Readable, limits: Limits): Promise<IncomingFile> {
  const path = join(limits.folder, uuidv7());
  const patience = new AbortController();
  const giveUp = (): void => patience.abort();
  const most = setTimeout(giveUp, limits.mostMs);
  const meter = new Meter(limits, giveUp);
  try {
    await pipeline(body, meter, createWriteStream(path, { mode: 0o600, flush: true }), { signal: patience.signal });
    if (meter.bytes === 0) throw new Refusal('FILE_EMPTY', ['file']);
    return { path, bytes: meter.bytes, sha256: meter.sha256() };
  } catch (error) {
    await rm(path, { force: true });
    throw error;
  } finally {
    clearTimeout(most);
  }
}
