import { beforeAll, describe, expect, test } from 'vitest';

import { ownApi, type TestApi } from '../../support/api.ts';
import { aCustomer, aPerson, type Person } from '../../support/cast.ts';

let api: TestApi;
let rep: Person;
let manager: Person;

beforeAll(async () => {
  api = await ownApi();
  [rep, manager] = (await Promise.all([aPerson(api, 'REP'), aPerson(api, 'SALES_MANAGER')])) as [Person, Person];
  return () => api.stop();
});

const RECORD = 'exitRecord { endedOn reason basicData item { number customerCode } recordedBy { id } }';

describe('exit records (rules 6.6)', () => {
  test('rules 6.6: who left is filed in category 4 with the reason and the base data of then', async () => {
    const customer = await aCustomer(api, rep.client, { city: '南京' });
    const input = { customerId: customer.id, endedOn: '2026-11-20', reason: '迁往外地' };
    const { exitRecordCreate } = await rep.client.act('exitRecordCreate', input, RECORD).data();

    const { exitRecord } = exitRecordCreate;
    expect(exitRecord).toMatchObject({ endedOn: '2026-11-20', reason: '迁往外地', recordedBy: { id: rep.employeeId } });
    expect(exitRecord.basicData).toMatchObject({ code: customer.code, city: '南京', grade: 'N' });
    expect(exitRecord.item).toMatchObject({ customerCode: customer.code });
    expect(exitRecord.item.number).toMatch(/^2026-4-/);
    const list = 'query One($id: ID!) { customer(id: $id) { exitRecords { totalCount } } }';
    expect((await manager.client.run(list, customer).data())['customer'].exitRecords.totalCount).toBe(1);
    await rep.client.act('exitRecordCreate', input).refused('VALUE_TAKEN');
  });

  test('rules 6.6: not of tomorrow, not without a reason, not of customers of others', async () => {
    const customer = await aCustomer(api, rep.client);
    const input = { customerId: customer.id, endedOn: '2026-11-22', reason: ' ' };
    await rep.client.act('exitRecordCreate', input).refused('EXIT_IN_FUTURE');
    await rep.client.act('exitRecordCreate', input).refused('TEXT_REQUIRED');
    const other = await aPerson(api, 'REP');
    const fine = { ...input, endedOn: '2026-11-01', reason: 'x' };
    await other.client.act('exitRecordCreate', fine).refused('ROW_UNKNOWN');
    await (await aPerson(api, 'HR')).client.act('exitRecordCreate', fine).failed('FORBIDDEN');
    await api.nobody.act('exitRecordCreate', fine).failed('UNAUTHENTICATED');
  });
});

describe('dead files (rules 6.4)', () => {
  test('rules 6.4: a prospect without any contact for 24 months is offered, a visited one and one of others not', async () => {
    const [silent, visited] = [await aCustomer(api, rep.client), await aCustomer(api, rep.client)];
    await aCustomer(api, manager.client, { ownerId: manager.employeeId });
    const dead = async (client: Person['client']): Promise<string[]> =>
      (await client.run('{ deadFiles { id } }').data())['deadFiles'].map(({ id }: { id: string }) => id);

    api.clock.set('2028-11-21T15:59:59Z');
    const late = await rep.signIn();
    await late.act('visitCardIssue', { customerId: visited.id }).data();
    const visit = { visitedAt: '2028-11-20T02:00:00Z', kind: 'FIRST', summary: '回访' };
    await late.act('visitRecord', { customerId: visited.id, ...visit }).data();
    expect(await dead(late)).toContain(silent.id);
    expect(await dead(late)).not.toContain(visited.id);

    api.clock.set('2028-11-20T15:59:59Z');
    expect(await dead(await rep.signIn())).not.toContain(silent.id);
    await api.nobody.run('{ deadFiles { id } }').failed('UNAUTHENTICATED');
  });
});
