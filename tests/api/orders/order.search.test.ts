import { randomInt } from 'node:crypto';

import { beforeAll, expect, test } from 'vitest';

import type { Client } from '../../support/api.ts';
import { aCustomer, aPerson, type Person } from '../../support/cast.ts';
import { anOrder, aTrade, type EnteredOrder, type Trade } from './trading.ts';

let trade: Trade;
let bi: Person;
beforeAll(async () => {
  trade = await aTrade();
  bi = await aPerson(trade.api, 'BI');
});

/** A name of Chinese characters that no other test uses, with its initials unknown. */
function aName(): string {
  return Array.from({ length: 6 }, () => String.fromCodePoint(0x4e00 + randomInt(0x5000))).join('');
}

async function found(search: string, client: Client = trade.manager.client): Promise<string[]> {
  const query = 'query Find($search: String) { orders(search: $search, first: 100) { totalCount nodes { id } } }';
  const { orders } = await client.run(query, { search }).data();
  expect(orders.totalCount).toBe(orders.nodes.length);
  return orders.nodes.map(({ id }: { id: string }) => id);
}

async function aNamedTrade(name: string): Promise<{ code: string; orders: EnteredOrder[] }> {
  const { id: customerId, code } = await aCustomer(trade.api, trade.rep.client, { name });
  const ofCustomer = { ...trade, customerId };
  return { code, orders: [await anOrder(ofCustomer), await anOrder(ofCustomer)] };
}

test('an order is found by its number in any case, by its end, and by the name and code of its customer', async () => {
  const name = aName();
  const { code, orders } = await aNamedTrade(name);
  const [older, newer] = orders as [EnteredOrder, EnteredOrder];

  expect(await found(older.number)).toEqual([older.id]);
  expect(await found(older.number.toLowerCase())).toEqual([older.id]);
  expect(await found(`${older.number.slice(3)} ${name}`)).toEqual([older.id]);
  for (const search of [name, name.slice(1, 4), code, code.toLowerCase()])
    expect([search, await found(search)]).toEqual([search, [newer.id, older.id]]);
  expect(await found(`${older.number} ${newer.number}`)).toEqual([]);
});

test('a number comes before customers who are called so, parts of numbers behind; pages follow that order', async () => {
  const { orders } = await aNamedTrade(aName());
  const [numbered, further] = orders as [EnteredOrder, EnteredOrder];
  const called = await aNamedTrade(numbered.number);
  const part = numbered.number.slice(3);
  const partly = await aNamedTrade(part);
  const named = [...called.orders, ...partly.orders].map(({ id }) => id).toReversed();

  expect(await found(numbered.number)).toEqual([numbered.id, ...called.orders.map(({ id }) => id).toReversed()]);
  expect(await found(part)).toEqual([
    ...partly.orders.map(({ id }) => id).toReversed(),
    ...named.slice(2),
    numbered.id,
  ]);
  expect(further.number).not.toContain(part);

  const query = `query Find($search: String, $after: String) {
    orders(search: $search, first: 2, after: $after) { nodes { id } pageInfo { hasNextPage endCursor } } }`;
  const paged: string[] = [];
  for (let after: string | null = null, isMore = true; isMore;) {
    const { orders: page } = await trade.manager.client.run(query, { search: part, after }).data();
    paged.push(...page.nodes.map(({ id }: { id: string }) => id));
    ({ endCursor: after, hasNextPage: isMore } = page.pageInfo);
  }
  expect(paged).toEqual(await found(part));
});

test('filter, sort and numbers about the rows go with a search', async () => {
  const name = aName();
  const { orders } = await aNamedTrade(name);
  const query = `query Find($search: String, $number: String) {
    sorted: orders(search: $search, sort: [{ by: NUMBER }]) { nodes { id } aggregate { count } }
    filtered: orders(search: $search, filter: { number: { eq: $number } }) { totalCount nodes { id } }
  }`;
  const { sorted, filtered } = await trade.manager.client
    .run(query, { search: name, number: orders[1]?.number })
    .data();

  expect(sorted).toEqual({ nodes: orders.map(({ id }) => ({ id })), aggregate: { count: 2 } });
  expect(filtered).toEqual({ totalCount: 1, nodes: [{ id: orders[1]?.id }] });
});

test('who may not read names finds orders by number and code only; a rep finds own ones only (rules 6.5)', async () => {
  const name = aName();
  const { code, orders } = await aNamedTrade(name);
  const ids = orders.map(({ id }) => id).toReversed();

  expect(await found(name, bi.client)).toEqual([]);
  expect(await found(code, bi.client)).toEqual(ids);
  for (const search of [name, code, orders[0]?.number as string])
    expect(await found(search, trade.otherRep.client)).toEqual([]);
  expect(await found(name, trade.rep.client)).toEqual(ids);
});
