import { beforeAll, describe, expect, test } from 'vitest';

import { type TestApi, workerApi } from '../../support/api.ts';
import { aCustomer, aPerson, type Person, type TestCustomer } from '../../support/cast.ts';

let api: TestApi;
let rep: Person;
let otherRep: Person;
let manager: Person;
let mine: TestCustomer;

beforeAll(async () => {
  api = await workerApi();
  [rep, otherRep, manager] = await Promise.all([
    aPerson(api, 'REP'),
    aPerson(api, 'REP'),
    aPerson(api, 'SALES_MANAGER'),
  ]);
  mine = await aCustomer(api, rep.client);
  for (const [hour, kind] of [
    ['00', 'RETURN'],
    ['01', 'COURTESY'],
  ] as const) {
    await rep.client
      .act('visitRecord', { customerId: mine.id, visitedAt: `2026-11-21T${hour}:00:00Z`, kind, summary: '备忘' })
      .data();
  }
});

const LIST = `query List($rep: ID!) {
  visits(filter: { rep: { id: { eq: $rep } } }) { totalCount nodes { kind } }
  visitCards(filter: { rep: { id: { eq: $rep } } }) { totalCount }
  employee(id: $rep) { visits { totalCount } visitCards { totalCount } }
}`;

describe('which visits exist for whom (rules 6.5)', () => {
  test('own rep and manager see them, newest first, from every side', async () => {
    for (const { client } of [rep, manager]) {
      expect(await client.run(LIST, { rep: rep.employeeId }).data()).toEqual({
        visits: { totalCount: 2, nodes: [{ kind: 'COURTESY' }, { kind: 'RETURN' }] },
        visitCards: { totalCount: 1 },
        employee: { visits: { totalCount: 2 }, visitCards: { totalCount: 1 } },
      });
    }
  });

  test('another rep counts none, anywhere', async () => {
    expect(await otherRep.client.run(LIST, { rep: rep.employeeId }).data()).toEqual({
      visits: { totalCount: 0, nodes: [] },
      visitCards: { totalCount: 0 },
      employee: { visits: { totalCount: 0 }, visitCards: { totalCount: 0 } },
    });
  });

  test('finance, human resources and the signed out read none', async () => {
    for (const role of ['FINANCE', 'HR']) {
      const { client } = await aPerson(api, role);
      await client.run('{ visits { totalCount } }').failed('FORBIDDEN');
    }
    await api.nobody.run('{ visits { totalCount } }').failed('UNAUTHENTICATED');
    const finance = await aPerson(api, 'FINANCE');
    await finance.client
      .run('query One($id: ID!) { customer(id: $id) { visits { totalCount } } }', mine)
      .failed('FORBIDDEN');
  });

  test('promise D5: figures count visits without what was said', async () => {
    const bi = await aPerson(api, 'BI');
    expect((await bi.client.run('{ visits { totalCount } }').data())['visits'].totalCount).toBeGreaterThan(1);
    await bi.client.run('{ visits { nodes { summary } } }').failed('FORBIDDEN');
    await bi.client.run('{ visits(filter: { summary: { contains: "备" } }) { totalCount } }').failed('FORBIDDEN');
  });

  test('a customer is found by its visits, as far as they are visible', async () => {
    const byVisit = `{ customers(filter: { code: { eq: "${mine.code}" }, visits: { some: { kind: { eq: COURTESY } } } }) { totalCount } }`;
    expect((await rep.client.run(byVisit).data())['customers'].totalCount).toBe(1);
    expect((await otherRep.client.run(byVisit).data())['customers'].totalCount).toBe(0);
  });
});
