import { randomUUID } from 'node:crypto';

import type { TestApi } from '../../support/api.ts';
import { aPerson, aRegion, type Person, unique } from '../../support/cast.ts';

/** A shop with its store manager and a clerk, posted there from the first day of the year on. */
export interface TestShop {
  readonly id: string;
  readonly code: string;
  readonly regionId: string;
  readonly manager: Person;
  readonly clerk: Person;
}

export async function post(hr: Person, employeeId: string, values: object): Promise<void> {
  await hr.client.act('postingStart', { employeeId, post: 'CLERK', startsOn: '2026-01-01', ...values }).data();
}

export async function aShop(api: TestApi, hr: Person): Promise<TestShop> {
  const region = await aRegion(api);
  const code = randomUUID().slice(0, 8).toUpperCase();
  const { shopCreate } = await hr.client
    .act('shopCreate', { code, name: unique('Shop'), regionId: region.id }, 'shop { id }')
    .data();
  const [manager, clerk] = await Promise.all([aPerson(api, 'STORE_MANAGER'), aPerson(api, 'CLERK')]);
  const { id } = shopCreate.shop;
  await post(hr, manager.employeeId, { shopId: id, post: 'STORE_MANAGER' });
  await post(hr, clerk.employeeId, { shopId: id });
  return { id, code, regionId: region.id, manager, clerk };
}

/** As if the month had been closed; first day of the month. */
export async function closeMonth(api: TestApi, startsOn: string): Promise<void> {
  await api.server.archive.pool.query(
    `insert into attendance_month_locks (id, created_at, updated_at, starts_on, locked_at)
     values (gen_random_uuid(), now(), now(), $1, now())`,
    [startsOn],
  );
}
