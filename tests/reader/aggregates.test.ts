import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import { answerOf, type GroupPage, MANAGER, openSmallWorld, orderGroups } from './small-world.ts';
import { contextFor, parsed, type Trial } from './trial.ts';

let trial: Trial;
beforeAll(async () => {
  trial = await openSmallWorld('aggregates');
});
afterAll(() => trial.stop());

const data = (text: string, asking = {}) => answerOf(trial, text, asking);
const groups = (args: string, nodes: string, asker = MANAGER) => orderGroups(trial, { args, nodes }, asker);

describe('an aggregate', () => {
  test('counts, sums, averages and finds the ends of all rows, exactly', async () => {
    const { orders } = await data(`{ orders(first: 1) {
      totalCount
      aggregate {
        __typename count
        sum { netAmount freight } avg { netAmount freight }
        min { netAmount receivedAt requestedShipOn } max { netAmount receivedAt }
        countDistinct { customer rep freight currency isUrgent requestedShipOn }
      }
    } }`);

    expect(orders).toEqual({
      totalCount: 5,
      aggregate: {
        __typename: 'OrderAggregate',
        count: 5,
        sum: { netAmount: '383.58', freight: '16.67' },
        avg: { netAmount: '76.716000', freight: '5.556667' },
        min: { netAmount: '0.00', receivedAt: '2026-03-31T15:59:00.000Z', requestedShipOn: null },
        max: { netAmount: '200.00', receivedAt: '2027-01-03T20:00:00.000Z' },
        countDistinct: { customer: 2, rep: 2, freight: 3, currency: 1, isUrgent: 1, requestedShipOn: 0 },
      },
    });
  });

  test('is about what the filter leaves, under any name, and about nothing where nothing is left', async () => {
    const { some, none } = await data(`{
      some: orders(filter: { rep: { name: { eq: "Wang" } } }) { one: aggregate { n: count } aggregate { sum { netAmount } } totalCount }
      none: orders(filter: { number: { eq: "no" } }) { aggregate { count sum { netAmount } max { receivedAt } countDistinct { rep } } groups(by: [{ field: REP }]) { totalCount nodes { aggregate { count } } } }
    }`);

    expect(some).toEqual({ one: { n: 2 }, aggregate: { sum: { netAmount: '200.00' } }, totalCount: 2 });
    expect(none).toEqual({
      aggregate: { count: 0, sum: { netAmount: null }, max: { receivedAt: null }, countDistinct: { rep: 0 } },
      groups: { totalCount: 0, nodes: [] },
    });
  });

  test('reads columns that are made of other tables', async () => {
    const { customers } = await data(`{ customers { aggregate { count max { lastVisitAt } } } }`);

    expect(customers).toEqual({ aggregate: { count: 3, max: { lastVisitAt: null } } });
  });

  test('of a selection that conditions empty is an empty object', async () => {
    const { orders } = await data(
      `{ orders { aggregate { count @include(if: false) sum { netAmount @skip(if: true) } } groups(by: [{ field: REP }], first: 1) { nodes { key { rep @skip(if: true) { id } } } } } }`,
    );

    expect(orders).toEqual({ aggregate: { sum: {} }, groups: { nodes: [{ key: {} }] } });
  });
});

