/**
 * R14: the database of the release before is brought up to this one while the release before answers on it.
 * `pnpm prove:migrate --from=<commit> [--customers=20000] [--orders=10]`, on a database of its own; or on one that the release
 * before has filled, with `DATABASE_URL` and `DATABASE_MIGRATION_URL`.
 */
import { execFileSync } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';

import pg from 'pg';

import { openDoor } from '../bench/support/door.ts';
import { aPort, ArchiveProcess } from '../support/process.ts';
import { LockWatch } from './support/lock-watch.ts';
import { OfficeHours, type Counted } from './support/office-hours.ts';
import { previousRelease } from './support/previous-release.ts';
import { asked, percentile, Report } from './support/report.ts';

const LONGEST_MS = 2_000;
const [commit] = process.argv.flatMap((word) => (word.startsWith('--from=') ? [word.slice('--from='.length)] : []));
if (!commit) throw new Error('Say which release is in service: pnpm prove:migrate --from=<commit>');

const LEFT = `
  select (select count(*) from pg_constraint where not convalidated) as "unvalidated constraints",
    (select count(*) from pg_index where not indisvalid) as "unfinished indexes",
    (select count(*) from customers where data_as_of is null) as "customers without a day of their data",
    (select count(*) from customers c join lateral (
       select min(o.received_at) as first_at, max(o.received_at) as last_at from orders o
       where o.customer_id = c.id and o.kind = 'ORDER' and o.ack_at is not null
         and o.state not in ('REJECTED', 'CANCELLED') and o.net_amount > 0) n
       on (c.first_counted_order_at, c.last_counted_order_at) is distinct from (n.first_at, n.last_at)) as "customers with a wrong lifecycle"`;

const report = new Report();
const previous = previousRelease(commit);
const testing = await openDoor();
const folder = await mkdtemp(join(tmpdir(), 'living-archive-migrating-'));
const database = await openDatabase();
const pool = new pg.Pool({ connectionString: database.migrationUrl, max: 6 });
const port = await aPort();
await port.release();
const release = new ArchiveProcess(
  { ...database.settings, PORT: port.number, SPA_DIR: 'none', NODE_ENV: 'production', DATA_DIR: folder },
  previous,
);
try {
  await release.says('The archive is open at');
  await proveMigration(new OfficeHours(`http://127.0.0.1:${port.number}`, pool));
  await proveResult();
} finally {
  await release.stop('SIGKILL');
  await pool.end();
  await database.stop();
  await rm(folder, { recursive: true, force: true });
}
report.end();

interface Ground {
  readonly migrationUrl: string;
  readonly url: string;
  readonly settings: Readonly<Record<string, string>>;
  stop(): Promise<void>;
}

/** Made and filled by the release before, by its own commands. */
async function openDatabase(): Promise<Ground> {
  const { DATABASE_URL: url, DATABASE_MIGRATION_URL: owner } = process.env;
  if (url && owner) {
    return { url, migrationUrl: owner, settings: settingsOf(url, owner), stop: async () => undefined };
  }
  const cluster = await testing.startEmbedded({ askedFolder: folder, usualFolder: folder, isDurable: true });
  const settings = settingsOf(cluster.url, cluster.migrationUrl);
  const run = (command: string, ...words: string[]): void => {
    const script = join(previous, 'app/cli', `${command}.js`);
    execFileSync('node', [script, ...words], { env: { ...process.env, ...settings }, stdio: 'inherit' });
  };
  run('migrate');
  run(
    'seed-load',
    '--customers',
    `${asked('customers', 20_000)}`,
    '--visits',
    '4',
    '--orders',
    `${asked('orders', 10)}`,
    '--lines',
    '1',
  );
  return { ...cluster, settings, stop: () => cluster.stop() };
}

function settingsOf(url: string, owner: string): Record<string, string> {
  return { DATABASE_URL: url, DATABASE_MIGRATION_URL: owner };
}

function spoken({ times }: Counted): string {
  return `${times.length} answers, 99 % within ${percentile(times, 99)} ms, the longest after ${percentile(times, 100)} ms`;
}

async function proveMigration(office: OfficeHours): Promise<void> {
  const watch = new LockWatch(pool, decodeURIComponent(new URL(database.migrationUrl).username));
  await office.open({ readers: 4, writers: 4 });
  await pause(3_000);
  const before = { reading: office.reading.times.length, writing: office.writing.times.length };
  const began = performance.now();
  const applied = await testing.migrateDatabase(database);
  const seconds = (performance.now() - began) / 1000;
  await pause(3_000);
  await office.close();
  await watch.stop();

  const { rows } = await pool.query<{ customers: number; orders: number }>(
    'select (select count(*)::int from customers) as customers, (select count(*)::int from orders) as orders',
  );
  report.note(
    `${rows[0]?.customers} customers, ${rows[0]?.orders} orders, ${applied.length} migrations in ${seconds.toFixed(1)} s`,
  );
  report.note(`${before.reading} and ${before.writing} answers in the three seconds before`);
  report.promise(
    'R14 no lock above 2 s',
    watch.longest.ms < LONGEST_MS,
    `${watch.longest.ms} ms (${watch.longest.what}; ${watch.looks} looks)`,
  );
  for (const [who, counted] of Object.entries({ readers: office.reading, writers: office.writing })) {
    report.note(`${who}: ${spoken(counted)}`);
    report.promise(
      `R14 the release before answers ${who}, during and after`,
      counted.failed.length === 0,
      counted.failed.slice(0, 3).join(' | ') || '0 failed',
    );
  }
}

/** What was written meanwhile counts like what stood before. */
async function proveResult(): Promise<void> {
  const { rows } = await pool.query<Record<string, string>>(LEFT);
  const left = Object.entries(rows[0] ?? {}).filter(([, count]) => count !== '0');
  const missing = await testing.missingTableChanges(database.migrationUrl);
  report.promise(
    'R14 the tables are what the entities say',
    missing.length === 0,
    missing.slice(0, 3).join(' | ') || 'no difference',
  );
  report.promise(
    'R14 nothing is left half done',
    left.length === 0,
    left.map(([what, count]) => `${count} ${what}`).join(', ') || 'nothing',
  );
}
