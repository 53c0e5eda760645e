import { getNamedType, type GraphQLInputField, type GraphQLInputObjectType, isInputObjectType } from 'graphql';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import type { GraphqlAnswer } from '../../support/api.ts';
import { type Field, inputFieldsOf, queries, schema } from '../../support/schema.ts';
import { inTurns, outcomeOf, rudeness } from './asking.ts';
import { refusedValues, strangeValues } from './hostile.ts';
import { aWorld, type World } from './world.ts';

let world: World;

beforeAll(async () => {
  world = await aWorld();
}, 60_000);
afterAll(() => world?.api.stop());

const pages = queries.filter((field) => getNamedType(field.type).name.endsWith('Connection'));

function page(field: Field, variables: object): Promise<GraphqlAnswer> {
  const given = field.args.filter(({ name }) => name in variables);
  const head = given.map(({ name, type }) => `$${name}: ${String(type)}`).join(', ');
  const body = given.map(({ name }) => `${name}: $${name}`).join(', ');
  const document = `query Page(${head}) { answer: ${field.name}(${body}) { totalCount nodes { id } pageInfo { endCursor } } }`;
  return world.everything.run(document, variables).answer();
}

async function timed(work: Promise<GraphqlAnswer>): Promise<{ answer: GraphqlAnswer; fault: string | null }> {
  const began = performance.now();
  const answer = await work;
  return { answer, fault: rudeness(answer, performance.now() - began) };
}

function cursor(...values: unknown[]): string {
  return Buffer.from(JSON.stringify(values)).toString('base64url');
}

describe('promise S5: pages', () => {
  test.each(pages)('$name refuses page sizes that are none', async (field) => {
    for (const first of [-1, 101, 1_000_000, 2_147_483_647, -2_147_483_648]) {
      const { answer, fault } = await timed(page(field, { first }));
      expect([first, fault, outcomeOf(answer).isDone]).toEqual([first, null, false]);
    }
    for (const first of [2_147_483_648, 1.5, '1', true]) {
      expect(outcomeOf(await page(field, { first })).codes).toEqual(['BAD_USER_INPUT']);
    }
  });

  test.each(pages)('$name refuses cursors that it did not give', async (field) => {
    const broken = [
      '',
      'x',
      '\u0000',
      '\ud800',
      'x'.repeat(10_000),
      cursor(),
      cursor(null),
      cursor('id', null),
      cursor('id', 'no-uuid'),
      cursor('id', "' or 1=1 --"),
      cursor('code,id', '\u0000', '00000000-0000-7000-8000-000000000000'),
      cursor(['id'], {}),
      Buffer.from('{"a":1}').toString('base64url'),
      Buffer.from(`${'['.repeat(5_000)}${']'.repeat(5_000)}`).toString('base64url'),
    ];

    for (const after of broken) {
      const { answer, fault } = await timed(page(field, { after }));
      expect([after.slice(0, 50), fault, outcomeOf(answer).isDone]).toEqual([after.slice(0, 50), null, false]);
    }
  });

  test.each(pages)('$name takes few steps of order, and only its own', async (field) => {
    const sorts = schema.getType(`${getNamedType(field.type).name.slice(0, -'Connection'.length)}SortField`);
    const names = sorts && 'getValues' in sorts ? sorts.getValues().map(({ name }) => name) : [];
    for (const by of ['NOPE', 'id; drop table customers', '', '__proto__', 'constructor', 7, null]) {
      expect(outcomeOf(await page(field, { sort: [{ by }] })).codes).toEqual(['BAD_USER_INPUT']);
    }
    for (const direction of ['asc', 'DESC; select 1', 7]) {
      expect(outcomeOf(await page(field, { sort: [{ by: 'ID', direction }] })).codes).toEqual(['BAD_USER_INPUT']);
    }
    const { answer, fault } = await timed(page(field, { sort: Array.from({ length: 2_000 }, () => ({ by: 'ID' })) }));
    expect([fault, outcomeOf(answer).isDone]).toEqual([null, false]);
    for (const by of names) {
      const both = await Promise.all(
        ['ASC', 'DESC'].map((direction) => page(field, { first: 2, sort: [{ by, direction }] })),
      );
      expect([by, ...both.flatMap(({ errors }) => errors ?? [])]).toEqual([by]);
    }
  });
});

interface Condition {
  readonly name: string;
  readonly filter: object;
  readonly isRefused: boolean;
}

function wrap(names: readonly string[], value: unknown): object {
  return names.toReversed().reduce<unknown>((inner, name) => ({ [name]: inner }), value) as object;
}

