import { cpus, totalmem } from 'node:os';

import type { SystemName } from './question.ts';
import type { Measured } from './round.ts';

export type Rounds = ReadonlyMap<SystemName, readonly Measured[]>;
/** Most memory of each process, in MiB. */
export type Peaks = ReadonlyMap<SystemName, number>;

const SHORT: Readonly<Record<SystemName, string>> = {
  product: 'Product',
  postgraphile: 'Postgraphile',
  apollo: 'Apollo',
  'hand-written': 'HandSql',
};

export function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
}

const rounded = (value: number): number => Number(value.toPrecision(3));

/** The product's figure divided by a peer's, round by round; of those the one in the middle. */
function paired(rounds: Rounds, peer: SystemName, figure: keyof Measured): number {
  const theirs = rounds.get(peer) ?? [];
  const ours = rounds.get('product') ?? [];
  return rounded(median(ours.map((one, at) => one[figure] / (theirs[at]?.[figure] ?? 1))));
}

const COMPARED = ['cpu', 'nodeCpu', 'databaseCpu', 'rps', 'p50', 'p99'] as const;

/** `{ cpuVsPostgraphile: 0.55, rpsVsPostgraphile: 1.9, … }` */
export function ratios(rounds: Rounds, peaks: Peaks): Record<string, number> {
  const peers = [...rounds.keys()].filter((name) => name !== 'product');
  return Object.fromEntries(
    peers.flatMap((peer) => [
      ...COMPARED.map((figure) => [`${figure}Vs${SHORT[peer]}`, paired(rounds, peer, figure)] as const),
      [`memoryVs${SHORT[peer]}`, rounded((peaks.get('product') ?? 0) / (peaks.get(peer) ?? 1))] as const,
    ]),
  );
}

/** The middle of each figure of a system. */
function middle(rounds: readonly Measured[]): Measured {
  const of = (figure: keyof Measured): number => rounded(median(rounds.map((one) => one[figure])));
  return {
    rps: of('rps'),
    nodeCpu: of('nodeCpu'),
    databaseCpu: of('databaseCpu'),
    cpu: of('cpu'),
    p50: of('p50'),
    p99: of('p99'),
    kilobytes: of('kilobytes'),
  };
}

/** Each system's own figures. */
export function figures(rounds: Rounds, peaks: Peaks): Record<string, object> {
  return Object.fromEntries(
    [...rounds].map(([name, measured]) => [name, { ...middle(measured), peakMiB: Math.round(peaks.get(name) ?? 0) }]),
  );
}

const COLUMNS = ['rps', 'nodeCpu', 'databaseCpu', 'cpu', 'p50', 'p99', 'peak', 'cpu x', 'rps x'];

/** One line a system; `x` is the product's figure divided by this system's. */
export function table(rounds: Rounds, peaks: Peaks): string {
  const all = ratios(rounds, peaks);
  const lines = [...rounds].map(([name, measured]) => {
    const { rps, nodeCpu, databaseCpu, cpu, p50, p99 } = middle(measured);
    const against = name === 'product' ? ['', ''] : [all[`cpuVs${SHORT[name]}`], all[`rpsVs${SHORT[name]}`]];
    return [name, rps, nodeCpu, databaseCpu, cpu, p50, p99, Math.round(peaks.get(name) ?? 0), ...against];
  });
  return [['', ...COLUMNS], ...lines]
    .map(([name, ...cells]) => `  ${String(name).padEnd(13)}${cells.map((cell) => String(cell).padStart(12)).join('')}`)
    .join('\n');
}

export function machine(): Record<string, string | number> {
  const [first] = cpus();
  return {
    processor: first?.model ?? '',
    cores: cpus().length,
    memoryGiB: Math.round(totalmem() / 2 ** 30),
    platform: `${process.platform} ${process.arch}`,
  };
}
