import { permissionsOf } from '@living-archive/api/testing';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import { answerOf, type GroupPage, holderOf, LI, MANAGER, openSmallWorld, orderGroups, WANG } from './small-world.ts';
import { ask, statementsDuring, type Trial } from './trial.ts';

const without = (...rights: string[]) =>
  holderOf([...permissionsOf('GENERAL_MANAGER')].filter((right) => !rights.includes(right)));

let trial: Trial;
beforeAll(async () => {
  trial = await openSmallWorld('aggregate_rights');
});
afterAll(() => trial.stop());

const data = (text: string, asking = {}) => answerOf(trial, text, asking);
const groups = (args: string, nodes: string, asker = MANAGER) => orderGroups(trial, { args, nodes }, asker);

/** The code of the refusal, which must come before anything is read. */
async function refusal(text: string, asker = MANAGER): Promise<string | undefined> {
  let code: string | undefined;
  const statements = await statementsDuring(trial, async () => {
    code = (await ask(trial, asker, { text })).error;
  });
  expect(statements, text).toBe(0);
  return code;
}

describe('what one may not read', () => {
  test('hidden rows fall together with none, and are not counted', async () => {
    const rights = [...permissionsOf('GENERAL_MANAGER')].filter((right) => right !== 'employee:read');
    const asLi = holderOf(rights, LI);
    const asWang = holderOf(rights, WANG);
    const asNobody = holderOf(rights);
    const counts = async (asker: typeof asLi) =>
      (
        await groups('by: [{ field: REP }]', 'key { rep { name } } aggregate { count countDistinct { rep } }', asker)
      ).map(({ key, aggregate }) => [
        (key as { rep: { name: string } | null }).rep?.name ?? null,
        ...Object.values(aggregate as { count: number; countDistinct: { rep: number } }),
      ]);

    expect(await counts(asLi)).toEqual([
      ['Li', 2, { rep: 1 }],
      [null, 3, { rep: 0 }],
    ]);
    expect(await counts(asWang)).toEqual([
      ['Wang', 2, { rep: 1 }],
      [null, 3, { rep: 0 }],
    ]);
    expect(await counts(asNobody)).toEqual([[null, 5, { rep: 0 }]]);
  });

  test('rows out of reach are in no number', async () => {
    const asLi = holderOf(permissionsOf('REP'), LI);
    const { orders, customers } = await data(
      `{ orders { aggregate { count } groups(by: [{ field: CUSTOMER }]) { totalCount } } customers { aggregate { count } } }`,
      { asker: asLi },
    );

    expect(orders).toEqual({ aggregate: { count: 3 }, groups: { totalCount: 1 } });
    expect(customers).toEqual({ aggregate: { count: 1 } });
  });

  const AMOUNTS = [
    '{ aggregate { sum { netAmount } } }',
    '{ aggregate { avg { netAmount } } }',
    '{ aggregate { min { netAmount } } }',
    '{ aggregate { max { netAmount } } }',
    '{ aggregate { countDistinct { netAmount } } }',
    '{ groups(by: [{ field: NET_AMOUNT }]) { totalCount } }',
    '{ groups(by: [{ field: REP }, { field: NET_AMOUNT }]) { nodes { aggregate { count } } } }',
    '{ groups(by: [{ field: REP }], having: [{ measure: SUM, of: NET_AMOUNT, number: { gt: 1 } }]) { totalCount } }',
    '{ groups(by: [{ field: REP }], sort: [{ measure: MAX, of: NET_AMOUNT }]) { totalCount } }',
    '{ groups(by: [{ field: REP }]) { nodes { key { netAmount } } } }',
    '{ groups(by: [{ field: REP }]) { nodes { aggregate { sum { netAmount } } } } }',
  ];

  test.each(AMOUNTS)('without the right nothing is summed, grouped, limited or ordered by it: %s', async (asked) => {
    const asker = without('order:readAmounts');

    expect(await refusal(`{ orders ${asked} }`, asker)).toBe('FORBIDDEN');
    // Where there are no rows at all it is refused alike.
    expect(await refusal(`{ customers(filter: { code: { eq: "none" } }) { nodes { orders ${asked} } } }`, asker)).toBe(
      'FORBIDDEN',
    );
  });

  test('relations to rows that exist for nobody with these rights are refused', async () => {
    const asker = without(...[...permissionsOf('GENERAL_MANAGER')].filter((right) => right.startsWith('order:')));

    for (const asked of [
      '{ payments { groups(by: [{ field: ORDER }]) { totalCount } } }',
      '{ payments { aggregate { countDistinct { order } } } }',
      '{ orders { aggregate { count } } }',
      '{ customers { nodes { orders { aggregate { count } } } } }',
    ])
      expect(await refusal(asked, asker), asked).toBe('FORBIDDEN');
  });

  test('personal values whose reading is noted are offered nowhere', () => {
    const { schema } = trial.archive;
    const offered = Object.values(schema.getTypeMap()).flatMap((type) => {
      if (!/(Numbers|Extremes|DistinctCounts|GroupKey)$/.test(type.name) || !('getFields' in type)) return [];
      const entity = schema.getType(type.name.replace(/(Numbers|Extremes|DistinctCounts|GroupKey)$/, ''));
      if (!entity || !('getFields' in entity)) return [];
      const noted = Object.values(entity.getFields()).filter(({ extensions }) => extensions['accessLogged'] === true);
      return noted.filter(({ name }) => name in type.getFields()).map(({ name }) => `${type.name}.${name}`);
    });

    expect(offered).toEqual([]);
    expect(schema.getType('CustomerGroupKey')).toBeDefined();
  });
});

