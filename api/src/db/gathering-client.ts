import type pg from 'pg';

/** The driver's client as it is inside, with the many forms of its one method as one. */
type Inner = new (config?: string | pg.ClientConfig) => {
  readonly connection: pg.Connection;
  query(...given: unknown[]): unknown;
};

/** How long a statement waits for another one to leave with. */
const SOON_MS = 2;

/** The statements of one turn of the event loop go to the network in one piece, which costs one call instead of each its own. */
export function gatheringClient(Client: typeof pg.Client): typeof pg.Client {
  const gathering = new WeakSet<object>();
  class GatheringClient extends (Client as unknown as Inner) {
    #waiting: string | null = null;

    /** Sends the statement in one piece with the next one, or by itself when none comes soon; nobody waits for its answer. */
    queryWithNext(text: string): void {
      this.#waiting = text;
      setTimeout(() => this.#sendWaiting(), SOON_MS);
    }

    #sendWaiting(): void {
      const text = this.#waiting;
      if (text === null) return;
      this.#waiting = null;
      (this.query(text) as Promise<unknown>).catch(() => undefined);
    }

    override query(...given: unknown[]): unknown {
      this.#sendWaiting();
      const { stream } = this.connection;
      if (!gathering.has(stream)) {
        gathering.add(stream);
        stream.cork();
        process.nextTick(() => {
          gathering.delete(stream);
          stream.uncork();
        });
      }
      return super.query(...given);
    }
  }
  return GatheringClient as unknown as typeof pg.Client;
}
