import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import { ownApi, type TestApi } from '../../support/api.ts';
import { aCustomer, aPerson, type Person, type TestCustomer } from '../../support/cast.ts';

/** An own database, because the clock moves. */
let api: TestApi;
let rep: Person;
let otherRep: Person;
let manager: Person;

beforeAll(async () => {
  api = await ownApi();
  [rep, otherRep, manager] = await Promise.all([
    aPerson(api, 'REP'),
    aPerson(api, 'REP'),
    aPerson(api, 'SALES_MANAGER'),
  ]);
});
afterAll(() => api.stop());

async function looksAt(person: Person, customer: TestCustomer, selection = 'kind employee { id }') {
  const asked = `query Looks($id: ID!) { customer(id: $id) { consultations { nodes { ${selection} } } } }`;
  return (await person.client.run(asked, customer).data())['customer'].consultations.nodes;
}

async function aVisit(customer: TestCustomer, visitedAt: string): Promise<boolean> {
  const input = { customerId: customer.id, visitedAt, kind: 'RETURN', summary: '备忘' };
  const data = await rep.client.act('visitRecord', input, 'visit { isPrepared }').data();
  return data['visitRecord'].visit.isPrepared;
}

describe('looking a customer up', () => {
  test('rules 5.3: opening the card or the form and printing are noted, each once in ten minutes', async () => {
    const customer = await aCustomer(api, rep.client);
    for (const kind of ['CARD', 'FORM', 'PRINT', 'CARD']) {
      await rep.client.act('consultationNote', { customerId: customer.id, kind }).data();
    }

    const looks = await looksAt(manager, customer);
    expect(looks.map(({ kind }: { kind: string }) => kind).toSorted()).toEqual(['CARD', 'FORM', 'PRINT']);
    expect(looks[0].employee).toEqual({ id: rep.employeeId });
  });

  test('rules 5.3: programs that show a customer ask for it by a field that notes the look', async () => {
    const customer = await aCustomer(api, rep.client);
    const asked = `query Look($id: ID!) { customerLookUp(customerId: $id) { code } }`;

    expect((await rep.client.run(asked, customer).data())['customerLookUp']).toEqual({ code: customer.code });
    expect(await looksAt(rep, customer, 'kind')).toEqual([{ kind: 'FORM' }]);
    expect((await otherRep.client.run(asked, customer).data())['customerLookUp']).toBeNull();
    expect(await looksAt(rep, customer, 'kind')).toEqual([{ kind: 'FORM' }]);
  });

  test('rules 5.3: a rep sees the own looks, the manager all', async () => {
    const customer = await aCustomer(api, rep.client);
    for (const { client } of [rep, manager]) {
      await client.act('consultationNote', { customerId: customer.id, kind: 'CARD' }).data();
    }

    expect(await looksAt(rep, customer)).toEqual([{ kind: 'CARD', employee: { id: rep.employeeId } }]);
    expect(await looksAt(manager, customer)).toHaveLength(2);
  });

  test('not for customers out of sight, and not signed out', async () => {
    const { id: customerId } = await aCustomer(api, rep.client);
    await otherRep.client.act('consultationNote', { customerId, kind: 'CARD' }).refused('ROW_UNKNOWN');
    await api.nobody.act('consultationNote', { customerId, kind: 'CARD' }).failed('UNAUTHENTICATED');
  });
});

describe('prepared visits', () => {
  test('rules 5.3: prepared is who looked up before the visit, within 48 hours; not the manager for the rep', async () => {
    const customer = await aCustomer(api, rep.client);
    await manager.client.act('consultationNote', { customerId: customer.id, kind: 'CARD' }).data();
    expect(await aVisit(customer, '2026-11-21T02:00:00Z')).toBe(false);
    await rep.client.act('consultationNote', { customerId: customer.id, kind: 'PRINT' }).data();

    expect(await aVisit(customer, '2026-11-21T01:59:59Z')).toBe(false);
    expect(await aVisit(customer, '2026-11-21T02:00:00Z')).toBe(true);
    api.clock.forward({ hours: 47 });
    rep = { ...rep, client: await rep.signIn() };
    expect(await aVisit(customer, '2026-11-23T01:00:00Z')).toBe(true);
    api.clock.forward({ hours: 2 });
    rep = { ...rep, client: await rep.signIn() };
    expect(await aVisit(customer, '2026-11-23T02:00:01Z')).toBe(false);
  });

  test('rules 5.3: the share of prepared visits is counted by any list', async () => {
    const asked = `query Share($rep: ID!) { visits(filter: { rep: { id: { eq: $rep } }, status: { eq: RECORDED } }) {
      groups(by: [{ field: IS_PREPARED }]) { nodes { count } } } }`;
    const answer = await rep.client.run(asked, { rep: rep.employeeId }).answer();
    expect(answer).toBeDefined();
  });
});
