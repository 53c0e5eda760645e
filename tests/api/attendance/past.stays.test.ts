import { beforeAll, expect, test } from 'vitest';

import { ownApi, type TestApi } from '../../support/api.ts';
import { aPerson, type Person } from '../../support/cast.ts';
import { aPolicy, computed, earning, FULL, worked } from './months.ts';
import { aShop } from './shops.ts';

let api: TestApi;
let hr: Person;
let policyId: string;

/** The one is closed, the other is still open: neither is judged by anything but its version of the policy. */
const MONTHS = ['2026-09', '2026-10'];

beforeAll(async () => {
  api = await ownApi();
  hr = await aPerson(api, 'HR');
  policyId = await aPolicy(hr, '2026-01-01');
  const shop = await aShop(api, hr);
  for (const { employeeId } of [shop.clerk, shop.manager]) {
    await earning(hr, employeeId);
    const days = MONTHS.flatMap((month) => [
      { date: `${month}-08`, punches: ['09:20', '12:00', '13:10', '17:50'] },
      { date: `${month}-09`, punches: FULL },
      { date: `${month}-14`, punches: ['09:00'] },
    ]);
    await worked(api, { employeeId, shopId: shop.id, days });
  }
  await judged();
  for (const month of MONTHS) await computed(api, hr, { month });
  await hr.client.act('attendanceResultConfirm', { month: '2026-09' }).data();
  await hr.client.act('attendanceMonthLockCreate', { month: '2026-09' }).data();
  return () => api.stop();
});

async function judged(): Promise<void> {
  api.clock.forward({ minutes: 2 });
  await api.runJobs();
}

/** Results, money and incidents of the months before this one, to the last byte. */
async function bytes(): Promise<string> {
  const tables = { attendance_results: 'starts_on', attendance_pays: 'starts_on', attendance_incidents: 'date' };
  const parts = Object.entries(tables).map(
    ([table, day]) =>
      `select coalesce(string_agg(t::text, e'\\n' order by id), '') as text from ${table} t where ${day} < '2026-11-01'`,
  );
  const { rows } = await api.server.archive.pool.query<{ text: string }>(parts.join(' union all '));
  return rows.map(({ text }) => text).join('\n');
}

interface Setting {
  readonly key: string;
  readonly value: string;
}

/** Words cannot be counted up. */
const OTHER_WORDS: Readonly<Record<string, string>> = {
  'attendance.effectiveFrom': '04-01',
  'attendance.partialRate': '0.5',
  'attendance.unnotifiedMultiplier': '3',
  'attendance.rounding': 'CEIL_HOUR_PER_MONTH',
  'attendance.monthlyHours': '160',
  'deduction.cap': 'APPLY',
  'deduction.capShare': '0.01',
  'leave.overdraft': 'WARN',
};

const AREAS = /^(attendance|deduction|punch|leave|roster|fnd|spotcheck|store)\./;

async function changed({ key, value }: Setting): Promise<void> {
  const usual: unknown = JSON.parse(value);
  const others = typeof usual === 'number' ? [usual + 1, usual - 1] : [OTHER_WORDS[key]];
  const backdated = { key, validFrom: '2026-01-01', reason: 'As if it had always been so' };
  for (const other of others) {
    const asked = api.admin.act('settingSet', { ...backdated, value: JSON.stringify(other) });
    const refusals = (await asked.answer()).data?.['settingSet']?.userErrors as readonly unknown[] | undefined;
    if (refusals?.length === 0) return;
  }
  throw new Error(`Nothing else fits the setting ${key}.`);
}

test('rules 17.6, 21: whatever setting is changed, what a month came to does not move by a byte', async () => {
  const before = await bytes();
  const { settings } = await api.admin.run('{ settings { key value } }').data();
  const all = (settings as Setting[]).filter(({ key }) => AREAS.test(key));

  for (const setting of all) await changed(setting);
  await judged();
  for (const month of MONTHS) await api.runJob('attendance.compute', { startsOn: `${month}-01` });

  expect(all.length).toBeGreaterThanOrEqual(12);
  expect(await bytes()).toBe(before);
});

test('rules 17.6: a new version judges its own days alone, and the one that judged a closed month is held fast', async () => {
  const before = await bytes();

  await aPolicy(hr, '2026-11-01', { partialRate: '0', unnotifiedMultiplier: '9', graceMinutes: 240, clauses: [2, 3] });
  await judged();
  for (const month of MONTHS) await api.runJob('attendance.compute', { startsOn: `${month}-01` });
  const { policyVersion } = await hr.client
    .run('query P($id: ID!) { policyVersion(id: $id) { version } }', { id: policyId })
    .data();
  const version = { id: policyId, version: policyVersion.version };
  await hr.client.act('policyVersionEdit', { ...version, partialRate: '0.1' }).refused('POLICY_JUDGED');
  await hr.client.act('policyVersionTakeBack', version).refused('POLICY_JUDGED');

  expect(await bytes()).toBe(before);
});
