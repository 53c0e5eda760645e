import { randomUUID } from 'node:crypto';

import { beforeAll, beforeEach, expect, test } from 'vitest';

import { ownApi, type TestApi } from '../../support/api.ts';
import { aPerson, type Person } from '../../support/cast.ts';
import { aShop, type TestShop } from './shops.ts';

let api: TestApi;
let hr: Person;
let shop: TestShop;

beforeAll(async () => {
  api = await ownApi();
  hr = await aPerson(api, 'HR');
  return () => api.stop();
});

beforeEach(async () => {
  shop = await aShop(api, hr);
});

const run = (text: string, values: readonly unknown[]) => api.server.archive.pool.query(text, [...values]);
const REFUSED = { code: '23503' };

interface Given {
  readonly employee_id?: string;
  readonly entered_by_id?: string;
  readonly shop_id?: string;
  readonly place_id?: string;
  readonly import_run_id?: string;
}

/** Two rows in one statement, the second of which is as given; the id of the second. */
async function inserted(given: Given): Promise<string> {
  const id = randomUUID();
  const good = { employee_id: shop.clerk.employeeId, shop_id: shop.id };
  const rows = [
    { ...good, id: randomUUID(), at: '2026-11-03T01:00:00Z' },
    { ...good, ...given, id, at: '2026-11-03T02:00:00Z' },
  ];
  await run(
    `insert into punches (id, created_at, updated_at, employee_id, entered_by_id, shop_id, place_id, import_run_id, at, source)
     select id, now(), now(), employee_id, entered_by_id, shop_id, place_id, import_run_id, at, 'DEVICE'
     from json_populate_recordset(null::punches, $1)`,
    [JSON.stringify(rows)],
  );
  return id;
}

/** A shop or a person that nothing else refers to. */
async function another(place: 'shops (code, name)' | 'employees (number, name)'): Promise<string> {
  const [table, columns] = place.split(/[()]/);
  const { rows } = await run(
    `insert into ${table} (id, created_at, updated_at, ${columns}) values (gen_random_uuid(), now(), now(), $1, $1) returning id`,
    [`R-${randomUUID().slice(0, 8)}`],
  );
  return rows[0].id as string;
}

test.for(['employee_id', 'entered_by_id', 'shop_id', 'place_id', 'import_run_id'] as const)(
  'rules 17.2: a punch whose %s is not there comes in by no road',
  async (column) => {
    await expect(inserted({ [column]: randomUUID() })).rejects.toMatchObject(REFUSED);

    const id = await inserted({});
    await expect(run(`update punches set ${column} = $2 where id = $1`, [id, randomUUID()])).rejects.toMatchObject(
      REFUSED,
    );
  },
);

test('rules 17.2: whoever punches refer to stays', async () => {
  const { importRunOpen } = await hr.client.act('importRunOpen', { sheet: 'punches' }, 'importRun { id }').data();
  const importId = importRunOpen.importRun.id as string;
  const place = await another('shops (code, name)');
  const person = await another('employees (number, name)');
  await inserted({ import_run_id: importId, place_id: place, entered_by_id: person });

  await expect(run('delete from import_runs where id = $1', [importId])).rejects.toMatchObject(REFUSED);
  await expect(run('delete from shops where id = $1', [place])).rejects.toMatchObject(REFUSED);
  await expect(run('delete from employees where id = $1', [person])).rejects.toMatchObject(REFUSED);
  await run('delete from punches where place_id = $1', [place]);
  await run('delete from shops where id = $1', [place]);
});

test('rules 17.2: who is removed while a punch comes in is waited for', async () => {
  const place = await another('shops (code, name)');
  const other = await api.server.archive.pool.connect();
  try {
    await other.query('begin');
    await other.query('delete from shops where id = $1', [place]);
    const coming = inserted({ place_id: place }).then(
      () => 'in',
      (error: { code: string }) => error.code,
    );
    await other.query('commit');

    expect(await coming).toBe(REFUSED.code);
  } finally {
    other.release();
  }
});
