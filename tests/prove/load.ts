/** R8, R9, S3, S12: crowds, a stuck lock and attacks beside an honest client. `pnpm prove:load [--seconds=3]` */
import { fork } from 'node:child_process';
import { setTimeout as pause } from 'node:timers/promises';

import { PASSWORD } from '../support/cast.ts';
import type { Client, GraphqlAnswer } from '../support/client.ts';
import type { Order } from './support/attacker.ts';
import { ATTACKS } from './support/attacks.ts';
import { Ground } from './support/ground.ts';
import { asked, percentile, Report } from './support/report.ts';
import { aProofWorld, type ProofWorld } from './support/world.ts';
import { isUnavailable } from './support/writers.ts';

const report = new Report();
const ground = await Ground.prepare({ DB_POOL_SIZE: '4' });

try {
  const world = await aProofWorld(ground, 20);
  await proveCrowd(world, asked('clients', 300));
  await proveStuckLock(world);
  await proveAttacks(world, asked('seconds', 3));
} finally {
  await ground.end();
}
report.end();

function honestQuestion(client: Client): Promise<GraphqlAnswer> {
  return client.within(30_000).run('{ customers(first: 20) { nodes { id name region { code } } } }').answer();
}

/** How long an honest client waits for each answer while something goes on. */
async function timesBeside(client: Client, work: Promise<unknown>): Promise<{ times: number[]; failed: string[] }> {
  const state = { isOver: false };
  void work.finally(() => (state.isOver = true));
  const times: number[] = [];
  const failed: string[] = [];
  while (!state.isOver) {
    const began = performance.now();
    const answer = await honestQuestion(client);
    times.push(performance.now() - began);
    if (!answer.data) failed.push(`${answer.status} ${answer.text.slice(0, 200)}`);
    await pause(20);
  }
  return { times, failed };
}

async function proveCrowd(world: ProofWorld, clients: number): Promise<void> {
  const began = Date.now();
  const answers = await Promise.all(
    Array.from({ length: clients }, (_, at) => {
      if (at % 3 > 0) return honestQuestion(world.rep.client).catch(String);
      const customerId = world.customerIds[at % world.customerIds.length] as string;
      const input = { customerId, visitedAt: new Date().toISOString(), kind: 'RETURN', summary: `Crowd ${at}` };
      return world.rep.client.within(30_000).act('visitRecord', input, 'visit { id }').answer().catch(String);
    }),
  );
  const good = answers.filter((answer) => typeof answer === 'object' && answer.data && !answer.errors).length;
  const polite = answers.filter((answer) => typeof answer === 'object' && isUnavailable(answer)).length;
  report.promise(
    `R8 ${clients} clients at once on 4 connections`,
    good + polite === clients,
    `${good} answered, ${polite} told to wait, ${clients - good - polite} neither, all within ${Date.now() - began} ms`,
  );
}

async function proveStuckLock({ rep, customerIds }: ProofWorld): Promise<void> {
  const holder = await ground.superuser.connect();
  await holder.query('begin');
  await holder.query('select from customers where id = $1 for update', [customerIds[0]]);
  const input = { customerId: customerIds[0], visitedAt: new Date().toISOString(), kind: 'RETURN', summary: 'Stuck' };
  const stuck = rep.client.act('visitRecord', input).answer();
  const { times, failed } = await timesBeside(rep.client, stuck);
  await holder.query('rollback');
  holder.release();
  const p99 = percentile(times, 99);
  report.promise(
    'R9 a stuck lock costs its own request only',
    isUnavailable(await stuck) && p99 < 1_000 && failed.length === 0,
    `it is told to wait; ${times.length} others wait ${p99} ms at most in 99 of 100`,
  );
}

/** Attackers are another process: their own work must not slow down the honest client that is measured here. */
function attackElsewhere(order: Order): Promise<unknown> {
  const child = fork(new URL('support/attacker.ts', import.meta.url));
  return new Promise((resolve) => {
    let statuses: unknown;
    child.once('message', (message) => (statuses = message));
    child.once('exit', () => resolve(statuses));
    child.send(order);
  });
}

async function proveAttacks({ rep }: ProofWorld, seconds: number): Promise<void> {
  const before = await ground.memory();
  for (const kind of Object.keys(ATTACKS)) {
    const atOnce = kind === 'wrong sign-ins' ? 100 : 20;
    const who = { url: ground.url, loginName: rep.loginName, password: PASSWORD };
    const under = attackElsewhere({ kind, ...who, atOnce, forMs: seconds * 1_000 });
    const { times, failed } = await timesBeside(rep.client, under);
    const slowest = percentile(times, 100);
    report.promise(
      `${kind === 'wrong sign-ins' ? 'S12' : 'S3'} beside ${atOnce} at once: ${kind}`,
      slowest <= 1_000 && failed.length === 0,
      `an honest client waits ${percentile(times, 50)} ms, at most ${slowest} ms; attackers got ${JSON.stringify(await under)} ${failed[0] ?? ''}`,
    );
  }
  // Some everyday work, so that memory is tidied up as in service.
  await timesBeside(rep.client, pause(15_000));
  const grown = Math.round((await ground.memory()) - before);
  report.promise('S3 memory comes back', grown <= 200, `${grown} MiB above the start`);
}
