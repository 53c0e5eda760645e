import DataLoader from 'dataloader';
import pg from 'pg';

import { CONNECTIONS, DATABASE_URL } from './peer.ts';

/** Dates stay the text that they are; instants become `Date`. */
pg.types.setTypeParser(pg.types.builtins.DATE, (text) => text);
const pool = new pg.Pool({ connectionString: DATABASE_URL, max: CONNECTIONS });

export interface Row {
  readonly id: string;
  readonly [column: string]: unknown;
}

/** Prepared under a name, the same for the same text. */
export async function select(name: string, text: string, values: readonly unknown[]): Promise<Row[]> {
  return (await pool.query<Row>({ name, text, values: [...values] })).rows;
}

/** A list of rows below others: of which table, by which column, in which order. */
export interface ListOf {
  readonly table: string;
  readonly via: string;
  readonly order: string;
}

function grouped(rows: readonly Row[], ids: readonly string[], via: string): Row[][] {
  const groups = new Map<unknown, Row[]>(ids.map((id) => [id, []]));
  for (const row of rows) groups.get(row[via])?.push(row);
  return [...groups.values()];
}

/** The loaders of one request. */
export class Loaders {
  readonly #loaders = new Map<string, DataLoader<string, unknown>>();

  one(table: string, id: string): Promise<Row | null> {
    return this.#loader<Row | null>(`one ${table}`, async (name, ids) => {
      const rows = await select(name, `select * from ${table} where id = any($1)`, [ids]);
      const byId = new Map(rows.map((row) => [row.id, row]));
      return ids.map((each) => byId.get(each) ?? null);
    }).load(id);
  }

  list({ table, via, order }: ListOf, id: string): Promise<Row[]> {
    return this.#loader<Row[]>(`list ${table} ${via}`, async (name, ids) => {
      const rows = await select(name, `select * from ${table} where ${via} = any($1) order by ${order}`, [ids]);
      return grouped(rows, ids, via);
    }).load(id);
  }

  page({ table, via, order }: ListOf, id: string, first: number): Promise<Row[]> {
    return this.#loader<Row[]>(`page ${table} ${via} ${first}`, async (name, ids) => {
      const text = `select c.* from unnest($1::uuid[]) p(id)
        cross join lateral (select * from ${table} where ${via} = p.id order by ${order} limit $2) c`;
      return grouped(await select(name, text, [ids, first]), ids, via);
    }).load(id);
  }

  #loader<T>(name: string, batch: (name: string, ids: readonly string[]) => Promise<T[]>): DataLoader<string, T> {
    const known = this.#loaders.get(name) ?? new DataLoader<string, T>((ids) => batch(name, ids));
    this.#loaders.set(name, known);
    return known as DataLoader<string, T>;
  }
}
