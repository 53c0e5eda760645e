import { getNamedType, type GraphQLInputField, isInputObjectType, isListType, isNonNullType } from 'graphql';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import { type Field, inputFieldsOf, inputOf, mutations } from '../../support/schema.ts';
import { ask, inTurns, outcomeOf, rudeness, unchangedBy } from './asking.ts';
import { type Hostile, refusedValues, strangeValues } from './hostile.ts';
import { aWorld, plainInput, plainValue, type World } from './world.ts';

let world: World;

beforeAll(async () => {
  world = await aWorld();
}, 60_000);
afterAll(() => world?.api.stop());

/** A way into an input, such as `lines.quantity`, with the field at its end. */
interface Place {
  readonly path: readonly GraphQLInputField[];
  readonly at: string;
}

function placesOf(fields: readonly GraphQLInputField[], above: readonly GraphQLInputField[] = []): Place[] {
  return fields.flatMap((field) => {
    const path = [...above, field];
    const type = getNamedType(field.type);
    const inner = isInputObjectType(type) && path.length < 4 ? placesOf(inputFieldsOf(type), path) : [];
    return [{ path, at: path.map(({ name }) => name).join('.') }, ...inner];
  });
}

/** The input with one value in it replaced; what lies between is made where the plain input has none. */
async function replaced(
  input: Record<string, unknown>,
  { path: [field, ...rest], value, mutation }: { path: readonly GraphQLInputField[]; value: unknown; mutation: string },
): Promise<Record<string, unknown>> {
  if (!field) return input;
  if (rest.length === 0) return { ...input, [field.name]: value };
  const type = isNonNullType(field.type) ? field.type.ofType : field.type;
  const made = input[field.name] ?? (await plainValue(field, { world, mutation }));
  const [first] = (isListType(type) ? made : [made]) as Record<string, unknown>[];
  const inner = await replaced(first ?? {}, { path: rest, value, mutation });
  return { ...input, [field.name]: isListType(type) ? [inner] : inner };
}

type Judge = (answer: Awaited<ReturnType<typeof ask>>, took: number) => string | null;

/** Sends the plain input of a mutation once for each place and value; the answer is what was wrong. */
async function sweep(field: Field, valuesOf: (field: GraphQLInputField) => Hostile[], judge: Judge): Promise<string[]> {
  const plain = await plainInput(world, field);
  const wrong: string[] = [];
  const cases = placesOf(inputFieldsOf(inputOf(field))).flatMap((place) =>
    valuesOf(place.path.at(-1) as GraphQLInputField).map((hostile) => ({ place, hostile })),
  );
  await inTurns(cases, async ({ place, hostile }) => {
    const input = await replaced(plain, { path: place.path, value: hostile.value, mutation: field.name });
    const began = performance.now();
    const answer = await ask(world.everything, 'mutation', { field, args: { input } });
    const fault = judge(answer, performance.now() - began);
    if (fault) wrong.push(`${place.at} = ${hostile.name}: ${fault}`);
  });
  return wrong;
}

const politely: Judge = (answer, took) => {
  // A sweep that one of its values had signed out would judge nothing after it.
  if (outcomeOf(answer).codes.includes('UNAUTHENTICATED')) return 'is signed out';
  return rudeness(answer, took);
};
const withoutEffect: Judge = (answer, took) =>
  politely(answer, took) ?? (outcomeOf(answer).isDone ? 'was taken' : null);

const withInput = mutations.filter(({ args }) => args.length > 0);

describe('promise S2: values that no field takes', () => {
  test.each(withInput)('$name refuses them, and nothing is changed', { timeout: 60_000 }, async (field) => {
    await unchangedBy(world.api, async () => {
      expect(await sweep(field, refusedValues, withoutEffect)).toEqual([]);
    });
  });
});

describe('promise R6: another version than the one that was seen', () => {
  const changing = withInput.filter((field) => 'version' in inputOf(field).getFields());

  test.each(changing)('$name is stale', async (field) => {
    const input = await plainInput(world, field);
    const version = Number(input['version']);

    await unchangedBy(world.api, async () => {
      for (const other of [version + 1, version - 1, -1, 2_147_483_647]) {
        const answer = await ask(world.everything, 'mutation', {
          field,
          args: { input: { ...input, version: other } },
        });
        // What is wrong whatever the version, such as an empty text, may be told first.
        expect(rudeness(answer)).toBeNull();
        expect(outcomeOf(answer).isDone).toBe(false);
      }
    });
  });
});

describe('promise S2: strange values are taken as they are, or refused with manners', () => {
  const writing = withInput.filter(({ name }) => /(Create|Edit|Record|Set|signIn)$/.test(name));

  test.each(writing)('$name', { timeout: 60_000 }, async (field) => {
    expect(await sweep(field, strangeValues, politely)).toEqual([]);
  });
});
