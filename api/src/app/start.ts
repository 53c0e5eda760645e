import { createServer } from 'node:http';

import { migrateDatabase } from '../db/migrate.ts';
import type { Config } from './config.ts';
import { openDatabase } from './database.ts';

/** Everything between the settings and an open port. What was started is handed to `opened` with the way to stop it. */
export async function startArchive(config: Config, opened: (stop: () => Promise<void>) => void): Promise<void> {
  const database = await openDatabase(config);
  opened(() => database.stop());
  await migrateDatabase(database);
  const server = createServer((_, response) => response.end('soon'));
  await new Promise<void>((resolve) => server.listen(config.port, config.host, resolve));
  opened(async () => void server.close());
  console.log(`\nThe archive is open: ${config.publicUrl}\nThe data lie in ${database.place}\nCtrl-C ends it.\n`);
}
