import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import { ownApi, type TestApi } from '../../support/api.ts';
import { aCustomer, anAssistantOf, aPerson, type Person, type TestCustomer, type TestRow } from '../../support/cast.ts';

/** An own database, because the clock moves. */
let api: TestApi;
let rep: Person;
let manager: Person;
let customer: TestCustomer;

beforeAll(async () => {
  api = await ownApi();
  [rep, manager] = await Promise.all([aPerson(api, 'REP'), aPerson(api, 'SALES_MANAGER')]);
  customer = await aCustomer(api, rep.client);
});
afterAll(() => api.stop());

async function aVisit(): Promise<TestRow> {
  const input = { customerId: customer.id, visitedAt: api.clock.now().toISOString(), kind: 'RETURN', summary: '回访' };
  const { visit } = (await rep.client.act('visitRecord', input, 'visit { id version }').data())['visitRecord'];
  return visit;
}

async function readVisit(person: Person, { id }: TestRow, selection: string) {
  return (await person.client.run(`query One($id: ID!) { visit(id: $id) { ${selection} } }`, { id }).data())['visit'];
}

describe('visitEdit', () => {
  test('rules 5.2: the author corrects the entry; what is left out stays', async () => {
    const visit = await aVisit();
    await rep.client.act('visitEdit', { ...visit, summary: '回访，要样品', objection: 'NO_HURRY' }).data();

    expect(await readVisit(rep, visit, 'summary objection kind version viewerCanEdit viewerCanAmend')).toEqual({
      summary: '回访，要样品',
      objection: 'NO_HURRY',
      kind: 'RETURN',
      version: visit.version + 1,
      viewerCanEdit: true,
      viewerCanAmend: true,
    });
  });

  test('rules 5.2: not by the assistant who did not write it, nor by the manager', async () => {
    const visit = await aVisit();
    const assistant = await anAssistantOf(api, rep, manager);
    await assistant.client.act('visitEdit', { ...visit, summary: 'x' }).refused('VISIT_OF_OTHER_AUTHOR');
    await manager.client.act('visitEdit', { ...visit, summary: 'x' }).failed('FORBIDDEN');
  });

  test('the rules of a new visit hold for the corrected one', async () => {
    const visit = await aVisit();
    await rep.client.act('visitEdit', { ...visit, kind: 'FIRST' }).refused('VISIT_NOT_FIRST');
    await rep.client.act('visitEdit', { ...visit, visitedAt: '2026-12-31T00:00:00Z' }).refused('VISIT_IN_FUTURE');
    expect(await rep.client.act('visitEdit', { ...visit, summary: null }).refused('TEXT_REQUIRED')).toEqual([
      'input',
      'summary',
    ]);
    await rep.client.act('visitEdit', { ...visit, kind: null }).refused('VALUE_REQUIRED');

    expect(await readVisit(rep, visit, 'kind version')).toEqual({ kind: 'RETURN', version: visit.version });
  });

  test('a stale version changes nothing; to others and the signed out the visit does not exist', async () => {
    const visit = await aVisit();
    await rep.client.act('visitEdit', { ...visit, version: visit.version + 1, summary: 'x' }).failed('STALE_VERSION');
    await (await aPerson(api, 'REP')).client.act('visitEdit', { ...visit, summary: 'x' }).failed('NOT_FOUND');
    await api.nobody.act('visitEdit', { ...visit, summary: 'x' }).failed('UNAUTHENTICATED');
  });
});

describe('visitVoid', () => {
  test('rules 5.2: the manager voids with a reason; the slot stays used; voided once', async () => {
    const visit = await aVisit();
    await manager.client.act('visitVoid', { ...visit, reason: ' ' }).refused('TEXT_REQUIRED');
    await manager.client
      .act('visitVoid', { ...visit, version: visit.version + 1, reason: '误录' })
      .failed('STALE_VERSION');
    const before = await readVisit(manager, visit, 'slotNo card { usedSlots }');
    await manager.client.act('visitVoid', { ...visit, reason: '误录' }).data();

    expect(await readVisit(manager, visit, 'status voidReason slotNo card { usedSlots }')).toEqual({
      status: 'VOIDED',
      voidReason: '误录',
      ...before,
    });
    const again = { id: visit.id, version: visit.version + 1 };
    await manager.client.act('visitVoid', { ...again, reason: '再次' }).refused('VISIT_VOIDED');
    await rep.client.act('visitEdit', { ...again, summary: 'x' }).refused('VISIT_VOIDED');
  });

  test('rules 5.2: not by the rep, not signed out', async () => {
    const visit = await aVisit();
    await rep.client.act('visitVoid', { ...visit, reason: 'x' }).failed('FORBIDDEN');
    await api.nobody.act('visitVoid', { ...visit, reason: 'x' }).failed('UNAUTHENTICATED');
  });
});

describe('as time passes', () => {
  test('rules 1.9, 5.4: days since the last visit are counted by the calendar, without voided ones', async () => {
    const other = await aCustomer(api, rep.client);
    const asked = `query One($id: ID!) { customer(id: $id) { lastVisitAt daysSinceLastVisit } }`;
    expect((await rep.client.run(asked, other).data())['customer']).toEqual({
      lastVisitAt: null,
      daysSinceLastVisit: null,
    });

    const input = { customerId: other.id, kind: 'RETURN', summary: '回访' };
    await rep.client.act('visitRecord', { ...input, visitedAt: '2026-11-20T15:59:00Z' }).data();
    const later = await rep.client
      .act('visitRecord', { ...input, visitedAt: '2026-11-20T16:01:00Z' }, 'visit { id version }')
      .data();
    expect((await rep.client.run(asked, other).data())['customer'].daysSinceLastVisit).toBe(0);

    await manager.client.act('visitVoid', { ...later['visitRecord'].visit, reason: '误录' }).data();
    expect((await rep.client.run(asked, other).data())['customer']).toEqual({
      lastVisitAt: '2026-11-20T15:59:00.000Z',
      daysSinceLastVisit: 1,
    });
  });

  test('rules 5.2: after 24 hours the author corrects no more', async () => {
    const visit = await aVisit();
    api.clock.forward({ hours: 24 });
    const inTime = await rep.signIn();
    await inTime.act('visitEdit', { ...visit, summary: '最后一刻' }).data();
    api.clock.forward({ minutes: 1 });

    expect(
      await inTime
        .act('visitEdit', { id: visit.id, version: visit.version + 1, summary: 'x' })
        .refused('VISIT_EDIT_TOO_LATE'),
    ).toEqual(['input', 'id']);
    const asked = 'query One($id: ID!) { visit(id: $id) { viewerCanEdit viewerCanAmend } }';
    expect((await inTime.run(asked, visit).data())['visit']).toEqual({ viewerCanEdit: false, viewerCanAmend: true });
  });
});
