import { beforeAll, describe, expect, test } from 'vitest';

import { type Client, type TestApi, workerApi } from '../../support/api.ts';
import { aCustomer, anAssistantOf, aPerson, type Person, type TestCustomer } from '../../support/cast.ts';

let api: TestApi;
let rep: Person;
let otherRep: Person;
let manager: Person;

beforeAll(async () => {
  api = await workerApi();
  [rep, otherRep, manager] = await Promise.all([
    aPerson(api, 'REP'),
    aPerson(api, 'REP'),
    aPerson(api, 'SALES_MANAGER'),
  ]);
});

const RECORDED = `visit { slotNo side isLateMemo recordedBy { id } rep { id } card { cardNo status usedSlots } }
  visitCard { cardNo freeSlotCount nextSlotNo status }`;

function aVisit({ id }: TestCustomer, values: object = {}): object {
  return { customerId: id, visitedAt: '2026-11-21T01:00:00Z', kind: 'RETURN', summary: '送样品', ...values };
}

async function recorded(client: Client, customer: TestCustomer, values: object = {}) {
  const data = await client.act('visitRecord', aVisit(customer, values), RECORDED).data();
  return data['visitRecord'];
}

async function cardsOf(client: Client, customer: TestCustomer) {
  const asked = `query One($id: ID!) { customer(id: $id) {
    visitCards(sort: [{ by: CARD_NO }]) { nodes { cardNo status usedSlots slotCount visits { slotNo } } }
  } }`;
  return (await client.run(asked, customer).data())['customer'].visitCards.nodes;
}