describe('what makes no sense is refused before anything is read', () => {
  test.each([
    'by: []',
    'by: [{ field: REP }, { field: REP }]',
    'by: [{ field: RECEIVED_AT, every: MONTH }, { field: RECEIVED_AT, every: YEAR }]',
    'by: [{ field: REP }, { field: KIND }, { field: CHANNEL }, { field: STATE }, { field: STEP }]',
    'by: [{ field: REP, every: MONTH }]',
    'by: [{ field: REP }], having: [{ measure: SUM, of: NUMBER, number: { gt: 1 } }]',
    'by: [{ field: REP }], having: [{ measure: AVG, of: RECEIVED_AT, number: { gt: 1 } }]',
    'by: [{ field: REP }], having: [{ measure: MAX, of: RECEIVED_AT, number: { gt: 1 } }]',
    'by: [{ field: REP }], having: [{ measure: COUNT, of: REP, number: { gt: 1 } }]',
    'by: [{ field: REP }], having: [{ measure: SUM, number: { gt: 1 } }]',
    `by: [{ field: REP }], having: [${'{ number: { gt: 1 } },'.repeat(6)}]`,
    'by: [{ field: REP }], sort: [{ of: KIND }]',
    'by: [{ field: REP }], sort: [{}]',
    `by: [{ field: REP }], sort: [${'{ measure: COUNT },'.repeat(6)}]`,
    'by: [{ field: REP }], first: 0',
    'by: [{ field: REP }], after: "nonsense"',
  ])('groups(%s)', async (args) => {
    expect(await refusal(`{ orders { groups(${args}) { totalCount } } }`)).toBe('BAD_USER_INPUT');
    expect(await refusal(`{ customers { nodes { orders { groups(${args}) { totalCount } } } } }`)).toBe(
      'BAD_USER_INPUT',
    );
  });

  test('a cursor of another order, or with values of another form', async () => {
    const { orders } = (await data(
      '{ orders { groups(by: [{ field: REP }], first: 1, sort: [{ measure: COUNT }]) { pageInfo { endCursor } } } }',
    )) as { orders: { groups: GroupPage } };
    const cursor = String(orders.groups.pageInfo.endCursor);
    const [order] = JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8')) as [string];
    const forged = Buffer.from(JSON.stringify([order, 'many', LI])).toString('base64url');

    expect(await refusal(`{ orders { groups(by: [{ field: REP }], after: "${cursor}") { totalCount } } }`)).toBe(
      'BAD_USER_INPUT',
    );
    expect(
      await refusal(
        `{ orders { groups(by: [{ field: REP }], sort: [{ measure: COUNT }], after: "${forged}") { totalCount } } }`,
      ),
    ).toBe('BAD_USER_INPUT');
  });

  test('more of them than 30, since each reads every row of its list', async () => {
    const aliased = (count: number): string =>
      `{ orders { ${Array.from({ length: count }, (_, at) => `a${at}: aggregate { count }`).join(' ')} } }`;

    expect(await refusal(aliased(31))).toBe('QUERY_TOO_COSTLY');
    expect((await ask(trial, MANAGER, { text: aliased(30) })).error).toBeUndefined();
  });

  test('pages over the limit, and more objects than one may reach at once', async () => {
    expect(await refusal('{ orders { groups(by: [{ field: REP }], first: 101) { totalCount } } }')).toBe(
      'PAGE_TOO_LARGE',
    );
    expect(
      await refusal(
        '{ customers(first: 100) { nodes { orders { groups(by: [{ field: REP }], first: 100) { nodes { key { rep { id } customer { id } } } } } } } }',
      ),
    ).toBe('QUERY_TOO_COSTLY');
  });
});
