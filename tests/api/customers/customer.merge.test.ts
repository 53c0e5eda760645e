import { expect, test } from 'vitest';

import { workerApi } from '../../support/api.ts';
import { decided, requestsAbout } from '../../support/asking.ts';
import { aCustomer, aPerson, type Person, type TestCustomer } from '../../support/cast.ts';
import { importText } from '../transfer/import-here.ts';

const REQUEST = 'approvalRequest { id version level state }';
const SEEN = `query C($id: ID!) { customer(id: $id) { id state version city address
  codes { code } visits { totalCount } visitCards { totalCount nodes { status cardNo } } contacts { isPrimary }
  merges { nodes { id version movedCount keptCount filledFields state loserCode } } } }`;

interface Pair {
  readonly gm: Person;
  readonly manager: Person;
  readonly rep: Person;
  readonly winner: TestCustomer;
  readonly loser: TestCustomer;
}

async function visit(rep: Person, customerId: string): Promise<void> {
  const input = { customerId, visitedAt: '2026-11-20T03:00:00Z', kind: 'FIRST', summary: 'Tasted the cakes.' };
  await rep.client.act('visitRecord', input, 'visit { id }').data();
}

async function aPair(): Promise<Pair> {
  const api = await workerApi();
  const [gm, manager, rep] = await Promise.all([
    aPerson(api, 'GENERAL_MANAGER'),
    aPerson(api, 'SALES_MANAGER'),
    aPerson(api, 'REP'),
  ]);
  const winner = await aCustomer(api, rep.client, { city: 'Shanghai' });
  const loser = await aCustomer(api, rep.client, { city: 'Nanjing', address: '5 Hunan Road' });
  await visit(rep, winner.id);
  await visit(rep, loser.id);
  for (const { id } of [winner, loser])
    await rep.client.act('contactCreate', { customerId: id, name: 'Wang', isPrimary: true }).data();
  return { gm, manager, rep, winner, loser };
}

async function seen({ manager }: Pair, id: string) {
  return (await manager.client.run(SEEN, { id }).data())['customer'];
}

async function merge(pair: Pair): Promise<void> {
  const { rep, manager, winner, loser } = pair;
  const { version } = await seen(pair, winner.id);
  const input = { id: winner.id, version, loserId: loser.id, reason: 'The same shop, opened twice.' };
  const asked = await rep.client.act('customerRequestMerge', input, REQUEST).data();
  const request = asked['customerRequestMerge'].approvalRequest;
  const decision = { id: request.id, version: request.version, decision: 'APPROVE' };
  await manager.client.act('approvalRequestDecide', decision, REQUEST).data();
}

test('rules 4: a merge moves everything, keeps the codes as aliases and fills blanks', async () => {
  const pair = await aPair();
  const { winner, loser, manager } = pair;
  const preview = await manager.client
    .run(
      'query P($w: ID!, $l: ID!) { customerMergePreview(winnerId: $w, loserId: $l) { fills differs rows { name moves stays } } }',
      { w: winner.id, l: loser.id },
    )
    .data();
  expect(preview['customerMergePreview']).toMatchObject({ fills: ['address'] });
  expect(preview['customerMergePreview'].differs).toEqual(expect.arrayContaining(['name', 'city']));
  expect(preview['customerMergePreview'].rows).toContainEqual({ name: 'Visit', moves: 1, stays: 0 });

  await merge(pair);

  const after = await seen(pair, winner.id);
  expect(after).toMatchObject({ city: 'Shanghai', address: '5 Hunan Road', visits: { totalCount: 2 } });
  expect(after.codes.map(({ code }: { code: string }) => code)).toEqual(
    expect.arrayContaining([winner.code, loser.code]),
  );
  expect(after.contacts.map(({ isPrimary }: { isPrimary: boolean }) => isPrimary).toSorted()).toEqual([false, true]);
  expect(after.visitCards.nodes.map(({ cardNo }: { cardNo: number }) => cardNo).toSorted()).toEqual([1, 2]);
  expect(await seen(pair, loser.id)).toBeNull();
  const byOldCode = await manager.client
    .run('query B($code: String!) { customerByCode(code: $code) { id } }', { code: loser.code })
    .data();
  expect(byOldCode['customerByCode']).toEqual({ id: winner.id });
});

test('rules 4, 5.1: more cards than the winner has of the rep come over, and go on after the last of them', async () => {
  const pair = await aPair();
  const { winner, loser } = pair;
  const days = Array.from({ length: 25 }, (_, at) => `2026-06-${String(at + 1).padStart(2, '0')} 10:00`);
  const rows = days.map((day) => `${loser.code},${day},Tasted the cakes.`);
  await importText(await workerApi(), {
    sheet: 'visits',
    text: `customer,visitedAt,summary\r\n${rows.join('\r\n')}\r\n`,
  });
  const { visitCards: before } = await seen(pair, loser.id);
  expect(before.totalCount).toBeGreaterThan(2);

  await merge(pair);

  const { visitCards, visits } = await seen(pair, winner.id);
  expect(visits.totalCount).toBe(27);
  expect(
    visitCards.nodes.map(({ cardNo }: { cardNo: number }) => cardNo).toSorted((a: number, b: number) => a - b),
  ).toEqual(Array.from({ length: before.totalCount + 1 }, (_, at) => at + 1));
});