describe('visitRecord', () => {
  test('rules 5.1: a visit without a card issues one and takes its lowest slot', async () => {
    const customer = await aCustomer(api, rep.client);
    const { visit, visitCard } = await recorded(rep.client, customer, { kind: 'FIRST' });

    expect(visit).toMatchObject({
      slotNo: 1,
      side: 'FRONT',
      rep: { id: rep.employeeId },
      recordedBy: { id: rep.employeeId },
    });
    expect(visitCard).toEqual({ cardNo: 1, freeSlotCount: 7, nextSlotNo: 2, status: 'ACTIVE' });
  });

  test('rules 5.1, 22: with seven slots four are in front; the seventh visit fills the card and issues the next', async () => {
    const customer = await aCustomer(api, rep.client);
    await rep.client.act('visitCardIssue', { customerId: customer.id, slotCount: 7 }).data();
    const sides: string[] = [];
    for (let slot = 1; slot <= 6; slot += 1) sides.push((await recorded(rep.client, customer)).visit.side);
    const last = await recorded(rep.client, customer);

    expect([...sides, last.visit.side]).toEqual(['FRONT', 'FRONT', 'FRONT', 'FRONT', 'BACK', 'BACK', 'BACK']);
    expect(last.visit.card).toEqual({ cardNo: 1, status: 'FULL', usedSlots: 7 });
    expect(last.visitCard).toMatchObject({ cardNo: 2, nextSlotNo: 1, status: 'ACTIVE' });
    expect((await recorded(rep.client, customer)).visit).toMatchObject({ slotNo: 1, card: { cardNo: 2 } });
  });

  test('rules 5.1: eight visits at the same moment on the last slots meet in no slot and issue one card', async () => {
    const customer = await aCustomer(api, rep.client);
    await rep.client.act('visitCardIssue', { customerId: customer.id, slotCount: 7 }).data();
    for (let slot = 1; slot <= 4; slot += 1) await recorded(rep.client, customer);
    await Promise.all(Array.from({ length: 8 }, () => recorded(rep.client, customer)));

    const [full, next, ...more] = await cardsOf(rep.client, customer);
    expect(more).toEqual([]);
    expect(full).toMatchObject({ cardNo: 1, status: 'FULL', usedSlots: 7 });
    expect(full.visits.map((visit: { slotNo: number }) => visit.slotNo)).toEqual([1, 2, 3, 4, 5, 6, 7]);
    expect(next).toMatchObject({ cardNo: 2, status: 'ACTIVE', usedSlots: 5 });
    expect(next.visits.map((visit: { slotNo: number }) => visit.slotNo)).toEqual([1, 2, 3, 4, 5]);
  });

  test('rules 5.2: only the first visit of the company is FIRST; a voided one does not count', async () => {
    const customer = await aCustomer(api, rep.client);
    const data = await rep.client
      .act('visitRecord', aVisit(customer, { kind: 'FIRST' }), 'visit { id version }')
      .data();
    expect(await rep.client.act('visitRecord', aVisit(customer, { kind: 'FIRST' })).refused('VISIT_NOT_FIRST')).toEqual(
      ['input', 'kind'],
    );

    await manager.client.act('visitVoid', { ...data['visitRecord'].visit, reason: '误录' }).data();
    expect((await recorded(rep.client, customer, { kind: 'FIRST' })).visit.slotNo).toBe(2);
  });

  test('rules 5.2: a first visit is the earliest, whatever was written down before; its memo is corrected after others', async () => {
    const customer = await aCustomer(api, rep.client);
    const at = (day: number): string => `2026-11-${day}T01:00:00Z`;
    const kinds = async () => {
      const asked = `query V($id: ID!) { visits(filter: { customer: { id: { eq: $id } } }, sort: [{ by: VISITED_AT }]) { nodes { kind slotNo } } }`;
      const { visits } = await rep.client.run(asked, customer).data();
      return visits.nodes.map(({ kind, slotNo }: { kind: string; slotNo: number }) => `${slotNo} ${kind}`);
    };
    await recorded(rep.client, customer, { kind: 'FIRST', visitedAt: at(20) });
    await recorded(rep.client, customer, { kind: 'RETURN', visitedAt: at(18) });
    expect(await kinds()).toEqual(['2 RETURN', '1 RETURN']);

    const data = await rep.client
      .act('visitRecord', aVisit(customer, { kind: 'FIRST', visitedAt: at(17) }), 'visit { id version }')
      .data();
    await rep.client.act('visitEdit', { ...data['visitRecord'].visit, summary: '第一次见面' }).data();
    expect(await kinds()).toEqual(['3 FIRST', '2 RETURN', '1 RETURN']);
  });

  test('rules 5.2: two visits of one day take two slots', async () => {
    const customer = await aCustomer(api, rep.client);
    const slots = [];
    for (const hour of ['00', '01']) {
      const { visit } = await recorded(rep.client, customer, { visitedAt: `2026-11-21T${hour}:00:00Z` });
      slots.push(visit.slotNo);
    }
    expect(slots).toEqual([1, 2]);
  });

  test('rules 5.2: not in the future, not before the ownership less its grace; late memos are flagged', async () => {
    const customer = await aCustomer(api, rep.client);
    for (const [visitedAt, reason] of [
      ['2026-11-21T02:00:00.001Z', 'VISIT_IN_FUTURE'],
      ['2026-11-13T15:59:59Z', 'VISIT_BEFORE_OWNERSHIP'],
    ] as const) {
      expect(await rep.client.act('visitRecord', aVisit(customer, { visitedAt })).refused(reason)).toEqual([
        'input',
        'visitedAt',
      ]);
    }

    expect((await recorded(rep.client, customer, { visitedAt: '2026-11-13T16:00:00Z' })).visit.isLateMemo).toBe(true);
    expect((await recorded(rep.client, customer, { visitedAt: '2026-11-20T02:00:00Z' })).visit.isLateMemo).toBe(false);
    expect((await recorded(rep.client, customer, { visitedAt: '2026-11-20T01:59:59Z' })).visit.isLateMemo).toBe(true);
  });

  test('rules 5.2: the memo has 1 to 200 characters, and the next visit is not before this one', async () => {
    const customer = await aCustomer(api, rep.client);
    await rep.client.act('visitRecord', aVisit(customer, { summary: ' ' })).refused('TEXT_REQUIRED');
    await rep.client.act('visitRecord', aVisit(customer, { summary: '好'.repeat(201) })).refused('TEXT_TOO_LONG');
    await rep.client
      .act('visitRecord', aVisit(customer, { nextVisitOn: '2026-11-20' }))
      .refused('NEXT_VISIT_BEFORE_VISIT');
    await recorded(rep.client, customer, { summary: '🥮'.repeat(200), nextVisitOn: '2026-11-21' });

    expect(await cardsOf(rep.client, customer)).toHaveLength(1);
  });

  test('rules 5.1: the assistant records for the rep, and stands as the author', async () => {
    const assistant = await anAssistantOf(api, rep, manager);
    const customer = await aCustomer(api, rep.client);
    const { visit } = await recorded(assistant.client, customer);

    expect(visit).toMatchObject({ rep: { id: rep.employeeId }, recordedBy: { id: assistant.employeeId } });
  });

  test('rules 5.1: not by another rep, the manager, finance or the signed out; not for a public customer', async () => {
    const customer = await aCustomer(api, rep.client);
    await otherRep.client.act('visitRecord', aVisit(customer)).refused('ROW_UNKNOWN');
    await manager.client.act('visitRecord', aVisit(customer)).failed('FORBIDDEN');
    await (await aPerson(api, 'FINANCE')).client.act('visitRecord', aVisit(customer)).failed('FORBIDDEN');
    await api.nobody.act('visitRecord', aVisit(customer)).failed('UNAUTHENTICATED');
    await manager.client
      .act('visitCardIssue', { customerId: (await aCustomer(api, manager.client)).id })
      .refused('CUSTOMER_WITHOUT_OWNER');

    expect(await cardsOf(rep.client, customer)).toEqual([]);
  });

  test('the same key records one visit', async () => {
    const customer = await aCustomer(api, rep.client);
    const input = aVisit(customer, { idempotencyKey: `visit ${customer.id}` });
    const first = await rep.client.act('visitRecord', input, RECORDED).data();
    expect(await rep.client.act('visitRecord', input, RECORDED).data()).toEqual(first);

    expect(await cardsOf(rep.client, customer)).toMatchObject([{ usedSlots: 1 }]);
  });
});

