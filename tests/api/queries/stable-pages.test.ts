import { beforeAll, expect, test } from 'vitest';

import { type Client, type TestApi, workerApi } from '../../support/api.ts';
import { aPerson, unique } from '../../support/cast.ts';
import { aToken } from './query-world.ts';

let api: TestApi;
let manager: Client;
let program: Client;

beforeAll(async () => {
  api = await workerApi();
  manager = (await aPerson(api, 'SALES_MANAGER')).client;
  const developer = await aPerson(api, 'DEVELOPER');
  program = api.withToken(await aToken(api, developer.client, { role: 'BI' }));
});

async function product(number: string): Promise<void> {
  await manager.act('productCreate', { number, name: 'Cake', listPrice: '1.00', currency: 'CNY' }).data();
}

const PAGE = `query Page($prefix: String!, $after: String) {
  products(filter: { number: { startsWith: $prefix } }, sort: [{ by: NUMBER }], first: 3, after: $after) {
    nodes { number } pageInfo { hasNextPage endCursor } } }`;

test('pages stay stable while rows arrive: no row twice, none of those that were there is lost', async () => {
  const prefix = unique('K');
  const before = Array.from({ length: 10 }, (_, at) => `${prefix}-${at * 2 + 10}`);
  for (const number of before) await product(number);

  const seen: string[] = [];
  let after: string | null = null;
  for (let page = 0; page < 10; page += 1) {
    const { products } = await program.run(PAGE, { prefix, after }).data();
    seen.push(...products.nodes.map(({ number }: { number: string }) => number));
    if (!products.pageInfo.hasNextPage) break;
    after = products.pageInfo.endCursor;
    // One behind the place that was reached, one before it.
    await product(`${seen.at(-1)}5`);
    await product(`${prefix}-0${page}`);
  }

  expect(new Set(seen).size).toBe(seen.length);
  expect(seen.filter((number) => before.includes(number))).toEqual(before);
  expect(seen).toEqual(seen.toSorted());
});

test.each(['br', 'gzip'])('large answers are packed with %s, small ones are not', async (encoding) => {
  const prefix = unique('Z');
  for (let at = 0; at < 5; at += 1) await product(`${prefix}-${at}`);
  const aliases = Array.from({ length: 20 }, (_, at) => `a${at}: products(first: 20) { nodes { id number name } }`);
  const ask = async (query: string): Promise<string | null> => {
    const headers = { 'content-type': 'application/json', 'accept-encoding': encoding };
    const response = await manager.fetch('/graphql', { method: 'POST', headers, body: JSON.stringify({ query }) });
    expect((await response.json()) as object).toHaveProperty('data');
    return response.headers.get('content-encoding');
  };

  expect(await ask(`{ ${aliases.join(' ')} }`)).toBe(encoding);
  expect(await ask('{ products { totalCount } }')).toBeNull();
});
