import { migrateDatabase, seedLoad } from '@living-archive/api/testing';
import pg from 'pg';
import { expect, test } from 'vitest';

import { cloneDatabase } from '../support/database.ts';

test('what names are found by is filled at the next start where something else wrote the row', async () => {
  const database = await cloneDatabase(`names_${process.pid}`);
  const size = { customers: 1_200, visits: 0, orders: 0, lines: 0 };
  await seedLoad(database.migrationUrl, { size, onStep: () => undefined });
  const client = new pg.Client(database.migrationUrl);
  await client.connect();
  const terms = async (): Promise<string[]> => {
    const { rows } = await client.query<{ terms: string }>(
      'select distinct search_name as terms from customers union select search_name from employees',
    );
    return rows.map((row) => row.terms);
  };
  const seeded = await terms();
  await client.query('update customers set search_name = null; update employees set search_name = null');

  await migrateDatabase(database);

  expect(new Set(await terms())).toEqual(new Set(seeded));
  expect(seeded).not.toContain(null);
  expect(seeded.length).toBeGreaterThan(1_200);
  const { rows } = await client.query(`select version from customers group by 1`);
  expect(rows).toEqual([{ version: 1 }]);
  await client.end();
});
