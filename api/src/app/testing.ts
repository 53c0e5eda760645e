/** The one door for `tests/`. */
export { migrateDatabase } from '../db/migrate.ts';
export { startEmbedded } from '../db/embedded.ts';
export { SetupFault } from '../kernel/setup-fault.ts';
export { readConfig, settings } from './config.ts';
