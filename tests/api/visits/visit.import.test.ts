import { beforeAll, expect, test } from 'vitest';

import { type TestApi, workerApi } from '../../support/api.ts';
import { aCustomer, aPerson, type Person } from '../../support/cast.ts';
import { importText } from '../transfer/import-here.ts';

let api: TestApi;
let rep: Person;

beforeAll(async () => {
  api = await workerApi();
  rep = await aPerson(api, 'REP');
});

const HEAD = 'customer,visitedAt,kind,summary';

async function historyOf({ id }: { id: string }) {
  const asked = `query One($id: ID!) { customer(id: $id) {
    visitCards(filter: { isHistoric: { eq: true } }, sort: [{ by: CARD_NO }]) { nodes { status slotCount usedSlots visits { slotNo summary } } }
  } }`;
  return (await rep.client.run(asked, { id }).data())['customer'].visitCards.nodes;
}

test('rules 5.1, 5.2: imported history keeps its dates and is filed on attached cards in date order, whatever order it comes in', async () => {
  const customer = await aCustomer(api, rep.client);
  const row = (day: number): string =>
    `${customer.code},2024-03-${String(day).padStart(2, '0')} 10:00,RETURN,第 ${day} 天`;
  const later = await importText(api, { sheet: 'visits', text: [HEAD, row(20), row(12)].join('\n') });
  expect(later.created).toBe(2);
  const days = [1, 2, 3, 4, 5, 6, 7];
  await importText(api, { sheet: 'visits', text: [HEAD, ...days.map(row)].join('\n') });

  const cards = await historyOf(customer);
  expect(cards.map(({ visits: _visits, ...card }: { visits: unknown }) => card)).toEqual([
    { status: 'ATTACHED', slotCount: 8, usedSlots: 8 },
    { status: 'ATTACHED', slotCount: 8, usedSlots: 1 },
  ]);
  const summaries = cards.flatMap(({ visits }: { visits: { summary: string }[] }) =>
    visits.map((visit) => visit.summary),
  );
  expect(summaries).toEqual([...days, 12, 20].map((day) => `第 ${day} 天`));
  expect((await importText(api, { sheet: 'visits', text: [HEAD, row(12)].join('\n') })).skipped).toBe(1);

  const visit = { customerId: customer.id, visitedAt: '2026-11-21T01:00:00Z', kind: 'FIRST', summary: 'x' };
  await rep.client.act('visitRecord', visit).refused('VISIT_NOT_FIRST');
});

test('rules 5.2: of a history only the first counted visit is FIRST', async () => {
  const customer = await aCustomer(api, rep.client);
  const row = (day: string, kind: string): string => `${customer.code},2024-${day} 10:00,${kind},x`;
  const text = [HEAD, row('04-02', 'FIRST'), row('04-01', 'FIRST'), row('04-03', 'RETURN')].join('\n');
  expect(await importText(api, { sheet: 'visits', text })).toMatchObject({ created: 2, codes: { VISIT_NOT_FIRST: 1 } });

  const later = [HEAD, row('05-01', 'FIRST')].join('\n');
  expect((await importText(api, { sheet: 'visits', text: later })).codes).toEqual({ VISIT_NOT_FIRST: 1 });
});

test('rules 5.2: history from before the first visit makes that one a return visit, journaled', async () => {
  const customer = await aCustomer(api, rep.client);
  const visit = { customerId: customer.id, visitedAt: '2026-11-21T01:00:00Z', kind: 'FIRST', summary: 'x' };
  await rep.client.act('visitRecord', visit).data();
  const kinds = async (): Promise<string[]> => {
    const asked = `query V($id: ID!) { visits(filter: { customer: { id: { eq: $id } } }, sort: [{ by: VISITED_AT }]) { nodes { kind } } }`;
    const { visits } = await rep.client.run(asked, customer).data();
    return visits.nodes.map(({ kind }: { kind: string }) => kind);
  };

  await importText(api, { sheet: 'visits', text: [HEAD, `${customer.code},2025-02-01 10:00,DELIVERY,x`].join('\n') });
  expect(await kinds()).toEqual(['DELIVERY', 'RETURN']);
  await importText(api, { sheet: 'visits', text: [HEAD, `${customer.code},2024-02-01 10:00,FIRST,x`].join('\n') });
  await importText(api, { sheet: 'visits', text: [HEAD, `${customer.code},2023-02-01 10:00,FIRST,x`].join('\n') });
  expect(await kinds()).toEqual(['FIRST', 'RETURN', 'DELIVERY', 'RETURN']);
});

test('unknown customers and days to come are refused row by row', async () => {
  const customer = await aCustomer(api, rep.client);
  const text = [HEAD, 'SHP-AM-99999,2024-01-01 10:00,RETURN,x', `${customer.code},2030-01-01 10:00,RETURN,x`].join(
    '\n',
  );
  const { created, codes } = await importText(api, { sheet: 'visits', text });

  expect(created).toBe(0);
  expect(codes).toEqual({ UNKNOWN_REFERENCE: 1, VISIT_IN_FUTURE: 1 });
});
