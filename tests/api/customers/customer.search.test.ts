import { randomInt } from 'node:crypto';

import { beforeAll, describe, expect, test } from 'vitest';

import { type Client, type TestApi, workerApi } from '../../support/api.ts';
import { decided, waitingOf } from '../../support/asking.ts';
import { aCustomer, aPerson, aRegion, type Person, type TestCustomer } from '../../support/cast.ts';

let api: TestApi;
let rep: Person;
let manager: Person;
let bi: Person;

beforeAll(async () => {
  api = await workerApi();
  [rep, manager, bi] = (await Promise.all(['REP', 'SALES_MANAGER', 'BI'].map((role) => aPerson(api, role)))) as [
    Person,
    Person,
    Person,
  ];
});

/** A program of the general manager, whose role reads every name. */
async function aToken(): Promise<Client> {
  const owner = await aPerson(api, 'GENERAL_MANAGER');
  const { roles } = await api.admin
    .run('{ roles(filter: { key: { eq: "GENERAL_MANAGER" } }) { nodes { id } } }')
    .data();
  const input = { name: 'Figures', roleId: roles.nodes[0].id };
  const { apiTokenCreate } = await owner.client.act('apiTokenCreate', input, 'clearText').data();
  return api.withToken(apiTokenCreate.clearText);
}

interface World {
  readonly regionId: string;
  readonly regionCode: string;
  readonly found: (search: string, client?: Client) => Promise<string[]>;
  readonly named: (...names: string[]) => Promise<TestCustomer[]>;
}

/** A region whose customers nobody else has, so that a filter keeps the world apart. */
async function aWorld(): Promise<World> {
  const { id: regionId, code: regionCode } = await aRegion(api);
  const list = `query Search($search: String, $regionId: ID!) {
    customers(search: $search, filter: { region: { id: { eq: $regionId } } }, first: 50) { totalCount nodes { id } }
  }`;
  return {
    regionId,
    regionCode,
    found: async (search, client = manager.client) => {
      const { customers } = await client.run(list, { search, regionId }).data();
      expect(customers.totalCount).toBe(customers.nodes.length);
      return customers.nodes.map(({ id }: { id: string }) => id);
    },
    named: async (...names) => {
      const made: TestCustomer[] = [];
      for (const name of names) made.push(await aCustomer(api, rep.client, { regionId, name }));
      return made;
    },
  };
}

function digits(length: number): string {
  return Array.from({ length }, () => randomInt(10)).join('');
}

