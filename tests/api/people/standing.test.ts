import { beforeAll, expect, test } from 'vitest';

import { ownApi, type TestApi } from '../../support/api.ts';
import { aPerson, type Person } from '../../support/cast.ts';
import { aHire, aShop, leaves } from './files.ts';

let api: TestApi;
let hr: Person;

const ASKED = `query S($id: ID!, $on: Date!) { employeeStanding(employeeId: $id, on: $on) {
  isEmployed shop { id } posting { post } manager { id } wage { monthlyWage } employment { hiredOn } } }`;

beforeAll(async () => {
  api = await ownApi();
  hr = await aPerson(api, 'HR');
  return () => api.stop();
});

async function wage(employeeId: string, validFrom: string, monthlyWage: string): Promise<void> {
  await hr.client.act('wageSet', { employeeId, validFrom, monthlyWage, bonusBase: '0', reason: '调薪' }).data();
}

test('rules 20.0: store, post, wage and manager of a person can be read on any past date', async () => {
  const [first, second, manager] = [await aShop(api), await aShop(api), await aPerson(api, 'STORE_MANAGER')];
  const leads = { employeeId: manager.employeeId, post: 'STORE_MANAGER', shopId: second.id, startsOn: '2026-01-01' };
  await hr.client.act('postingStart', leads).data();
  const hire = await aHire(hr.client, { hiredOn: '2026-02-01', shopId: first.id, shopPost: 'CLERK' });
  const moved = { employeeId: hire.id, post: 'SHIFT_LEAD', shopId: second.id, startsOn: '2026-05-01' };
  await hr.client.act('postingStart', moved).data();
  await wage(hire.id, '2026-02-01', '3500');
  await wage(hire.id, '2026-06-01', '4200');
  await leaves(hr.client, hire, { leftOn: '2026-09-30' });
  const on = async (day: string, who: Person = hr): Promise<unknown> =>
    (await who.client.run(ASKED, { id: hire.id, on: day }).data())['employeeStanding'];

  expect(await on('2026-01-31')).toEqual({
    isEmployed: false,
    shop: null,
    posting: null,
    manager: null,
    wage: null,
    employment: null,
  });
  expect(await on('2026-03-15')).toEqual({
    isEmployed: true,
    shop: { id: first.id },
    posting: { post: 'CLERK' },
    manager: null,
    wage: { monthlyWage: '3500.00' },
    employment: { hiredOn: '2026-02-01' },
  });
  expect(await on('2026-09-30')).toMatchObject({
    shop: { id: second.id },
    posting: { post: 'SHIFT_LEAD' },
    manager: { id: manager.employeeId },
    wage: { monthlyWage: '4200.00' },
  });
  expect(await on('2026-10-01')).toMatchObject({ isEmployed: false, shop: null, wage: null });
  const { rows } = await api.server.archive.pool.query(
    `select count(*)::int as count from access_log_entries where row_type = 'Wage' and field = 'monthlyWage'`,
  );
  expect(rows[0].count).toBeGreaterThanOrEqual(2);
});

test('rules 20.0: who keeps accounts alone sees no wage, and others see nothing of it', async () => {
  const hire = await aHire(hr.client, { hiredOn: '2026-02-01' });
  await wage(hire.id, '2026-02-01', '3500');
  const clerk = await aPerson(api, 'CLERK');
  const asked = { id: hire.id, on: '2026-03-01' };

  await api.nobody.run(ASKED, asked).failed('UNAUTHENTICATED');
  await clerk.client.run(ASKED, asked).failed('FORBIDDEN');
  expect((await api.admin.run(ASKED, asked).data())['employeeStanding']).toMatchObject({
    isEmployed: true,
    wage: null,
    employment: null,
  });
  expect((await hr.client.run(ASKED, { ...asked, id: 'nobody' }).data())['employeeStanding']).toBeNull();
});
