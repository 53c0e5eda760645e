import { beforeAll, expect, test } from 'vitest';

import { ownApi, type TestApi } from '../../support/api.ts';
import { aPerson, type Person } from '../../support/cast.ts';
import { aPolicy, computed, earning, worked } from './months.ts';
import { asked, leads } from './requests.ts';
import { aShift, rostered } from './rosters.ts';
import { aShop, post, type TestShop } from './shops.ts';

let api: TestApi;
let hr: Person;
let near: TestShop;
let far: TestShop;
let leader: Person;
/** What rows are about, by the ids of shops and people in them. */
let names: Map<string, string>;

const DAY = '2026-11-24';
const span = (from: string, to: string) => ({ startsAt: `${DAY}T${from}:00Z`, endsAt: `${DAY}T${to}:00Z` });

/** One of everything that people of a shop leave behind. */
async function fill({ id, manager, clerk, ...shop }: TestShop): Promise<void> {
  const { employeeId, client } = clerk;
  await earning(hr, employeeId);
  await leads(hr, manager, clerk);
  await worked(api, { employeeId, shopId: id, days: [{ date: '2026-10-12', punches: ['09:30', '18:00'] }] });
  const shiftTemplateId = await aShift(manager.client, id, { code: 'W', startMinute: 540, endMinute: 1_080 });
  const cell = { employeeId, date: DAY, kind: 'WORK', shiftTemplateId } as const;
  const [line] = await rostered({ id, manager, clerk, ...shop }, [cell]);
  await manager.client.act('monthlyRosterPublish', { shopId: id, month: '2026-11' }).data();
  await asked(client, 'leaveRequestCreate', { kind: 'SICK', reason: '感冒', ...span('01:00', '02:00') });
  await asked(client, 'outingCreate', { kind: 'PRIVATE', reason: '取证件', ...span('03:00', '04:00') });
  await asked(client, 'overtimeCreate', { reason: '盘点', ...span('10:30', '11:30') });
  await asked(client, 'attendanceNoticeCreate', { text: '会迟到', ...span('01:00', '01:30') });
  await asked(client, 'shiftChangeCreate', { rosterEntryId: line?.id, isDayOff: true, reason: '换休' });
  const missing = { kind: 'ADD', at: '2026-10-12T09:00:00Z', direction: 'IN', placeId: id, reason: '忘打卡' };
  await asked(client, 'punchCorrectionCreate', missing);
  await hr.client.act('leaveBalanceSet', { employeeId, kind: 'ANNUAL', year: 2026, grantedHours: '40' }).data();
  await hr.client.act('punchNumberSet', { employeeId, number: `9${shop.code}`, startsOn: '2026-01-01' }).data();
  const checked = { shopId: id, method: 'PHONE', results: [{ employeeId, finding: 'PRESENT' }] };
  await hr.client.act('spotCheckRecord', checked).data();
  await hr.client.act('observationSend', { shopId: id, text: '柜台无人', observedAt: '2026-11-20T02:00:00Z' }).data();
}

/** After the months were judged: what follows from results. */
async function answer({ id, manager, clerk }: TestShop): Promise<void> {
  const lines = [{ employeeId: clerk.employeeId, workdays: 1, incidents: [] }];
  await manager.client.act('shopMonthReportSend', { shopId: id, month: '2026-10', lines }).data();
  const { attendanceResults } = await clerk.client.run('{ attendanceResults(first: 1) { nodes { id } } }').data();
  await clerk.client.act('resultObjectionSend', { resultId: attendanceResults.nodes[0].id, text: '公交晚点' }).data();
}

beforeAll(async () => {
  api = await ownApi();
  hr = await aPerson(api, 'HR');
  await aPolicy(hr, '2026-01-01');
  [near, far] = await Promise.all([aShop(api, hr), aShop(api, hr)]);
  leader = await aPerson(api, 'REGION_LEADER');
  await post(hr, leader.employeeId, { shopId: near.id, post: 'STORE_MANAGER' });
  const appointed = { regionId: near.regionId, employeeId: leader.employeeId, startsOn: '2026-11-01' };
  await hr.client.act('regionLeaderAppoint', appointed).data();
  for (const shop of [near, far]) await fill(shop);
  for (const { clerk } of [near, far]) await computed(api, hr, { month: '2026-10', employeeId: clerk.employeeId });
  for (const shop of [near, far]) await answer(shop);
  names = new Map(
    [near, far].flatMap((shop, at) => {
      const name = at === 0 ? 'near' : 'far';
      return [
        [shop.id, name],
        [shop.clerk.employeeId, `${name} clerk`],
        [shop.manager.employeeId, `${name} manager`],
      ] as const;
    }),
  );
  return () => api.stop();
});

