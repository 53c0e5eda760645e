import pg from 'pg';

import type { ColumnStory, EntityStory } from './model.ts';

/** A row by property: relations are ids; instants, days and decimals the text of PostgreSQL in UTC. */
export type Row = Readonly<Record<string, unknown>> & { readonly id: string };

/** Every row of the database, past all scopes. */
export type Rows = ReadonlyMap<string, readonly Row[]>;

const KEPT_AS_TEXT = new Set<number>([
  pg.types.builtins.TIMESTAMPTZ,
  pg.types.builtins.DATE,
  pg.types.builtins.NUMERIC,
]);

const types = {
  getTypeParser: (oid: number, format?: 'text' | 'binary') =>
    KEPT_AS_TEXT.has(oid) ? (value: string) => value : pg.types.getTypeParser(oid, format as 'text'),
} as pg.CustomTypesConfig;

function formulas({ properties }: EntityStory): string {
  return [...properties.values()]
    .filter((one): one is ColumnStory => one.kind === 'column' && one.formula !== null)
    .map(({ name, formula }) => `, ${formula} as "${name}"`)
    .join('');
}

function toRow({ properties }: EntityStory, raw: Record<string, unknown>): Row {
  const values = [...properties.values()].map((story): [string, unknown] => {
    const isFormula = story.kind === 'column' && story.formula !== null;
    return [story.name, raw[isFormula ? story.name : story.column] ?? null];
  });
  return Object.fromEntries(values) as Row;
}

/** `select *` of every table: nothing is filtered, sorted or limited by PostgreSQL. */
export async function loadRows(url: string, model: ReadonlyMap<string, EntityStory>): Promise<Rows> {
  const client = new pg.Client({ connectionString: url, options: '-c timezone=UTC -c datestyle=ISO' });
  await client.connect();
  try {
    const rows = new Map<string, readonly Row[]>();
    for (const entity of model.values()) {
      const result = await client.query<Record<string, unknown>>({
        text: `select t.*${formulas(entity)} from ${entity.table} t`,
        types,
      });
      rows.set(
        entity.name,
        result.rows.map((raw) => toRow(entity, raw)),
      );
    }
    return rows;
  } finally {
    await client.end();
  }
}
