import { beforeAll, expect, test } from 'vitest';

import { ownApi, type TestApi } from '../../support/api.ts';
import { aPerson, type Person } from '../../support/cast.ts';
import { again, aNewcomer, aTrialWorld, rowsOf, startTrial, type TrialWorld } from './on-trial.ts';
import { briefed, ref, reviewed, stageSeen } from './reviews.ts';

let api: TestApi;
let world: TrialWorld;

beforeAll(async () => {
  api = await ownApi();
  world = await aTrialWorld(api);
  return () => api.stop();
});

interface Finding {
  readonly id: string;
  readonly version: number;
  readonly rule: string;
  readonly state: string;
  readonly severity: string;
  readonly measured: string | null;
  readonly periodFrom: string;
  readonly employee: { readonly id: string } | null;
  readonly evidence: readonly { readonly type: string; readonly id: string }[];
}

/** What is found now, by rule. */
async function look(rule: string, reader: Person = world.hr): Promise<Finding[]> {
  await api.runJob('trials.findings');
  const { client } = await again(reader);
  const { findings } = await client
    .run(
      `query F($filter: FindingFilter) { findings(first: 50, filter: $filter, sort: [{ by: FOUND_AT, direction: ASC }]) { nodes {
        id version rule state severity measured periodFrom employee { id } evidence { type id } } } }`,
      { filter: { rule: { eq: rule } } },
    )
    .data();
  return findings.nodes;
}

const of = (list: readonly Finding[], id: string): Finding | undefined =>
  list.find(({ evidence }) => evidence[0]?.id === id);

async function fresh(): Promise<TrialWorld> {
  const { hr, shop } = world;
  return { ...world, hr: await again(hr), shop: { ...shop, manager: await again(shop.manager) } };
}

test('FND-40: a stage that is overdue, until it is submitted; looking again changes nothing', async () => {
  const person = await aNewcomer(world, '2026-11-10');
  const trialId = await startTrial(world, person, '2026-11-10');
  const { manager } = world.shop;
  const stage = await stageSeen(manager.client, trialId, 1);

  const [found] = await look('FND-40');
  expect(found).toMatchObject({ state: 'OPEN', severity: 'WARNING', measured: '4.0000', periodFrom: '2026-11-17' });
  expect(found).toMatchObject({
    employee: { id: manager.employeeId },
    evidence: [{ type: 'TrialStage', id: stage.id }],
  });
  expect(await look('FND-40')).toEqual([found]);

  await reviewed(world, trialId, { stageNo: 1 });
  expect(await look('FND-40')).toMatchObject([{ state: 'RESOLVED', version: (found?.version ?? 0) + 1 }]);
});

test('FND-41: the briefing is missing two days of work before the stage opens, until the manager acknowledges it', async () => {
  // Stage 1 is due on Wednesday, 25 November; two days of work before is Monday the 23rd.
  const person = await aNewcomer(world, '2026-11-18');
  const trialId = await startTrial(world, person, '2026-11-18');
  const stage = await stageSeen(world.shop.manager.client, trialId, 1);
  expect(of(await look('FND-41'), stage.id)).toBeUndefined();

  api.clock.set('2026-11-23T02:00:00Z');
  expect(of(await look('FND-41'), stage.id)).toMatchObject({ state: 'OPEN', severity: 'INFO' });

  const now = await fresh();
  await briefed(now, now.shop.manager, stage.id);
  expect(of(await look('FND-41'), stage.id)).toMatchObject({ state: 'RESOLVED' });
});

test('FND-42: a draft of stock remarks that lies over night, until it says facts; the same facts for two people', async () => {
  const [anna, bert] = [await aNewcomer(world, '2026-11-16'), await aNewcomer(world, '2026-11-16')];
  const ids = [await startTrial(world, anna, '2026-11-16'), await startTrial(world, bert, '2026-11-16')];
  const { manager } = (await fresh()).shop;
  const [one, other] = [
    await stageSeen(manager.client, ids[0] ?? '', 1),
    await stageSeen(manager.client, ids[1] ?? '', 1),
  ];
  const write = async (stage: typeof one, facts: readonly string[]): Promise<void> => {
    const { client } = await again(manager);
    const now = await stageSeen(client, ids[stage.id === one.id ? 0 : 1] ?? '', 1);
    const items = now.items.map(({ id }, at) => ({ itemId: id, rating: 3, fact: facts[at] ?? null }));
    await client.act('trialReviewSave', { ...ref(now), items }).data();
  };
  await write(one, ['还可以。', '不错', '条码抽查 30 个对 28 个', '无迟到']);
  expect(of(await look('FND-42'), one.id)).toBeUndefined();

  api.clock.set('2026-11-24T02:00:00Z');
  expect(of(await look('FND-42'), one.id)).toMatchObject({
    state: 'OPEN',
    measured: '50.0000',
    employee: { id: manager.employeeId },
  });

  const facts = ['三天内背出全部月饼条码', '能讲清五仁配料', '主动整理货架两次', '一周无迟到早退'];
  await write(one, facts);
  expect(of(await look('FND-42'), one.id)).toMatchObject({ state: 'RESOLVED' });

  await write(
    other,
    facts.map((fact) => `${fact}。`),
  );
  api.clock.set('2026-11-25T02:00:00Z');
  const again42 = await look('FND-42');
  expect(of(again42, one.id)).toMatchObject({ state: 'OPEN', measured: '100.0000' });
  expect(of(again42, other.id)?.evidence.map(({ id }) => id)).toEqual([other.id, one.id]);
});

