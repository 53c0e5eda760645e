import { beforeAll, describe, expect, test } from 'vitest';

import { type TestApi, workerApi } from '../../support/api.ts';
import { aCustomer, aPerson, type Person, type TestCustomer } from '../../support/cast.ts';

const TIMELINE = `query T($id: ID!, $kinds: [TimelineKind!], $first: Int, $after: String) { customer(id: $id) {
  timeline(kinds: $kinds, first: $first, after: $after) { endCursor
    moments { kind rowType rowId at day word state former number text amount currency person { id } } } } }`;

let api: TestApi;
let rep: Person;
let manager: Person;
let customer: TestCustomer;

beforeAll(async () => {
  api = await workerApi();
  [rep, manager] = await Promise.all([aPerson(api, 'REP'), aPerson(api, 'SALES_MANAGER')]);
  customer = await aCustomer(api, rep.client);
  const visit = { customerId: customer.id, visitedAt: '2026-11-20T03:00:00Z', kind: 'FIRST', summary: 'Tasted cakes.' };
  await rep.client.act('visitRecord', visit, 'visit { id }').data();
  const call = { customerId: customer.id, at: '2026-11-19T01:00:00Z', kind: 'CALL', note: 'All well.' };
  await manager.client.act('companyContactRecord', call).data();
  const told = { about: customer.code, kind: 'NEWS', text: 'They open a second shop.' };
  await rep.client.act('contributionSend', told).data();
});

async function timeline({ client }: Person, more: object = {}) {
  const answer = await client.run(TIMELINE, { id: customer.id, ...more }).data();
  return answer['customer'].timeline;
}

const kindsOf = (moments: { kind: string }[]): string[] => moments.map(({ kind }) => kind);

describe('Customer.timeline', () => {
  test('rules 3.1: what every module knows of a customer stands in one line, the newest first', async () => {
    const { moments, endCursor } = await timeline(rep);

    expect(endCursor).toBeNull();
    expect(kindsOf(moments)).toEqual(expect.arrayContaining(['VISIT', 'COMPANY_CONTACT', 'CARD', 'OWNER', 'CODE']));
    const times = moments.map(({ at }: { at: string }) => at);
    expect(times).toEqual(times.toSorted().toReversed());
    expect(moments.find(({ kind }: { kind: string }) => kind === 'VISIT')).toMatchObject({
      rowType: 'Visit',
      word: 'FIRST',
      text: 'Tasted cakes.',
      person: { id: rep.employeeId },
      day: null,
      amount: null,
    });
  });

  test('pages follow one another without gap or repetition, of the wanted kinds alone', async () => {
    const all = await timeline(rep);
    const found: { rowId: string; kind: string }[] = [];
    let after: string | null = null;
    do {
      const page: { moments: typeof found; endCursor: string | null } = await timeline(rep, { first: 2, after });
      found.push(...page.moments);
      after = page.endCursor;
    } while (after);

    expect(found).toEqual(all.moments);
    expect(kindsOf((await timeline(rep, { kinds: ['VISIT', 'CODE'] })).moments).toSorted()).toEqual(['CODE', 'VISIT']);
    await rep.client.run(TIMELINE, { id: customer.id, after: 'bm9uc2Vuc2U' }).failed('BAD_USER_INPUT');
    await rep.client.run(TIMELINE, { id: customer.id, first: 101 }).failed('BAD_USER_INPUT');
  });

  test('timelines of more than five customers in one question are refused, wherever they stand in it', async () => {
    const one = `customer(id: "${customer.id}") { timeline { endCursor } }`;
    const asked = (count: number): string =>
      `{ ${Array.from({ length: count }, (_, at) => `q${at}: ${one}`).join(' ')} }`;

    await rep.client.run(asked(5)).data();
    const { message } = await rep.client.run(asked(6)).failed('BAD_USER_INPUT');
    expect(message).toContain('at most 5');
  });

  test('rules 6.5: a moment shows no more than its row; who does not see the customer sees no timeline', async () => {
    const [warehouse, other] = await Promise.all([aPerson(api, 'WAREHOUSE'), aPerson(api, 'REP')]);

    expect((await other.client.run(TIMELINE, { id: customer.id }).data())['customer']).toBeNull();
    const { moments } = await timeline(warehouse);
    expect(kindsOf(moments)).toEqual(expect.arrayContaining(['OWNER', 'CODE']));
    expect(kindsOf(moments)).not.toEqual(expect.arrayContaining(['VISIT']));
    // News about a customer are for readers of archives, words and existence alike.
    expect(kindsOf(moments)).not.toContain('CONTRIBUTION');
  });
});