test('rules 6.4: a merge is undone while the loser lies in the bin, and everything stands as before', async () => {
  const pair = await aPair();
  const { winner, loser, manager } = pair;
  await merge(pair);
  const [made] = (await seen(pair, winner.id)).merges.nodes;

  await manager.client
    .act('customerMergeUndo', { id: made.id, version: made.version, reason: 'Two shops after all.' })
    .data();

  expect(await seen(pair, winner.id)).toMatchObject({
    address: null,
    visits: { totalCount: 1 },
    codes: [{ code: winner.code }],
    merges: { nodes: [{ state: 'UNDONE' }] },
  });
  expect(await seen(pair, loser.id)).toMatchObject({
    state: 'DRAFT',
    visits: { totalCount: 1 },
    codes: [{ code: loser.code }],
  });
});

test('a merge wants two customers in sight, a reason, and the consent of another person', async () => {
  const pair = await aPair();
  const api = await workerApi();
  const other = await aPerson(api, 'REP');
  const hidden = await aCustomer(api, other.client);
  const { rep, manager, winner, loser } = pair;
  const { version } = await seen(pair, winner.id);
  const ask = (who: Person, more: object) =>
    who.client.act(
      'customerRequestMerge',
      { id: winner.id, version, loserId: loser.id, reason: 'One shop.', ...more },
      REQUEST,
    );

  expect(await ask(rep, { loserId: winner.id }).refused('CUSTOMER_MERGE_SAME')).toEqual(['input', 'loserId']);
  expect(await ask(rep, { loserId: hidden.id }).refused('ROW_UNKNOWN')).toEqual(['input', 'loserId']);
  expect(await ask(rep, { reason: ' ' }).refused('TEXT_REQUIRED')).toEqual(['input', 'reason']);
  await ask(other, {}).failed('NOT_FOUND');

  const { approvalRequest } = (await ask(manager, {}).data())['customerRequestMerge'];
  expect(approvalRequest.level).toBe('GENERAL_MANAGER');
});

test('rules 5.2, 6.3: what was asked about the loser is withdrawn, of its contacts it goes over, and one first visit stays', async () => {
  const pair = await aPair();
  const { winner, loser, manager, rep } = pair;
  const change = { city: 'Suzhou', reason: 'It moved in the spring.' };
  await rep.client
    .act('customerEdit', { id: loser.id, version: (await seen(pair, loser.id)).version, ...change })
    .data();
  const { customer } = await rep.client
    .run('query C($id: ID!) { customer(id: $id) { contacts { id version } } }', loser)
    .data();
  await rep.client.act('contactEdit', { ...customer.contacts[0], name: 'Wang Fang', reason: change.reason }).data();
  const loserWaits = await requestsAbout(manager.client, loser.id);
  expect(loserWaits.map(({ kind }) => kind).toSorted()).toEqual(['CONTACT_CHANGE', 'CUSTOMER_CHANGE', 'CUSTOMER_NEW']);

  await merge(pair);

  const now = new Map((await requestsAbout(manager.client, winner.id)).map(({ id, state }) => [id, state]));
  expect(loserWaits.map(({ id, kind }) => [kind, now.get(id)]).toSorted()).toEqual([
    ['CONTACT_CHANGE', 'PENDING'],
    ['CUSTOMER_CHANGE', 'WITHDRAWN'],
    ['CUSTOMER_NEW', 'WITHDRAWN'],
  ]);
  const { visits } = await manager.client
    .run('query V($id: ID!) { visits(filter: { customer: { id: { eq: $id } } }) { nodes { kind } } }', winner)
    .data();
  expect(visits.nodes.map(({ kind }: { kind: string }) => kind).toSorted()).toEqual(['FIRST', 'RETURN']);

  const [made] = (await seen(pair, winner.id)).merges.nodes;
  await manager.client.act('customerMergeUndo', { id: made.id, version: made.version, reason: 'Two shops.' }).data();
  const asked = (await requestsAbout(manager.client, loser.id)).filter(({ state }) => state === 'PENDING');
  expect(asked.map(({ kind }) => kind).toSorted()).toEqual(['CONTACT_CHANGE', 'CUSTOMER_NEW']);
});

test('rules 6.5: the preview counts what the asker sees, and of a hidden customer tells nothing', async () => {
  const pair = await aPair();
  const { winner, loser, rep, manager } = pair;
  const api = await workerApi();
  const [other, finance] = [await aPerson(api, 'REP'), await aPerson(api, 'FINANCE')];
  const preview = async ({ client }: Person) =>
    (
      await client
        .run(
          'query P($w: ID!, $l: ID!) { customerMergePreview(winnerId: $w, loserId: $l) { differs rows { name } } }',
          { w: winner.id, l: loser.id },
        )
        .answer()
    ).data?.['customerMergePreview'];

  expect((await preview(manager)).rows).toContainEqual({ name: 'Contact' });
  expect((await preview(rep)).rows).toContainEqual({ name: 'Visit' });
  expect((await preview(other)) ?? null).toBeNull();
  expect(((await preview(finance))?.rows ?? []).map(({ name }: { name: string }) => name)).not.toContain('Visit');
});

test('rules 4, 7.3: the past of a grade stays with the archive that had it', async () => {
  const pair = await aPair();
  const { winner, loser, gm, manager } = pair;
  const { version } = await seen(pair, loser.id);
  const override = { id: loser.id, version, grade: 'B', reason: '战略客户', endsOn: '2026-12-31' };
  const asked = await manager.client.act('gradeOverridePropose', override, REQUEST).data();
  await decided(gm, asked['gradeOverridePropose'].approvalRequest);

  await merge(pair);

  const { customer } = await manager.client
    .run('query G($id: ID!) { customer(id: $id) { grade gradeOverrides { totalCount } } }', winner)
    .data();
  expect(customer).toEqual({ grade: 'N', gradeOverrides: { totalCount: 0 } });
});
