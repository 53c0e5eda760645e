import { randomUUID } from 'node:crypto';

import { type GraphQLInputType, isEnumType, isInputObjectType, isListType, isNonNullType } from 'graphql';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import { type Field, mutations, queries } from '../../support/schema.ts';
import { ask, contents, outcomeOf, rudeness } from './asking.ts';
import { aWorld, plainInput, subjectOf, type World } from './world.ts';

let world: World;
let before: Record<string, string>;

beforeAll(async () => {
  world = await aWorld();
  before = await contents(world.api);
}, 60_000);
afterAll(() => world?.api.stop());

const everyField = [
  ...queries.map((field) => ({ name: field.name, kind: 'query' as const, field })),
  ...mutations.map((field) => ({ name: field.name, kind: 'mutation' as const, field })),
];

function gatesOf(field: Field): readonly string[] {
  return (field.extensions['allow'] as readonly string[] | undefined) ?? [];
}

async function argsFor(field: Field, kind: 'query' | 'mutation'): Promise<object> {
  if (kind === 'mutation') return field.args.length > 0 ? { input: await plainInput(world, field) } : {};
  const needed = field.args.filter(({ type }) => String(type).endsWith('!'));
  return Object.fromEntries(needed.map(({ name, type }) => [name, sampleOf(type)]));
}

const SCALARS: Readonly<Record<string, unknown>> = { Date: '2026-11-21', Month: '2026-11', Int: 2026, Boolean: false };

/** Something of the type that passes validation, so that rights alone answer. */
function sampleOf(type: GraphQLInputType): unknown {
  if (isNonNullType(type)) return sampleOf(type.ofType);
  if (isListType(type)) return [sampleOf(type.ofType)];
  if (isEnumType(type)) return type.getValues()[0]?.name;
  if (!isInputObjectType(type)) return SCALARS[type.name] ?? randomUUID();
  const needed = Object.values(type.getFields()).filter((field) => isNonNullType(field.type));
  return Object.fromEntries(needed.map((field) => [field.name, sampleOf(field.type)]));
}

const closed = everyField.filter(({ field }) => !gatesOf(field).includes('public'));
const guarded = closed.filter(({ field }) => !gatesOf(field).includes('signedIn'));

describe('promise S10: signed out', () => {
  test.each(closed)('$name is closed', async ({ kind, field }) => {
    const answer = await ask(world.api.nobody, kind, { field, args: await argsFor(field, kind) });

    expect(outcomeOf(answer).codes).toEqual(['UNAUTHENTICATED']);
  });
});

describe('without the right', () => {
  test.each(guarded)('$name is forbidden', async ({ kind, field }) => {
    const answer = await ask(world.nothing, kind, { field, args: await argsFor(field, kind) });

    expect(outcomeOf(answer).codes).toEqual(['FORBIDDEN']);
  });
});

describe('promises S8, S9: a row out of sight', () => {
  const hidden = [
    'Customer',
    'CustomerCode',
    'Contact',
    'VisitCard',
    'Visit',
    'Order',
    'OrderLine',
    'Delivery',
    'Payment',
  ];
  const byId = queries.filter(
    ({ name, args }) => args.some((arg) => arg.name === 'id') && hidden.includes(subjectOf(name)),
  );
  // Opening an archive names no row that a scope hides.
  const aboutHidden = mutations.filter(({ name }) => hidden.includes(subjectOf(name)) && name !== 'customerCreate');

  test.each(byId)('$name answers as if there were none', async (field) => {
    const { id } = await world.row(subjectOf(field.name));
    const seen = await ask(world.everything, 'query', { field, args: { id } });
    const unseen = await ask(world.outsider, 'query', { field, args: { id } });
    const missing = await ask(world.outsider, 'query', { field, args: { id: randomUUID() } });

    expect(seen.data?.['answer']).not.toBeNull();
    expect([unseen.data, unseen.errors]).toEqual([missing.data, missing.errors]);
    expect(unseen.data?.['answer'] ?? null).toBeNull();
  });

  test.each(aboutHidden)('$name changes nothing and says nothing', async (field) => {
    const input = await plainInput(world, field);
    const strange = Object.fromEntries(
      Object.entries(input).map(([name, value]) => [name, /(^i|I)d$/.test(name) ? randomUUID() : value]),
    );

    const unseen = await ask(world.outsider, 'mutation', { field, args: { input } });
    const missing = await ask(world.outsider, 'mutation', { field, args: { input: strange } });

    expect(rudeness(unseen)).toBeNull();
    expect(outcomeOf(unseen)).toMatchObject({ isDone: false });
    expect([unseen.data, unseen.errors]).toEqual([missing.data, missing.errors]);
  });
});

test('nothing of all this left a trace in any table', async () => {
  expect(await contents(world.api)).toEqual(before);
});
