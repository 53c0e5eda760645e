import { afterAll, beforeAll, expect, test } from 'vitest';

import type { Asker } from './askers.ts';
import { cursorsAt } from './comparison.ts';
import { Dice } from './dice.ts';
import { type Finding, Judge } from './judge.ts';
import { type Operation, operationOf, printed } from './operation.ts';
import { Permitted } from './permitted.ts';
import { dressed } from './random-dressing.ts';
import { QueryMaker, type Resumable } from './random-query.ts';
import { shrunk } from './shrinking.ts';
import { smallerOperations } from './smaller-operations.ts';
import { openTrial, type Trial } from './trial.ts';
import { VisibleRows } from './visible-rows.ts';

/** `SEED=7 QUERIES=5000` plays others; a failure names the seed of its query. */
const SEED = Number(process.env['SEED'] ?? Math.floor(Date.now() / 1000) % 1_000_000);
const QUERIES = Number(process.env['QUERIES'] ?? 2_000);
const TIMEOUT = 120_000 + QUERIES * 200;

let trial: Trial;
let judge: Judge;
beforeAll(async () => {
  trial = await openTrial('equality');
  judge = new Judge(trial);
});
afterAll(() => trial.stop());

interface Made extends Operation {
  readonly resumable: readonly Resumable[];
}

function made(asker: Asker, seed: number): Made | null {
  const { archive, model, rows } = trial;
  const { schema } = archive;
  const query = schema.getQueryType();
  if (!query) throw new Error('There is nothing to ask.');
  const permitted = new Permitted({ actor: asker.actor, model, visible: new VisibleRows(asker.actor, rows) });
  const dice = new Dice(seed);
  const question = new QueryMaker({ dice, model, rows, permitted, query, mayForbid: dice.chance(0.35) }).make();
  if (!question) return null;
  return {
    ...dressed(operationOf(question.text, question.variables), { dice, schema }),
    resumable: question.resumable,
  };
}

/** The failure as whoever must mend it wants it: how to repeat it, and the smallest operation that shows the same. */
async function told(
  asker: Asker,
  seed: number,
  { operation, finding }: { operation: Operation; finding: Finding },
): Promise<string> {
  const smallest = await shrunk(operation, {
    smaller: (of) => smallerOperations(of, trial.archive.schema),
    textOf: printed,
    isStill: async (one) => (await judge.judged(asker, one)).finding?.kind === finding.kind,
  });
  const { finding: left } = await judge.judged(asker, smallest);
  return [
    `SEED=${seed} QUERIES=1, asked by ${asker.name}: ${finding.told}`,
    `Smallest: ${left?.told}`,
    printed(smallest),
    `Whole:`,
    printed(operation),
  ].join('\n');
}

/** The same query from the middle of its lists on. */
function resumed({ resumable, variables }: Made, data: unknown, dice: Dice): Record<string, unknown> | null {
  const cursors = resumable.flatMap(({ variable, path }) => {
    const known = cursorsAt(data, path);
    return known.length > 0 ? [[variable, dice.one(known)] as const] : [];
  });
  return cursors.length > 0 ? { ...variables, ...Object.fromEntries(cursors) } : null;
}

interface Tried {
  readonly kind: 'answered' | 'resumed' | 'refused' | 'nothing open';
  readonly failure: string | null;
}

async function tryOne(asker: Asker, seed: number): Promise<Tried[]> {
  const operation = made(asker, seed);
  if (!operation) return [{ kind: 'nothing open', failure: null }];
  const { kind, finding, data } = await judge.judged(asker, operation);
  if (finding) return [{ kind, failure: await told(asker, seed, { operation, finding }) }];
  const variables = resumed(operation, data, new Dice(seed));
  if (!variables) return [{ kind, failure: null }];
  const further = { document: operation.document, variables };
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
    const counts: Record<Tried['kind'], number> = { answered: 0, resumed: 0, refused: 0, 'nothing open': 0 };
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
  },
  TIMEOUT,
);
