import { print } from 'graphql';
import { afterAll, beforeAll, expect, test } from 'vitest';

import type { Asker } from './askers.ts';
import { Dice } from './dice.ts';
import { HiddenCells } from './hidden-cells.ts';
import type { Answering } from './judge.ts';
import { type AnyField, declaredOf } from './model.ts';
import { type Operation, printed } from './operation.ts';
import { type Change, OtherWorld } from './other-world.ts';
import { randomOperation } from './random-operation.ts';
import { SEED } from './seed.ts';
import { shrunk } from './shrinking.ts';
import { smallerOperations } from './smaller-operations.ts';
import { SystematicQuestions } from './systematic-questions.ts';
import { ask, openTrial, type Trial } from './trial.ts';
import { withMoreRights } from './wrong-answering.ts';

/** `SEED=7 QUERIES=500` plays others; with `QUESTIONS=all` every systematic question is asked, not every third. */
const OPERATIONS = Number(process.env['QUERIES'] ?? 20);
const EVERY = process.env['QUESTIONS'] === 'all' ? 1 : 3;
/** So many differences show what is wrong. */
const ENOUGH = 20;
/** Root fields of one operation; promise S5 allows 30. */
const QUESTIONS_AT_ONCE = 25;

let here: Trial;
let there: Trial;
let world: OtherWorld;
beforeAll(async () => {
  here = await openTrial('here');
  there = await openTrial('there');
  world = new OtherWorld(here, there);
  await world.open();
});
afterAll(async () => {
  await world.close();
  await Promise.all([here.stop(), there.stop()]);
});

/** Who asks whom. */
interface Reading {
  readonly asker: Asker;
  readonly answering: Answering;
}

interface Asked {
  readonly text: string;
  readonly variables?: Record<string, unknown>;
}

/** What the two worlds answer to the same question, errors included; null where it is the same to the last byte. */
async function difference({ asker, answering }: Reading, { text, variables = {} }: Asked): Promise<string | null> {
  const answers = await Promise.all(
    [here, there].map(async (trial) => JSON.stringify(await answering(trial, asker, { text, variables }))),
  );
  const [one = '', other] = answers;
  if (one.includes('CRASH')) return `${asker.name}: ${one} ${text}`;
  return one === other ? null : `${asker.name}: ${text} ${JSON.stringify(variables)}\n  here  ${one}\n  there ${other}`;
}

/** Roles with the same rights of reading see the same; of the shop clerk and the front desk one is enough. */
function readers(): Asker[] {
  const reading = ({ actor }: Asker): string => {
    const rights = [...actor.permissions].filter((right) => /:(read|explore)/.test(right)).toSorted();
    return JSON.stringify([
      actor.kind,
      rights,
      actor.repIds.length > 0 && /Own|Assigned/.test(rights.join()) ? actor.repIds : [],
    ]);
  };
  return [...new Map(here.askers.toReversed().map((asker) => [reading(asker), asker])).values()].toReversed();
}

function questionsOf(asker: Asker, changes: readonly Change[]): string[] {
  const changed = Map.groupBy(changes, ({ entity, story }) => `${entity.name}.${story.name}`);
  const suspects = (entity: string, column: string): unknown[] => {
    const [one] = changed.get(`${entity}.${column}`) ?? [];
    return one ? [one.row[column], one.value].filter((value) => value !== null) : [];
  };
  const { permitted } = new HiddenCells(asker, here);
  const systematic = new SystematicQuestions({ model: here.model, permitted, suspects, dice: new Dice(SEED) });
  const pages = rootPages().filter((root) => permitted.isRootOpen(root));
  const codes = ['Customer', 'CustomerCode'].flatMap((entity) => suspects(entity, 'code'));
  return [
    ...pages.flatMap((root) => [...systematic.about(root)]),
    ...codes.map((code) => `customerByCode(code: ${JSON.stringify(code)}) { id code }`),
  ];
}

function rootPages(): AnyField[] {
  return Object.values(here.archive.schema.getQueryType()?.getFields() ?? {}).filter(
    (field) => declaredOf(field)?.kind === 'page' && field.name !== 'accessLogEntries',
  );
}

/** Many questions in one operation; where the answers differ, each is asked alone. */
async function differencesIn(reading: Reading, questions: readonly string[]): Promise<string[]> {
  const found: string[] = [];
  for (let at = 0; at < questions.length; at += QUESTIONS_AT_ONCE) {
    const some = questions.slice(at, at + QUESTIONS_AT_ONCE);
    const text = `{ ${some.map((question, index) => `q${index}: ${question}`).join(' ')} }`;
    if (!(await difference(reading, { text }))) continue;
    for (const question of some)
      found.push(...[await difference(reading, { text: `{ ${question} }` })].filter((one) => one !== null));
    // Where one value shines through, hundreds of questions tell of it, each with two whole answers.
    if (found.length >= ENOUGH) break;
  }
  return found;
}

/**
 * Differences that were not there when the same was asked again. Nothing hidden has changed in between, so that they tell of
 * the machine, not of a value; more than one would tell of something else.
 */
const seenOnce: string[] = [];

async function differencesAtRandom(reading: Reading): Promise<string[]> {
  const { schema } = here.archive;
  const told = ({ document, variables }: Operation): Promise<string | null> =>
    difference(reading, { text: print(document), variables });
  const found: string[] = [];
  for (let at = 0; at < OPERATIONS; at += 1) {
    const operation = randomOperation(here, reading.asker, SEED + at);
    const first = operation && (await told(operation));
    if (!operation || !first) continue;
    if ((await told(operation)) === null) {
      seenOnce.push(`SEED=${SEED + at} QUERIES=1 ${first}`);
      continue;
    }
    const smallest = await shrunk<Operation>(operation, {
      smaller: (of) => smallerOperations(of, schema),
      textOf: printed,
      isStill: async (one) => (await told(one)) !== null,
    });
    found.push(`SEED=${SEED + at} QUERIES=1 ${(await told(smallest)) ?? first}`);
  }
  return found;
}

test(`whoever may not read a value gets the same answers whatever it is (seed ${SEED})`, async () => {
  const failures: string[] = [];
  let asked = 0;
  for (const asker of readers()) {
    const changes = await world.become(asker);
    const seen = await world.seenDifferences(asker);
    expect(seen.slice(0, 3), `The worlds differ in what ${asker.name} sees.`).toEqual([]);
    const questions = questionsOf(asker, changes).filter((_, at) => (at + SEED) % EVERY === 0);
    asked += questions.length;
    failures.push(...(await differencesIn({ asker, answering: ask }, questions)));
    failures.push(...(await differencesAtRandom({ asker, answering: ask })));
  }

  expect(failures.slice(0, 5).join('\n\n')).toBe('');
  if (seenOnce.length > 0) console.warn(`Seen once, and not again: ${seenOnce.join('\n')}`);
  expect(seenOnce.slice(1)).toEqual([]);
  expect(asked).toBeGreaterThan(1_000);
}, 600_000);

test.each([
  ['rep A', 'customer:readAll'],
  ['all customers, own orders and visits', 'order:readAll'],
  ['FRONT_DESK', 'account:read'],
])('a reader that takes %s for a holder of %s gives itself away', async (name, right) => {
  const asker = here.askers.find((one) => one.name === name) as Asker;
  const questions = questionsOf(asker, await world.become(asker));

  const found = await differencesIn({ asker, answering: withMoreRights(right) }, questions.slice(0, 200));

  expect(found.length).toBeGreaterThan(0);
});
