import { getNamedType, type GraphQLInputObjectType, type GraphQLObjectType } from 'graphql';
import { beforeAll, describe, expect, test } from 'vitest';

import { type Client, type TestApi, workerApi } from '../support/api.ts';
import { aCustomer, aPerson, aRegion, type Person, unique } from '../support/cast.ts';
import { fieldsOf, queries, schema } from '../support/schema.ts';

/** Rows that belong to a customer, with the way to it; an own customer's rows are a rep's own, all others do not exist. */
const WAYS: Readonly<Record<string, readonly string[]>> = {
  Customer: [],
  Contact: ['customer'],
  VisitCard: ['customer'],
  Visit: ['customer'],
  Order: ['customer'],
  OrderLine: ['order', 'customer'],
  Delivery: ['order', 'customer'],
  Payment: ['customer'],
};
const nouns = Object.keys(WAYS);

/** Page queries by the type of their rows. */
const pageOf = new Map(
  queries.flatMap(({ name, type }): [string, string][] => {
    const connection = getNamedType(type).name;
    return connection.endsWith('Connection') ? [[connection.slice(0, -'Connection'.length), name]] : [];
  }),
);

interface Side {
  readonly rep: Person;
  readonly customerId: string;
  readonly code: string;
  /** Ids by noun, as the manager sees them. */
  readonly rows: ReadonlyMap<string, readonly string[]>;
}

let api: TestApi;
let manager: Client;
let finance: Client;
let own: Side;
let other: Side;

function ofCustomer(noun: string, id: string): object {
  return (WAYS[noun] as readonly string[])
    .toReversed()
    .reduce<object>((inner, name) => ({ [name]: inner }), { id: { eq: id } });
}

async function list(client: Client, noun: string, args: object = {}): Promise<{ ids: string[]; total: number }> {
  const page = pageOf.get(noun) as string;
  const document = `query List($filter: ${noun}Filter, $sort: [${noun}Sort!]) {
    ${page}(filter: $filter, sort: $sort, first: 100) { totalCount nodes { id } edges { node { id } } } }`;
  const { totalCount, nodes, edges } = (await client.run(document, args).data())[page];
  expect(edges.map(({ node }: { node: { id: string } }) => node.id)).toEqual(nodes.map(({ id }: { id: string }) => id));
  return { ids: nodes.map(({ id }: { id: string }) => id).toSorted(), total: totalCount };
}

async function aSide(productId: string, regionId: string): Promise<Side> {
  const rep = await aPerson(api, 'REP');
  const { id: customerId, code } = await aCustomer(api, rep.client, { regionId });
  await rep.client.act('contactCreate', { customerId, name: '王芳' }).data();
  await rep.client.act('visitCardIssue', { customerId }).data();
  const visit = { customerId, visitedAt: '2026-11-21T01:00:00Z', kind: 'COURTESY', summary: unique('Talk') };
  await rep.client.act('visitRecord', visit).data();
  const entered = { customerId, channel: 'WECHAT', lines: [{ productId, quantity: '10' }] };
  const { orderCreate } = await rep.client.act('orderCreate', entered, 'order { id version lines { id } }').data();
  const { id: orderId, version, lines } = orderCreate.order;
  await manager.act('orderReply', { id: orderId, version, reply: 'CONFIRMED', via: 'PHONE', text: 'Yes.' }).data();
  await manager.act('deliveryCreate', { orderId, lines: [{ orderLineId: lines[0].id, quantity: '1' }] }).data();
  await finance.act('paymentRecord', { orderId, amount: '5.00', method: 'CASH' }).data();
  const rows = await Promise.all(
    nouns.map(async (noun): Promise<[string, string[]]> => [
      noun,
      (await list(manager, noun, { filter: ofCustomer(noun, customerId) })).ids,
    ]),
  );
  return { rep, customerId, code, rows: new Map(rows) };
}

beforeAll(async () => {
  api = await workerApi();
  [manager, finance] = (await Promise.all([aPerson(api, 'SALES_MANAGER'), aPerson(api, 'FINANCE')])).map(
    ({ client }) => client,
  ) as [Client, Client];
  const goods = { number: unique('P'), name: 'Cake', listPrice: '10.00', currency: 'CNY' };
  const { productCreate } = await api.admin.act('productCreate', goods, 'product { id }').data();
  // In one region, with one product: only the owner tells the two apart.
  const region = await aRegion(api);
  own = await aSide(productCreate.product.id, region.id);
  other = await aSide(productCreate.product.id, region.id);
}, 60_000);

