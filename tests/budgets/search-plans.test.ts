import { fillSearchNames, seedLoad } from '@living-archive/api/testing';
import pg from 'pg';
import { afterAll, beforeAll, expect, test } from 'vitest';

import { ownApi, type TestApi } from '../support/api.ts';
import { explain, isSelect, type PlanNode, recordStatements, type SentStatement } from '../support/statements.ts';

/** Surnames and given names by chance, as they are in a company's archive; one customer in fifty had another code before. */
const PEOPLE = `
  update customers set search_name = null,
    name = substr('王李张刘陈杨黄赵吴周徐孙马朱胡郭何高林罗', 1 + serial % 20, 1)
      || substr('伟芳娜敏静丽强磊军洋勇艳杰娟涛明超秀霞平', 1 + serial / 20 % 20, 1)
      || substr('刚桂英华慧建国文辉玲红梅鹏飞宇浩凯健俊帆', 1 + serial / 400 % 20, 1);
  insert into customer_codes (id, created_at, updated_at, customer_id, code, valid_from, valid_to)
  select gen_random_uuid(), created_at, created_at, id, 'ZZ-DO-' || lpad(serial::text, 5, '0'), created_at, created_at
    from customers where serial % 50 = 0`;

let api: TestApi;
let database: pg.Client;
let sent: SentStatement[];
beforeAll(async () => {
  api = await ownApi();
  const { migrationUrl } = api.database;
  await seedLoad(migrationUrl, { size: { customers: 6_000, visits: 0, orders: 3, lines: 1 }, onStep: () => undefined });
  database = new pg.Client(migrationUrl);
  await database.connect();
  await database.query(PEOPLE);
  await fillSearchNames(database);
  await database.query('vacuum analyze');
  await database.query(`update accounts set role_keys = array(select key from roles) where login_name = 'admin'`);
  sent = recordStatements(api.server.archive.pool);
});
afterAll(async () => {
  await database?.end();
  await api?.stop();
});

function nodes(node: PlanNode): PlanNode[] {
  return [node, ...(node.Plans ?? []).flatMap(nodes)];
}

/** What a search reads whole, and the indexes of the search that it goes by. */
async function ways(): Promise<{ whole: string[]; indexes: Set<string> }> {
  const statements = sent.splice(0).filter((one) => isSelect(one) && one.text.includes('search_name'));
  const all: PlanNode[] = [];
  for (const statement of statements) all.push(...nodes((await explain(database, statement)).Plan));
  return {
    whole: all.filter((one) => one['Node Type'] === 'Seq Scan').map((one) => String(one['Relation Name'])),
    indexes: new Set(all.map((one) => one['Index Name'] ?? '').filter((name) => name.includes('_search_'))),
  };
}

const NAMES = 'customers_search_name_index';
const CODES = 'customer_codes_search_index';
const PHONES = 'customers_search_phone_index';
const NUMBERS = ['orders_search_begin_index', 'orders_search_number_index'];

test.for([
  ['one character', '王', [NAMES]],
  ['two characters', '秀英', [NAMES]],
  ['pinyin', 'zhangwei', [NAMES, CODES]],
  ['initials', 'wxy', [NAMES, CODES]],
  ['two letters', 'xy', [NAMES, CODES]],
  ['a code', 'LB-AO-00001', [NAMES, CODES]],
  ['an old code', 'ZZ-DO-00050', [NAMES, CODES]],
  ['a phone', '0042', [NAMES, CODES, PHONES]],
  ['two words', '王 wxy', [NAMES, CODES]],
  ['what nobody is called', 'qqzzxx', [NAMES, CODES]],
] as const)('customers are found by %s without reading them all', async ([, search, indexes]) => {
  const query = 'query Find($search: String) { customers(search: $search) { totalCount nodes { id } } }';
  await api.admin.run(query, { search }).data();

  expect(await ways()).toEqual({ whole: [], indexes: new Set(indexes) });
});

test.for([
  ['number', 'SO-2026-000123', [...NUMBERS, NAMES, CODES]],
  ['the end of its number', '000123', [...NUMBERS, NAMES, CODES]],
  ["its customer's name", '秀英', [NAMES]],
] as const)('orders are found by %s without reading them all', async ([, search, indexes]) => {
  const query = 'query Find($search: String) { orders(search: $search) { nodes { id } } }';
  await api.admin.run(query, { search }).data();

  expect(await ways()).toEqual({ whole: [], indexes: new Set(indexes) });
});
