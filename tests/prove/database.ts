/** R2, R3, R12: PostgreSQL is killed under writers, and every connection is ended. `pnpm prove:database [--kills=20]` */
import { setTimeout as pause } from 'node:timers/promises';

import { Ground } from './support/ground.ts';
import { balance, isBalanced, spoken } from './support/ledger.ts';
import { asked, Report } from './support/report.ts';
import { aProofWorld } from './support/world.ts';
import { Writers } from './support/writers.ts';

const WRITERS = 8;
const GOOD_AGAIN_WITHIN_MS = 5_000;
const report = new Report();
const ground = await Ground.prepare();

try {
  const writers = new Writers(await aProofWorld(ground, WRITERS / 2));
  let hasEnded = false;
  void ground.api.ended.then(() => (hasEnded = true));
  writers.start(WRITERS);
  const waits = await killDatabase(writers, asked('kills', 20));
  await endConnections(writers, asked('ends', 5));
  await writers.stop();

  const { acknowledged, surprises, counts } = writers;
  const found = await balance(ground, acknowledged);
  report.note(`${counts.sent} requests, ${counts.unavailable} told to wait, ${counts.cutOff} cut off`);
  report.promise(
    `R2 ${waits.length} kills of PostgreSQL under ${WRITERS} writers`,
    isBalanced(found),
    `${acknowledged.length} acknowledged, ${spoken(found)}`,
  );
  report.promise(
    'R3 the same process answers again',
    !hasEnded && Math.max(...waits) <= GOOD_AGAIN_WITHIN_MS,
    `after ${Math.max(...waits)} ms at most`,
  );
  report.promise(
    'R3 only retryable errors',
    surprises.length + counts.refused + counts.cutOff === 0,
    surprises.slice(0, 5).join(' | ') || '0 others',
  );
  report.promise('R12 nothing ends the process', !hasEnded, hasEnded ? ground.api.output.slice(-500) : 'it runs');
} finally {
  await ground.end();
}
report.end();

/** How long after the database was back the first good answer came, for each kill. */
async function killDatabase(writers: Writers, kills: number): Promise<number[]> {
  const waits: number[] = [];
  for (let kill = 1; kill <= kills; kill += 1) {
    await writers.untilAcknowledged(writers.acknowledged.length + 50);
    await pause(Math.random() * 50);
    await ground.killDatabase();
    const back = await ground.untilDatabaseIsBack();
    waits.push(Math.max(0, (await writers.nextGoodAnswer()) - back));
  }
  return waits;
}

/** Every connection of the API is ended by the server, busy and idle ones alike. */
async function endConnections(writers: Writers, times: number): Promise<void> {
  for (let time = 0; time < times; time += 1) {
    await ground.rows('select pg_terminate_backend(pid) from pg_stat_activity where usename = $1', ['archive_app']);
    await writers.nextGoodAnswer();
  }
}
