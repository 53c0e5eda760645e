/**
 * `pnpm bench:attendance [--out FILE]`: how long a month of 10,000 people with four punches a day takes to be judged: the first
 * time, when nothing has changed since, and when a clause is switched off for everybody; and how long the rules of supervision
 * look at all shops of the month (`done` then counts shops). On a database of its own, filled once.
 */
import { randomBytes } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { loadavg } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';

import pg from 'pg';

import { repository } from '../support/sources.ts';
import { openDoor } from './support/door.ts';
import { fillMonth, MONTH } from './support/month-world.ts';
import { cpuOf, ServerCpu } from './support/proc.ts';

const { values } = parseArgs({ args: process.argv.slice(2), options: { out: { type: 'string' } } });
const { openTestServer, startEmbedded, migrateDatabase } = await openDoor();
const folder = join(repository, '.cache/bench-attendance');
const database = await startEmbedded({ askedFolder: folder, usualFolder: folder, isDurable: true });
await migrateDatabase(database);
const owner = new pg.Client(database.migrationUrl);
await owner.connect();
const firstAdmin = { loginName: 'bench-admin', password: randomBytes(16).toString('base64url') };
// The month is over, and its results are new.
const server = await openTestServer({
  databaseUrl: database.url,
  now: () => new Date('2026-11-02T01:00:00Z'),
  firstAdmin,
});
try {
  const { pool } = server.archive;
  await fillMonth(pool, { told: (step, rows) => console.log(`  ${step}: ${rows}`) });
  await owner.query(
    'truncate attendance_results, attendance_pays, attendance_incidents, attendance_dues, result_objections',
  );
  await pool.query('delete from graphile_worker._private_jobs').catch(() => undefined);
  const cpu = await ServerCpu.of(pool);
  const seconds = (milliseconds: number): number => Number((milliseconds / 1000).toFixed(1));

  const spend = async (
    job = 'attendance.compute',
    payload: object | null = { startsOn: `${MONTH}-01` },
  ): Promise<object> => {
    const before = { at: performance.now(), server: cpu.now(), product: cpuOf(process.pid) };
    const id = await server.runJob(job, payload);
    const { rows } = await pool.query<{ state: string; failedCount: number; done: number }>(
      'select state, failed_count as "failedCount", progress_done as done from job_runs where id = $1',
      [id],
    );
    if (rows[0]?.state !== 'DONE' || rows[0].failedCount > 0)
      throw new Error(`It ended as ${JSON.stringify(rows[0])}.`);
    return {
      done: rows[0].done,
      took: seconds(performance.now() - before.at),
      product: seconds(cpuOf(process.pid) - before.product),
      postgres: seconds(cpu.now() - before.server),
    };
  };

  const report: Record<string, object> = { load: loadavg(), first: await spend(), again: await spend() };
  await owner.query(`update policy_versions set partial_rate = case partial_rate when 0.8 then 0.7 else 0.8 end`);
  report['changed'] = await spend();
  await owner.query('truncate findings');
  report['findings'] = await spend('supervision.findings', null);
  const { rows } = await pool.query(
    `select (select count(*)::int from attendance_results) as results, (select count(*)::int from attendance_incidents) as incidents,
       (select count(*)::int from punches) as punches, pg_size_pretty(pg_total_relation_size('attendance_results')) as size`,
  );
  report['rows'] = rows[0] as object;
  console.log(JSON.stringify(report, null, 2));
  if (values.out) writeFileSync(values.out, `${JSON.stringify(report, null, 2)}\n`);
} finally {
  await owner.end();
  await server.stop();
  await database.stop();
}
