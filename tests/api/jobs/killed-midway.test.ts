import { dirname } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';

import { enqueue, openTestArchive, systemContext } from '@living-archive/api/testing';
import pg from 'pg';
import { expect, onTestFinished, test } from 'vitest';

import { ownApi, type TestApi } from '../../support/api.ts';
import { aCustomer, aPerson, aRegion } from '../../support/cast.ts';
import { JobProcess } from '../../support/job-process.ts';
import { aDeletedCustomer, thoseWhoDelete } from '../archive/deleting.ts';
import { checked, find, RUN } from '../transfer/import-steps.ts';

const ROWS = 2_000;
const BATCH = 500;

async function anArchive(): Promise<{ api: TestApi; database: pg.Client; files: string }> {
  const api = await ownApi();
  const database = new pg.Client(api.database.migrationUrl);
  await database.connect();
  onTestFinished(async () => {
    await database.end();
    await api.stop();
  });
  return { api, database, files: dirname(api.server.files.incoming) };
}

async function count(database: pg.Client, question: string): Promise<number> {
  const { rows } = await database.query<{ count: number }>(`select count(*)::int as count ${question}`);
  return rows[0]?.count ?? 0;
}

/** Does the work in a process that is killed as soon as so much is written, and in the end in one that may finish. */
async function killedAt(
  marks: readonly number[],
  { start, done }: { start: () => JobProcess; done: () => Promise<number> },
): Promise<number[]> {
  const seen: number[] = [];
  for (const mark of marks) {
    const worker = start();
    while ((await done()) < mark) await pause(5);
    await worker.stop('SIGKILL');
    seen.push(await done());
  }
  return seen;
}

const IMPORTED = `from customers where external_key like 'kill-%'`;

test(
  'R11: an import whose process is killed midway, twice, has every row once, with its journal row',
  { timeout: 180_000 },
  async () => {
    const { api, database, files } = await anArchive();
    const manager = await aPerson(api, 'SALES_MANAGER');
    const { code } = await aRegion(api);
    const lines = Array.from({ length: ROWS }, (_, at) => `kill-${at},Killed tea house ${at},${code}`);
    const body = `externalKey,name,region\r\n${lines.join('\r\n')}\r\n`;
    const { id, version } = await checked(api, manager.client, { body });
    await manager.client.act('importRunConfirm', { id, version }, RUN).data();
    const start = (): JobProcess => new JobProcess(api.database.url, files);
    const done = (): Promise<number> => count(database, IMPORTED);

    const seen = await killedAt([BATCH, 2 * BATCH], { start, done });
    expect(seen.every((rows) => rows > 0 && rows < ROWS && rows % BATCH === 0)).toBe(true);
    const last = start();
    while ((await find(manager.client, id)).state !== 'DONE') await pause(200);
    await last.stop('SIGTERM');

    expect(await find(manager.client, id)).toMatchObject({ createdCount: ROWS, updatedCount: 0, rejectedCount: 0 });
    expect(await done()).toBe(ROWS);
    expect(await count(database, `from (select distinct external_key ${IMPORTED}) d`)).toBe(ROWS);
    const journaled = `from journal_entries j join customers c on c.id = j.row_id
      where c.external_key like 'kill-%' and j.row_type = 'Customer' and j.kind = 'create'`;
    expect(await count(database, journaled)).toBe(ROWS);
  },
);

async function enqueued({ database, clock }: TestApi, job: string): Promise<void> {
  const archive = await openTestArchive(database.url);
  const ctx = systemContext(archive, { now: clock.now(), zone: 'Asia/Shanghai' });
  await ctx.em.transactional((em) => enqueue({ ...ctx, em }, { job, payload: null }));
  await archive.stop();
}

const DUE = 60;
/** As copies of one in the bin, since only their number matters; due long since. */
const COPIES = `with copies as (select n, gen_random_uuid() as id from generate_series(1, ${DUE}) n),
    customers as (
      insert into customers select (jsonb_populate_record(c, jsonb_build_object('id', copies.id,
        'serial', 500000 + n, 'code', 'BIN-' || n, 'external_key', null))).* from customers c, copies where c.id = $1)
  insert into deletions select (jsonb_populate_record(d, jsonb_build_object('id', gen_random_uuid(), 'row_id', copies.id,
    'customer_id', copies.id, 'code', 'BIN-' || n, 'codes', array['BIN-' || n], 'purgeable_on', '2026-10-31'))).*
    from deletions d, copies where d.row_id = $1`;
const PURGED = `from deletions where code like 'BIN-%' and state = 'PURGED'`;

test(
  'R11, rules 6.4: a purge whose process is killed midway, twice, removes everything that is due once',
  { timeout: 180_000 },
  async () => {
    const { api, database } = await anArchive();
    const people = await thoseWhoDelete(api);
    const kept = await aCustomer(api, people.rep.client);
    const { id } = await aDeletedCustomer(api, people);
    await database.query(COPIES, [id]);
    const mode = { key: 'archive.purgeMode', value: '"AUTO"', validFrom: '2026-11-21', reason: 'test' };
    await people.gm.client.act('settingSet', mode).data();
    const done = (): Promise<number> => count(database, PURGED);
    const start = (): JobProcess => new JobProcess(api.database.url);

    await enqueued(api, 'archive.purge');
    const seen = await killedAt([5, 20], { start, done });
    expect(seen.every((purged) => purged > 0 && purged < DUE)).toBe(true);
    const last = start();
    while ((await done()) < DUE) await pause(100);
    await last.stop('SIGTERM');

    expect(await count(database, `from customers where code like 'BIN-%'`)).toBe(0);
    const tombstones = `from journal_entries where action = 'deletionPurge' and row_type = 'Deletion' and kind = 'update'`;
    expect(await count(database, tombstones)).toBe(DUE);
    expect(await count(database, `from customers where id = '${kept.id}'`)).toBe(1);
  },
);
