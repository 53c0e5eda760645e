import { randomUUID } from 'node:crypto';

import { openTestServer, type TestObserving, type TestServer } from '@living-archive/api/testing';

import { Client, signIn } from './client.ts';
import { TestClock } from './clock.ts';
import { cloneDatabase, type TestDatabase } from './database.ts';
import { fillWithDemo } from './demo-database.ts';

export { Client, type GraphqlAnswer } from './client.ts';

export interface TestApi {
  readonly url: string;
  readonly clock: TestClock;
  readonly database: TestDatabase;
  readonly server: TestServer;
  readonly nobody: Client;
  /** The administrator that every test database begins with. */
  readonly admin: Client;
  signIn(loginName: string, password: string): Promise<Client>;
  withToken(token: string): Client;
  /** Does the background work that is due by the clock. */
  runJobs(): Promise<void>;
  /** Starts a job and does it; the answer is the id of its run. */
  runJob(job: string, payload?: unknown): Promise<string>;
  /** How background work sends e-mails; nobody does unless told. */
  useMailer: TestServer['useMailer'];
  stop(): Promise<void>;
}

export const ADMIN = { loginName: 'admin', password: 'mooncake-lantern-42' };

/** Where a database is not empty, its administrator may be another. */
interface Opening {
  readonly observing?: TestObserving;
  readonly admin?: typeof ADMIN;
}

async function open(database: TestDatabase, { observing = {}, admin = ADMIN }: Opening = {}): Promise<TestApi> {
  const clock = new TestClock();
  const server = await openTestServer({ databaseUrl: database.url, now: clock.now, firstAdmin: ADMIN, observing });
  const { url } = server;
  return {
    url,
    clock,
    database,
    server,
    nobody: new Client(url),
    admin: await signIn(url, admin.loginName, admin.password),
    signIn: (loginName, password) => signIn(url, loginName, password),
    withToken: (token) => new Client(url, { authorization: `Bearer ${token}` }),
    runJobs: () => server.runJobs(),
    runJob: (job, payload) => server.runJob(job, payload),
    useMailer: (mailer) => server.useMailer(mailer),
    stop: () => server.stop(),
  };
}

let ofThisWorker: Promise<TestApi> | null = null;

/** The worker's server on the worker's database. Every test makes its own world in it, beside the others. */
export function workerApi(): Promise<TestApi> {
  ofThisWorker ??= cloneDatabase(`worker_${process.pid}`).then((database) => open(database));
  return ofThisWorker;
}

/** A server on a database of its own, for tests that move the clock, count rows, change settings or listen. */
export async function ownApi(observing: TestObserving = {}): Promise<TestApi> {
  return open(await ownDatabase(), { observing });
}

/** A server on the demo company, which has rows of nearly everything. */
export async function ownDemoApi(): Promise<TestApi> {
  const database = await ownDatabase();
  return open(database, { admin: await fillWithDemo(database, new TestClock().now) });
}

function ownDatabase(): Promise<TestDatabase> {
  return cloneDatabase(`own_${randomUUID().replaceAll('-', '').slice(0, 12)}`);
}
