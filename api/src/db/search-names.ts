import type { ClientBase } from 'pg';

import { searchTerms } from '../kernel/search-terms.ts';

/** Tables whose rows are found by their name. */
const TABLES = ['customers', 'employees', 'candidates'] as const;

/** Small enough that nobody waits for a row that is being filled. */
const AT_ONCE = 1000;

interface Named {
  readonly id: string;
  readonly name: string;
}

async function fill(client: ClientBase, table: (typeof TABLES)[number]): Promise<void> {
  let last = '00000000-0000-0000-0000-000000000000';
  for (;;) {
    const select = `/* search.names */ select id, name from ${table} where search_name is null and id > $1 order by id limit ${AT_ONCE}`;
    const { rows } = await client.query<Named>(select, [last]);
    if (rows.length === 0) return;
    last = rows.at(-1)?.id as string;
    await client.query(
      `/* search.fill */ update ${table} t set search_name = made.terms
         from unnest($1::uuid[], $2::text[], $3::text[]) made(id, name, terms)
        where t.id = made.id and t.name = made.name`,
      [rows.map(({ id }) => id), rows.map(({ name }) => name), rows.map(({ name }) => searchTerms(name))],
    );
  }
}

/** A database of an earlier release has not all of them yet. */
async function tablesHere(client: ClientBase): Promise<(typeof TABLES)[number][]> {
  const { rows } = await client.query<{ name: (typeof TABLES)[number] }>(
    `/* search.tables */ select name from unnest($1::text[]) name where to_regclass(name) is not null`,
    [TABLES],
  );
  return rows.map(({ name }) => name);
}

/**
 * Derives what names are found by for rows that have it not yet: those from before there was a search, and those that SQL
 * wrote past the ORM. Every batch is a transaction of its own, and a name that changes meanwhile is left to who changed it.
 */
export async function fillSearchNames(client: ClientBase): Promise<void> {
  for (const table of await tablesHere(client)) await fill(client, table);
}
