import { beforeAll, expect, test } from 'vitest';

import { ownApi, type TestApi } from '../../support/api.ts';
import { aPerson, type Person } from '../../support/cast.ts';
import { aShift, type Cell, LINE, rostered, rosterOf } from './rosters.ts';
import { aShop, closeMonth, post } from './shops.ts';

let api: TestApi;
let hr: Person;
let early: string;
let night: string;

beforeAll(async () => {
  api = await ownApi();
  hr = await aPerson(api, 'HR');
  early = await aShift(hr.client, null);
  night = await aShift(hr.client, null, { code: 'N', startMinute: 1_320, endMinute: 1_920 });
  return () => api.stop();
});

const work = ({ employeeId }: Person, date: string, shiftTemplateId = early): Cell => ({
  employeeId,
  date,
  kind: 'WORK',
  shiftTemplateId,
});

async function journalOf(rowId: string): Promise<{ action: string; reason: string | null }[]> {
  const { rows } = await api.server.archive.pool.query(
    'select action, reason from journal_entries where row_id = $1 order by at, id',
    [rowId],
  );
  return rows;
}

async function toldOf(kind: string, { employeeId }: Person): Promise<object[]> {
  const { rows } = await api.server.archive.pool.query(
    `select n.facts from notifications n join accounts a on a.id = n.recipient_id where n.kind = $1 and a.employee_id = $2`,
    [kind, employeeId],
  );
  return rows.map(({ facts }) => facts);
}

test('rules 17.2: one mutation sets many dates, with the times of their shifts', async () => {
  const shop = await aShop(api, hr);
  const { employeeId } = shop.clerk;
  const lines = await rostered(shop, [
    work(shop.clerk, '2026-12-01'),
    work(shop.clerk, '2026-12-02', night),
    { employeeId, date: '2026-12-03', kind: 'REST' },
    { employeeId, date: '2026-12-04', kind: 'HOLIDAY_OFF' },
    work(shop.manager, '2026-12-01'),
  ]);

  expect(lines.map(({ date, kind, startsAt, endsAt }) => [date, kind, startsAt, endsAt])).toEqual([
    ['2026-12-01', 'WORK', '2026-11-30T23:30:00.000Z', '2026-12-01T07:30:00.000Z'],
    ['2026-12-02', 'WORK', '2026-12-02T14:00:00.000Z', '2026-12-03T00:00:00.000Z'],
    ['2026-12-03', 'REST', null, null],
    ['2026-12-04', 'HOLIDAY_OFF', null, null],
    ['2026-12-01', 'WORK', '2026-11-30T23:30:00.000Z', '2026-12-01T07:30:00.000Z'],
  ]);
  expect(await journalOf(lines[0]?.id ?? '')).toEqual([{ action: 'rosterEntrySet', reason: null }]);
});

test('dates are set anew, exchanged and cleared by the version that was seen', async () => {
  const shop = await aShop(api, hr);
  const [one, other] = await rostered(shop, [work(shop.clerk, '2026-12-01'), work(shop.manager, '2026-12-01', night)]);
  const swapped = await rostered(shop, [
    { ...work(shop.clerk, '2026-12-01', night), version: one?.version ?? 0 },
    { ...work(shop.manager, '2026-12-01'), version: other?.version ?? 0 },
  ]);

  expect(swapped.map(({ id, startsAt }) => [id, startsAt])).toEqual([
    [one?.id, '2026-12-01T14:00:00.000Z'],
    [other?.id, '2026-11-30T23:30:00.000Z'],
  ]);
  const stale = { employeeId: shop.clerk.employeeId, date: '2026-12-01', version: 1 };
  expect(
    await shop.manager.client.act('rosterEntrySet', { shopId: shop.id, cells: [stale] }).refused('ROSTER_CELL_CHANGED'),
  ).toEqual(['input', 'cells', '0', 'version']);
  const [cleared] = await rostered(shop, [{ ...stale, version: swapped[0]?.version ?? 0 }]);
  expect(cleared?.cancelledAt).not.toBeNull();
  expect(await rosterOf(shop.clerk)).toEqual([]);
  await rostered(shop, [work(shop.clerk, '2026-12-01')]);
});

