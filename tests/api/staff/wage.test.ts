import { beforeAll, expect, test } from 'vitest';

import { type TestApi, workerApi } from '../../support/api.ts';
import { aPerson, type Person } from '../../support/cast.ts';

let api: TestApi;
let hr: Person;
let clerk: Person;

beforeAll(async () => {
  api = await workerApi();
  [hr, clerk] = await Promise.all([aPerson(api, 'HR'), aPerson(api, 'CLERK')]);
});

const WAGES = `query W($id: ID!) { wages(filter: { employee: { id: { eq: $id } } }) {
  nodes { validFrom monthlyWage bonusBase currency } } }`;

function set(values: object = {}) {
  const input = { employeeId: clerk.employeeId, validFrom: '2026-03-01', monthlyWage: '3480', bonusBase: '600' };
  return hr.client.act('wageSet', { ...input, reason: 'Hired', ...values }, 'wage { id version }');
}

test('rules 17.6: wages are dated, and the one of a date can be put right', async () => {
  await set().data();
  await set({ monthlyWage: '3600.00', validFrom: '2026-09-01', reason: 'Raise' }).data();
  await set({ bonusBase: '650', validFrom: '2026-09-01', monthlyWage: '3600', reason: 'Typing error' }).data();

  const { wages } = await clerk.client.run(WAGES, { id: clerk.employeeId }).data();
  expect(wages.nodes).toEqual([
    { validFrom: '2026-09-01', monthlyWage: '3600.00', bonusBase: '650.00', currency: 'CNY' },
    { validFrom: '2026-03-01', monthlyWage: '3480.00', bonusBase: '600.00', currency: 'CNY' },
  ]);
});

test('amounts are money and not below zero, and a reason is given', async () => {
  expect(await set({ monthlyWage: '-1' }).refused('VALUE_OUT_OF_RANGE')).toEqual(['input', 'monthlyWage']);
  expect(await set({ bonusBase: '0.001' }).refused('VALUE_OUT_OF_RANGE')).toEqual(['input', 'bonusBase']);
  expect(await set({ reason: ' ' }).refused('TEXT_REQUIRED')).toEqual(['input', 'reason']);
});

test('rules 2: nobody sets the own wage, not even who sets those of others', async () => {
  await set({ employeeId: hr.employeeId }).failed('FORBIDDEN');
});

test('nobody else sees what somebody earns, neither colleagues nor the store manager; reading is logged', async () => {
  await set().data();
  const manager = await aPerson(api, 'STORE_MANAGER');
  const seen = async ({ client }: Person) => (await client.run(WAGES, { id: clerk.employeeId }).data())['wages'].nodes;

  expect(await seen(manager)).toEqual([]);
  expect((await seen(hr)).length).toBeGreaterThan(0);
  await manager.client
    .act('wageSet', {
      employeeId: clerk.employeeId,
      validFrom: '2026-03-01',
      monthlyWage: '1',
      bonusBase: '1',
      reason: 'No',
    })
    .failed('FORBIDDEN');
  const { rows } = await api.server.archive.pool.query(
    `select distinct field from access_log_entries where row_type = 'Wage' order by field`,
  );
  expect(rows).toEqual([{ field: 'bonusBase' }, { field: 'monthlyWage' }]);
});
