import { afterAll, beforeAll, expect, test } from 'vitest';

import type { Asker } from './askers.ts';
import { type Finding, Judge, type Judged } from './judge.ts';
import { type Operation, operationOf, printed } from './operation.ts';
import { randomOperation } from './random-operation.ts';
import { resumed } from './resumed.ts';
import { SEED } from './seed.ts';
import { smallestShowing } from './smallest-operation.ts';
import { openTrial, type Trial } from './trial.ts';

/** `SEED=7 QUERIES=5000` plays others; a failure names the seed of its query. */
const QUERIES = Number(process.env['QUERIES'] ?? 2_000);
const TIMEOUT = 120_000 + QUERIES * 200;

let trial: Trial;
let judge: Judge;
beforeAll(async () => {
  trial = await openTrial('equality');
  judge = new Judge(trial);
});
afterAll(() => trial.stop());

/** The failure as whoever must mend it wants it: the seed that repeats it, and the smallest operation that shows the same. */
async function told(
  asker: Asker,
  seed: number,
  { operation, finding }: { operation: Operation; finding: Finding },
): Promise<string> {
  const smallest = await smallestShowing({ judge, asker, kind: finding.kind }, operation, trial.archive.schema);
  const { finding: left } = await judge.judged(asker, smallest);
  return [
    `SEED=${seed} QUERIES=1, asked by ${asker.name}: ${finding.told}`,
    `Smallest: ${left?.told}`,
    printed(smallest),
  ].join('\n');
}

interface Tried {
  readonly kind: Judged['kind'] | 'resumed' | 'nothing open';
  readonly failure: string | null;
}

async function tryOne(asker: Asker, seed: number): Promise<Tried[]> {
  const operation = randomOperation(trial, asker, seed);
  if (!operation) return [{ kind: 'nothing open', failure: null }];
  const { kind, finding, data } = await judge.judged(asker, operation);
  if (finding) return [{ kind, failure: await told(asker, seed, { operation, finding }) }];
  const further = resumed(operation, data, seed);
  if (!further) return [{ kind, failure: null }];
  const { finding: later } = await judge.judged(asker, further);
  const failure = later && (await told(asker, seed, { operation: further, finding: later }));
  return [
    { kind, failure: null },
    { kind: 'resumed', failure },
  ];
}

test(
  `${QUERIES} random queries from seed ${SEED} on are answered as the slow executor answers them, for every kind of reader`,
  async () => {
    const counts: Record<Tried['kind'], number> = {
      answered: 0,
      resumed: 0,
      refused: 0,
      'too costly': 0,
      'nothing open': 0,
    };
    const failures: string[] = [];
    for (let at = 0; at < QUERIES && failures.length < 3; at += 1) {
      const seed = SEED + at;
      const asker = trial.askers[seed % trial.askers.length] as Asker;
      for (const { kind, failure } of await tryOne(asker, seed)) {
        counts[kind] += 1;
        if (failure) failures.push(failure);
      }
    }
    if (process.env['SEED']) process.stdout.write(`${JSON.stringify(counts)}\n`);

    expect(failures.join('\n\n')).toBe('');
    expect(counts['too costly']).toBeLessThanOrEqual(Math.max(1, QUERIES / 100));
  },
  TIMEOUT,
);

test.each([
  [
    'SALES_MANAGER',
    '{ orders { groups(by: [{ field: CUSTOMER }], first: 1) { nodes { key { customer { phoneFull } } } } } }',
  ],
])('what was found once stays mended: asked by %s %s', async (name, text) => {
  const asker = trial.askers.find((one) => one.name === name) as Asker;

  expect((await judge.judged(asker, operationOf(text))).finding).toBeNull();
});
