import type { ClientBase, Connection } from 'pg';

// oxlint-disable-next-line typescript/no-explicit-any -- what TypeScript asks of a class that others are derived from
type ClientClass = new (...given: any[]) => ClientBase;

/** The driver's client as it is inside. */
interface Inner {
  readonly connection: Connection;
}

/** The statements of one turn of the event loop go to the network in one piece, which costs one call instead of each its own. */
export function gatheringClient<T extends ClientClass>(Client: T): T {
  const query = Client.prototype.query as (...given: unknown[]) => unknown;
  const gathering = new WeakSet<object>();
  const send = function (this: ClientBase & Inner, ...given: unknown[]): unknown {
    const { stream } = this.connection;
    if (!gathering.has(stream)) {
      gathering.add(stream);
      stream.cork();
      process.nextTick(() => {
        gathering.delete(stream);
        stream.uncork();
      });
    }
    return query.apply(this, given);
  };
  const Gathering = class extends Client {};
  Object.defineProperty(Gathering.prototype, 'query', { value: send });
  return Gathering;
}
