/** The one door for `tests/`. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { missingChanges } from '../db/migrate.ts';
import { type FileStore, FolderStore, useFileStore } from '../modules/files/index.ts';
import { enqueue } from '../modules/jobs/index.ts';
import { type Mailer, useMailer } from '../modules/notifications/index.ts';
import { createFirstAdmin } from '../modules/staff/index.ts';
import { openArchive, type Archive } from './archive.ts';
import { type Background, openBackground } from './background.ts';
import { systemContext } from './context.ts';
import { entities } from './modules.ts';
import { createLog } from './observe/log.ts';
import { Observer, type ObserverSettings } from './observe/observer.ts';
import { type ServerSettings, startServer } from './server.ts';

export { migrateDatabase, migrateUpTo } from '../db/migrate.ts';
export { fillSearchNames } from '../db/search-names.ts';
export { startEmbedded } from '../db/embedded.ts';
export { SetupFault } from '../kernel/setup-fault.ts';
export { type Actor, type Ctx } from '../kernel/context.ts';
export { hasScope, isPartial, scopeCondition } from '../kernel/scope.ts';
export {
  GIVEN_PERMISSIONS,
  loadCalendar,
  PERMISSIONS,
  permissionsOf,
  ROLE_TABLE,
  type RoleKey,
} from '../modules/staff/index.ts';
export { type Archive } from './archive.ts';
export { contextOf, requestContext, systemContext } from './context.ts';
export { isUnavailable } from './client-error.ts';
export { readConfig, settings } from './config.ts';
export { demoAccounts } from '../db/seeds/demo.ts';
export { seedLoad, USUAL_SIZE } from '../db/seeds/load.ts';
export { welcome } from './first-start.ts';
export { importFile } from './import/import-file.ts';
export { importNorthwind } from './import/northwind.ts';
export { type BucketSettings, BucketStore, type FileStore, FolderStore } from '../modules/files/index.ts';
export { classify, thresholdsFrom, tradeClass, volumeClass } from '../modules/classification/index.ts';
export { defineJob, enqueue, type JobCtx } from '../modules/jobs/index.ts';
export { type Mailer, notify } from '../modules/notifications/index.ts';
export { entities } from './modules.ts';
export { playgroundExamples } from './playground.ts';
export { TEXTS_OPEN_TO_TOKENS } from './token-fields.ts';
export { sheets } from './sheets/index.ts';
export { printArchiveSchema, schemaFromCode } from './schema.ts';

/** The statements that migrations forgot; none when the tables are what the entities say. */
export const missingTableChanges = (url: string): Promise<string[]> => missingChanges(url, entities);

/** What a test hears of the product: lines of its log at this level, numbers with this token. */
export interface TestObserving extends Partial<ObserverSettings> {
  readonly level?: string;
  readonly line?: (line: string) => void;
}

function observerFor({ level = 'silent', line = () => undefined, ...settings }: TestObserving): Observer {
  const quiet: ObserverSettings = { slowStatementMs: 3_600_000, slowRequestMs: 3_600_000, metricsToken: null };
  return new Observer(createLog(level, { write: line }), { ...quiet, ...settings });
}

/** The product without its web server. */
export function openTestArchive(
  databaseUrl: string,
  observer: Observer = observerFor({}),
  poolSize = 8,
): Promise<Archive> {
  const watch = observer.statements.bind(observer);
  return openArchive({ url: databaseUrl, poolSize, log: observer.log, watch });
}

export interface TestServer {
  readonly url: string;
  readonly archive: Archive;
  /** Where its files lie. */
  readonly files: FileStore;
  /** Does the background work that is due by the test's clock. Nobody else does it. */
  runJobs(): Promise<void>;
  /** Does what the product finds overdue when it starts. */
  catchUp(): Promise<void>;
  /** Starts a job and does it; the answer is the id of its run. */
  runJob(job: string, payload?: unknown): Promise<string>;
  /** How its background work sends e-mails; nobody does unless told. */
  useMailer(mailer: Mailer): void;
  stop(): Promise<void>;
}

export interface TestServerOptions {
  readonly databaseUrl: string;
  readonly now: () => Date;
  /** Made when the database has no account yet. */
  readonly firstAdmin: { readonly loginName: string; readonly password: string };
  readonly spaDir?: string | null;
  readonly zone?: string;
  /** Instead of the tests' own. */
  readonly settings?: Partial<ServerSettings>;
  readonly observing?: TestObserving;
  /** Connections to the database; half of them are for actions. */
  readonly poolSize?: number;
  /** Where files lie; a folder that goes with the server unless told otherwise. */
  readonly files?: FileStore;
}

/** The whole product on a free port of this machine, with a clock of the test's own. */
export async function openTestServer(options: TestServerOptions): Promise<TestServer> {
  const {
    databaseUrl,
    now,
    firstAdmin,
    spaDir = null,
    zone = 'Asia/Shanghai',
    settings,
    observing = {},
    poolSize,
    files,
  } = options;
  const observer = observerFor(observing);
  const archive = await openTestArchive(databaseUrl, observer, poolSize);
  const folder = await mkdtemp(join(tmpdir(), 'living-archive-files-'));
  const store = files ?? (await FolderStore.open(folder));
  useFileStore(archive.orm, store);
  await createFirstAdmin(systemContext(archive, { now: now(), zone }), firstAdmin);
  const server = await startServer({
    archive,
    clock: { now, zone },
    observer,
    settings: {
      port: 0,
      host: '127.0.0.1',
      publicUrl: 'http://127.0.0.1',
      cookieSecure: false,
      trustedProxies: 0,
      allowedOrigins: [],
      spaDir,
      streamIdleSeconds: 60,
      streamMostSeconds: 600,
      safelist: null,
      ...settings,
    },
  });
  let background: Background | null = null;
  let mailer: Mailer | null = null;
  const worker = (): Background['worker'] => {
    background ??= openBackground({ archive, url: databaseUrl, clock: { now, zone } });
    useFileStore(background.orm, store);
    if (mailer) useMailer(background.orm, mailer);
    return background.worker;
  };
  const runJobs = (): Promise<void> => worker().runDue();
  const catchUp = async (): Promise<void> => {
    await worker().catchUp();
    await runJobs();
  };
  const runJob = async (job: string, payload: unknown = null): Promise<string> => {
    const ctx = systemContext(archive, { now: now(), zone });
    const id = await ctx.em.transactional((em) => enqueue({ ...ctx, em }, { job, payload }));
    await runJobs();
    return id;
  };
  const stop = async (): Promise<void> => {
    await server.stop();
    await background?.stop();
    await archive.stop();
    await rm(folder, { recursive: true, force: true });
  };
  return {
    url: `http://127.0.0.1:${server.port}`,
    archive,
    files: store,
    runJobs,
    catchUp,
    runJob,
    useMailer: (given) => void (mailer = given),
    stop,
  };
}
