import type pg from 'pg';

import { namedStatement } from '../kernel/statement-name.ts';

/** A statement that has been answered. Never its values: those may be personal. */
export interface SentStatement {
  readonly text: string;
  /** From sending to the answer; a statement that left together with others waits for those before it. */
  readonly milliseconds: number;
  readonly rows: number;
  /** The SQLSTATE of its failure. */
  readonly failure: string | null;
}

export type StatementWatch = (statement: SentStatement) => void;

interface Result {
  readonly rowCount?: number | null;
  /** Of results whose rows stay bytes. */
  readonly count?: number;
}

type Callback = (error: Error | null, result?: Result) => void;
/** The driver's client with the many forms of its one method as one. */
type Sender = new (config?: string | pg.ClientConfig) => {
  query(config: unknown, ...more: unknown[]): Promise<Result> | undefined;
};

class Watched {
  readonly #watch: StatementWatch;
  readonly #text: string;
  readonly #began = performance.now();

  constructor(text: string, watch: StatementWatch) {
    this.#text = text;
    this.#watch = watch;
  }

  readonly end: Callback = (error, result) => {
    this.#watch({
      text: this.#text,
      milliseconds: performance.now() - this.#began,
      rows: result?.count ?? result?.rowCount ?? 0,
      failure: error ? String((error as { code?: unknown }).code ?? error.name) : null,
    });
  };

  /** The same callback, with the end noted first. */
  before(callback: Callback): Callback {
    return (error, result) => {
      this.end(error, result);
      callback(error, result);
    };
  }
}

/** The driver's way to a query object of somebody else: its callback stands on it. */
interface Sent extends pg.Submittable {
  readonly text?: string;
  callback?: Callback;
}

/** Watches a query object that comes with its own callback. */
function watchSent(sent: Sent, watch: StatementWatch): void {
  if (sent.callback) sent.callback = new Watched(sent.text ?? '', watch).before(sent.callback);
}

/**
 * The one place that every statement of a pool passes, the ORM's and the reader's: it gets its name there, and is
 * measured.
 */
export function watchedClient(Client: typeof pg.Client, watch: StatementWatch): typeof pg.Client {
  class Named extends (Client as unknown as Sender) {
    override query(config: unknown, ...more: unknown[]): Promise<Result> | undefined {
      if (typeof (config as Sent).submit === 'function') {
        watchSent(config as Sent, watch);
        return super.query(config, ...more);
      }
      const given = typeof config === 'string' ? { text: config } : (config as { text: string });
      const text = namedStatement(given.text);
      const watched = new Watched(text, watch);
      const last = more.length - 1;
      if (typeof more[last] === 'function') more[last] = watched.before(more[last] as Callback);
      const result = super.query(typeof config === 'string' ? text : { ...given, text }, ...more);
      // Beside the caller's own chain, which hears of the failure.
      result?.then((answer) => watched.end(null, answer), watched.end);
      return result;
    }
  }
  return Named as unknown as typeof pg.Client;
}