describe('how a customer is found', () => {
  test('by one character, parts, pinyin, initials and the Latin part of the name', async () => {
    const { found, named } = await aWorld();
    const [wang, zeng, acme] = (await named('王小明', '曾国藩', 'Acme上海公司')) as [
      TestCustomer,
      TestCustomer,
      TestCustomer,
    ];

    for (const search of ['王', '小明', 'wangxiaoming', 'Wang Xiao', 'wxm', 'ＷＸＭ'])
      expect([search, await found(search)]).toEqual([search, [wang.id]]);
    for (const search of ['zeng', 'ZGF', 'ceng']) expect([search, await found(search)]).toEqual([search, [zeng.id]]);
    for (const search of ['acme', 'ac', '上海', 'shanghai', 'acme 公司'])
      expect([search, await found(search)]).toEqual([search, [acme.id]]);
    expect(await found('小王')).toEqual([]);
    expect(await found('王 国藩')).toEqual([]);
  });

  test('by its code in any case, by parts of it, and by its old ones', async () => {
    const { found, named } = await aWorld();
    const [customer] = (await named('Old code')) as [TestCustomer];
    const { id, version } = customer;
    const override = { id, version, grade: 'A', reason: 'A strategic customer', endsOn: '2027-12-31' };
    await rep.client.act('gradeOverridePropose', override).data();
    await decided(manager, await waitingOf(rep.client, id, 'GRADE_OVERRIDE'));
    const regraded = await manager.client.run('query One($id: ID!) { customer(id: $id) { code } }', { id }).data();
    const { code } = regraded['customer'];
    expect(code).not.toBe(customer.code);

    for (const search of [code, code.toLowerCase(), ` ${code.slice(0, -2)}`, code.slice(3), customer.code])
      expect([search, await found(search)]).toEqual([search, [customer.id]]);
  });

  test('by at least four last digits of the phone', async () => {
    const { found, regionId } = await aWorld();
    const phone = `+86 139-${digits(4)}-${digits(4)}`;
    const { id } = await aCustomer(api, rep.client, { regionId, name: 'Phone', phone });

    expect(await found(phone.slice(-4))).toEqual([id]);
    expect(await found(phone.slice(-9))).toEqual([id]);
    expect(await found(phone.slice(-3))).toEqual([]);
    expect(await found(phone.slice(-8, -4))).toEqual([]);
  });

  test('special characters of patterns are plain characters, and what has no letter finds nothing', async () => {
    const { found, named } = await aWorld();
    await named('Percent');

    for (const search of ['%', '_', '\\', '%e%', 'p_rcent', '|', "'", '%%%%'])
      expect([search, await found(search)]).toEqual([search, []]);
  });

  test('a blank search is none', async () => {
    const { found, named } = await aWorld();
    const made = await named('One', 'Two');

    for (const search of ['', '  ', '　'])
      expect((await found(search)).toSorted()).toEqual(made.map(({ id }) => id).toSorted());
  });

  test('too long and too many words are refused', async () => {
    const list = 'query Search($search: String) { customers(search: $search) { nodes { id } } }';
    await manager.client.run(list, { search: 'x'.repeat(101) }).failed('BAD_USER_INPUT');
    await manager.client.run(list, { search: 'a b c d e f g h i' }).failed('BAD_USER_INPUT');
    await manager.client.run(list, { search: '王'.repeat(100) }).data();
  });

  test('another name is found at once, the former one never again (promise D3)', async () => {
    const { found, named } = await aWorld();
    const [customer] = (await named('旧名字')) as [TestCustomer];
    expect(await found('jmz')).toEqual([customer.id]);

    const edit = { id: customer.id, version: customer.version, name: '新招牌', reason: '更换招牌和名称' };
    await rep.client.act('customerEdit', edit).data();
    await decided(manager, await waitingOf(rep.client, customer.id, 'CUSTOMER_CHANGE'));

    expect(await found('xzp')).toEqual([customer.id]);
    for (const search of ['旧', 'jmz', 'jiu']) expect(await found(search)).toEqual([]);
  });

  test('what names are found by stands in no journal (promise D3)', async () => {
    const { named } = await aWorld();
    const [customer] = (await named('王小明')) as [TestCustomer];
    const { rows } = await api.server.archive.pool.query(
      `select after::text as after from journal_entries where row_id = $1`,
      [customer.id],
    );

    expect(rows).toHaveLength(1);
    expect(rows[0].after).toContain('王小明');
    expect(rows[0].after).not.toMatch(/wxm|search/i);
  });

  test('a deleted customer is not found', async () => {
    const { found, named } = await aWorld();
    const [customer] = (await named('删除')) as [TestCustomer];
    await api.server.archive.pool.query(`update customers set state = 'DELETED' where id = $1`, [customer.id]);

    for (const search of ['删除', 'sc', customer.code]) expect(await found(search)).toEqual([]);
  });
});

