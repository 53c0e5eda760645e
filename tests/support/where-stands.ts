import pg from 'pg';

/** Every table of the database in which the words stand, search columns and journal among them. */
export async function whereStands(url: string, words: readonly string[]): Promise<string[]> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    const { rows } = await client.query<{ table: string }>(
      `select table_schema || '.' || table_name as table from information_schema.tables
       where table_type = 'BASE TABLE' and table_schema not in ('pg_catalog', 'information_schema')`,
    );
    const found: string[] = [];
    for (const { table } of rows) {
      for (const word of words) {
        const { rowCount } = await client.query(`select 1 from ${table} t where strpos(t::text, $1) > 0 limit 1`, [
          word,
        ]);
        if (rowCount) found.push(`${table}: ${word}`);
      }
    }
    return found;
  } finally {
    await client.end();
  }
}
