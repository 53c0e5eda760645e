/**
 * `pnpm bench [--questions Q1,Q5] [--rounds 5] [--seconds 4] [--database URL] [--out FILE]`: the product, PostGraphile,
 * Apollo with DataLoader and hand-written SQL answer the same questions on one database and one machine, in turns. What is
 * measured and who the peers are: README.md.
 */
import { writeFileSync } from 'node:fs';

import pg from 'pg';

import { QUESTIONS } from './questions/index.ts';
import { circumstances, openDatabase } from './support/database.ts';
import { CLIENTS, openOffice } from './support/office.ts';
import { readOptions } from './support/options.ts';
import { installPeers, versionsOfPeers } from './support/peers.ts';
import { forgetPeak, peakOf, ServerCpu } from './support/proc.ts';
import { type Asking, CONNECTIONS, type Question, SYSTEMS, type SystemName, type World } from './support/question.ts';
import { figures, machine, ratios, table } from './support/report.ts';
import { LoadProcess, type Measured, round } from './support/round.ts';
import { System } from './support/system.ts';

const options = readOptions(process.argv.slice(2));
const chosen = QUESTIONS.filter(({ key }) => options.questions.length === 0 || options.questions.includes(key));
if (chosen.length === 0) throw new Error(`There are the questions ${QUESTIONS.map(({ key }) => key).join(', ')}.`);

installPeers();
const bench = await openDatabase(options.database);
const database = new pg.Pool({ connectionString: bench.url, max: 4 });
const systems: System[] = [];
const load = new LoadProcess();
try {
  for (const name of SYSTEMS) systems.push(await System.start(name, bench.url));
  const office = await openOffice(database);
  const server = await ServerCpu.of(database);
  const world: World = {
    database,
    office,
    system: (name) => systems.find((one) => one.name === name) as System,
  };
  const questions: Record<string, object> = {};
  for (const question of chosen) {
    questions[question.key] = await measure(question, await question.open(world), server);
    if (options.out) writeFileSync(options.out, `${JSON.stringify(await report(questions), null, 2)}\n`);
  }
} finally {
  load.stop();
  await Promise.all(systems.map((system) => system.stop()));
  await database.end();
  await bench.stop();
}

async function report(questions: object): Promise<object> {
  const { rounds, seconds } = options;
  const { rows, versions } = await circumstances(database);
  const settings = { rounds, seconds, clients: CLIENTS, connections: CONNECTIONS };
  return { questions, settings, rows, versions: { ...versions, ...versionsOfPeers() }, machine: machine() };
}

async function measure(question: Question, asking: Asking, server: ServerCpu): Promise<object> {
  const asked = systems.filter(({ name }) => question.systems.includes(name));
  const compared = await asking.compare();
  console.log(`\n${question.key}  ${question.title}  (${compared} answers are the same)`);
  const ask = async (system: System, atLeast = 0): Promise<Measured> =>
    round({ system, plans: await asking.plans(system.name), seconds: options.seconds, atLeast }, { load, server });
  // PostgreSQL plans a statement anew for the first five times on each connection.
  for (const system of asked) await ask(system, 10 * CONNECTIONS);
  for (const { pid } of asked) forgetPeak(pid);
  const rounds = new Map<SystemName, Measured[]>(asked.map(({ name }) => [name, []]));
  for (let turn = 0; turn < options.rounds; turn += 1) {
    for (const system of asked) rounds.get(system.name)?.push(await ask(system));
  }
  const peaks = new Map(asked.map(({ name, pid }) => [name, peakOf(pid)]));
  console.log(table(rounds, peaks));
  return {
    title: question.title,
    ...ratios(rounds, peaks),
    systems: figures(rounds, peaks),
    comparedAnswers: compared,
  };
}
