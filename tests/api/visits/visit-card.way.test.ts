import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import { type Client, ownApi, type TestApi } from '../../support/api.ts';
import { aCustomer, aPerson, type Person, type TestCustomer, type TestRow } from '../../support/cast.ts';

/** An own database, because the clock moves. It is Saturday 21 November 2026 in Shanghai. */
let api: TestApi;
let rep: Person;
let manager: Person;
let supervisor: Person;

beforeAll(async () => {
  api = await ownApi();
  [rep, manager, supervisor] = await Promise.all([
    aPerson(api, 'REP'),
    aPerson(api, 'SALES_MANAGER'),
    aPerson(api, 'SALES_SUPERVISOR'),
  ]);
});
afterAll(() => api.stop());

async function readCard(client: Client, { id }: { id: string }, selection: string) {
  return (await client.run(`query One($id: ID!) { visitCard(id: $id) { ${selection} } }`, { id }).data())['visitCard'];
}

interface Filled {
  readonly customer: TestCustomer;
  readonly card: TestRow;
  readonly lastVisit: TestRow;
}

/** A card of seven slots, filled: one visit every hour of the morning, with objections here and there. */
async function aFullCard(): Promise<Filled> {
  const customer = await aCustomer(api, rep.client);
  await rep.client.act('visitCardIssue', { customerId: customer.id, slotCount: 7 }).data();
  const days = ['13', '14', '16', '17', '18', '19', '20'];
  let last: { visit: TestRow & { card: TestRow } } | undefined;
  for (const [index, day] of days.entries()) {
    const visit = {
      customerId: customer.id,
      visitedAt: `2026-11-${day}T16:00:00Z`,
      kind: index === 0 ? 'FIRST' : 'RETURN',
      summary: '备忘',
      ...(index > 4 && { objection: 'NO_HURRY', hasListened: true, hasAsked: true }),
    };
    const data = await rep.client.act('visitRecord', visit, 'visit { id version card { id version } }').data();
    last = data['visitRecord'];
  }
  const { card, ...lastVisit } = (last as NonNullable<typeof last>).visit;
  return { customer, card, lastVisit };
}

describe('the way of a card', () => {
  test('rules 5.1, 5.4: a full card is to be handed in at the next regular meeting, on Monday', async () => {
    const { card } = await aFullCard();

    expect(await readCard(manager.client, card, 'status recoveryDueOn isRecoveryOverdue viewerCanRecover')).toEqual({
      status: 'FULL',
      recoveryDueOn: '2026-11-23',
      isRecoveryOverdue: false,
      viewerCanRecover: true,
    });
    expect((await readCard(rep.client, card, 'viewerCanRecover')).viewerCanRecover).toBe(false);
  });

  test('rules 5.1: recovered by the supervisor, analysed by the manager, attached; then read-only for everybody', async () => {
    const { card, lastVisit } = await aFullCard();
    await supervisor.client.act('visitCardAnalyse', { ...card, conclusion: 'x' }).failed('FORBIDDEN');
    await manager.client.act('visitCardAttach', card).refused('CARD_STATUS_NOT_NEXT');
    await supervisor.client.act('visitCardRecover', card).data();

    const figures = `status recoveredBy { id } analysis { visitCount firstVisitOn lastVisitOn averageInterval longestInterval
      preparedCount prepRate noHurryCount noNeedCount orderCount orderAmount conclusion }`;
    expect(await readCard(manager.client, card, figures)).toEqual({
      status: 'RECOVERED',
      recoveredBy: { id: supervisor.employeeId },
      analysis: {
        visitCount: 7,
        firstVisitOn: '2026-11-14',
        lastVisitOn: '2026-11-21',
        averageInterval: '1.17',
        longestInterval: 2,
        preparedCount: 0,
        prepRate: '0.0000',
        noHurryCount: 2,
        noNeedCount: 0,
        orderCount: 0,
        orderAmount: null,
        conclusion: null,
      },
    });

    const recovered = { id: card.id, version: card.version + 1 };
    expect(
      await manager.client.act('visitCardAnalyse', { ...recovered, conclusion: ' ' }).refused('TEXT_REQUIRED'),
    ).toEqual(['input', 'conclusion']);
    const step = await manager.client
      .act('visitCardAnalyse', { ...recovered, conclusion: '下季度主推礼盒' }, 'visitCard { id version }')
      .data();
    const analysed = step['visitCardAnalyse'].visitCard;
    await supervisor.client.act('visitCardAttach', analysed).data();

    expect(
      await readCard(manager.client, card, 'status attachedBy { id } analysis { conclusion analysedBy { id } }'),
    ).toEqual({
      status: 'ATTACHED',
      attachedBy: { id: supervisor.employeeId },
      analysis: { conclusion: '下季度主推礼盒', analysedBy: { id: manager.employeeId } },
    });
    await rep.client.act('visitEdit', { ...lastVisit, summary: 'x' }).refused('CARD_READ_ONLY');
    await rep.client.act('visitAmend', { visitId: lastVisit.id, text: 'x' }).refused('CARD_READ_ONLY');
    await manager.client.act('visitVoid', { ...lastVisit, reason: 'x' }).refused('CARD_READ_ONLY');
    const attached = await readCard(manager.client, card, 'id version');
    await manager.client.act('visitCardRecover', attached).refused('CARD_STATUS_NOT_NEXT');
  });

  test('rules 5.1: a card printed by mistake is void while nobody wrote on it; the next visit issues another one', async () => {
    const customer = await aCustomer(api, rep.client);
    const issued = await rep.client
      .act('visitCardIssue', { customerId: customer.id }, 'visitCard { id version }')
      .data();
    const card = issued['visitCardIssue'].visitCard;
    await rep.client.act('visitCardVoid', { ...card, reason: ' ' }).refused('TEXT_REQUIRED');
    await rep.client.act('visitCardVoid', { ...card, reason: '打印错误' }).data();
    const visit = { customerId: customer.id, visitedAt: '2026-11-21T01:00:00Z', kind: 'RETURN', summary: '备忘' };
    const data = await rep.client.act('visitRecord', visit, 'visit { card { id version cardNo } }').data();
    const next = data['visitRecord'].visit.card;

    expect(await readCard(rep.client, card, 'status voidReason')).toEqual({ status: 'VOID', voidReason: '打印错误' });
    expect(next.cardNo).toBe(2);
    await manager.client
      .act('visitCardVoid', { id: next.id, version: next.version, reason: 'x' })
      .refused('CARD_HAS_ENTRIES');
  });

  test('not without the right, not signed out, not out of sight, not with a stale version', async () => {
    const { card } = await aFullCard();
    await rep.client.act('visitCardRecover', card).failed('FORBIDDEN');
    await api.nobody.act('visitCardRecover', card).failed('UNAUTHENTICATED');
    const stranger = await aPerson(api, 'REP');
    await stranger.client.act('visitCardVoid', { ...card, reason: 'x' }).failed('NOT_FOUND');
    await manager.client.act('visitCardRecover', { ...card, version: card.version + 5 }).failed('STALE_VERSION');

    expect((await readCard(rep.client, card, 'status')).status).toBe('FULL');
  });

  test('rules 5.1, FND-12: after the meeting the card that was not handed in is overdue', async () => {
    const { card } = await aFullCard();
    api.clock.forward({ days: 3 });
    const later = await manager.signIn();

    expect(await readCard(later, card, 'status isRecoveryOverdue')).toEqual({
      status: 'FULL',
      isRecoveryOverdue: true,
    });
  });
});
