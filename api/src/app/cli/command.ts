import { SetupFault } from '../../kernel/setup-fault.ts';
import { type Config, readConfig } from '../config.ts';
import { openDatabase, type OpenDatabase } from '../database.ts';

/** Runs one command on the database of the settings, closes it again, and says in a sentence what went wrong. */
export async function onDatabase(work: (database: OpenDatabase, config: Config) => Promise<void>): Promise<void> {
  let database: OpenDatabase | null = null;
  try {
    const config = readConfig();
    database = await openDatabase(config);
    await work(database, config);
  } catch (error) {
    console.error(error instanceof SetupFault ? error.message : error);
    process.exitCode = 1;
  } finally {
    await database?.stop();
  }
}
