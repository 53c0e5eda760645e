import { migrateDatabase } from '../../db/migrate.ts';
import { onDatabase } from './command.ts';

/** `pnpm migrate` brings the database up to this release, without starting the server. */
await onDatabase(async (database) => {
  const applied = await migrateDatabase(database);
  console.log(applied.length > 0 ? `Applied ${applied.join(', ')}.` : 'The database is up to date.');
});
