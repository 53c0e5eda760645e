/**
 * `pnpm bench:punches [--people 10000] [--days 31] [--database URL]`: how many punches a second an import of `attlog.dat` brings
 * in, against what PostgreSQL itself takes for the same file, and for the same rows in the same table. On an empty database;
 * an own one unless named.
 */
import { randomBytes } from 'node:crypto';
import { createReadStream, createWriteStream } from 'node:fs';
import { mkdtemp, readFile, rm, stat } from 'node:fs/promises';
import { loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { parseArgs } from 'node:util';

import pg from 'pg';
import { from as copyFrom, to as copyTo } from 'pg-copy-streams';

import { Client, signIn } from '../support/client.ts';
import { openDoor } from './support/door.ts';
import { cpuOf, ServerCpu } from './support/proc.ts';

const text = { type: 'string' } as const;
const { values } = parseArgs({ args: process.argv.slice(2), options: { people: text, days: text, database: text } });
const [people, days] = [Number(values.people ?? 10_000), Number(values.days ?? 31)];
const PUNCHES = ['08:55', '12:01', '12:58', '18:03'];
const NOW = new Date('2026-11-21T02:00:00Z');
const rows = people * days * PUNCHES.length;

const door = await openDoor();
const folder = await mkdtemp(join(tmpdir(), 'bench-punches-'));
const data = `${folder}-data`;
const log = join(folder, 'attlog.dat');
const database = values.database
  ? { url: values.database, migrationUrl: values.database, stop: async () => undefined }
  : await door.startEmbedded({ askedFolder: data, usualFolder: data, isDurable: true });
await door.migrateDatabase(database);
const owner = new pg.Client(database.migrationUrl);
await owner.connect();
const cpu = await ServerCpu.of(owner);

const two = (number: number): string => String(number).padStart(2, '0');

/** As devices write it: day by day, everybody's first touch, then everybody's second. */
async function* lines(): AsyncGenerator<string> {
  for (let day = 0; day < days; day += 1) {
    const date = new Date(Date.UTC(2026, 9, 1 + day)).toISOString().slice(0, 10);
    for (const [at, time] of PUNCHES.entries()) {
      let piece = '';
      for (let one = 1; one <= people; one += 1)
        piece += `${String(one).padStart(9)}\t${date} ${time}:${two((one * 7 + at) % 60)}\t1\t${at % 2}\t1\t0\r\n`;
      yield piece;
    }
  }
}

/** People of shops with their numbers. */
const FILL = [
  `insert into shops (id, created_at, updated_at, code, name)
   select gen_random_uuid(), now(), now(), 'B' || i, 'Shop ' || i from generate_series(1, ($1::int + 3) / 4) i`,
  `insert into employees (id, created_at, updated_at, number, name)
   select gen_random_uuid(), now(), now(), 'B' || i, 'Person ' || i from generate_series(1, $1::int) i`,
  `insert into punch_numbers (id, created_at, updated_at, employee_id, number, starts_on)
   select gen_random_uuid(), now(), now(), id, substr(number, 2), '2020-01-01' from employees where number like 'B%' and $1::int > 0`,
  `insert into postings (id, created_at, updated_at, employee_id, shop_id, post, starts_on)
   select gen_random_uuid(), now(), now(), e.id, s.id, 'CLERK', '2020-01-01' from employees e
   join shops s on s.code = 'B' || ((substr(e.number, 2)::int + 3) / 4) where e.number like 'B%' and $1::int > 0`,
];

interface Spent {
  readonly seconds: number;
  /** Of processors, which other work on the machine does not lengthen: here and in PostgreSQL. */
  readonly here: number;
  readonly postgres: number;
}

async function spent(work: () => Promise<unknown>): Promise<Spent> {
  const [began, here, postgres] = [performance.now(), cpuOf(process.pid), cpu.now()];
  await work();
  return {
    seconds: (performance.now() - began) / 1000,
    here: (cpuOf(process.pid) - here) / 1000,
    postgres: (cpu.now() - postgres) / 1000,
  };
}

async function rawCopy(path: string, statement: string): Promise<Spent> {
  return spent(() => pipeline(createReadStream(path, { highWaterMark: 262_144 }), owner.query(copyFrom(statement))));
}

/** HR of the bench, who may send files as large as this one. */
async function hr(url: string, admin: Client): Promise<Client> {
  const { roles } = await admin.run('{ roles(first: 100) { nodes { id key } } }').data();
  const role = roles.nodes.find(({ key }: { key: string }) => key === 'HR').id;
  const { employeeCreate } = await admin
    .act('employeeCreate', { number: 'HR-BENCH', name: 'Bench' }, 'employee { id }')
    .data();
  const account = { loginName: 'bench-hr', employeeId: employeeCreate.employee.id, roleIds: [role] };
  const { accountCreate } = await admin.act('accountCreate', account, 'clearText').data();
  const newPassword = randomBytes(16).toString('base64url');
  const token = String(accountCreate.clearText).split('#')[1];
  await new Client(url).act('passwordSetByLink', { token, newPassword }).data();
  await owner.query(
    `insert into setting_values (id, created_at, updated_at, version, key, value, valid_from, reason)
     values (gen_random_uuid(), now(), now(), 1, 'files.mostMegabytes', '200', '2020-01-01', 'bench')`,
  );
  return signIn(url, 'bench-hr', newPassword);
}

try {
  await pipeline(lines, createWriteStream(log));
  for (const statement of FILL) await owner.query(statement, [people]);
  await owner.query('analyze');

  await owner.query(
    'create table bench_raw (number text, at timestamp, device text, status text, verified text, code text)',
  );
  await rawCopy(log, 'copy bench_raw from stdin');
  await owner.query('truncate bench_raw');
  const bare = await rawCopy(log, 'copy bench_raw from stdin');
  await owner.query('drop table bench_raw');

  const firstAdmin = { loginName: 'bench-admin', password: randomBytes(16).toString('base64url') };
  const server = await door.openTestServer({ databaseUrl: database.url, now: () => NOW, firstAdmin });
  const client = await hr(server.url, await signIn(server.url, firstAdmin.loginName, firstAdmin.password));
  const RUN = 'importRun { id version matches }';
  const { importRunOpen } = await client.act('importRunOpen', { sheet: 'punches' }, RUN).data();
  const { id, version } = importRunOpen.importRun;
  const address = `/files?${new URLSearchParams({ ownerType: 'ImportRun', ownerId: id, fileName: 'attlog.dat' })}`;
  const headers = { 'content-type': 'application/octet-stream', 'apollo-require-preflight': '1' };
  const sent = await client.fetch(address, { method: 'POST', headers, body: await readFile(log) });
  if (sent.status !== 201) throw new Error(`The file was refused: ${await sent.text()}`);
  const { importRunRead } = await client.act('importRunRead', { id, version }, RUN).data();
  const { matches, version: read } = importRunRead.importRun;
  await client.act('importRunCheck', { id, version: read, matches }).data();
  const before = process.memoryUsage().rss;
  let peak = before;
  const memory = setInterval(() => (peak = Math.max(peak, process.memoryUsage().rss)), 100);
  const check = await spent(() => server.runJobs());
  const { importRun } = await client
    .run('query R($id: ID!) { importRun(id: $id) { version createdCount } }', { id })
    .data();
  await client.act('importRunConfirm', { id, version: importRun.version }).data();
  const write = await spent(() => server.runJobs());
  clearInterval(memory);
  const { rows: counted } = await owner.query<{ count: number }>('select count(*)::int as count from punches');
  await server.stop();

  const copied = join(folder, 'punches.copy');
  await pipeline(
    owner.query(copyTo('copy (select * from punches order by employee_id, at) to stdout')),
    createWriteStream(copied),
  );
  await owner.query('truncate punches cascade');
  const same = await rawCopy(copied, 'copy punches from stdin');

  const rate = ({ seconds, here, postgres }: Spent): string =>
    `${Math.round(rows / seconds).toLocaleString('en')} rows/s (${seconds.toFixed(1)} s; CPU ${here.toFixed(1)} + ${postgres.toFixed(1)} s)`;
  const ratio = (one: Spent): string => (one.seconds / write.seconds).toFixed(2);
  console.log(
    `load of the machine: ${loadavg()
      .map((load) => load.toFixed(1))
      .join(' ')}`,
  );
  console.log(
    `file: ${rows.toLocaleString('en')} rows, ${Math.round((await stat(log)).size / 1_048_576)} MiB; in: ${counted[0]?.count}`,
  );
  console.log(`raw COPY of the file into a bare table:             ${rate(bare)}`);
  console.log(`raw COPY of the rows into punches, with its indexes: ${rate(same)}`);
  console.log(`check (preview with every fault):                   ${rate(check)}`);
  console.log(`import:                                             ${rate(write)}`);
  console.log(`import / COPY into punches: ${ratio(same)}; import / COPY into a bare table: ${ratio(bare)}`);
  console.log(
    `memory of the process: ${Math.round(before / 1_048_576)} MiB before, ${Math.round(peak / 1_048_576)} MiB at most`,
  );
} finally {
  await owner.end();
  await database.stop();
  await Promise.all([folder, data].map((path) => rm(path, { recursive: true, force: true })));
}
