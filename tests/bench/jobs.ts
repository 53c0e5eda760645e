/**
 * `pnpm bench:jobs [--jobs abc.classify,customers.completeness] [--database URL] [--out FILE]`: how long the work over all
 * customers takes, and what PostgreSQL spends on it: the first time, and again when there is little to change. On a database
 * with load data; never on one in service.
 */
import { randomBytes } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';

import { circumstances, openDatabase } from './support/database.ts';
import { openDoor } from './support/door.ts';
import { ServerCpu } from './support/proc.ts';

const USUAL = 'customers.completeness,customers.classify,abc.classify,customers.blankShares,priceLevels.compute';
const text = { type: 'string' } as const;
const { values } = parseArgs({ args: process.argv.slice(2), options: { jobs: text, database: text, out: text } });
const database = await openDatabase(values.database ?? process.env['DATABASE_URL']);
const { openTestServer } = await openDoor();
const firstAdmin = { loginName: 'bench-admin', password: randomBytes(16).toString('base64url') };
const server = await openTestServer({ databaseUrl: database.url, now: () => new Date(), firstAdmin });
try {
  const { pool } = server.archive;
  const cpu = await ServerCpu.of(pool);
  const seconds = (milliseconds: number): number => Number((milliseconds / 1000).toFixed(1));
  const spend = async (job: string): Promise<{ took: number; cpu: number }> => {
    const [began, spent] = [performance.now(), cpu.now()];
    const id = await server.runJob(job);
    const { rows } = await pool.query<{ state: string }>('select state from job_runs where id = $1', [id]);
    if (rows[0]?.state !== 'DONE') throw new Error(`${job} is ${rows[0]?.state}.`);
    return { took: seconds(performance.now() - began), cpu: seconds(cpu.now() - spent) };
  };
  // What is due by the clock would be counted with the first job.
  await server.runJobs();
  const jobs: Record<string, object> = {};
  for (const job of (values.jobs ?? USUAL).split(',')) {
    jobs[job] = { first: await spend(job), again: await spend(job) };
    console.log(job, JSON.stringify(jobs[job]));
  }
  const report = { seconds: jobs, ...(await circumstances(pool)) };
  console.log(JSON.stringify(report.rows));
  if (values.out) writeFileSync(values.out, `${JSON.stringify(report, null, 2)}\n`);
} finally {
  await server.stop();
  await database.stop();
}
