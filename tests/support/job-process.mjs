/**
 * The worker of the built product as a process of its own, with one job that takes many steps, so that a test can kill it
 * in the middle: `node job-process.mjs <dist> <database url> [<folder of the files>]`.
 */
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { pathToFileURL } from 'node:url';

const [, , dist, url, files] = process.argv;
const from = (file) => import(pathToFileURL(join(dist, file)).href);
const [{ openArchive }, { openBackground }, { createLog }, { defineJob }, { FolderStore, useFileStore }] =
  await Promise.all([
    from('app/archive.js'),
    from('app/background.js'),
    from('app/observe/log.js'),
    from('modules/jobs/index.js'),
    from('modules/files/index.js'),
  ]);

const STEP = `insert into regions (id, created_at, updated_at, version, code, name, is_weak)
  values (gen_random_uuid(), now(), now(), 1, substr(md5(random()::text), 1, 12), ?, false)`;

defineJob({
  name: 'test.steps',
  description: 'Takes many steps.',
  attempts: 50,
  run: async (ctx, { name, steps }) => {
    for (let step = 0; step < steps; step += 1) {
      await ctx.act('testStep', ({ em }) => em.execute(STEP, [`${name}-${step}`]).then(() => ({})), `step ${step}`);
      process.stdout.write(`step ${step}\n`);
      await pause(10);
    }
  },
});

const archive = await openArchive({ url, poolSize: 4, log: createLog('silent') });
const clock = { now: () => new Date(), zone: 'Asia/Shanghai' };
const background = openBackground({ archive, url, clock });
if (files) useFileStore(background.orm, await FolderStore.open(files));
await background.worker.start();
process.stdout.write('works\n');

process.on('SIGTERM', async () => {
  await background.stop();
  await archive.stop();
  process.stdout.write('ended in order\n');
  process.exit(0);
});
