import { beforeAll, describe, expect, test } from 'vitest';

import { aTrade, anOrder, type Trade } from '../orders/trading.ts';

let trade: Trade;
let filter: string;

beforeAll(async () => {
  trade = await aTrade();
  filter = `filter: { id: { eq: "${trade.customerId}" } }`;
  await anOrder(trade);
  await anOrder(trade);
});

/** What only holds others together, or is part of a number told about a list, counts for nothing. */
const FRAME = /(Connection|Edge|Aggregate|Numbers|Extremes|DistinctCounts|GroupKey)$|^PageInfo$/;

/** Objects of an answer in which every object names its type; numbers about a list count once. */
function objectsIn(value: unknown): number {
  if (Array.isArray(value)) return value.reduce((sum: number, one: unknown) => sum + objectsIn(one), 0);
  if (typeof value !== 'object' || value === null) return 0;
  const { __typename, ...fields } = value as { __typename?: string };
  const own = __typename === undefined || FRAME.test(__typename) ? 0 : 1;
  const summed = Object.entries(fields).filter(
    ([name, inner]) => name === 'aggregate' && inner !== null && !(__typename ?? '').endsWith('Group'),
  ).length;
  return own + summed + objectsIn(Object.values(fields));
}

const named = '__typename';

describe('promise S5: every answer carries its cost, and the cost is right', () => {
  test.each([
    ['one row', () => `{ customer(id: "${trade.customerId}") { ${named} id } }`, 1],
    ['a missing row', () => `{ customer(id: "01a00000-0000-7000-8000-000000000000") { ${named} id } }`, 0],
    [
      'a page of one',
      () => `{ customers(${filter}) { ${named} nodes { ${named} id } pageInfo { ${named} hasNextPage } } }`,
      1,
    ],
    [
      'the same rows as nodes and as edges',
      () => `{ customers(${filter}) { nodes { ${named} id } edges { ${named} node { ${named} id } } } }`,
      2,
    ],
    [
      'aliases',
      () =>
        `{ a: customer(id: "${trade.customerId}") { ${named} id } b: customer(id: "${trade.customerId}") { ${named} id } }`,
      2,
    ],
    [
      'plain lists below lists',
      () => `{ customers(${filter}) { nodes { ${named} orders { nodes { ${named} lines { ${named} id } } } } } }`,
      1 + 2 + 4,
    ],
    [
      'a related row once for each that names it',
      () => `{ customers(${filter}) { nodes { ${named} orders { nodes { ${named} customer { ${named} name } } } } } }`,
      1 + 2 + 2,
    ],
    [
      'what hangs on a related row as often as it',
      () =>
        `{ customers(${filter}) { nodes { ${named} orders(first: 2) { nodes { ${named} customer { ${named} region { ${named} name } orders(first: 2) { nodes { ${named} lines { ${named} id } } } } } } } } }`,
      1 + 2 + 2 * (1 + 1 + 2 + 4),
    ],
    [
      'a field that is left out',
      () => `{ customers(${filter}) { nodes { ${named} region @skip(if: true) { ${named} name } } } }`,
      1,
    ],
    [
      'numbers about a list',
      () => `{ customers(${filter}) { nodes { ${named} orders { aggregate { ${named} count } } } } }`,
      1 + 1,
    ],
    [
      'groups, and the rows that their keys name',
      () =>
        `{ customers(${filter}) { nodes { ${named} orders { groups(by: [{ field: CUSTOMER }]) { nodes { ${named} key { ${named} customer { ${named} name } } aggregate { ${named} count } } } } } } }`,
      1 + 1 + 1,
    ],
    ['results that are no rows', () => `{ viewer { ${named} locale } }`, 1],
  ])('%s', async (_, text, objects) => {
    const { data, extensions } = await trade.rep.client.run(text()).answer();

    expect(objectsIn(data)).toBe(objects);
    expect(extensions.cost).toEqual({
      estimated: expect.any(Number),
      objects,
      statements: expect.any(Number),
    });
  });

  test('estimates multiply page sizes down the tree', async () => {
    const text = '{ customers(first: 7) { nodes { region { name } orders(first: 3) { nodes { lines { id } } } } } }';
    const { extensions } = await trade.rep.client.run(text).answer();

    // A plain list cannot grow; ten rows are reckoned for it.
    expect(extensions.cost.estimated).toBe(7 * (1 + 1 + 3 * (1 + 10)));
  });

  test('statements are those that were sent, one a level', async () => {
    const text = `{ customers(${filter}) { totalCount nodes { region { name } orders { nodes { lines { id } } } } } }`;
    const { extensions } = await trade.rep.client.run(text).answer();

    expect(extensions.cost.statements).toBe(5);
  });

  test('whose rows arrive first changes nothing: each level reads for its computed fields by itself', async () => {
    const text = `{ first: customer(id: "${trade.customerId}") { countedOrderCount } second: customers(${filter}) { nodes { countedOrderCount } }
      third: orders(first: 1) { nodes { customer { countedOrderCount } } } }`;
    const asked = await Promise.all(Array.from({ length: 10 }, () => trade.rep.client.run(text).answer()));

    const levels = 1 + 1 + 2;
    expect(asked.map(({ extensions }) => extensions.cost.statements)).toEqual(asked.map(() => levels + 3));
  });

  test('a mutation tells what its answer cost', async () => {
    const { id, version } = await anOrder(trade);
    const mutation = `mutation($input: OrderEditInput!) { orderEdit(input: $input) { ${named} order { ${named} lines { ${named} id } customer { ${named} name } } userErrors { ${named} code } } }`;
    const { data, extensions } = await trade.rep.client
      .run(mutation, { input: { id, version, note: 'By the door' } })
      .answer();

    expect(objectsIn(data)).toBe(1 + 1 + 2 + 1);
    expect(extensions.cost).toMatchObject({ objects: 5, statements: 3 });
    expect(extensions.cost.estimated).toBeGreaterThanOrEqual(5);
  });

  test('a question that is too dear tells what it would have cost', async () => {
    const dear =
      '{ customers(first: 100) { nodes { visits(first: 100) { nodes { id } } orders(first: 100) { nodes { lines { id } } } } } }';
    const { errors, extensions } = await trade.rep.client.run(dear).answer();

    expect(errors?.[0]?.extensions).toMatchObject({ code: 'QUERY_TOO_COSTLY', cost: 120_100, limit: 25_000 });
    expect(extensions.cost).toEqual({ estimated: 120_100, objects: 0, statements: 0 });
  });
});
