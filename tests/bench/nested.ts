/**
 * `pnpm bench:nested [rounds] [seconds]`: the nested archive question on the load data, against the same answer from one
 * hand-written statement that builds JSON. Interleaved rounds on one database, one machine; figures are ratios.
 *
 * Wants a database with the load data in DATABASE_URL (`pnpm seed:load`).
 */
import { type ChildProcess, fork } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

import pg from 'pg';

import { QUESTION } from './question.ts';

const databaseUrl = process.env['DATABASE_URL'];
if (!databaseUrl) throw new Error('Set DATABASE_URL to a database with the load data.');
const [rounds = 5, seconds = 4] = process.argv.slice(2).map(Number);
const CLIENTS = 16;

class System {
  readonly name: string;
  readonly #process: ChildProcess;
  readonly #port: Promise<number>;
  cookie = '';

  constructor(name: string, file: string, args: readonly string[]) {
    this.name = name;
    this.#process = fork(fileURLToPath(new URL(file, import.meta.url)), args);
    this.#port = new Promise((resolve) => {
      this.#process.once('message', (message) => resolve((message as { port: number }).port));
    });
  }

  async ask(body: object): Promise<Response> {
    return fetch(`http://127.0.0.1:${await this.#port}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'accept-encoding': 'identity', cookie: this.cookie },
      body: JSON.stringify(body),
    });
  }

  /** CPU time of the system's Node process so far, in milliseconds. */
  cpu(): Promise<number> {
    return new Promise((resolve) => {
      this.#process.once('message', (message) => {
        const { user, system } = (message as { cpu: NodeJS.CpuUsage }).cpu;
        resolve((user + system) / 1000);
      });
      this.#process.send('cpu');
    });
  }

  stop(): void {
    this.#process.kill();
  }
}

/** CPU time of all PostgreSQL processes of this machine so far, in milliseconds; 0 where there is no /proc to read it from. */
function databaseCpu(): number {
  if (!existsSync('/proc/self/stat')) return 0;
  const ticks = readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .map((name) => statOf(name))
    .filter((stat) => stat.includes('(postgres)'))
    .map((stat) => stat.slice(stat.lastIndexOf(')') + 2).split(' '))
    .map((fields) => Number(fields[11]) + Number(fields[12]));
  return ticks.reduce((sum, one) => sum + one, 0) * 10;
}

/** A process may end between the listing and the reading. */
function statOf(process: string): string {
  try {
    return readFileSync(`/proc/${process}/stat`, 'utf8');
  } catch {
    return '';
  }
}

interface Round {
  readonly requestsPerSecond: number;
  readonly nodeCpu: number;
  readonly databaseCpu: number;
  readonly p50: number;
  readonly p99: number;
}

async function round(system: System, regions: readonly string[]): Promise<Round> {
  const until = performance.now() + seconds * 1000;
  const times: number[] = [];
  const before = await system.cpu();
  const databaseBefore = databaseCpu();
  const client = async (first: number): Promise<void> => {
    for (let turn = first; performance.now() < until; turn += 1) {
      const began = performance.now();
      const response = await system.ask({ query: QUESTION, variables: { region: regions[turn % regions.length] } });
      await response.text();
      times.push(performance.now() - began);
    }
  };
  await Promise.all(Array.from({ length: CLIENTS }, (_, index) => client(index)));
  const cpu = (await system.cpu()) - before;
  const database = databaseCpu() - databaseBefore;
  times.sort((a, b) => a - b);
  const at = (share: number): number => times[Math.floor(times.length * share)] ?? 0;
  const each = { nodeCpu: cpu / times.length, databaseCpu: database / times.length };
  return { requestsPerSecond: times.length / seconds, ...each, p50: at(0.5), p99: at(0.99) };
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
}

const pool = new pg.Pool({ connectionString: databaseUrl });
const { rows } = await pool.query<{ region_id: string }>(
  'select region_id from customers group by region_id having count(*) >= 20 order by region_id',
);
const regions = rows.map(({ region_id: id }) => id);
const account = { loginName: 'bench-manager', password: 'lotus-seed-paste-77' };
const product = new System('product', './product.ts', [databaseUrl, account.loginName, account.password]);
const peer = new System('hand-written', './peer.ts', [databaseUrl]);
try {
  const signedIn = await product.ask({
    query: 'mutation SignIn($input: SignInInput!) { signIn(input: $input) { userErrors { code } } }',
    variables: { input: account },
  });
  product.cookie = signedIn.headers.getSetCookie()[0]?.split(';')[0] ?? '';

  for (const region of regions.slice(0, 5)) {
    const [ours, theirs] = await Promise.all(
      [product, peer].map(async (system) => (await system.ask({ query: QUESTION, variables: { region } })).json()),
    );
    const same =
      JSON.stringify((ours as { data: unknown }).data) === JSON.stringify((theirs as { data: unknown }).data);
    if (!same) throw new Error(`The two answers differ for region ${region}: ${JSON.stringify(ours).slice(0, 500)}`);
  }
  await round(product, regions);
  await round(peer, regions);

  const results: { ours: Round; theirs: Round }[] = [];
  for (let turn = 0; turn < rounds; turn += 1) {
    const ours = await round(product, regions);
    results.push({ ours, theirs: await round(peer, regions) });
  }
  for (const [name, of] of [
    ['product', (result) => result.ours],
    ['hand-written', (result) => result.theirs],
  ] as [string, (result: (typeof results)[number]) => Round][]) {
    const middle = (key: keyof Round): string => median(results.map((result) => of(result)[key])).toFixed(2);
    console.log(
      `${name.padEnd(13)} ${middle('requestsPerSecond')} requests/s, CPU a request: Node ${middle('nodeCpu')} + PostgreSQL ${middle('databaseCpu')} ms, p50 ${middle('p50')} ms, p99 ${middle('p99')} ms`,
    );
  }
  const cpu = ({ nodeCpu, databaseCpu: database }: Round): number => nodeCpu + database;
  const cpuRatio = median(results.map(({ ours, theirs }) => cpu(ours) / cpu(theirs)));
  const ratio = median(results.map(({ ours, theirs }) => ours.requestsPerSecond / theirs.requestsPerSecond));
  console.log(
    `requests per second, product against hand-written: ${ratio.toFixed(2)} (median of ${rounds} paired rounds)`,
  );
  console.log(`total CPU a request, product against hand-written: ${cpuRatio.toFixed(2)}`);
} finally {
  product.stop();
  peer.stop();
  await pool.end();
}
