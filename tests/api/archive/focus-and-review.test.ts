import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import { type Client, ownApi, type TestApi } from '../../support/api.ts';
import { aCustomer, aPerson, type Person, type TestCustomer, type TestRow } from '../../support/cast.ts';

// A database of its own: lists are one a month, and reviews sum over all customers.
let api: TestApi;
let rep: Person;
let manager: Person;

beforeAll(async () => {
  api = await ownApi();
  [rep, manager] = await Promise.all([aPerson(api, 'REP'), aPerson(api, 'SALES_MANAGER')]);
});
afterAll(() => api.stop());

async function isFocus(client: Client, { id }: TestCustomer): Promise<boolean> {
  const data = await client.run(`query One($id: ID!) { customer(id: $id) { isFocus isKeyCustomer } }`, { id }).data();
  expect(data['customer'].isKeyCustomer).toBe(data['customer'].isFocus);
  return data['customer'].isFocus;
}

async function aList(month: string, customers: readonly TestCustomer[]): Promise<TestRow> {
  const data = await manager.client.act('focusListCreate', { month }, 'focusList { id version }').data();
  const list: TestRow = data['focusListCreate'].focusList;
  for (const { id: customerId } of customers) {
    await manager.client.act('focusEntryAdd', { listId: list.id, customerId, reason: '本月要谈新合同' }).data();
  }
  return list;
}

describe('the focus list of a month', () => {
  test('rules 6.10: it is fixed by the meeting, holds for its month and makes key customers', async () => {
    const [november, december] = [await aCustomer(api, rep.client), await aCustomer(api, rep.client)];
    const list = await aList('2026-11', [november]);
    expect(await isFocus(rep.client, november)).toBe(false);
    await manager.client
      .act('focusEntryAdd', { listId: list.id, customerId: november.id, reason: 'x' })
      .refused('FOCUS_CUSTOMER_LISTED');
    await manager.client.act('focusListFix', { ...list, participants: '' }).refused('TEXT_REQUIRED');
    await manager.client.act('focusListFix', { ...list, participants: '各部门经理' }).data();
    expect(await isFocus(rep.client, november)).toBe(true);
    await manager.client
      .act('focusEntryAdd', { listId: list.id, customerId: december.id, reason: 'x' })
      .refused('FOCUS_LIST_FIXED');

    // Fixed beforehand, it holds from its month on.
    const next = await aList('2026-12', [december]);
    await manager.client.act('focusListFix', { ...next, participants: '各部门经理' }).data();
    expect(await isFocus(rep.client, december)).toBe(false);
    api.clock.set('2026-12-01T00:30:00+08:00');
    await api.runJob('focus.apply');
    const client = await rep.signIn();
    expect([await isFocus(client, november), await isFocus(client, december)]).toEqual([false, true]);
  });

  test('rules 6.10: not for months that are over, not by reps, not signed out', async () => {
    const client = await manager.signIn();
    await client.act('focusListCreate', { month: '2026-10' }).refused('FOCUS_MONTH_PAST');
    await client.act('focusListCreate', { month: 'soon' }).failed('BAD_USER_INPUT');
    await (await rep.signIn()).act('focusListCreate', { month: '2027-02' }).failed('FORBIDDEN');
    await api.nobody.act('focusListCreate', { month: '2027-02' }).failed('UNAUTHENTICATED');
  });
});

describe('a review of consumption', () => {
  test('rules 6.10: it keeps the classes as they were and the archives that moved, revision by revision', async () => {
    const client = await manager.signIn();
    const input = {
      kind: 'QUARTERLY',
      periodFrom: '2026-07-01',
      heldOn: '2026-11-20',
      conclusions: '加强 C 类客户回访',
    };
    const selection = 'reviewMeeting { revision periodTo classes { grade customers buyers } moves { from to count } }';
    const data = await client.act('reviewMeetingRecord', input, selection).data();
    expect(data['reviewMeetingRecord'].reviewMeeting).toEqual({
      revision: 1,
      periodTo: '2026-10-01',
      classes: [],
      moves: [],
    });
    const again = await client.act('reviewMeetingRecord', input, 'reviewMeeting { revision }').data();
    expect(again['reviewMeetingRecord'].reviewMeeting.revision).toBe(2);
    await client.act('reviewMeetingRecord', { ...input, periodFrom: '2027-01-01' }).refused('REVIEW_PERIOD_NOT_OVER');
    await client.act('reviewMeetingRecord', { ...input, conclusions: '' }).refused('TEXT_REQUIRED');
    await (await rep.signIn()).act('reviewMeetingRecord', input).failed('FORBIDDEN');
    await api.nobody.act('reviewMeetingRecord', input).failed('UNAUTHENTICATED');
  });
});