describe('visitCardIssue', () => {
  test('rules 5.1: one active card for each customer, with 7 to 10 slots', async () => {
    const { id: customerId } = await aCustomer(api, rep.client);
    for (const slotCount of [6, 11]) {
      expect(
        await rep.client.act('visitCardIssue', { customerId, slotCount }).refused('CARD_SLOT_COUNT_OUT_OF_RANGE'),
      ).toEqual(['input', 'slotCount']);
    }
    const data = await rep.client
      .act('visitCardIssue', { customerId }, 'visitCard { slotCount issuedBy { id } }')
      .data();
    expect(data['visitCardIssue'].visitCard).toEqual({ slotCount: 8, issuedBy: { id: rep.employeeId } });
    await rep.client.act('visitCardIssue', { customerId }).refused('CARD_ACTIVE_ALREADY');
  });

  test('rules 5.1: issued twice at the same moment, there is one card', async () => {
    const customer = await aCustomer(api, rep.client);
    await Promise.all([1, 2, 3].map(() => rep.client.act('visitCardIssue', { customerId: customer.id }).answer()));

    expect(await cardsOf(rep.client, customer)).toHaveLength(1);
  });

  test('not for customers out of sight, without the right, or signed out', async () => {
    const { id: customerId } = await aCustomer(api, rep.client);
    await otherRep.client.act('visitCardIssue', { customerId }).refused('ROW_UNKNOWN');
    await (await aPerson(api, 'FINANCE')).client.act('visitCardIssue', { customerId }).failed('FORBIDDEN');
    await api.nobody.act('visitCardIssue', { customerId }).failed('UNAUTHENTICATED');
  });
});
