import { beforeAll, expect, test } from 'vitest';

import { ownApi, type TestApi } from '../../support/api.ts';
import { aPerson, type Person } from '../../support/cast.ts';

let api: TestApi;
let hr: Person;
let clerk: Person;

beforeAll(async () => {
  api = await ownApi();
  [hr, clerk] = await Promise.all([aPerson(api, 'HR'), aPerson(api, 'CLERK')]);
  return () => api.stop();
});

const VERSION = 'policyVersion { id version state validFrom }';

async function aDraft(values: object = {}): Promise<{ id: string; version: number }> {
  const input = { text: '全勤奖、迟到、早退……', validFrom: '2026-02-03', ...values };
  const { policyVersionCreate } = await hr.client.act('policyVersionCreate', input, VERSION).data();
  const { id, version } = policyVersionCreate.policyVersion;
  return { id, version };
}

async function inForce(values: object): Promise<{ id: string; version: number }> {
  const { policyVersionPutInForce } = await hr.client
    .act('policyVersionPutInForce', await aDraft(values), VERSION)
    .data();
  const { id, version } = policyVersionPutInForce.policyVersion;
  return { id, version };
}

async function lock(startsOn: string): Promise<void> {
  await api.server.archive.pool.query(
    `insert into attendance_month_locks (id, created_at, updated_at, starts_on, locked_at)
     values (gen_random_uuid(), now(), now(), $1, now())`,
    [startsOn],
  );
}

test('rules 17.6, 21: a new version begins with the settings, from the day of clause 7 on', async () => {
  const { policyVersionCreate } = await hr.client
    .act(
      'policyVersionCreate',
      { text: 'Seven clauses.' },
      `policyVersion { state validFrom partialRate unnotifiedMultiplier graceMinutes gapMinutes punchWindowMinutes
        hqTravelMinutes rounding monthlyHours missingPunch noticeRule capMode capShare capMinimumWage clauses managerPosts }`,
    )
    .data();

  expect(policyVersionCreate.policyVersion).toEqual({
    state: 'DRAFT',
    validFrom: '2026-02-03',
    partialRate: '0.8000',
    unnotifiedMultiplier: '2.00',
    graceMinutes: 0,
    gapMinutes: 30,
    punchWindowMinutes: 240,
    hqTravelMinutes: 90,
    rounding: 'EXACT',
    monthlyHours: '174.00',
    missingPunch: 'ABSENT',
    noticeRule: 'REQUESTED',
    capMode: 'WARN',
    capShare: '0.2000',
    capMinimumWage: null,
    clauses: [2, 3, 4, 5, 6],
    managerPosts: ['STORE_MANAGER'],
  });
});

test('values outside the bounds are refused, all of them at once', async () => {
  const wrong = { text: ' ', partialRate: '1.5', unnotifiedMultiplier: '0.5', graceMinutes: -1, clauses: [1] };
  const draft = await aDraft();

  await hr.client.act('policyVersionCreate', wrong).refused('TEXT_REQUIRED');
  const { data } = await hr.client.act('policyVersionEdit', { ...draft, ...wrong, text: 'Words' }).answer();
  const errors = data?.['policyVersionEdit'].userErrors as { code: string; path: string[] }[];
  expect(errors.map(({ path }) => path[1]).toSorted()).toEqual([
    'clauses',
    'graceMinutes',
    'partialRate',
    'unnotifiedMultiplier',
  ]);
  expect(await hr.client.act('policyVersionEdit', { ...draft, rounding: null }).refused('VALUE_REQUIRED')).toEqual([
    'input',
    'rounding',
  ]);
});

test('drafts are seen by HR alone, versions in force by everybody, and changed by HR', async () => {
  const draft = await aDraft({ validFrom: '2026-04-01' });
  const one = 'query P($id: ID!) { policyVersion(id: $id) { text } }';
  const seen = async ({ client }: Person) => (await client.run(one, { id: draft.id }).data())['policyVersion'];

  expect(await seen(clerk)).toBeNull();
  await clerk.client.act('policyVersionPutInForce', draft).failed('FORBIDDEN');
  await hr.client.act('policyVersionPutInForce', draft).data();
  expect(await seen(clerk)).toEqual({ text: '全勤奖、迟到、早退……' });
});

test('a day has one version in force, whose first day stays', async () => {
  const version = await inForce({ validFrom: '2026-05-01' });
  const other = await aDraft({ validFrom: '2026-05-01' });

  await hr.client.act('policyVersionPutInForce', other).refused('POLICY_DATE_TAKEN');
  await hr.client.act('policyVersionPutInForce', version).refused('POLICY_IN_FORCE');
  expect(
    await hr.client.act('policyVersionEdit', { ...version, validFrom: '2026-05-02' }).refused('POLICY_IN_FORCE'),
  ).toEqual(['input', 'validFrom']);
  await hr.client.act('policyVersionTakeBack', other).refused('POLICY_NOT_IN_FORCE');
  await hr.client.act('policyVersionTakeBack', version).data();
  await hr.client.act('policyVersionPutInForce', other).data();
});

test('rules 17.6: a version that judges a closed month does not change, and none comes between', async () => {
  const judging = await inForce({ validFrom: '2020-01-01' });
  const later = await inForce({ validFrom: '2021-03-01' });
  await lock('2020-06-01');

  await hr.client.act('policyVersionEdit', { ...judging, graceMinutes: 5 }).refused('POLICY_JUDGED');
  await hr.client.act('policyVersionTakeBack', judging).refused('POLICY_JUDGED');
  await hr.client.act('policyVersionPutInForce', await aDraft({ validFrom: '2020-06-30' })).refused('POLICY_JUDGED');
  await hr.client.act('policyVersionPutInForce', await aDraft({ validFrom: '2020-07-01' })).data();
  await hr.client.act('policyVersionEdit', { ...later, graceMinutes: 5 }).data();
});
