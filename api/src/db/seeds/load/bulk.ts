import type { ClientBase } from 'pg';

/** Small tables are read by the steps themselves and keep all that they have. */
const FILLED = ['visit_cards', 'visits', 'orders', 'order_lines', 'deliveries', 'delivery_lines', 'payments'];

interface Dropped {
  readonly drop: string;
  readonly make: string;
}

const FOREIGN_KEYS = `
  select format('alter table %s drop constraint %I', conrelid::regclass, conname) as drop,
    format('alter table %s add constraint %I %s', conrelid::regclass, conname, pg_get_constraintdef(oid)) as make
  from pg_constraint where contype = 'f' and conrelid::regclass::text = any($1) order by conname`;

const INDEXES = `
  select format('drop index %s', indexrelid::regclass) as drop, pg_get_indexdef(indexrelid) as make
  from pg_index where indrelid::regclass::text = any($1) and not indisunique order by indexrelid`;

/**
 * Runs work that fills the large tables without their foreign keys and indexes, which are made anew over all rows after it:
 * one sort and one join instead of millions of lookups. Nobody else reads the tables meanwhile.
 */
export async function inBulk(client: ClientBase, work: () => Promise<void>): Promise<void> {
  const keys = (await client.query<Dropped>(FOREIGN_KEYS, [FILLED])).rows;
  const indexes = (await client.query<Dropped>(INDEXES, [FILLED])).rows;
  for (const { drop } of [...keys, ...indexes]) await client.query(drop);
  await work();
  await client.query(`set local maintenance_work_mem = '512MB'`);
  for (const { make } of [...indexes, ...keys]) await client.query(make);
}
