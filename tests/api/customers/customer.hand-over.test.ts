import { beforeAll, describe, expect, test } from 'vitest';

import { type TestApi, workerApi } from '../../support/api.ts';
import { aCustomer, anEmployee, aPerson, type Person } from '../../support/cast.ts';

let api: TestApi;
let rep: Person;
let nextRep: Person;
let manager: Person;

beforeAll(async () => {
  api = await workerApi();
  [rep, nextRep, manager] = await Promise.all([
    aPerson(api, 'REP'),
    aPerson(api, 'REP'),
    aPerson(api, 'SALES_MANAGER'),
  ]);
});

const SEEN = `query One($id: ID!) { customer(id: $id) {
  owner { id } ownershipPeriods { rep { id } endsAt reason } visitCards { nodes { cardNo status rep { id } } }
} }`;

describe('customerHandOver', () => {
  test('rules 1.10, 8.4: the old card is closed, the new rep gets an own one, the former rep loses sight at once', async () => {
    const customer = await aCustomer(api, rep.client);
    await rep.client.act('visitCardIssue', { customerId: customer.id }).data();
    const input = { id: customer.id, version: customer.version, newOwnerId: nextRep.employeeId, reason: '离职' };
    await manager.client.act('customerHandOver', input).data();

    const { customer: seen } = await nextRep.client.run(SEEN, customer).data();
    expect(seen.owner.id).toBe(nextRep.employeeId);
    expect(seen.ownershipPeriods).toHaveLength(2);
    expect(seen.ownershipPeriods).toContainEqual({ rep: { id: nextRep.employeeId }, endsAt: null, reason: '离职' });
    expect(seen.visitCards.nodes).toContainEqual({ cardNo: 1, status: 'CLOSED_EARLY', rep: { id: rep.employeeId } });
    expect(seen.visitCards.nodes).toContainEqual({ cardNo: 1, status: 'ACTIVE', rep: { id: nextRep.employeeId } });
    expect((await rep.client.run(SEEN, customer).data())['customer']).toBeNull();
  });

  test('rules 1.10: a public customer has no owner and no active card, and its history no gap', async () => {
    const customer = await aCustomer(api, rep.client);
    const input = { id: customer.id, version: customer.version, newOwnerId: null, reason: '公海' };
    await manager.client.act('customerHandOver', input).data();

    const { customer: seen } = await manager.client.run(SEEN, customer).data();
    expect(seen.owner).toBeNull();
    expect(seen.ownershipPeriods).toContainEqual({ rep: null, endsAt: null, reason: '公海' });
    expect(seen.visitCards.nodes).toEqual([]);
  });

  test('is refused to the owner of now, to who has left, and without a reason', async () => {
    const { id, version } = await aCustomer(api, rep.client);
    const input = { id, version, newOwnerId: rep.employeeId, reason: 'x' };
    expect(await manager.client.act('customerHandOver', input).refused('CUSTOMER_OWNER_UNCHANGED')).toEqual([
      'input',
      'newOwnerId',
    ]);
    expect(await manager.client.act('customerHandOver', { ...input, reason: ' ' }).refused('TEXT_REQUIRED')).toEqual([
      'input',
      'reason',
    ]);

    const gone = await anEmployee(api);
    await api.admin.act('employeeLeave', { ...gone, leftOn: '2026-11-20' }).data();
    await manager.client.act('customerHandOver', { ...input, newOwnerId: gone.id }).refused('EMPLOYEE_LEFT');
  });

  test('with a stale version, without the right, signed out: nothing happens', async () => {
    const { id, version } = await aCustomer(api, rep.client);
    const input = { id, version, newOwnerId: nextRep.employeeId, reason: 'x' };
    await manager.client.act('customerHandOver', { ...input, version: version + 1 }).failed('STALE_VERSION');
    await rep.client.act('customerHandOver', input).failed('FORBIDDEN');
    await api.nobody.act('customerHandOver', input).failed('UNAUTHENTICATED');

    expect((await rep.client.run(SEEN, { id }).data())['customer'].ownershipPeriods).toHaveLength(1);
  });
});
