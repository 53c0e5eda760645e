import { chmod, mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { pathToFileURL } from 'node:url';

import type * as Testing from '@living-archive/api/testing';
import pg from 'pg';

import { Client, signIn } from '../../support/client.ts';
import { aPort, ArchiveProcess, built } from '../../support/process.ts';

type Cluster = Awaited<ReturnType<typeof Testing.startEmbedded>>;

export const ADMIN = { loginName: 'admin', password: 'mooncake-lantern-42' };

/** A PostgreSQL of the proof's own, as durable as the one of the product, and the API as a process of its own on it. */
export class Ground {
  readonly #cluster: Cluster;
  readonly #port: string;
  readonly #settings: Readonly<Record<string, string>>;
  readonly superuser: pg.Pool;
  api!: ArchiveProcess;

  private constructor(cluster: Cluster, port: string, settings: Readonly<Record<string, string>>) {
    this.#cluster = cluster;
    this.#port = port;
    this.#settings = settings;
    const url = new URL(cluster.superuserUrl);
    url.pathname = '/archive';
    this.superuser = new pg.Pool({ connectionString: url.href, max: 4 });
    this.superuser.on('error', () => undefined);
  }

  static async prepare(settings: Readonly<Record<string, string>> = {}): Promise<Ground> {
    const testing = (await import(pathToFileURL(join(built, 'app/testing.js')).href)) as typeof Testing;
    const folder = await mkdtemp(join(tmpdir(), 'living-archive-proof-'));
    await chmod(folder, 0o755);
    const cluster = await testing.startEmbedded({ askedFolder: folder, usualFolder: folder, isDurable: true });
    await testing.migrateDatabase({ url: cluster.url, migrationUrl: cluster.migrationUrl });
    const once = await testing.openTestServer({
      databaseUrl: cluster.url,
      now: () => new Date(),
      firstAdmin: ADMIN,
    });
    await once.stop();
    const port = await aPort();
    await port.release();
    const ground = new Ground(cluster, port.number, settings);
    await ground.startApi();
    return ground;
  }

  get url(): string {
    return `http://127.0.0.1:${this.#port}`;
  }

  get nobody(): Client {
    return new Client(this.url);
  }

  signIn = (loginName: string, password: string): Promise<Client> => signIn(this.url, loginName, password);

  /** Starts the API anew, on the same port. */
  async startApi(): Promise<void> {
    this.api = new ArchiveProcess({
      PORT: this.#port,
      DATABASE_URL: this.#cluster.url,
      DATABASE_MIGRATION_URL: this.#cluster.migrationUrl,
      SPA_DIR: 'none',
      NODE_ENV: 'production',
      NODE_COMPILE_CACHE: join(this.#cluster.folder, 'compiled'),
      ...this.#settings,
    });
    await this.api.says('The archive is open at');
  }

  /** `kill -9` of PostgreSQL; it starts itself again. */
  async killDatabase(): Promise<void> {
    const [pid] = (await readFile(join(this.#cluster.folder, 'postgres', 'postmaster.pid'), 'utf8')).split('\n');
    process.kill(Number(pid), 'SIGKILL');
    await pause(50);
  }

  /** Asks until PostgreSQL takes connections; answers the instant. */
  async untilDatabaseIsBack(): Promise<number> {
    const url = new URL(this.#cluster.superuserUrl);
    for (;;) {
      const client = new pg.Client({ connectionString: url.href, connectionTimeoutMillis: 2_000 });
      client.on('error', () => undefined);
      const isBack = await client.connect().then(
        () => true,
        () => false,
      );
      await client.end().catch(() => undefined);
      if (isBack) return Date.now();
      await pause(20);
    }
  }

  async rows<T extends pg.QueryResultRow>(text: string, values: unknown[] = []): Promise<T[]> {
    return (await this.superuser.query<T>(text, values)).rows;
  }

  /** Memory that the API holds now, in MiB. */
  async memory(): Promise<number> {
    const status = await readFile(`/proc/${this.api.pid}/status`, 'utf8');
    return Number(/VmRSS:\s+(\d+)/.exec(status)?.[1]) / 1024;
  }

  async end(): Promise<void> {
    await this.api.stop('SIGKILL');
    await this.superuser.end();
    await this.#cluster.stop();
    await rm(this.#cluster.folder, { recursive: true, force: true });
  }
}