test('nobody is in two places at once: the refusal stands beside its date, and nothing is done', async () => {
  const [shop, other] = [await aShop(api, hr), await aShop(api, hr)];
  await post(hr, shop.clerk.employeeId, { shopId: other.id, startsOn: '2026-12-02' });
  await rostered(shop, [work(shop.clerk, '2026-12-01', night)]);
  const cells = [work(other.clerk, '2026-12-02'), work(shop.clerk, '2026-12-02')];

  expect(await other.manager.client.act('rosterEntrySet', { shopId: other.id, cells }).refused('TIME_TAKEN')).toEqual([
    'input',
    'cells',
    '1',
    'date',
  ]);
  expect(await rosterOf(other.clerk)).toEqual([]);
  const sameDate = [work(shop.clerk, '2026-12-01')];
  await hr.client.act('rosterEntrySet', { shopId: other.id, cells: sameDate }).refused('TIME_TAKEN');
});

test('the database keeps two shifts of a person apart, whoever writes them', async () => {
  const shop = await aShop(api, hr);
  await rostered(shop, [work(shop.clerk, '2026-12-01', night)]);

  const write = api.server.archive.pool.query(
    `insert into roster_entries (id, created_at, updated_at, employee_id, shop_id, date, kind, starts_at, ends_at, breaks)
     values (gen_random_uuid(), now(), now(), $1, $2, '2026-12-02', 'WORK', '2026-12-02T23:00Z', '2026-12-03T07:00Z', '[]'),
            (gen_random_uuid(), now(), now(), $1, $2, '2026-12-03', 'WORK', '2026-12-03T06:00Z', '2026-12-03T15:00Z', '[]')`,
    [shop.clerk.employeeId, shop.id],
  );
  await expect(write).rejects.toMatchObject({ code: '23P01' });
});

test('two who fill the same empty date at once: one of them is refused', async () => {
  const shop = await aShop(api, hr);
  const input = { shopId: shop.id, cells: [work(shop.clerk, '2026-12-01')] };
  const answers = await Promise.all([
    shop.manager.client.act('rosterEntrySet', input).answer(),
    hr.client.act('rosterEntrySet', input).answer(),
  ]);

  const codes = answers.flatMap(({ data }) =>
    data?.['rosterEntrySet'].userErrors.map((one: { code: string }) => one.code),
  );
  expect(codes).toEqual(['ROSTER_CELL_CHANGED']);
});

test('store managers roster who is posted to their shop on that date; HR lends people', async () => {
  const [shop, other] = [await aShop(api, hr), await aShop(api, hr)];
  const set = (person: Person, cells: readonly Cell[], shopId = shop.id) =>
    person.client.act('rosterEntrySet', { shopId, cells });
  await post(hr, shop.clerk.employeeId, { shopId: other.id, startsOn: '2026-12-10' });

  await set(shop.manager, [work(shop.clerk, '2026-12-09')]).data();
  expect(await set(shop.manager, [work(shop.clerk, '2026-12-10')]).refused('ROSTER_PERSON_UNFIT')).toEqual([
    'input',
    'cells',
    '0',
    'employeeId',
  ]);
  await set(hr, [work(shop.clerk, '2026-12-10')]).data();
  await set(shop.manager, [work(other.clerk, '2026-12-09')], other.id).failed('FORBIDDEN');
  await set(shop.clerk, [work(shop.clerk, '2026-12-11')]).failed('FORBIDDEN');
});

