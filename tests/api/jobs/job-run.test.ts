import { defineJob, enqueue, systemContext } from '@living-archive/api/testing';
import pg from 'pg';
import { afterAll, beforeAll, expect, test } from 'vitest';

import { ADMIN, ownApi, type TestApi } from '../../support/api.ts';
import { aPerson, type Person, unique } from '../../support/cast.ts';

let api: TestApi;
let database: pg.Client;
let rep: Person;

/** Work that leaves a mark which can be counted. */
const mark = (name: string): [string, unknown[]] => [
  `insert into regions (id, created_at, updated_at, version, code, name, is_weak)
   values (gen_random_uuid(), now(), now(), 1, substr(md5(random()::text), 1, 12), ?, false)`,
  [name],
];

async function marks(name: string): Promise<number> {
  const { rows } = await database.query('select count(*)::int as count from regions where name = $1', [name]);
  return rows[0].count;
}

const RUN = `query Run($id: ID!) {
  jobRun(id: $id) { id version job state attempts error note failedCount failures progressDone progressTotal dueAt }
}`;

async function runOf(id: string): Promise<Record<string, never>> {
  return (await api.admin.run(RUN, { id }).data())['jobRun'];
}

beforeAll(async () => {
  api = await ownApi();
  rep = await aPerson(api, 'REP');
  database = new pg.Client(api.database.migrationUrl);
  await database.connect();
});

afterAll(async () => {
  await database.end();
  await api.stop();
});

function system(): ReturnType<typeof systemContext> {
  return systemContext(api.server.archive, { now: api.clock.now(), zone: 'Asia/Shanghai' });
}

test('R11: work that is queued in a transaction runs when that commits, and never when it is rolled back', async () => {
  const [kept, dropped] = [unique('kept'), unique('dropped')];
  defineJob<string>({
    name: 'test.mark',
    description: 'Leaves a mark.',
    run: async (ctx, name) => {
      await ctx.act('testMark', async ({ em }) => em.execute(...mark(name)).then(() => ({})));
    },
  });

  const ctx = system();
  await ctx.em.transactional((em) => enqueue({ ...ctx, em }, { job: 'test.mark', payload: kept }));
  const rolledBack = ctx.em.transactional(async (em) => {
    await enqueue({ ...ctx, em }, { job: 'test.mark', payload: dropped });
    throw new Error('changed my mind');
  });
  await expect(rolledBack).rejects.toThrow('changed my mind');
  await api.runJobs();

  expect(await marks(kept)).toBe(1);
  expect(await marks(dropped)).toBe(0);
});

test('R11: under one key the work is queued once, also by two at once', async () => {
  const name = unique('keyed');
  const queue = (): Promise<string> => {
    const ctx = system();
    return ctx.em.transactional((em) => enqueue({ ...ctx, em }, { job: 'test.mark', payload: name, key: name }));
  };

  const ids = await Promise.all([queue(), queue(), queue()]);
  await api.runJobs();
  await queue();
  await api.runJobs();

  expect(new Set(ids).size).toBe(1);
  expect(await marks(name)).toBe(1);
});

test('what is queued for later waits for its time', async () => {
  const name = unique('later');
  const ctx = system();
  const runAt = new Date(api.clock.now().getTime() + 3_600_000);
  await ctx.em.transactional((em) => enqueue({ ...ctx, em }, { job: 'test.mark', payload: name, runAt }));

  await api.runJobs();
  expect(await marks(name)).toBe(0);

  api.clock.forward({ hours: 1 });
  await api.runJobs();
  expect(await marks(name)).toBe(1);
});

test('R12: a record that fails is reported and stops no other; a step that was done is not done again', async () => {
  const name = unique('record');
  let tries = 0;
  defineJob({
    name: 'test.records',
    description: 'Marks many, one of which fails.',
    run: async (ctx) => {
      const result = await ctx.each(['a', 'b', 'c'], {
        name: 'testMarkRecord',
        key: (record) => record,
        work: async ({ em }, record) => {
          if (record === 'b') throw new TypeError(`the secret of ${record}`);
          await em.execute(...mark(`${name}-${record}`));
        },
      });
      tries += 1;
      if (tries === 1) throw new RangeError('again');
      await ctx.progress(3, 3, `${result.failed} failed`);
    },
  });

  const id = await api.runJob('test.records');
  expect(await runOf(id)).toMatchObject({ state: 'QUEUED', attempts: 1, error: 'RangeError' });
  api.clock.forward({ minutes: 1 });
  await api.runJobs();

  expect(await runOf(id)).toMatchObject({
    state: 'DONE',
    attempts: 2,
    error: null,
    note: '1 failed',
    failedCount: 1,
    failures: [{ record: 'b', reason: 'TypeError' }],
    progressDone: 3,
    progressTotal: 3,
  });
  expect(await marks(`${name}-a`)).toBe(1);
  expect(await marks(`${name}-c`)).toBe(1);
});

