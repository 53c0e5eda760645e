import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { startEmbedded } from '../../db/embedded.ts';
import { writeMigration } from '../../db/migrate.ts';
import { entities } from '../modules.ts';

/** `pnpm migrate:new <what_it_does>` writes the difference between the last migration and the entities. Read it, then commit it. */
const [name = ''] = process.argv.slice(2);
if (!/^[a-z][a-z0-9_]{2,60}$/.test(name)) {
  console.error('Say in small letters what the migration does: pnpm migrate:new add_customer_nickname');
  process.exit(1);
}

const folder = await mkdtemp(join(tmpdir(), 'living-archive-migration-'));
const database = await startEmbedded({ askedFolder: folder, usualFolder: folder, isDurable: false });
try {
  const written = await writeMigration({ url: database.migrationUrl, name, entities });
  console.log(written ? `Wrote api/src/db/migrations/${written}.` : 'The entities are what the last migration left.');
} finally {
  await database.stop();
}
