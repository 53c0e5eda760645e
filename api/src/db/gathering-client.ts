import type pg from 'pg';

/** The driver's client as it is inside, with the many forms of its one method as one. */
type Inner = new (config?: string | pg.ClientConfig) => {
  readonly connection: pg.Connection;
  query(...given: unknown[]): unknown;
};

/** The statements of one turn of the event loop go to the network in one piece, which costs one call instead of each its own. */
export function gatheringClient(Client: typeof pg.Client): typeof pg.Client {
  const gathering = new WeakSet<object>();
  class Gathering extends (Client as unknown as Inner) {
    override query(...given: unknown[]): unknown {
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
  return Gathering as unknown as typeof pg.Client;
}
