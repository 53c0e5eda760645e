import { beforeAll, expect, test } from 'vitest';

import { type TestApi, workerApi } from '../../support/api.ts';
import { aPerson, type Person } from '../../support/cast.ts';
import { aShift, type Cell, rostered } from './rosters.ts';
import { aShop } from './shops.ts';

let api: TestApi;
let hr: Person;
let early: string;

beforeAll(async () => {
  api = await workerApi();
  hr = await aPerson(api, 'HR');
  early = await aShift(hr.client, null);
});

const work = ({ employeeId }: Person, date: string): Cell => ({
  employeeId,
  date,
  kind: 'WORK',
  shiftTemplateId: early,
});

test('rules 17.4, clause 6: who carries a shop asks for a change of the own shifts once they are published; HR sets them', async () => {
  const shop = await aShop(api, hr);
  const own = work(shop.manager, '2026-12-01');
  await rostered(shop, [own, work(shop.clerk, '2026-12-01')]);
  await shop.manager.client.act('monthlyRosterPublish', { shopId: shop.id, month: '2026-12' }).data();

  const cells = [work(shop.clerk, '2026-12-02'), work(shop.manager, '2026-12-02')];
  const input = { shopId: shop.id, cells, reason: 'I come later.' };
  expect(await shop.manager.client.act('rosterEntrySet', input).refused('ROSTER_OWN_SHIFT')).toEqual([
    'input',
    'cells',
    '1',
    'date',
  ]);
  const taken = { ...input, cells: [{ ...own, kind: null, shiftTemplateId: null }] };
  await shop.manager.client.act('rosterEntrySet', taken).refused('ROSTER_OWN_SHIFT');
  await hr.client.act('rosterEntrySet', input).data();
});
