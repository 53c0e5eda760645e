/** R1, R4, R10: the API is killed and stopped under writers. `pnpm prove:kill [--kills=40] [--writes=5000]` */
import { setTimeout as pause } from 'node:timers/promises';

import { Ground } from './support/ground.ts';
import { balance, countForgotten, isBalanced, spoken } from './support/ledger.ts';
import { asked, Report } from './support/report.ts';
import { aProofWorld, type ProofWorld } from './support/world.ts';
import { type Acknowledged, Writers } from './support/writers.ts';

const WRITERS = 8;
const STOP_WITHIN_MS = 10_000;
const report = new Report();
const ground = await Ground.prepare();

try {
  const world = await aProofWorld(ground, WRITERS / 2);
  const before = await proveKills(world, { kills: asked('kills', 40), writes: asked('writes', 5_000) });
  await proveStops(world, { stops: asked('stops', 5), before });
} finally {
  await ground.end();
}
report.end();

interface Kills {
  readonly kills: number;
  readonly writes: number;
}

async function proveKills(world: ProofWorld, { kills, writes }: Kills): Promise<readonly Acknowledged[]> {
  const writers = new Writers(world);
  writers.start(WRITERS);
  const began = Date.now();
  for (let kill = 1; kill <= kills; kill += 1) {
    await writers.untilAcknowledged((writes / kills) * kill);
    // Not always just after an answer.
    await pause(Math.random() * 50);
    await ground.api.stop('SIGKILL');
    await ground.startApi();
  }
  await writers.stop();
  const { acknowledged, surprises, counts } = writers;
  const found = await balance(ground, acknowledged);
  const forgotten = await countForgotten(acknowledged, 100);
  report.note(
    `${Math.round((Date.now() - began) / 1000)} s, ${counts.sent} requests, ${counts.refused} refused, ${counts.cutOff} cut off`,
  );
  report.promise(
    `R1 ${kills} kills under ${WRITERS} writers`,
    isBalanced(found) && acknowledged.length >= writes && forgotten === 0,
    `${acknowledged.length} acknowledged, ${spoken(found)}, ${forgotten} forgotten`,
  );
  report.promise(
    'R1 nothing but answers and broken connections',
    surprises.length === 0,
    surprises.join(' | ') || 'ok',
  );
  report.promise('R10 rows = writes', found.unjournaled === 0, `${found.unjournaled} rows without their journal`);
  return acknowledged;
}

interface Stops {
  readonly stops: number;
  readonly before: readonly Acknowledged[];
}

async function proveStops(world: ProofWorld, { stops, before }: Stops): Promise<void> {
  const writers = new Writers(world);
  writers.start(WRITERS);
  const times: number[] = [];
  const codes: (number | null)[] = [];
  for (let stop = 1; stop <= stops; stop += 1) {
    await writers.untilAcknowledged(stop * 40);
    const began = Date.now();
    codes.push((await ground.api.stop('SIGTERM')).code);
    times.push(Date.now() - began);
    await ground.startApi();
  }
  await writers.stop();
  const { acknowledged, surprises, counts } = writers;
  const found = await balance(ground, [...before, ...acknowledged]);
  const slowest = Math.max(...times);
  report.promise(
    `R4 ${stops} stops under ${WRITERS} busy clients`,
    codes.every((code) => code === 0) && slowest <= STOP_WITHIN_MS && surprises.length === 0 && isBalanced(found),
    `exit ${codes.join(' ')}, slowest ${slowest} ms, ${counts.unavailable} told to wait, ${counts.refused} refused, ` +
      `${counts.cutOff} cut off, ${spoken(found)}, ${surprises.join(' | ') || 'no other answer'}`,
  );
}
