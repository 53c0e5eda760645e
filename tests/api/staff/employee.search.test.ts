import { randomInt } from 'node:crypto';

import { beforeAll, expect, test } from 'vitest';

import { type Client, type TestApi, workerApi } from '../../support/api.ts';
import { aPerson, unique } from '../../support/cast.ts';

let api: TestApi;
beforeAll(async () => (api = await workerApi()));

async function found(client: Client, search: string): Promise<string[]> {
  const query = 'query Find($search: String) { employees(search: $search) { totalCount nodes { id } } }';
  const { employees } = await client.run(query, { search }).data();
  expect(employees.totalCount).toBe(employees.nodes.length);
  return employees.nodes.map(({ id }: { id: string }) => id);
}

test('a colleague is found by name, pinyin and number; by phone only with the right to it', async () => {
  const name = Array.from({ length: 4 }, () => String.fromCodePoint(0x4e00 + randomInt(0x5000))).join('');
  const number = unique('N').slice(-16);
  const phone = `139${String(randomInt(100_000_000)).padStart(8, '0')}`;
  const input = { number, name: `单${name}`, phone };
  const roles = ['CLERK', 'HR', 'BI'].map(async (role) => (await aPerson(api, role)).client);
  const [clerk, hr, bi] = (await Promise.all(roles)) as [Client, Client, Client];
  const { employeeCreate } = await hr.act('employeeCreate', input, 'employee { id version }').data();
  const { id, version } = employeeCreate.employee;

  for (const search of [name, name.slice(1, 3), number, number.toUpperCase(), `shan ${name}`])
    expect([search, await found(clerk, search)]).toEqual([search, [id]]);
  expect(await found(clerk, phone)).toEqual([]);
  expect(await found(hr, phone.slice(-7))).toEqual([id]);
  expect(await found(bi, name)).toEqual([]);
  expect(await found(bi, number)).toEqual([id]);

  await hr.act('employeeEdit', { id, version, name: 'Somebody Else' }, 'employee { id }').data();
  expect(await found(clerk, name)).toEqual([]);
});
