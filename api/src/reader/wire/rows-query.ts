import pg from 'pg';

import type { Arena } from './arena.ts';
import { parameterText } from './parameter.ts';
import type { RowMessage } from './row-frames.ts';
import { Rows } from './rows.ts';

/** The parts of the driver's connection that a query speaks to; its types leave them out. */
interface Wire {
  parse(message: { text: string; name: string | undefined; types: undefined }): void;
  bind(message: {
    portal: string;
    statement: string | undefined;
    values: readonly unknown[];
    binary: boolean;
    valueMapper: (value: unknown) => unknown;
  }): void;
  execute(message: { portal: string; rows: undefined }): void;
  sync(): void;
  readonly submittedNamedStatements: Record<string, string>;
}

/** What the driver's query class has beside its types. */
interface DriverQuery {
  readonly text: string;
  readonly name: string | undefined;
  readonly values: readonly unknown[];
  hasBeenParsed(connection: Wire): boolean;
}

export interface RowsStatement {
  readonly text: string;
  readonly values: unknown[];
  /** Prepared under this name on each connection; without one the statement is planned anew. */
  readonly name?: string;
}

/**
 * A query of the driver whose rows stay bytes (`Rows`). It neither asks for the description of its columns, which the
 * plan knows, nor makes an object of any row; everything else, errors and pipelining included, is the driver's own.
 */
export class RowsQuery extends pg.Query {
  readonly taken: Rows;
  declare callback: (error: Error | null, rows?: Rows) => void;

  constructor({ text, values, name }: RowsStatement, arena: Arena) {
    super(text, values);
    if (name !== undefined) (this as { name?: string }).name = name;
    this.taken = new Rows(arena);
  }

  /** Always by the extended protocol: statements without values have rows of the same form. */
  requiresPreparation(): boolean {
    return true;
  }

  prepare(connection: Wire): void {
    const { text, name, values } = this as unknown as DriverQuery;
    if (!(this as unknown as DriverQuery).hasBeenParsed(connection)) {
      connection.parse({ text, name, types: undefined });
      if (name !== undefined) connection.submittedNamedStatements[name] = text;
    }
    connection.bind({
      portal: '',
      statement: name,
      values,
      binary: false,
      valueMapper: parameterText,
    });
    connection.execute({ portal: '', rows: undefined });
    connection.sync();
  }

  handleDataRow(message: RowMessage): void {
    this.taken.take(message.bytes, message.at, message.end);
    message.next = message.end;
  }

  handleCommandComplete(): void {
    // How many rows there were is known.
  }

  handleReadyForQuery(): void {
    this.callback(null, this.taken);
  }
}

/** Runs the statement on a connection of `RowsClient`. */
export function readRows(client: pg.ClientBase, statement: RowsStatement, arena: Arena): Promise<Rows> {
  return new Promise((resolve, reject) => {
    const query = new RowsQuery(statement, arena);
    query.callback = (error, rows) => (error ? reject(error) : resolve(rows as Rows));
    client.query(query as pg.Submittable);
  });
}