test('FND-43: nobody decided five days before the end; a late decision stays on record, one in time is none', async () => {
  const person = await aNewcomer(world, '2026-08-28');
  const trialId = await startTrial(world, person, '2026-08-28');
  expect(of(await look('FND-43'), trialId)).toMatchObject({ state: 'OPEN', severity: 'SERIOUS', measured: '2.0000' });

  const now = await fresh();
  const { trial } = await now.hr.client
    .run('query T($id: ID!) { trial(id: $id) { id version } }', { id: trialId })
    .data();
  await now.hr.client.act('trialSelfAssessmentWaive', { trialId, reason: 'On leave.' }).data();
  await reviewed(now, trialId, { stageNo: 3 });
  const waived = await now.hr.client.run('query T($id: ID!) { trial(id: $id) { id version } }', trial).data();
  await now.hr.client.act('trialDecide', { ...waived['trial'], decision: 'CONFIRM', reason: 'Fit.' }).data();
  expect(of(await look('FND-43'), trialId)).toMatchObject({ state: 'OPEN', severity: 'WARNING', measured: '2.0000' });
});

test('FND-44: a manager whose people passed and were not hired; among three decided trials one is too many', async () => {
  const { manager } = world.shop;
  const people = [];
  for (const hiredOn of ['2026-07-01', '2026-07-02', '2026-07-03']) people.push(await aNewcomer(world, hiredOn));
  // As they were decided months ago, stage by stage.
  for (const [at, { employeeId }] of people.entries()) {
    const isHired = at > 0;
    const [trial] = await rowsOf<{ id: string }>(
      api,
      `insert into trials (id, created_at, updated_at, employee_id, post, template_id, months, starts_on, store_entry_on, end_on,
         latest_on, decision_due_on, state, decision, decided_at, decided_by_id, decision_reason, closed_on)
       select gen_random_uuid(), now(), now(), $1, 'CLERK', k.id, 3, '2026-07-01', '2026-07-01', '2026-10-01', '2026-09-26',
         '2026-09-24', $2, $3, '2026-09-20', $4, 'Known.', '2026-09-20' from trial_templates k where k.post = 'CLERK' returning id`,
      [employeeId, isHired ? 'CONFIRMED' : 'NOT_HIRED', isHired ? 'CONFIRM' : 'NOT_HIRED', world.hr.employeeId],
    );
    await rowsOf(
      api,
      `insert into trial_stages (id, created_at, updated_at, trial_id, stage_no, opens_on, due_on, overdue_on, state, reviewer_id,
         result, recommendation, submitted_at, submitted_by_id)
       select gen_random_uuid(), now(), now(), $1, no, '2026-08-01', '2026-08-01', '2026-08-05', 'SUBMITTED', $2,
         case when no < 3 then 'PASS' end, case when no = 3 then 'CONFIRM' end, '2026-08-01', $2 from generate_series(1, 3) no`,
      [trial?.id, manager.employeeId],
    );
  }

  const found = (await look('FND-44')).find(({ employee }) => employee?.id === manager.employeeId);
  expect(found).toMatchObject({ state: 'OPEN', periodFrom: '2026-01-01', evidence: [{ type: 'Trial' }] });
});

test('rules 9, 19.5: HR and the leader of the region see them, who decides nothing; managers and clerks do not', async () => {
  const [forHr, forLeader] = [await look('FND-40'), await look('FND-40', world.leader)];
  expect(forHr.length).toBeGreaterThan(0);
  expect(forLeader.map(({ id }) => id)).toEqual(forHr.map(({ id }) => id));
  const stranger = await aPerson({ ...api, admin: await api.signIn('admin', 'mooncake-lantern-42') }, 'REGION_LEADER');
  expect(await look('FND-40', stranger)).toEqual([]);
  const { manager, clerk } = world.shop;
  for (const person of [manager, clerk]) {
    await (await again(person)).client.run('{ findings(first: 5) { nodes { id } } }').failed('FORBIDDEN');
  }
  const [finding] = forHr;
  const { client } = await again(world.leader);
  await client
    .act('findingDecide', { ...ref(finding ?? { id: '', version: 0 }), state: 'ACKNOWLEDGED' })
    .failed('FORBIDDEN');
});

test('rules 9: whoever cannot wait has the rules look at trials as well', async () => {
  const person = await aNewcomer(world, '2026-11-11');
  const trialId = await startTrial(world, person, '2026-11-11');
  const { hr } = await fresh();
  const stage = await stageSeen(hr.client, trialId, 1);
  await hr.client.act('findingRenew', {}).data();
  await api.runJobs();
  const rows = await rowsOf<{ rule: string }>(api, `select rule from findings where subject_key = $1 order by rule`, [
    stage.id,
  ]);
  expect(rows.map(({ rule }) => rule)).toEqual(['FND-40', 'FND-41']);
});