const seen = new Set<string>();

/**
 * Every operator with every value on one column of each kind, and one question to each other column: what a value may be
 * is decided by the kind. Relations one step deep.
 */
function conditionsOf(filter: GraphQLInputObjectType, above: readonly string[] = []): Condition[] {
  return inputFieldsOf(filter).flatMap((field): Condition[] => {
    const type = getNamedType(field.type);
    if (!isInputObjectType(type) || /^(AND|OR|NOT)$/.test(field.name)) return [];
    const path = [...above, field.name];
    if (type.name.endsWith('Operators')) {
      const operators = inputFieldsOf(type).flatMap((operator) => ofOperator(path, operator));
      return seen.size < seen.add(type.name).size
        ? operators
        : operators.filter(({ isRefused }) => !isRefused).slice(0, 1);
    }
    if (above.length > 0) return [];
    const inner = type.getFields()['some'] ?? field;
    const deeper = inner === field ? path : [...path, 'some'];
    return conditionsOf(getNamedType(inner.type) as GraphQLInputObjectType, deeper);
  });
}

/** In a filter a long text or an unknown id is a question like any other. */
const askable = /^("x{20,}|"0000|"no-uuid|"' or|""|\["(x{20,}|0000|no-uuid|' or|"\]))/;

function ofOperator(path: readonly string[], operator: GraphQLInputField): Condition[] {
  const at = [...path, operator.name];
  const condition =
    (isRefused: boolean) =>
    ({ name, value }: { name: string; value: unknown }): Condition => ({
      name: `${at.join('.')} = ${name}`,
      filter: wrap(at, value),
      isRefused: isRefused && !askable.test(JSON.stringify(value) ?? ''),
    });
  const isList = String(operator.type).startsWith('[');
  const refused = refusedValues(operator).filter(({ value }) => !(isList && JSON.stringify(value) === '[null]'));
  return [...refused.map(condition(true)), ...strangeValues(operator).map(condition(false))];
}

describe('promise S2: filters', () => {
  test.each(pages)('$name answers or refuses whatever is asked', { timeout: 90_000 }, async (field) => {
    const filter = schema.getType(
      `${getNamedType(field.type).name.slice(0, -'Connection'.length)}Filter`,
    ) as GraphQLInputObjectType;
    const wrong: string[] = [];
    const conditions = conditionsOf(filter);
    expect(conditions.length).toBeGreaterThan(5);

    await inTurns(conditions, async (condition) => {
      const { answer, fault } = await timed(page(field, { first: 1, filter: condition.filter }));
      const taken = condition.isRefused && outcomeOf(answer).isDone ? 'was taken' : null;
      if (fault ?? taken) wrong.push(`${condition.name}: ${fault ?? taken}`);
    });

    expect(wrong).toEqual([]);
  });

  const nested = (depth: number): object => {
    let filter: object = { code: { eq: 'SHP' } };
    for (let at = 0; at < depth; at += 1) filter = { NOT: filter };
    return filter;
  };

  test.each([
    ['nested 20 deep', () => nested(20)],
    ['nested 2,000 deep', () => nested(2_000)],
    [
      'a list of 6,000 ids',
      () => ({ id: { in: Array.from({ length: 6_000 }, () => '00000000-0000-7000-8000-000000000000') } }),
    ],
    ['5,000 alternatives', () => ({ OR: Array.from({ length: 5_000 }, () => ({ code: { eq: 'SHP' } })) })],
    [
      '1,500 conditions over relations',
      () => ({ AND: Array.from({ length: 1_500 }, () => ({ customers: { some: { orders: { some: {} } } } })) }),
    ],
  ])('too much is refused before the database hears of it: %s', async (_, make) => {
    const field = pages.find(({ name }) => name === 'regions') as Field;

    const { answer, fault } = await timed(page(field, { filter: make() }));

    expect(fault).toBeNull();
    expect(outcomeOf(answer).codes).toHaveLength(1);
  });

  test('nested 25,000 deep, which no client of ours could even write', async () => {
    const query = 'query Page($filter: RegionFilter) { regions(filter: $filter) { totalCount } }';
    const filter = `${'{"NOT":'.repeat(25_000)}null${'}'.repeat(25_000)}`;
    const response = await world.everything.fetch('/graphql', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: `{"query":${JSON.stringify(query)},"variables":{"filter":${filter}}}`,
    });
    const text = await response.text();

    expect([response.status < 500, /INTERNAL|call stack/.test(text)]).toEqual([true, false]);
  });
});
