import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';

import type { PoolClient } from 'pg';
import { from as copyFrom } from 'pg-copy-streams';

import type { Ctx } from './context.ts';

interface Connection extends PoolClient {
  /** Whether statements leave before the answers to those before them are there. */
  pipeline: boolean;
}

/**
 * Takes rows in as PostgreSQL's own text format, piece by piece, within the transaction: nothing of it is held in memory.
 * The connection does nothing else meanwhile, and so is not pipelined for as long.
 */
export async function copyIn({ em }: Pick<Ctx, 'em'>, text: string, pieces: AsyncIterable<string>): Promise<void> {
  const { client } = em.getTransactionContext() as unknown as { readonly client: Connection };
  const wasPipelined = client.pipeline;
  await em.execute('/* copy.before */ select');
  client.pipeline = false;
  try {
    await pipeline(Readable.from(pieces, { objectMode: true, highWaterMark: 4 }), client.query(copyFrom(text)));
  } finally {
    client.pipeline = wasPipelined;
  }
}

const SPECIAL = /[\\\t\n\r]/g;
const ESCAPES: Readonly<Record<string, string>> = { '\\': '\\\\', '\t': '\\t', '\n': '\\n', '\r': '\\r' };

/** A value within a row of that format. */
export function copyValue(value: string | null): string {
  return value === null ? '\\N' : value.replaceAll(SPECIAL, (mark) => ESCAPES[mark] ?? mark);
}
