/**
 * `pnpm bench [--questions Q1,Q5] [--rounds 5] [--seconds 4] [--database URL] [--out FILE]`: the product, PostGraphile,
 * Apollo with DataLoader and hand-written SQL answer the same questions on one database and one machine, in turns. What is
 * measured and who the peers are: README.md.
 */
import { writeFileSync } from 'node:fs';

import pg from 'pg';

import { QUESTIONS } from './questions/index.ts';
import { Asking } from './support/asking.ts';
import { compare } from './support/compare.ts';
import { circumstances, openDatabase } from './support/database.ts';
import { CLIENTS, openOffice } from './support/office.ts';
import { readOptions } from './support/options.ts';
import { installPeers } from './support/peers.ts';
import { forgetPeak, peakOf, ServerCpu } from './support/proc.ts';
import { CONNECTIONS, type Question, SYSTEMS, type SystemName, type World } from './support/question.ts';
import { machine, middle, ratios, table } from './support/report.ts';
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
    ask: async (name, query, variables) => {
      const system = systems.find((one) => one.name === name) as System;
      const headers = { 'content-type': 'application/json', ...office[0]?.person };
      return system.ask(JSON.stringify({ query, variables }), headers);
    },
  };
  const questions: Record<string, object> = {};
  for (const question of chosen) {
    const asking = new Asking(question, await question.parameters(world), office);
    questions[question.key] = await measure(asking, server);
  }
  if (options.out) {
    const settings = { rounds: options.rounds, seconds: options.seconds, clients: CLIENTS, connections: CONNECTIONS };
    const report = { questions, settings, ...(await circumstances(database)), machine: machine() };
    writeFileSync(options.out, `${JSON.stringify(report, null, 2)}\n`);
  }
} finally {
  load.stop();
  await Promise.all(systems.map((system) => system.stop()));
  await database.end();
  await bench.stop();
}

async function measure(asking: Asking, server: ServerCpu): Promise<object> {
  const { question }: { question: Question } = asking;
  const compared = await compare(asking, systems);
  console.log(`\n${question.key}  ${question.title}  (${compared} answers are the same)`);
  const plans = new Map(systems.map(({ name }) => [name, asking.plans(name)]));
  const ask = (system: System, seconds: number): Promise<Measured> =>
    round({ system, plans: plans.get(system.name) ?? [], seconds }, { load, server });
  for (const system of systems) await ask(system, options.seconds);
  for (const { pid } of systems) forgetPeak(pid);
  const rounds = new Map<SystemName, Measured[]>(systems.map(({ name }) => [name, []]));
  for (let turn = 0; turn < options.rounds; turn += 1) {
    for (const system of systems) rounds.get(system.name)?.push(await ask(system, options.seconds));
  }
  const peaks = Object.fromEntries(systems.map(({ name, pid }) => [name, peakOf(pid)]));
  console.log(table(rounds, peaks));
  return {
    title: question.title,
    ...ratios(rounds),
    memoryVsPostgraphile: Number(((peaks['product'] ?? 0) / (peaks['postgraphile'] ?? 1)).toPrecision(3)),
    systems: Object.fromEntries(
      [...rounds].map(([name, measured]) => [name, { ...middle(measured), peakMiB: Math.round(peaks[name] ?? 0) }]),
    ),
    comparedAnswers: compared,
  };
}