/** Lists by what their rows name. */
const OF_PEOPLE = [
  'rosterEntries',
  'shiftChanges',
  'punches',
  'punchNumbers',
  'leaveRequests',
  'leaveBalances',
  'outings',
  'attendanceNotices',
  'overtimes',
  'punchCorrections',
  'attendanceResults',
  'attendanceIncidents',
  'resultObjections',
  'spotCheckResults',
] as const;
const OF_MONEY = ['attendancePays', 'wages'] as const;
const OF_SHOPS = ['monthlyRosters', 'shopMonthReports', 'spotChecks', 'observations'] as const;

const isOfShops = (list: string): boolean => (OF_SHOPS as readonly string[]).includes(list);

/** About whom or which shop the rows are that somebody finds in a list; none as well where the list is closed. */
async function seen({ client }: Person, list: string): Promise<string[]> {
  const of = isOfShops(list) ? 'shop' : 'employee';
  const { data, errors } = await client.run(`{ ${list}(first: 50) { nodes { ${of} { id } } } }`).answer();
  if (errors) expect(errors.map(({ extensions }) => extensions['code'])).toEqual(['FORBIDDEN']);
  const rows: Record<string, { id: string } | null>[] = data?.[list]?.nodes ?? [];
  const ids = rows.map((row) => row[of]?.id ?? '');
  return [...new Set(ids.map((id) => names.get(id) ?? id))].toSorted();
}

const ALL = [...OF_PEOPLE, ...OF_MONEY, ...OF_SHOPS];

async function seenIn(person: Person, lists: readonly string[]): Promise<Record<string, string[]>> {
  const found: Record<string, string[]> = {};
  for (const list of lists) found[list] = await seen(person, list);
  return found;
}

function each(lists: readonly string[], found: readonly string[]): Record<string, readonly string[]> {
  return Object.fromEntries(lists.map((list) => [list, found]));
}

test('rules 17: HR finds the rows of all shops in every list', async () => {
  expect(await seenIn(hr, [...OF_PEOPLE, ...OF_MONEY])).toEqual(
    each([...OF_PEOPLE, ...OF_MONEY], ['far clerk', 'near clerk']),
  );
  expect(await seenIn(hr, OF_SHOPS)).toEqual(each(OF_SHOPS, ['far', 'near']));
});

test('rules 17: a clerk finds the own rows, and nothing about a shop', async () => {
  const own = [...OF_PEOPLE, ...OF_MONEY];
  expect(await seenIn(near.clerk, own)).toEqual(each(own, ['near clerk']));
  expect(await seenIn(near.clerk, OF_SHOPS)).toEqual(each(OF_SHOPS, []));
});

/** Who looks after people sees what they do, neither what they earn nor by which number a device knows them. */
const HIDDEN = ['punchNumbers', ...OF_MONEY, 'observations'];
const carried = (list: string): string[] => {
  if (HIDDEN.includes(list)) return [];
  return isOfShops(list) ? ['near'] : ['near clerk'];
};

test.each(['manager', 'leader'] as const)(
  'rules 17, 18.4: the %s finds the rows of the own shop or region alone, without money',
  async (who) => {
    const person = who === 'manager' ? near.manager : { ...leader, client: await leader.signIn() };

    expect(await seenIn(person, ALL)).toEqual(Object.fromEntries(ALL.map((list) => [list, carried(list)])));
  },
);

test.each(['REP', 'WAREHOUSE', 'ASSISTANT', 'FINANCE', 'FRONT_DESK', 'SALES_MANAGER', 'DEVELOPER'])(
  'rules 6.5, 17: %s finds nothing of shops in any list',
  async (role) => {
    expect(await seenIn(await aPerson(api, role), ALL)).toEqual(each(ALL, []));
  },
);
