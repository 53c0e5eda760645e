import { beforeAll, expect, test } from 'vitest';

import { ownApi, type TestApi } from '../../support/api.ts';
import { aPerson, type Person } from '../../support/cast.ts';
import { aShift, rostered, rosterOf } from './rosters.ts';
import { aShop, type TestShop } from './shops.ts';

let api: TestApi;
let hr: Person;
let shop: TestShop;
let other: TestShop;

beforeAll(async () => {
  api = await ownApi();
  hr = await aPerson(api, 'HR');
  [shop, other] = await Promise.all([aShop(api, hr), aShop(api, hr)]);
  return () => api.stop();
});

const TEMPLATE =
  'shiftTemplate { id version code isRetired viewerCanEdit versions { nodes { validFrom startMinute endMinute breaks { startMinute endMinute } } } }';

const night = {
  code: 'N',
  name: '晚班',
  validFrom: '2026-10-01',
  startMinute: 1_320,
  endMinute: 1_800,
  breaks: [{ startMinute: 1_560, endMinute: 1_590 }],
};

test('rules 17.2: a shift has a code, times across midnight and breaks', async () => {
  const input = { shopId: shop.id, ...night };
  const { shiftTemplateCreate } = await shop.manager.client.act('shiftTemplateCreate', input, TEMPLATE).data();

  expect(shiftTemplateCreate.shiftTemplate).toMatchObject({
    code: 'N',
    isRetired: false,
    viewerCanEdit: true,
    versions: {
      nodes: [{ validFrom: '2026-10-01', startMinute: 1_320, endMinute: 1_800, breaks: night.breaks }],
    },
  });
  await hr.client.act('shiftTemplateCreate', { ...night, shopId: null }).refused('SHIFT_CODE_TAKEN');
  await shop.manager.client.act('shiftTemplateCreate', { ...input, code: 'N N' }).refused('SHIFT_CODE_INVALID');
  await shop.manager.client
    .act('shiftTemplateCreate', { ...input, code: 'X', endMinute: 1_320 })
    .refused('SHIFT_TIMES_INVALID');
  await shop.manager.client
    .act('shiftTemplateCreate', { ...input, code: 'X', breaks: [{ startMinute: 60, endMinute: 90 }] })
    .refused('SHIFT_BREAKS_INVALID');
});

test('store managers keep the shifts of their own shops, HR those of every shop', async () => {
  const shared = await aShift(hr.client, null, { code: 'HQ' });
  const seen = async (client: Person['client']) => {
    const { shiftTemplate } = await client
      .run('query T($id: ID!) { shiftTemplate(id: $id) { version viewerCanEdit } }', { id: shared })
      .data();
    return shiftTemplate;
  };
  const edit = { id: shared, version: (await seen(hr.client)).version, name: '其他' };

  expect((await seen(shop.manager.client)).viewerCanEdit).toBe(false);
  await shop.manager.client.act('shiftTemplateEdit', edit).failed('FORBIDDEN');
  await other.manager.client.act('shiftTemplateCreate', { ...night, shopId: shop.id, code: 'Y' }).failed('FORBIDDEN');
  await shop.clerk.client.act('shiftTemplateCreate', { ...night, shopId: shop.id, code: 'Y' }).failed('FORBIDDEN');
  await hr.client.act('shiftTemplateEdit', edit).data();
});

test('rules 17.6: other times of a shift change no day that was rostered, past or to come', async () => {
  const shiftTemplateId = await aShift(shop.manager.client, shop.id, { code: 'D' });
  const { employeeId } = shop.clerk;
  const cells = ['2026-11-02', '2026-11-28'].map((date) => ({
    employeeId,
    date,
    kind: 'WORK' as const,
    shiftTemplateId,
  }));
  await rostered(shop, cells, 'Written down late.');
  const before = await rosterOf(shop.clerk);

  const times = { shiftTemplateId, startMinute: 600, endMinute: 1_080 };
  await shop.manager.client
    .act('shiftTemplateVersionSet', { ...times, validFrom: '2026-11-20' })
    .refused('SHIFT_VERSION_IN_PAST');
  await shop.manager.client.act('shiftTemplateVersionSet', { ...times, validFrom: '2026-11-21' }).data();
  await rostered(shop, [{ employeeId, date: '2026-11-29', kind: 'WORK', shiftTemplateId }]);

  const after = await rosterOf(shop.clerk);
  expect(before.map(({ startsAt }) => startsAt)).toEqual(['2026-11-01T23:30:00.000Z', '2026-11-27T23:30:00.000Z']);
  expect(after.slice(0, 2)).toEqual(before);
  expect(after[2]?.startsAt).toBe('2026-11-29T02:00:00.000Z');
});

test('rules 17.6: times that nobody is rostered by are put right; others stay', async () => {
  const shiftTemplateId = await aShift(shop.manager.client, shop.id, { code: 'P' });
  const set = (startMinute: number) =>
    shop.manager.client.act('shiftTemplateVersionSet', {
      shiftTemplateId,
      validFrom: '2026-12-01',
      startMinute,
      endMinute: 1_080,
    });
  await set(600).data();
  await set(660).data();
  await rostered(shop, [{ employeeId: shop.clerk.employeeId, date: '2026-12-02', kind: 'WORK', shiftTemplateId }]);

  await set(720).refused('SHIFT_VERSION_USED');
});

test('a retired shift is rostered no more, until it is offered again', async () => {
  const shiftTemplateId = await aShift(shop.manager.client, shop.id, { code: 'R' });
  const { employeeId } = shop.clerk;
  const cell = { employeeId, date: '2026-12-24', kind: 'WORK' as const, shiftTemplateId };
  const { shiftTemplateRetire } = await shop.manager.client
    .act('shiftTemplateRetire', { id: shiftTemplateId, version: 1 }, TEMPLATE)
    .data();

  expect(
    await shop.manager.client
      .act('rosterEntrySet', { shopId: shop.id, cells: [cell] })
      .refused('SHIFT_TEMPLATE_RETIRED'),
  ).toEqual(['input', 'cells', '0', 'shiftTemplateId']);
  const { id, version } = shiftTemplateRetire.shiftTemplate;
  await shop.manager.client.act('shiftTemplateRevive', { id, version }).data();
  await rostered(shop, [cell]);
});
