import { PERMISSIONS } from '@living-archive/api/testing';
import { getNamedType, isObjectType } from 'graphql';
import { afterAll, beforeAll, expect, test } from 'vitest';

import { type Field, mutations } from '../support/schema.ts';
import type { Asker } from './askers.ts';
import { Dice } from './dice.ts';
import { type IdPlace, idPlacesOf, PlainInputs } from './plain-input.ts';
import type { Row } from './rows.ts';
import { SEED } from './seed.ts';
import { ask, openTrial, type Trial } from './trial.ts';
import { VisibleRows } from './visible-rows.ts';

/** `SEED=7` chooses other rows. */
const HIDDEN_OF_TYPE = 3;

let trial: Trial;
beforeAll(async () => {
  trial = await openTrial('references');
});
afterAll(() => trial.stop());

/** May do everything, but sees own customers, orders and visits alone: nobody could reach further into other people's rows. */
function busyRep(): Asker {
  const rep = trial.askers.find(({ name }) => name === 'rep A') as Asker;
  const held = new Set(
    Object.keys(PERMISSIONS).filter((right) => !/:(readAll|readAssigned|decideTop|decideSales)$/.test(right)),
  );
  return { name: 'busy rep', actor: { ...rep.actor, permissions: held as never, can: (right) => held.has(right) } };
}

function mayCall({ actor }: Asker, { extensions }: Field): boolean {
  const gates = (extensions['allow'] ?? []) as readonly string[];
  return gates.some((gate) => gate === 'signedIn' || actor.can(gate as never));
}

async function answerTo(asker: Asker, field: Field, input: object): Promise<string> {
  const payload = getNamedType(field.type);
  const selection = isObjectType(payload) ? '{ userErrors { code path } }' : '';
  const text = `mutation Act($input: ${String(field.args[0]?.type)}) { answer: ${field.name}(input: $input) ${selection} }`;
  const { cost: _, ...answer } = (await ask(trial, asker, { text, variables: { input } })) as { cost?: unknown };
  return JSON.stringify(answer);
}

/** Rows that exist, but not for the asker: of the type that is meant, and some of any other. */
function strangers(visible: VisibleRows, { type }: IdPlace, dice: Dice): Row[] {
  const hiddenOf = (entity: string): Row[] => {
    const seen = visible.of(entity);
    return (trial.rows.get(entity) ?? []).filter(({ id }) => !seen?.has(id));
  };
  const anyType = dice.one([...trial.rows.keys()].filter((entity) => entity !== type));
  return [...dice.some(hiddenOf(type), HIDDEN_OF_TYPE), ...dice.some(hiddenOf(anyType), 1)];
}

async function differencesFor(asker: Asker, dice: Dice): Promise<string[]> {
  const visible = new VisibleRows(asker.actor, trial.rows);
  const found: string[] = [];
  for (const field of mutations.filter(({ args }) => args.length > 0)) {
    if (!mayCall(asker, field)) continue;
    for (const place of idPlacesOf(field)) {
      const seed = dice.between(0, 1_000_000);
      // The same rows are chosen beside both ids.
      const inputWith = (id: string): object =>
        new PlainInputs({
          dice: new Dice(seed),
          visible: (type) => [...(visible.of(type)?.values() ?? [])],
        }).of(field, place, id);
      const missing = await answerTo(asker, field, inputWith(dice.uuid()));
      for (const { id } of strangers(visible, place, dice)) {
        const answer = await answerTo(asker, field, inputWith(id));
        if (answer !== missing || answer.includes('CRASH'))
          found.push(
            `${asker.name}: ${field.name} ${place.at} (${place.type}) ${JSON.stringify(inputWith(id))}\n  hidden  ${answer}\n  missing ${missing}`,
          );
      }
    }
  }
  return found;
}

test(`promises S8, S9: an id of somebody else's row is answered like one of no row (seed ${SEED})`, async () => {
  const dice = new Dice(SEED);
  const askers = [
    busyRep(),
    ...trial.askers.filter(({ name }) =>
      /^(rep B|assistant of A|rep B with grants|FINANCE|ARCHIVIST|REGION_LEADER|HR|SALES_SUPERVISOR)$/.test(name),
    ),
  ];
  const found: string[] = [];
  for (const asker of askers) found.push(...(await differencesFor(asker, dice)));

  expect(found.join('\n\n')).toBe('');
}, 600_000);
