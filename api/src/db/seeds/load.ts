import pg from 'pg';

import { fillSearchNames } from '../search-names.ts';
import { archiveSteps } from './load/archive.sql.ts';
import { inBulk } from './load/bulk.ts';
import { orderSteps } from './load/order.sql.ts';
import { peopleSteps } from './load/people.sql.ts';

export interface LoadSize {
  readonly customers: number;
  /** For each customer. */
  readonly visits: number;
  readonly orders: number;
  /** For each order. */
  readonly lines: number;
}

export const USUAL_SIZE: LoadSize = { customers: 20_000, visits: 20, orders: 10, lines: 3 };

export interface LoadStep {
  readonly what: string;
  readonly sql: string;
}

/**
 * Fills the database with made-up rows for measuring, beside what is there: under the same constraints, but written by the
 * database itself and without journal. One transaction, which locks the large tables; needs the role that owns them.
 */
export async function seedLoad(
  url: string,
  { size, onStep }: { size: LoadSize; onStep: (step: LoadStep, rows: number) => void },
): Promise<void> {
  const client = new pg.Client(url);
  await client.connect();
  try {
    await client.query('begin');
    await client.query(`set local timezone = 'UTC'`);
    await inBulk(client, async () => {
      for (const step of [...peopleSteps(size), ...archiveSteps(size), ...orderSteps(size)]) {
        const { rowCount } = await client.query(step.sql);
        onStep(step, rowCount ?? 0);
      }
    });
    await fillSearchNames(client);
    await client.query('commit');
    await client.query('analyze');
  } finally {
    await client.end();
  }
}
