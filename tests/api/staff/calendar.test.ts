import { loadCalendar, systemContext } from '@living-archive/api/testing';
import { afterAll, beforeAll, expect, test } from 'vitest';

import { ownApi, type TestApi } from '../../support/api.ts';
import { aPerson, type Person } from '../../support/cast.ts';

let api: TestApi;
let hr: Person;
let rep: Person;

beforeAll(async () => {
  api = await ownApi();
  [hr, rep] = await Promise.all([aPerson(api, 'HR'), aPerson(api, 'REP')]);
});

afterAll(() => api.stop());

const DAY = 'calendarDay { id version day kind name }';

test('rules 1.3: who may says of a day that the company works or not; everybody reads it', async () => {
  const input = { day: '2027-03-08', kind: 'HOLIDAY', name: '公司旅游' };
  await rep.client.act('calendarDayCreate', input, DAY).failed('FORBIDDEN');
  await api.nobody.act('calendarDayCreate', input, DAY).failed('UNAUTHENTICATED');
  const { calendarDayCreate } = await hr.client.act('calendarDayCreate', input, DAY).data();
  const { id, version } = calendarDayCreate.calendarDay;

  expect(await hr.client.act('calendarDayCreate', input, DAY).refused('CALENDAR_DAY_TAKEN')).toEqual(['input', 'day']);
  await hr.client.act('calendarDayCreate', { ...input, day: '2027-03-09', name: ' ' }).refused('TEXT_REQUIRED');
  const edited = await hr.client.act('calendarDayEdit', { id, version, kind: 'WORKDAY' }, DAY).data();
  expect(edited['calendarDayEdit'].calendarDay).toMatchObject({ kind: 'WORKDAY', version: version + 1 });
  await hr.client.act('calendarDayEdit', { id, version, name: 'Late' }).failed('STALE_VERSION');

  const read = `{ calendarDays(filter: { day: { eq: "2027-03-08" } }) { nodes { day kind name } } }`;
  expect((await rep.client.run(read).data())['calendarDays'].nodes).toEqual([{ ...input, kind: 'WORKDAY' }]);
  await rep.client.act('calendarDayRemove', { id, version: version + 1 }).failed('FORBIDDEN');
  await hr.client.act('calendarDayRemove', { id, version: version + 1 }).data();
  expect((await rep.client.run(read).data())['calendarDays'].nodes).toEqual([]);
});

test('rules 1.3: public holidays and make-up days are those of the setting', async () => {
  const read = `{ publicCalendarDays(year: 2026) { day kind nameZh nameEn } }`;
  const days = (await rep.client.run(read).data())['publicCalendarDays'];
  expect(days).toContainEqual({ day: '2026-10-01', kind: 'HOLIDAY', nameZh: '国庆节', nameEn: 'National Day' });
  expect(days).toContainEqual({ day: '2026-10-10', kind: 'WORKDAY', nameZh: '国庆节', nameEn: 'National Day' });

  const input = { key: 'calendar.publicDays', value: '"NONE"', validFrom: '2026-11-21' };
  await (await aPerson(api, 'GENERAL_MANAGER')).client.act('settingSet', input).data();
  expect((await rep.client.run(read).data())['publicCalendarDays']).toEqual([]);
});

test('rules 1.3, 21: opening hours and weekdays that make no sense are refused', async () => {
  const manager = await aPerson(api, 'GENERAL_MANAGER');
  const set = (key: string, value: string): ReturnType<typeof manager.client.act> =>
    manager.client.act('settingSet', { key, value: JSON.stringify(value), validFrom: '2026-12-01' });

  await set('calendar.openingHours', '18:00-09:00').refused('VALUE_OUT_OF_RANGE');
  await set('calendar.workingWeekdays', 'MON,FUNDAY').refused('VALUE_OUT_OF_RANGE');
  await set('calendar.openingHours', '08:30-17:30').data();
  await set('calendar.workingWeekdays', 'MON,TUE,WED,THU,FRI,SAT').data();
});

test('the calendar is asked once in a transaction, however often it is used', async () => {
  const ctx = systemContext(api.server.archive, { now: api.clock.now(), zone: 'Asia/Shanghai' });
  const [one, other] = await Promise.all([loadCalendar(ctx), loadCalendar(ctx)]);

  expect(one).toBe(other);
  expect(one.weeks.map(({ validFrom, opens }) => [validFrom, opens])).toEqual([
    ['0001-01-01', 540],
    ['2026-12-01', 510],
  ]);
});
