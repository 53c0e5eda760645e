import { print } from 'graphql';
import { afterAll, beforeAll, expect, test } from 'vitest';

import type { Asker } from './askers.ts';
import { Judge } from './judge.ts';
import type { Operation } from './operation.ts';
import { randomOperation } from './random-operation.ts';
import { resumed } from './resumed.ts';
import { smallestShowing } from './smallest-operation.ts';
import { openTrial, type Trial } from './trial.ts';
import { type Fault, FAULTS } from './wrong-answering.ts';

/** Every fault must be found among so many random operations; `pnpm test` asks thousands. */
const MOST_OPERATIONS = 1_000;
/** The smallest form of any of them: a list in a list, edges and all, with one argument. */
const MOST_BRACES = 10;

let trial: Trial;
beforeAll(async () => {
  trial = await openTrial('wrong');
});
afterAll(() => trial.stop());

interface Caught {
  readonly asker: Asker;
  readonly operation: Operation;
  readonly kind: string;
}

async function caught(judge: Judge): Promise<Caught | null> {
  for (let seed = 1; seed <= MOST_OPERATIONS; seed += 1) {
    const asker = trial.askers[seed % trial.askers.length] as Asker;
    const operation = randomOperation(trial, asker, seed);
    if (!operation) continue;
    const { finding, data } = await judge.judged(asker, operation);
    if (finding) return { asker, operation, kind: finding.kind };
    const further = resumed(operation, data, seed);
    const later = further && (await judge.judged(asker, further)).finding;
    if (later) return { asker, operation: further, kind: later.kind };
  }
  return null;
}

test.each(FAULTS)(
  'a reader is caught when $name, and the operation that shows it is made small',
  async (fault: Fault) => {
    const judge = new Judge(trial, fault.answering);

    const found = await caught(judge);
    expect(found?.kind).toBe(fault.finding);
    const smallest = await smallestShowing(
      { judge, ...(found as Caught) },
      (found as Caught).operation,
      trial.archive.schema,
    );

    const text = print(smallest.document);
    expect((await judge.judged((found as Caught).asker, smallest)).finding?.kind).toBe(fault.finding);
    expect((await new Judge(trial).judged((found as Caught).asker, smallest)).finding?.kind).not.toBe(fault.finding);
    expect(text.split('{').length - 1, text).toBeLessThanOrEqual(MOST_BRACES);
  },
);