test('all that is wrong is told at once', async () => {
  const shop = await aShop(api, hr);
  const { employeeId } = shop.clerk;
  const ofOther = await aShift(hr.client, (await aShop(api, hr)).id, { code: 'Z' });
  const cells = [
    work(shop.clerk, '2026-12-01', ofOther),
    { employeeId, date: '2026-12-02', kind: 'WORK' },
    { employeeId, date: '2026-12-03', kind: 'REST', shiftTemplateId: early },
    { employeeId, date: '2026-12-04', kind: 'REST' },
    { employeeId, date: '2026-12-04', kind: 'REST' },
    work(shop.clerk, '2026-09-30'),
  ];
  const { data } = await shop.manager.client.act('rosterEntrySet', { shopId: shop.id, cells, reason: 'Why' }).answer();

  expect(
    data?.['rosterEntrySet'].userErrors.map(({ code, path }: { code: string; path: string[] }) => [code, path[2]]),
  ).toEqual([
    ['SHIFT_TEMPLATE_UNFIT', '0'],
    ['VALUE_REQUIRED', '1'],
    ['SHIFT_TEMPLATE_UNFIT', '2'],
    ['ROSTER_CELL_TWICE', '4'],
    ['SHIFT_TEMPLATE_UNFIT', '5'],
  ]);
  await shop.manager.client.act('rosterEntrySet', { shopId: shop.id, cells: [] }).refused('VALUE_OUT_OF_RANGE');
  for (const date of ['0001-01-01', '9999-12-31']) {
    const far = { shopId: shop.id, cells: [{ employeeId, date, kind: 'REST' }] };
    await shop.manager.client.act('rosterEntrySet', far).refused('ROSTER_DATE_TOO_FAR');
  }
});

test('days that are over want a reason, which is journaled; rules 17.7: those of a closed month stay', async () => {
  const shop = await aShop(api, hr);
  await closeMonth(api, '2026-05-01');
  const past = { shopId: shop.id, cells: [work(shop.clerk, '2026-11-20')] };

  expect(await shop.manager.client.act('rosterEntrySet', past).refused('ROSTER_REASON_REQUIRED')).toEqual([
    'input',
    'reason',
  ]);
  const [line] = await rostered(shop, past.cells, 'The list hung on the wall.');
  expect(await journalOf(line?.id ?? '')).toEqual([{ action: 'rosterEntrySet', reason: 'The list hung on the wall.' }]);
  const cells = [{ employeeId: shop.clerk.employeeId, date: '2026-05-31', kind: 'REST' }];
  expect(
    await hr.client
      .act('rosterEntrySet', { shopId: shop.id, cells, reason: 'Late' })
      .refused('ATTENDANCE_MONTH_CLOSED'),
  ).toEqual(['input', 'cells', '0', 'date']);
});

test('a published month is told to its people, and changed with a reason that they hear of', async () => {
  const shop = await aShop(api, hr);
  const publish = { shopId: shop.id, month: '2026-12' };
  await shop.manager.client.act('monthlyRosterPublish', publish).refused('ROSTER_EMPTY');
  await rostered(shop, [work(shop.clerk, '2026-12-01')]);

  const { monthlyRosterPublish } = await shop.manager.client
    .act('monthlyRosterPublish', publish, 'monthlyRoster { state startsOn publishedBy { id } }')
    .data();
  expect(monthlyRosterPublish.monthlyRoster).toEqual({
    state: 'PUBLISHED',
    startsOn: '2026-12-01',
    publishedBy: { id: shop.manager.employeeId },
  });
  expect(await toldOf('ROSTER_PUBLISHED', shop.clerk)).toEqual([{ shop: shop.code, month: '2026-12' }]);
  await shop.manager.client.act('monthlyRosterPublish', publish).refused('ROSTER_PUBLISHED_ALREADY');

  const cells = [work(shop.clerk, '2026-12-02'), work(shop.clerk, '2026-12-03')];
  await shop.manager.client.act('rosterEntrySet', { shopId: shop.id, cells }).refused('ROSTER_REASON_REQUIRED');
  await rostered(shop, cells, 'A colleague is ill.');
  expect(await toldOf('ROSTER_CHANGED', shop.clerk)).toEqual([{ shop: shop.code, date: '2026-12-02', days: 2 }]);
});