function idsOf(side: Side, noun: string): readonly string[] {
  return side.rows.get(noun) ?? [];
}

describe.each(nouns)('two reps ask for %s', (noun) => {
  test('each list, count and order has the own rows and no others', async () => {
    expect(idsOf(own, noun).length).toBeGreaterThan(0);
    for (const side of [own, other]) {
      expect(await list(side.rep.client, noun)).toEqual({ ids: idsOf(side, noun), total: idsOf(side, noun).length });
    }
    const sorts = schema.getType(`${noun}SortField`);
    for (const { name: by } of sorts && 'getValues' in sorts ? sorts.getValues() : []) {
      const { data } = await own.rep.client
        .run(`{ list: ${pageOf.get(noun)}(first: 100, sort: [{ by: ${by} }]) { nodes { id } } }`)
        .answer();
      // A right may close an order; what it opens is the own rows.
      const ids = (data?.['list'].nodes as { id: string }[] | undefined)?.map(({ id }) => id).toSorted();
      expect([by, ids ?? idsOf(own, noun)]).toEqual([by, idsOf(own, noun)]);
    }
  });

  test('a filter finds nothing of the other, directly, turned round or through relations', async () => {
    const { client } = own.rep;
    const mine = { ids: idsOf(own, noun), total: idsOf(own, noun).length };
    const nothing = { ids: [], total: 0 };

    expect(await list(client, noun, { filter: { id: { in: idsOf(other, noun) } } })).toEqual(nothing);
    expect(await list(client, noun, { filter: ofCustomer(noun, other.customerId) })).toEqual(nothing);
    expect(await list(client, noun, { filter: { NOT: ofCustomer(noun, other.customerId) } })).toEqual(mine);
    expect(
      await list(client, noun, {
        filter: { OR: [ofCustomer(noun, other.customerId), ofCustomer(noun, own.customerId)] },
      }),
    ).toEqual(mine);
  });

  test('no other type leads or points to the rows of the other', async () => {
    const { client } = own.rep;
    const roads = [...pageOf].flatMap(([type, page]) =>
      fieldsOf(schema.getType(type) as GraphQLObjectType).flatMap(({ name, type: of }) => {
        const target = getNamedType(of).name;
        if (target === `${noun}Connection`)
          return [{ type, page, name, selection: '(first: 100) { totalCount nodes { id } }' }];
        return target === noun ? [{ type, page, name, selection: '{ id }' }] : [];
      }),
    );

    expect(roads.length).toBeGreaterThan(0);
    for (const { type, page, name, selection } of roads) {
      const { data, errors } = await client.run(`{ ${page}(first: 20) { nodes { ${name}${selection} } } }`).answer();
      if (errors?.every(({ extensions }) => extensions.code === 'FORBIDDEN')) continue;
      expect([type, name, errors]).toEqual([type, name, undefined]);
      const text = JSON.stringify(data);
      expect([type, name, idsOf(other, noun).filter((id) => text.includes(id))]).toEqual([type, name, []]);
      const some = (schema.getType(`${type}Filter`) as GraphQLInputObjectType | undefined)?.getFields()[name]?.type;
      if (String(some) !== `${noun}ListFilter`) continue;
      const pointed = await list(client, type, { filter: { [name]: { some: { id: { in: idsOf(other, noun) } } } } });
      expect([type, name, pointed.total]).toEqual([type, name, 0]);
    }
  });

  test('by id, the row of the other does not exist', async () => {
    const field = `${noun.charAt(0).toLowerCase()}${noun.slice(1)}`;
    for (const [side, found] of [
      [own, true],
      [other, false],
    ] as const) {
      for (const id of idsOf(side, noun)) {
        const data = await own.rep.client.run(`query One($id: ID!) { row: ${field}(id: $id) { id } }`, { id }).data();
        expect(data['row'] !== null).toBe(found);
      }
    }
  });
});

test('a code of the other resolves to nothing', async () => {
  const byCode = `query($code: String!) { customerByCode(code: $code) { id } }`;

  expect((await own.rep.client.run(byCode, { code: own.code }).data())['customerByCode'].id).toBe(own.customerId);
  expect((await own.rep.client.run(byCode, { code: other.code }).data())['customerByCode']).toBeNull();
});