describe('groups', () => {
  test('by a relation hold the related row, and who has none last', async () => {
    expect(await groups('by: [{ field: REP }]', 'key { rep { name } } aggregate { count sum { netAmount } }')).toEqual([
      { key: { rep: { name: 'Li' } }, aggregate: { count: 2, sum: { netAmount: '150.25' } } },
      { key: { rep: { name: 'Wang' } }, aggregate: { count: 2, sum: { netAmount: '200.00' } } },
      { key: { rep: null }, aggregate: { count: 1, sum: { netAmount: '33.33' } } },
    ]);
  });

  test.each([
    ['DAY', ['2026-03-31', '2026-04-01', '2026-04-30', '2027-01-01', '2027-01-04'], [1, 1, 1, 1, 1]],
    ['WEEK', ['2026-03-30', '2026-04-27', '2026-12-28', '2027-01-04'], [2, 1, 1, 1]],
    ['MONTH', ['2026-03-01', '2026-04-01', '2027-01-01'], [1, 2, 2]],
    ['QUARTER', ['2026-01-01', '2026-04-01', '2027-01-01'], [1, 2, 2]],
    ['YEAR', ['2026-01-01', '2027-01-01'], [3, 2]],
  ])('every %s begin where the company has midnight', async (every, days, counts) => {
    const found = await groups(
      `by: [{ field: RECEIVED_AT, every: ${every} }]`,
      'key { receivedAt } aggregate { count }',
    );

    expect(found.map(({ key }) => (key as { receivedAt: string }).receivedAt)).toEqual(days);
    expect(found.map(({ aggregate }) => (aggregate as { count: number }).count)).toEqual(counts);
  });

  test('of days and instants are of single days where no span is given', async () => {
    const found = await groups(
      'by: [{ field: RECEIVED_AT }], first: 2',
      'key { receivedAt netAmount customer { id } }',
    );

    expect(found).toEqual([
      { key: { receivedAt: '2026-03-31', netAmount: null, customer: null } },
      { key: { receivedAt: '2026-04-01', netAmount: null, customer: null } },
    ]);
  });

  test('of several keys are told apart by all of them', async () => {
    const found = await groups(
      'by: [{ field: RECEIVED_AT, every: YEAR }, { field: CURRENCY }, { field: IS_URGENT }, { field: CUSTOMER }]',
      'key { __typename receivedAt currency isUrgent customer { code } } aggregate { count }',
    );

    const shared = { __typename: 'OrderGroupKey', currency: 'CNY', isUrgent: false };
    expect(found).toEqual([
      { key: { ...shared, receivedAt: '2026-01-01', customer: { code: 'C-1' } }, aggregate: { count: 3 } },
      { key: { ...shared, receivedAt: '2027-01-01', customer: { code: 'C-2' } }, aggregate: { count: 2 } },
    ]);
  });

  test.each([
    ['{ measure: SUM, of: NET_AMOUNT, number: { gt: "200" } }', ['Bert']],
    ['{ measure: SUM, of: NET_AMOUNT, number: { gte: "150.25", lt: "233.33" } }', ['Anna']],
    ['{ number: { eq: 2 } }', ['Bert']],
    ['{ measure: AVG, of: FREIGHT, number: { eq: "3.335" } }', ['Bert']],
    ['{ measure: COUNT_DISTINCT, of: REP, number: { in: [1] } }', ['Bert']],
    ['{ measure: MIN, of: RECEIVED_AT, instant: { lt: "2026-04-01T00:00:00+08:00" } }', ['Anna']],
    ['{ measure: MAX, of: REQUESTED_SHIP_ON, date: { isNull: true } }', ['Anna', 'Bert']],
    ['{ number: { gte: 1 } }, { number: { gte: 3 } }', ['Anna']],
  ])('having [%s] are %j', async (having, names) => {
    const found = await groups(`by: [{ field: CUSTOMER }], having: [${having}]`, 'key { customer { code } }');
    const codes: Record<string, string> = { Anna: 'C-1', Bert: 'C-2' };

    expect(found.map(({ key }) => (key as { customer: { code: string } }).customer.code)).toEqual(
      names.map((name) => codes[name]),
    );
  });

  test.each([
    ['{ measure: SUM, of: NET_AMOUNT, direction: DESC }', ['Wang', 'Li', null]],
    ['{ measure: SUM, of: NET_AMOUNT }', [null, 'Li', 'Wang']],
    ['{ measure: SUM, of: FREIGHT }', [null, 'Wang', 'Li']],
    ['{ of: REP, direction: DESC }', [null, 'Wang', 'Li']],
    ['{ measure: COUNT }, { measure: MAX, of: RECEIVED_AT, direction: DESC }', [null, 'Wang', 'Li']],
  ])('in the order [%s] are %j', async (sort, names) => {
    const found = await groups(`by: [{ field: REP }], sort: [${sort}]`, 'key { rep { name } }');

    expect(found.map(({ key }) => (key as { rep: { name: string } | null }).rep?.name ?? null)).toEqual(names);
  });

  test.each(['', 'sort: [{ measure: SUM, of: FREIGHT, direction: DESC }]', 'sort: [{ of: REP }, { measure: COUNT }]'])(
    'are walked to the end without doubles: %s',
    async (sort) => {
      const text = `query Walk($after: String) { orders { groups(by: [{ field: REP }, { field: RECEIVED_AT }], ${sort} first: 2, after: $after) {
        nodes { key { rep { name } receivedAt } } totalCount pageInfo { hasNextPage endCursor }
      } } }`;
      const walked: unknown[] = [];
      let after: string | null = null;
      for (let page = 0; page < 3; page += 1) {
        const { orders } = (await data(text, { variables: { after } })) as { orders: { groups: GroupPage } };
        walked.push(...orders.groups.nodes);
        expect(orders.groups.totalCount).toBe(5);
        expect(orders.groups.pageInfo.hasNextPage).toBe(page < 2);
        after = orders.groups.pageInfo.endCursor;
      }
      const all = await groups(
        `by: [{ field: REP }, { field: RECEIVED_AT }], ${sort}`,
        'key { rep { name } receivedAt }',
      );

      expect(walked).toEqual(all);
      expect(new Set(walked.map((one) => JSON.stringify(one))).size).toBe(5);
    },
  );
});

