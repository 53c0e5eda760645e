import {
  getNamedType,
  type GraphQLArgument,
  type GraphQLInputField,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
} from 'graphql';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import { type Field, inputFieldsOf, inputOf, mutations, queries } from '../../support/schema.ts';
import { ask, inTurns, rudeness } from '../bad-input/asking.ts';
import { type Hostile, refusedValues, strangeValues } from '../bad-input/hostile.ts';
import { aWorld, plainInput, type World } from '../bad-input/world.ts';

let world: World;

beforeAll(async () => {
  world = await aWorld();
}, 120_000);
afterAll(() => world?.api.stop());

const SAMPLES: Readonly<Record<string, unknown>> = {
  Int: 2026,
  Date: '2026-11-01',
  Month: '2026-11',
  DateTime: '2026-11-21T02:00:00Z',
  Decimal: '1.00',
  Boolean: true,
  String: '123-A1-00001',
};

function sample({ name, type }: GraphQLArgument): unknown {
  const inner = getNamedType(type);
  const isList = isListType(isNonNullType(type) ? type.ofType : type);
  const one = isEnumType(inner)
    ? inner.getValues()[0]?.name
    : inner.name === 'ID'
      ? '00000000-0000-7000-8000-000000000000'
      : isInputObjectType(inner)
        ? {}
        : (SAMPLES[inner.name] ?? name);
  return isList ? [one] : one;
}

const EXTREMES: Readonly<Record<string, readonly unknown[]>> = {
  Date: ['0001-01-01', '2024-02-29', '9999-12-31'],
  Month: ['0001-01', '9999-12'],
  DateTime: ['0001-01-01T00:00:00Z', '9999-12-31T23:59:59Z'],
  Int: [0, -1, 12, 9999, 10_000, 2_147_483_647, -2_147_483_648],
  String: ['', '\u202e🥮=1', '%_\\'],
  Decimal: ['0', '-0', '-0.0001', '99999999999999.9999'],
};

/** The ends of the calendar and of numbers, alone and in lists. */
function extremes({ type }: GraphQLInputField): Hostile[] {
  const isList = isListType(isNonNullType(type) ? type.ofType : type);
  const values = EXTREMES[getNamedType(type).name] ?? [];
  const wanted = isList ? [[], ...values.map((value) => [value])] : values;
  return wanted.map((value) => ({ name: JSON.stringify(value), value }));
}

async function faultOf(kind: 'query' | 'mutation', field: Field, args: object): Promise<string | null> {
  const began = performance.now();
  const answer = await ask(world.everything, kind, { field, args });
  return rudeness(answer, performance.now() - began);
}

const asked = queries.filter(({ type, args }) => args.length > 0 && !getNamedType(type).name.endsWith('Connection'));

describe('promise S2: arguments of questions that are no lists', () => {
  test.each(asked)('$name answers or refuses whatever is asked', async (field) => {
    const plain = Object.fromEntries(
      field.args.filter(({ type }) => isNonNullType(type)).map((arg) => [arg.name, sample(arg)]),
    );
    const wrong: string[] = [];
    const cases = field.args.flatMap((arg) =>
      [...refusedValues(arg as never), ...strangeValues(arg as never), ...extremes(arg as never)].map((one) => ({
        arg: arg.name,
        ...one,
      })),
    );
    await inTurns(cases, async ({ arg, name, value }) => {
      const fault = await faultOf('query', field, { ...plain, [arg]: value });
      if (fault) wrong.push(`${arg} = ${name}: ${fault}`);
    });
    expect(wrong).toEqual([]);
  });
});

/** The rest is swept in `bad-input`; who is signed out or gone judges nothing afterwards. */
const others = mutations.filter(
  ({ name, args }) =>
    args.length > 0 &&
    !/(Create|Edit|Record|Set|signIn)$/.test(name) &&
    !/^(session|account|password|employee)/.test(name),
);

describe('promise S2: strange values of every other mutation', () => {
  test.each(others)('$name', async (field) => {
    const plain = await plainInput(world, field);
    const wrong: string[] = [];
    const cases = inputFieldsOf(inputOf(field)).flatMap((place) => {
      const values = isInputObjectType(getNamedType(place.type)) ? [] : extremes(place);
      return values.map((one) => ({ place: place.name, ...one }));
    });
    await inTurns(cases, async ({ place, name, value }) => {
      const fault = await faultOf('mutation', field, { input: { ...plain, [place]: value } });
      if (fault) wrong.push(`${place} = ${name}: ${fault}`);
    });
    expect(wrong).toEqual([]);
  });

  test('lists of ten thousand are answered soon', async () => {
    const many = Array.from({ length: 6_000 }, (_, at) => `00000000-0000-7000-8000-${String(at).padStart(12, '0')}`);
    const wrong: string[] = [];
    const lists = mutations.flatMap((field) =>
      field.args.length === 0
        ? []
        : inputFieldsOf(inputOf(field))
            .filter(({ type }) => isListType(isNonNullType(type) ? type.ofType : type))
            .map((place) => ({ field, place })),
    );
    for (const { field, place } of lists) {
      const inner = getNamedType(place.type);
      const plain = await plainInput(world, field);
      const [one] = (plain[place.name] ?? []) as unknown[];
      const values =
        inner.name === 'ID'
          ? many
          : Array.from({ length: 2_000 }, () => one ?? (isEnumType(inner) ? inner.getValues()[0]?.name : '1'));
      if (isInputObjectType(inner) && one === undefined) continue;
      const fault = await faultOf('mutation', field, { input: { ...plain, [place.name]: values } });
      if (fault) wrong.push(`${field.name} ${place.name}: ${fault}`);
    }
    expect(wrong).toEqual([]);
  });
});