test('a job that fails is tried again, fails for good in the end, and runs again when somebody says so', async () => {
  let isBroken = true;
  defineJob({
    name: 'test.broken',
    description: 'Fails until it is mended.',
    attempts: 2,
    run: async () => {
      if (isBroken) throw new Error('password=hunter2');
    },
  });

  const id = await api.runJob('test.broken');
  api.clock.forward({ minutes: 1 });
  await api.runJobs();
  const failed = await runOf(id);
  expect(failed).toMatchObject({ state: 'FAILED', attempts: 2, error: 'Error' });

  const input = { id, version: failed['version'] };
  await rep.client.act('jobRetry', input).failed('NOT_FOUND');
  isBroken = false;
  await api.admin.act('jobRetry', input, 'jobRun { state }').data();
  await api.runJobs();

  expect(await runOf(id)).toMatchObject({ state: 'DONE', attempts: 3, error: null });
  await api.admin.act('jobRetry', { id, version: (await runOf(id))['version'] }).refused('JOB_STATE_NOT_NEXT');
});

test('a run that waits can be called off; one that is under way ends at its next step', async () => {
  const name = unique('cancelled');
  defineJob({
    name: 'test.long',
    description: 'Is called off half way.',
    run: async (ctx) => {
      await ctx.act('testMark', async ({ em }) => em.execute(...mark(name)).then(() => ({})));
      const { version } = await runOf(ctx.runId);
      await api.admin.act('jobCancel', { id: ctx.runId, version }, 'jobRun { isCancelAsked }').data();
      await ctx.act('testMark', async ({ em }) => em.execute(...mark(name)).then(() => ({})));
    },
  });

  const id = await api.runJob('test.long');
  expect(await runOf(id)).toMatchObject({ state: 'CANCELLED' });
  expect(await marks(name)).toBe(1);

  const ctx = system();
  const runAt = new Date(api.clock.now().getTime() + 60_000);
  const waiting = await ctx.em.transactional((em) =>
    enqueue({ ...ctx, em }, { job: 'test.mark', payload: name, runAt }),
  );
  await api.admin.act('jobCancel', { id: waiting, version: 1 }, 'jobRun { state }').data();
  api.clock.forward({ minutes: 2 });
  await api.runJobs();
  expect(await runOf(waiting)).toMatchObject({ state: 'CANCELLED' });
  expect(await marks(name)).toBe(1);
});

test('a job with a schedule runs at its time of the company, once for the times that were missed', async () => {
  const at: string[] = [];
  defineJob({
    name: 'test.daily',
    description: 'Runs at three in the morning.',
    schedule: '0 3 * * *',
    run: async (ctx) => void at.push(ctx.now.toISOString()),
  });
  api.clock.set('2026-12-01T10:00:00Z');
  await api.runJobs();
  expect(at).toEqual([]);

  api.clock.set('2026-12-01T19:00:00Z');
  await api.runJobs();
  expect(at).toEqual(['2026-12-01T19:00:00.000Z']);

  api.clock.set('2026-12-05T19:30:00Z');
  await api.runJobs();
  await api.runJobs();
  expect(at).toEqual(['2026-12-01T19:00:00.000Z', '2026-12-05T19:30:00.000Z']);

  const listed = (
    await (await api.signIn(ADMIN.loginName, ADMIN.password)).run('{ jobs { name nextAt latestRun { state } } }').data()
  )['jobs'];
  expect(listed.find((job: { name: string }) => job.name === 'test.daily')).toEqual({
    name: 'test.daily',
    nextAt: '2026-12-06T19:00:00.000Z',
    latestRun: { state: 'DONE' },
  });
});

test('who may manage jobs starts one beside its times', async () => {
  const admin = await api.signIn(ADMIN.loginName, ADMIN.password);
  const { jobRunNow } = await admin.act('jobRunNow', { job: 'job.cleanUp' }, 'jobRun { id state }').data();
  await api.runJobs();

  expect((await admin.run(RUN, jobRunNow.jobRun).data())['jobRun']).toMatchObject({ state: 'DONE', attempts: 1 });
  await admin.act('jobRunNow', { job: 'test.mark' }).refused('JOB_UNKNOWN');
  await (await rep.signIn()).act('jobRunNow', { job: 'job.cleanUp' }).failed('FORBIDDEN');
  await api.nobody.act('jobRunNow', { job: 'job.cleanUp' }).failed('UNAUTHENTICATED');
});
