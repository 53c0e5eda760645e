/**
 * `pnpm bench:jobs [--jobs abc.classify,customers.completeness] [--database URL] [--out FILE]`: how long the work over all
 * customers takes, without and with something to change. On a database with load data; never on one in service.
 */
import { randomBytes } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';

import { circumstances, openDatabase } from './support/database.ts';
import { openDoor } from './support/door.ts';

const USUAL = 'customers.completeness,customers.classify,abc.classify,customers.blankShares,priceLevels.compute';
const text = { type: 'string' } as const;
const { values } = parseArgs({ args: process.argv.slice(2), options: { jobs: text, database: text, out: text } });
const database = await openDatabase(values.database ?? process.env['DATABASE_URL']);
const { openTestServer } = await openDoor();
const firstAdmin = { loginName: 'bench-admin', password: randomBytes(16).toString('base64url') };
const server = await openTestServer({ databaseUrl: database.url, now: () => new Date(), firstAdmin });
try {
  const { pool } = server.archive;
  const seconds = async (job: string): Promise<number> => {
    const began = performance.now();
    const id = await server.runJob(job);
    const { rows } = await pool.query<{ state: string }>('select state from job_runs where id = $1', [id]);
    if (rows[0]?.state !== 'DONE') throw new Error(`${job} is ${rows[0]?.state}.`);
    return Number(((performance.now() - began) / 1000).toFixed(1));
  };
  // What is due by the clock would be counted with the first job.
  await server.runJobs();
  const jobs: Record<string, object> = {};
  for (const job of (values.jobs ?? USUAL).split(',')) {
    jobs[job] = { first: await seconds(job), again: await seconds(job) };
    console.log(job, JSON.stringify(jobs[job]));
  }
  const report = { seconds: jobs, ...(await circumstances(pool)) };
  console.log(JSON.stringify(report.rows));
  if (values.out) writeFileSync(values.out, `${JSON.stringify(report, null, 2)}\n`);
} finally {
  await server.stop();
  await database.stop();
}