test('a pattern turns, everybody begins where he is told, and public holidays may be off', async () => {
  const shop = await aShop(api, hr);
  const input = {
    shopId: shop.id,
    startsOn: '2026-12-01',
    endsOn: '2026-12-06',
    steps: [{ kind: 'WORK', shiftTemplateId: early }, { kind: 'WORK', shiftTemplateId: night }, { kind: 'REST' }],
    people: [{ employeeId: shop.clerk.employeeId }, { employeeId: shop.manager.employeeId, offset: 1 }],
  };
  await rostered(shop, [{ employeeId: shop.clerk.employeeId, date: '2026-12-02', kind: 'HOLIDAY_OFF' }]);
  await shop.manager.client.act('rosterEntryFill', input).data();

  const row = async (person: Person): Promise<string> =>
    (await rosterOf(person)).map(({ kind, startsAt }) => (startsAt ? startsAt.slice(11, 13) : kind)).join(' ');
  expect(await row(shop.clerk)).toBe('23 HOLIDAY_OFF REST 23 14 REST');
  expect(await row(shop.manager)).toBe('14 REST 23 14 REST 23');

  await hr.client.act('calendarDayCreate', { day: '2026-12-02', kind: 'HOLIDAY', name: '店庆' }).data();
  const again = { ...input, isHolidayOff: true, isOverwriting: true };
  await shop.manager.client.act('rosterEntryFill', again).data();
  expect(await row(shop.manager)).toBe('14 HOLIDAY_OFF 23 14 REST 23');
  await shop.manager.client.act('rosterEntryFill', { ...input, steps: [] }).refused('VALUE_OUT_OF_RANGE');
  await shop.manager.client.act('rosterEntryFill', { ...input, endsOn: '2026-11-30' }).refused('ROSTER_DAYS_INVALID');
});

test('a week is copied by weekday for who still works there, and leaves what is there', async () => {
  const shop = await aShop(api, hr);
  await rostered(shop, [
    work(shop.clerk, '2026-12-07'),
    { employeeId: shop.clerk.employeeId, date: '2026-12-08', kind: 'REST' },
    work(shop.manager, '2026-12-07', night),
    { employeeId: shop.clerk.employeeId, date: '2026-12-15', kind: 'HOLIDAY_OFF' },
  ]);
  await post(hr, shop.manager.employeeId, { shopId: null, post: 'OFFICE', startsOn: '2026-12-14' });
  const copied = {
    sourceStartsOn: '2026-12-07',
    sourceEndsOn: '2026-12-13',
    startsOn: '2026-12-14',
    endsOn: '2026-12-27',
  };
  const { rosterEntryCopy } = await shop.manager.client
    .act('rosterEntryCopy', { shopId: shop.id, ...copied }, LINE)
    .data();

  expect(
    rosterEntryCopy.rosterEntries.map(({ date, kind }: { date: string; kind: string }) => `${date} ${kind}`),
  ).toEqual(['2026-12-14 WORK', '2026-12-21 WORK', '2026-12-22 REST']);
});

test('rules 17.1, FND-37: warned of too few or too many people, and of days with too few on duty', async () => {
  const shop = await aShop(api, hr);
  const december = { shopId: shop.id, month: '2026-12' };
  const ask = `query W($shopId: ID!, $month: Month!) { rosterWarnings(shopId: $shopId, month: $month) { kind date count limit } }`;
  const warnings = async (person: Person) => (await person.client.run(ask, december).data())['rosterWarnings'];
  await hr.client.act('shopRuleSet', { shopId: shop.id, validFrom: '2026-12-03', minOnDuty: 2 }).data();
  await rostered(shop, [work(shop.clerk, '2026-12-01'), work(shop.clerk, '2026-12-03')]);

  expect((await warnings(shop.manager)).slice(0, 2)).toEqual([
    { kind: 'ON_DUTY_TOO_FEW', date: '2026-12-02', count: 0, limit: 1 },
    { kind: 'ON_DUTY_TOO_FEW', date: '2026-12-03', count: 1, limit: 2 },
  ]);
  await post(hr, shop.clerk.employeeId, { shopId: null, post: 'OFFICE', startsOn: '2026-11-30' });
  expect((await warnings(hr))[0]).toEqual({ kind: 'PEOPLE_TOO_FEW', date: null, count: 1, limit: 2 });
  await shop.clerk.client.run(ask, december).failed('FORBIDDEN');
  const other = await aShop(api, hr);
  await other.manager.client.run(ask, december).failed('FORBIDDEN');
  await hr.client.run(ask, { ...december, shopId: 'nothing' }).failed('NOT_FOUND');
});
