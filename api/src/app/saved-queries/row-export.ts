import { Readable } from 'node:stream';

import { fault } from '../../kernel/faults.ts';
import type { FlatColumn } from '../../reader/flat-columns.ts';
import type { Batch, RowStream } from '../../reader/stream.ts';
import type { Outcome } from './journal-export.ts';
import { csvHead, csvOf, ndjsonOf } from './stream-text.ts';

export interface ExportLimits {
  /** How long whoever reads may take for a batch, and all of it may last; in seconds. */
  readonly idle: number;
  readonly most: number;
}

interface ExportParts {
  readonly stream: RowStream;
  readonly format: 'ndjson' | 'csv';
  readonly limits: ExportLimits;
  /** An error as the last line of NDJSON tells it. */
  readonly told: (error: unknown) => object;
  /** Closes the connection to a reader who does not take in what he was sent; `leave` follows. */
  readonly hangUp: () => void;
}

/** How long a reader who is told that it is over has for taking it in. */
const FAREWELL_SECONDS = 2;

/** All rows of a stream on their way to one reader, no faster than he reads. */
export class RowExport {
  rows = 0;
  outcome: Outcome = 'cancelled';
  readonly #parts: ExportParts;
  readonly #columns: readonly FlatColumn[];
  readonly #end = new AbortController();
  readonly #timers = new Set<NodeJS.Timeout>();
  #source: Readable | null = null;
  #why: Error | null = null;

  constructor(parts: ExportParts) {
    this.#parts = parts;
    this.#columns = parts.format === 'csv' ? parts.stream.columns() : [];
  }

  /** Ends it wherever it is, because there is nobody to read on; also once the last byte was taken. */
  leave(): void {
    for (const timer of this.#timers) clearTimeout(timer);
    this.#end.abort();
    this.#source?.destroy();
  }

  /** Ends it wherever it is, and says why as the last thing. */
  stop(why: Error): void {
    this.#why ??= why;
    this.#end.abort();
    this.#after(FAREWELL_SECONDS, this.#parts.hangUp);
  }

  /** The text. The first rows are read before there is one: what they fail with can still be answered like any fault. */
  async open(): Promise<Readable> {
    const { stream, limits } = this.#parts;
    const { idle, most } = limits;
    const batches = stream.batches({ signal: this.#end.signal, idle });
    this.#after(most, () => this.stop(fault('QUERY_TOO_COSTLY', `A stream may last ${most} seconds.`)));
    try {
      const first = await batches.next();
      this.#source = Readable.from(this.#texts(first, batches), { objectMode: false });
      return this.#source;
    } catch (error) {
      this.outcome = 'failed';
      throw this.#why ?? error;
    }
  }

  #after(seconds: number, act: () => void): NodeJS.Timeout {
    const timer = setTimeout(act, seconds * 1000);
    this.#timers.add(timer);
    return timer;
  }

  #text(batch: Batch): Buffer {
    return this.#parts.format === 'csv' ? csvOf(batch, this.#columns) : ndjsonOf(batch);
  }

  async *#texts(first: IteratorResult<Batch, void>, rest: AsyncGenerator<Batch, void>): AsyncGenerator<Buffer> {
    const { format, limits, hangUp } = this.#parts;
    const stalled = this.#after(limits.idle, hangUp);
    try {
      if (format === 'csv') yield csvHead(this.#columns);
      for (let next = first; !next.done; next = await rest.next()) {
        this.rows += next.value.count;
        stalled.refresh();
        yield this.#text(next.value);
      }
      this.outcome = 'finished';
    } catch (error) {
      if (this.#end.signal.aborted && !this.#why) return;
      this.outcome = 'failed';
      yield* this.#farewell(this.#why ?? error);
    } finally {
      await rest.return();
    }
  }

  /** A table has no place for an error: its reader learns from the connection that breaks off. */
  *#farewell(error: unknown): Generator<Buffer> {
    const { format, told } = this.#parts;
    if (format === 'csv') throw error;
    yield Buffer.from(`${JSON.stringify({ error: told(error) })}\n`);
  }
}
