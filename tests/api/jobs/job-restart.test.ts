import { setTimeout as pause } from 'node:timers/promises';

import { defineJob, enqueue, openTestArchive, systemContext } from '@living-archive/api/testing';
import pg from 'pg';
import { expect, test } from 'vitest';

import { cloneDatabase } from '../../support/database.ts';
import { JobProcess } from '../../support/job-process.ts';

const STEPS = 120;

async function untilDone(database: pg.Client, id: string): Promise<number> {
  for (;;) {
    const { rows } = await database.query('select state, attempts from job_runs where id = $1', [id]);
    if (rows[0].state === 'DONE') return rows[0].attempts;
    expect(rows[0].state).toMatch(/QUEUED|RUNNING/);
    await pause(100);
  }
}

test(
  'R11: a job whose process is killed again and again is done once, every step of it; an orderly end puts it back at once',
  { timeout: 120_000 },
  async () => {
    const { url, migrationUrl } = await cloneDatabase(`restart_${Date.now()}`);
    const database = new pg.Client(migrationUrl);
    await database.connect();
    defineJob({ name: 'test.steps', description: 'Done by the other process.', attempts: 50, run: async () => {} });
    const archive = await openTestArchive(url);
    const ctx = systemContext(archive, { now: new Date(), zone: 'Asia/Shanghai' });
    const payload = { name: 'restart', steps: STEPS };
    const id = await ctx.em.transactional((em) => enqueue({ ...ctx, em }, { job: 'test.steps', payload }));
    await archive.stop();

    for (const step of [10, 40]) {
      const worker = new JobProcess(url);
      await worker.says(`step ${step}\n`);
      await worker.stop('SIGKILL');
    }
    const third = new JobProcess(url);
    await third.says('step 70\n');
    expect(await third.stop('SIGTERM')).toContain('ended in order');
    const began = Date.now();
    const last = new JobProcess(url);
    const attempts = await untilDone(database, id);
    expect(Date.now() - began).toBeLessThan(45_000);
    await last.stop('SIGTERM');

    const { rows } = await database.query(
      `select count(*)::int as steps, count(distinct name)::int as different from regions where name like 'restart-%'`,
    );
    expect(rows[0]).toEqual({ steps: STEPS, different: STEPS });
    expect(attempts).toBe(4);
    const left = await database.query('select count(*)::int as count from idempotency_keys where account_id = $1', [
      id,
    ]);
    expect(left.rows[0].count).toBe(0);
    await database.end();
  },
);
