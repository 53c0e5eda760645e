import { beforeAll, expect, test } from 'vitest';

import { type TestApi, workerApi } from '../../support/api.ts';
import { anEmployee, aPerson, aRegion, type Person, unique } from '../../support/cast.ts';

let api: TestApi;
let hr: Person;
let clerk: Person;

beforeAll(async () => {
  api = await workerApi();
  [hr, clerk] = await Promise.all([aPerson(api, 'HR'), aPerson(api, 'CLERK')]);
});

async function aShop(values: object = {}): Promise<string> {
  const code = unique('').replaceAll('-', '').toUpperCase().slice(-8);
  const { shopCreate } = await hr.client.act('shopCreate', { code, name: '南京路店', ...values }, 'shop { id }').data();
  return shopCreate.shop.id;
}

interface Given {
  readonly employeeId: string;
  readonly startsOn: string;
  readonly endsOn?: string;
  readonly shopId?: string;
  readonly post?: string;
}

async function posted(given: Given) {
  const data = await hr.client
    .act('postingStart', { post: 'CLERK', ...given }, 'posting { id version startsOn endsOn shop { id } }')
    .data();
  return data['postingStart'].posting;
}

async function shopOf(id: string): Promise<string | null> {
  const { employee } = await hr.client.run('query E($id: ID!) { employee(id: $id) { shop { id } } }', { id }).data();
  return employee.shop?.id ?? null;
}

test('rules 17.6: who is posted anew leaves the posting before, and works where the posting of today says', async () => {
  const [{ id: employeeId }, first, second] = await Promise.all([anEmployee(api), aShop(), aShop()]);

  const old = await posted({ employeeId, shopId: first, startsOn: '2026-01-01' });
  expect(await shopOf(employeeId)).toBe(first);
  await posted({ employeeId, shopId: second, startsOn: '2026-11-01', post: 'STORE_MANAGER' });

  expect(await shopOf(employeeId)).toBe(second);
  const { posting } = await hr.client.run('query P($id: ID!) { posting(id: $id) { endsOn } }', { id: old.id }).data();
  expect(posting.endsOn).toBe('2026-10-31');
  await posted({ employeeId, shopId: first, startsOn: '2026-12-01' });
  expect(await shopOf(employeeId)).toBe(second);
});

test('a posting that was entered before moves the person on its first day', async () => {
  const [{ id: employeeId }, shopId] = await Promise.all([anEmployee(api), aShop()]);
  await posted({ employeeId, shopId, startsOn: '2026-11-22' });
  expect(await shopOf(employeeId)).toBeNull();

  // As on the next day, without the end of everybody's session.
  await api.server.archive.pool.query(`update postings set starts_on = '2026-11-21' where employee_id = $1`, [
    employeeId,
  ]);
  await api.admin.act('jobRunNow', { job: 'attendance.postings' }).data();
  await api.runJobs();

  expect(await shopOf(employeeId)).toBe(shopId);
});

test('nobody is posted twice at a time, and the shop changes by postings alone', async () => {
  const [{ id: employeeId }, shopId, other] = await Promise.all([anEmployee(api), aShop(), aShop()]);
  const posting = await posted({ employeeId, shopId, startsOn: '2026-02-01', endsOn: '2026-12-31' });
  await posted({ employeeId, shopId: other, startsOn: '2027-01-01' });
  const again = { employeeId, shopId, post: 'CLERK', startsOn: '2026-12-31' };

  expect(await hr.client.act('postingStart', again).refused('POSTING_OVERLAPS')).toEqual(['input', 'startsOn']);
  const { id, version } = posting;
  await hr.client.act('postingEnd', { id, version, endsOn: '2027-01-01' }).refused('POSTING_OVERLAPS');
  await hr.client.act('postingEnd', { id, version, endsOn: '2026-01-31' }).refused('POSTING_ENDS_BEFORE_START');
  await hr.client.act('postingEnd', { id, version, endsOn: '2026-11-20' }).data();
  expect(await shopOf(employeeId)).toBeNull();
  const { employee } = await hr.client
    .run('query E($id: ID!) { employee(id: $id) { id version } }', { id: employeeId })
    .data();
  await hr.client.act('employeeEdit', { ...employee, shopId: other }).refused('SHOP_FROM_POSTING');
});

test('posts in a shop name it, the office names none', async () => {
  const [{ id: employeeId }, shopId] = await Promise.all([anEmployee(api), aShop()]);
  const given = { employeeId, startsOn: '2026-02-01' };

  await hr.client.act('postingStart', { ...given, post: 'CLERK' }).refused('POSTING_SHOP_UNFIT');
  await hr.client.act('postingStart', { ...given, post: 'OFFICE', shopId }).refused('POSTING_SHOP_UNFIT');
  await hr.client.act('postingStart', { ...given, post: 'OFFICE' }).data();
});

test('only HR posts people', async () => {
  const given = { employeeId: clerk.employeeId, shopId: await aShop(), post: 'STORE_MANAGER', startsOn: '2026-02-01' };

  await clerk.client.act('postingStart', given).failed('FORBIDDEN');
  await api.nobody.act('postingStart', given).failed('UNAUTHENTICATED');
});

test('rules 17: a store manager reaches the own shop by the posting of today, and no other', async () => {
  const [manager, shopId, other] = await Promise.all([aPerson(api, 'STORE_MANAGER'), aShop(), aShop()]);
  const months = 'query M($shop: ID!) { attendanceNotices(filter: { shop: { id: { eq: $shop } } }) { totalCount } }';
  const insert = async (shop: string): Promise<void> => {
    await api.server.archive.pool.query(
      `insert into attendance_notices (id, created_at, updated_at, employee_id, shop_id, starts_at, ends_at, text, requested_at)
       values (gen_random_uuid(), now(), now(), $1, $2, now(), now() + interval '1 hour', 'Late', now())`,
      [clerk.employeeId, shop],
    );
  };
  await insert(shopId);
  await insert(other);
  const seen = async (shop: string) =>
    (await manager.client.run(months, { shop }).data())['attendanceNotices'].totalCount;

  expect(await seen(shopId)).toBe(0);
  await posted({ employeeId: manager.employeeId, shopId, post: 'STORE_MANAGER', startsOn: '2026-01-01' });

  expect([await seen(shopId), await seen(other)]).toEqual([1, 0]);
});

test('shops have a dated minimum on duty, from today or later', async () => {
  const shopId = await aShop({ regionId: (await aRegion(api)).id });
  const set = (values: object) => hr.client.act('shopRuleSet', { shopId, minOnDuty: 2, ...values });

  await set({ validFrom: '2026-11-21' }).data();
  await set({ validFrom: '2026-11-21', minOnDuty: 3 }).data();
  await set({ validFrom: '2026-11-20' }).refused('SHOP_RULE_IN_PAST');
  await set({ validFrom: '2026-12-01', minOnDuty: 100 }).refused('VALUE_OUT_OF_RANGE');

  const { shop } = await clerk.client
    .run('query S($id: ID!) { shop(id: $id) { rules { nodes { validFrom minOnDuty } } } }', { id: shopId })
    .data();
  expect(shop.rules.nodes).toEqual([{ validFrom: '2026-11-21', minOnDuty: 3 }]);
});
