import { migrateDatabase } from '../db/migrate.ts';
import { useFileStore } from '../modules/files/index.ts';
import { openMailer, useMailer } from '../modules/notifications/index.ts';
import { companyZone } from '../modules/staff/index.ts';
import { openArchive } from './archive.ts';
import { openBackground } from './background.ts';
import type { Config } from './config.ts';
import type { CompanyClock } from './context.ts';
import { openDatabase } from './database.ts';
import { openFileStore } from './files/open-file-store.ts';
import { welcome } from './first-start.ts';
import { greeting } from './greeting.ts';
import { createLog } from './observe/log.ts';
import { Observer } from './observe/observer.ts';
import { explainListen } from './port.ts';
import { startServer } from './server.ts';

/** Everything between the settings and an open port. What was started is handed to `opened` with the way to stop it. */
export async function startArchive(config: Config, opened: (stop: () => Promise<void>) => void): Promise<void> {
  const database = await openDatabase(config);
  opened(() => database.stop());
  await migrateDatabase(database);

  const log = createLog(config.logLevel);
  // From here on a forgotten promise, which costs only its own request, is a line of the log too.
  process.removeAllListeners('unhandledRejection');
  process.on('unhandledRejection', (reason) => log.error({ err: reason }, 'a promise was forgotten'));
  const observer = new Observer(log, config);
  const watch = observer.statements.bind(observer);
  const archive = await openArchive({ url: database.url, poolSize: config.poolSize, log, watch });
  opened(() => archive.stop());

  const now = (): Date => new Date();
  const clock: CompanyClock = { now, zone: await companyZone(archive.orm.em.fork(), now()) };
  const background = openBackground({ archive, url: database.url, clock, watch: watch('jobs') });
  const files = await openFileStore(config);
  for (const orm of [archive.orm, background.orm]) useFileStore(orm, files);
  if (config.smtpUrl) useMailer(background.orm, openMailer({ ...config, smtpUrl: config.smtpUrl }));
  const invited = await welcome({ archive, clock, wantsDemo: config.wantsDemo });
  opened(() => background.stop());
  await background.worker.start();
  const server = await startServer({ archive, background: background.worker, settings: config, clock, observer }).catch(
    (error: unknown) => {
      throw explainListen(error, config.port, config.host);
    },
  );
  opened(() => server.stop());
  console.log(greeting({ address: config.publicUrl, place: database.place, welcome: invited }));
}