describe('below rows', () => {
  const BELOW = `{ customers(sort: [{ by: CODE }]) { nodes { code
    orders { totalCount aggregate { count sum { netAmount } }
      groups(by: [{ field: RECEIVED_AT, every: MONTH }], first: 1) { totalCount nodes { key { receivedAt } aggregate { count } } pageInfo { hasNextPage } } }
  } } }`;
  const list = (count: number, netAmount: string | null, [month, inMonth, months]: [string, number, number]) => ({
    totalCount: count,
    aggregate: { count, sum: { netAmount } },
    groups: {
      totalCount: months,
      nodes: months === 0 ? [] : [{ key: { receivedAt: month }, aggregate: { count: inMonth } }],
      pageInfo: { hasNextPage: months > 1 },
    },
  });

  test('each has its own numbers and its own page of groups', async () => {
    const { customers } = await data(BELOW);

    expect(customers).toEqual({
      nodes: [
        { code: 'C-1', orders: list(3, '150.25', ['2026-03-01', 1, 2]) },
        { code: 'C-2', orders: list(2, '233.33', ['2027-01-01', 2, 1]) },
        { code: 'C-3', orders: list(0, null, ['', 0, 0]) },
      ],
    });
  });

  test('pages go on behind a cursor in every list alike', async () => {
    const all = `{ customers(sort: [{ by: CODE }]) { nodes { orders { groups(by: [{ field: RECEIVED_AT }]) { nodes { key { receivedAt } } pageInfo { startCursor } } } } } }`;
    const { customers } = (await data(all)) as {
      customers: { nodes: { orders: { groups: { pageInfo: { startCursor: string } } } }[] };
    };
    const after = customers.nodes[0]?.orders.groups.pageInfo.startCursor;
    const rest = await data(
      `query Rest($after: String) { customers(sort: [{ by: CODE }]) { nodes { orders { groups(by: [{ field: RECEIVED_AT }], first: 1, after: $after) { nodes { key { receivedAt } } pageInfo { hasNextPage hasPreviousPage } } } } } }`,
      { variables: { after } },
    );
    const page = (day: string | null, hasNextPage: boolean) => ({
      orders: {
        groups: {
          nodes: day ? [{ key: { receivedAt: day } }] : [],
          pageInfo: { hasNextPage, hasPreviousPage: true },
        },
      },
    });

    expect(rest).toEqual({
      customers: { nodes: [page('2026-04-01', true), page('2027-01-01', true), page(null, false)] },
    });
  });

  test('one statement answers for all parents, however many there are', async () => {
    const document = parsed(trial, BELOW);
    const { cost } = await trial.archive.reader.answer(contextFor(trial, MANAGER), {
      document,
      operationName: undefined,
      variables: {},
    });

    // Customers; totals, aggregates, groups and their totals. No orders: nobody asked for them.
    expect(cost.statements).toBe(5);
  });

  test('an aggregate costs one object a parent, groups cost their page', async () => {
    const estimated = async (orders: string, asker = MANAGER): Promise<number> => {
      const question = {
        document: parsed(trial, `{ customers(first: 10) { nodes { id orders ${orders} } } }`),
        operationName: undefined,
      };
      return (await trial.archive.reader.answer(contextFor(trial, asker), { ...question, variables: {} })).cost
        .estimated;
    };

    expect(await estimated('{ aggregate { count } }')).toBe(20);
    expect(await estimated('{ groups(by: [{ field: REP }], first: 5) { nodes { aggregate { count } } } }')).toBe(60);
    expect(await estimated('{ groups(by: [{ field: REP }], first: 5) { nodes { key { rep { id } } } } }')).toBe(110);
    expect(await estimated('{ nodes { id } aggregate { count } }')).toBe(220);
  });
});
