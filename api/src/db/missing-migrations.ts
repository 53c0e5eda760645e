import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

import type { Pool } from 'pg';

const folder = fileURLToPath(new URL('migrations', import.meta.url));

/** The migrations of this release, as the table of the done ones calls them. */
const ownMigrations: readonly string[] = readdirSync(folder)
  .map((file) => /^(\d{14}_\w+)\.[jt]s$/.exec(file)?.[1])
  .filter((name) => name !== undefined);

/** How many of this release's migrations the database has not had, as after a backup of an older release was restored. */
export async function countMissingMigrations(pool: Pool): Promise<number> {
  const { rows } = await pool.query<{ missing: number }>(
    `/* readyz.migrations */ select count(*)::int as missing from unnest($1::text[]) own(name)
     where not exists (select from migrations done where done.name = own.name)`,
    [ownMigrations],
  );
  return rows[0]?.missing ?? 0;
}