describe('in which order', () => {
  test('beginnings of names, parts, pinyin, initials; those alike by code', async () => {
    const { found, named } = await aWorld();
    const made = await named('吴安娜', '王小明', 'Swan', 'Wander', '万家', 'wanted');
    const [initials, pinyin, part, begins, pinyinToo, beginsToo] = made.map(({ id }) => id);

    expect(await found('wan')).toEqual([begins, beginsToo, part, pinyin, pinyinToo, initials]);
  });

  test('a code before every name, a phone behind', async () => {
    const { found, named, regionId } = await aWorld();
    const tail = digits(8);
    const byPhone = await aCustomer(api, rep.client, { regionId, name: 'Phone', phone: `13${digits(1)}${tail}` });
    const [other] = (await named('Other')) as [TestCustomer];
    const [inName, begins, likeCode] = (await named(`No ${tail}`, `${tail} Ltd`, other.code)) as TestCustomer[];

    expect(await found(tail)).toEqual([begins?.id, inName?.id, byPhone.id]);
    expect(await found(other.code)).toEqual([other.id, likeCode?.id]);
  });

  const pages = `query Pages($regionId: ID!, $after: String, $sort: [CustomerSort!]) {
    customers(search: "wan", filter: { region: { id: { eq: $regionId } } }, sort: $sort, first: 2, after: $after) {
      nodes { id } pageInfo { hasNextPage endCursor }
    }
  }`;

  test('pages go on where they ended, also when better rows arrive meanwhile', async () => {
    const { found, named, regionId } = await aWorld();
    await named('吴安娜', '王小明', 'Swan', 'Wander', '万家');
    const all = await found('wan');
    const seen: string[] = [];
    let after: string | null = null;
    do {
      const { customers } = await manager.client.run(pages, { regionId, after }).data();
      seen.push(...customers.nodes.map(({ id }: { id: string }) => id));
      if (after === null) await named('Wanda');
      after = customers.pageInfo.hasNextPage ? customers.pageInfo.endCursor : null;
    } while (after !== null);

    expect(seen).toEqual(all);
    expect(await found('wan')).toHaveLength(6);
  });

  test('a sort that is asked for counts more, and its cursors are others', async () => {
    const { named, regionId } = await aWorld();
    const made = await named('吴安娜', '王小明', 'Swan');
    const sort = [{ by: 'CODE', direction: 'DESC' }];
    const { customers } = await manager.client.run(pages, { regionId, sort }).data();

    expect(customers.nodes).toEqual([made[2], made[1]].map((one) => ({ id: one?.id })));
    await manager.client.run(pages, { regionId, after: customers.pageInfo.endCursor }).failed('BAD_USER_INPUT');
  });
});

describe('who finds what (rules 6.5, promise D5)', () => {
  test('without the right to names nobody is found by name, and it looks like nothing found', async () => {
    const { found, named } = await aWorld();
    const [customer] = (await named('王小明')) as [TestCustomer];
    const nothing = { totalCount: 0, nodes: [], pageInfo: { hasNextPage: false, startCursor: null } };
    const list = `query Search($search: String!) {
      customers(search: $search) { totalCount nodes { id } pageInfo { hasNextPage startCursor } }
    }`;

    for (const search of ['王', '小明', 'wangxiaoming', 'wxm', `${customer.code} 王`, 'qqzzqq'])
      expect((await bi.client.run(list, { search }).data())['customers']).toEqual(nothing);
    expect(await found(customer.code, bi.client)).toEqual([customer.id]);
  });

  test('without the right to names a better name does not show in the order', async () => {
    const { found, named, regionCode } = await aWorld();
    const part = regionCode.slice(1);
    const [first, second] = (await named('Plain', part)) as [TestCustomer, TestCustomer];

    expect(await found(part)).toEqual([second.id, first.id]);
    expect(await found(part, bi.client)).toEqual([first.id, second.id]);
  });

  test('without the right to phones nobody is found by phone', async () => {
    const { found, regionId } = await aWorld();
    const finance = await aPerson(api, 'FINANCE');
    const phone = `139${digits(8)}`;
    const { id } = await aCustomer(api, rep.client, { regionId, name: '电话', phone });

    expect(await found('电话', finance.client)).toEqual([id]);
    expect(await found(phone, finance.client)).toEqual([]);
    expect(await found(phone)).toEqual([id]);
  });

  test('a token finds codes only, whatever its role', async () => {
    const { found, named } = await aWorld();
    const [customer] = (await named('令牌')) as [TestCustomer];
    const token = await aToken();

    expect(await found(customer.code, token)).toEqual([customer.id]);
    for (const search of ['令牌', 'lp', 'lingpai']) expect(await found(search, token)).toEqual([]);
  });

  test('a rep finds own customers only, by old codes too', async () => {
    const { found, named } = await aWorld();
    const other = await aPerson(api, 'REP');
    const [customer] = (await named('别人')) as [TestCustomer];

    expect(await found('别人', rep.client)).toEqual([customer.id]);
    for (const search of ['别人', customer.code]) expect(await found(search, other.client)).toEqual([]);
  });
});
