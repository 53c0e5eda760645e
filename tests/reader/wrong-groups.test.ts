import { type ASTVisitor, type DocumentNode, Kind, parse, visit } from 'graphql';
import { afterAll, beforeAll, expect, test } from 'vitest';

import type { Asker } from './askers.ts';
import { Judge } from './judge.ts';
import { randomOperation } from './random-operation.ts';
import { resumed } from './resumed.ts';
import { ask, openTrial, type Trial } from './trial.ts';

const MOST_OPERATIONS = 1_000;

let trial: Trial;
beforeAll(async () => {
  trial = await openTrial('wrong_groups');
});
afterAll(() => trial.stop());

/** The document with another understanding of its groups, and nothing else changed. */
function misread(document: DocumentNode, inGroups: ASTVisitor): DocumentNode {
  return visit(document, {
    Field: (node) => (node.name.value === 'groups' ? visit(node, inGroups) : undefined),
  });
}

const FAULTS: readonly (readonly [name: string, inGroups: ASTVisitor])[] = [
  [
    'months begin where weeks begin',
    { EnumValue: (node) => (node.value === 'MONTH' ? { ...node, value: 'WEEK' } : undefined) },
  ],
  ['limits are not obeyed', { Argument: ({ name }) => (name.value === 'having' ? null : undefined) }],
  ['orders are not obeyed', { Argument: ({ name }) => (name.value === 'sort' ? null : undefined) }],
  ['pages begin at the beginning', { Argument: ({ name }) => (name.value === 'after' ? null : undefined) }],
  [
    'smallest values are taken for greatest',
    {
      Field: (node) =>
        node.name.value === 'min'
          ? { ...node, alias: { kind: Kind.NAME, value: 'min' }, name: { kind: Kind.NAME, value: 'max' } }
          : undefined,
    },
  ],
];

test.each(FAULTS)('a reader is caught when in groups %s', async (_, inGroups) => {
  const judge = new Judge(trial, (asked, asker, { text, ...question }) =>
    ask(asked, asker, { ...question, text, document: misread(parse(text), inGroups) }),
  );
  let found: string | null = null;
  for (let seed = 1; seed <= MOST_OPERATIONS && found === null; seed += 1) {
    const asker = trial.askers[seed % trial.askers.length] as Asker;
    const operation = randomOperation(trial, asker, seed);
    if (!operation) continue;
    const { finding, data } = await judge.judged(asker, operation);
    const further = finding ? null : resumed(operation, data, seed);
    found = (finding ?? (further && (await judge.judged(asker, further)).finding))?.kind ?? null;
  }

  expect(found).toBe('data');
});
