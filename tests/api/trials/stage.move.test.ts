import { beforeAll, expect, test } from 'vitest';

import { ownApi, type TestApi } from '../../support/api.ts';
import type { Person } from '../../support/cast.ts';
import { aNewcomer, aTrialWorld, startTrial, type TrialWorld } from './on-trial.ts';
import { briefed, ref, reviewed, stageSeen, trialNow } from './reviews.ts';

let api: TestApi;
let world: TrialWorld;
let hr: Person;

beforeAll(async () => {
  api = await ownApi();
  world = await aTrialWorld(api);
  ({ hr } = world);
  return () => api.stop();
});

/** Stage 1 due on 21 November, stage 2 on 14 December, stage 3 on 4 February; the end is 14 February. */
const started = async (): Promise<string> => startTrial(world, await aNewcomer(world, '2026-11-14'), '2026-11-14');
const REASON = '住院两周';

test('rules 19.4: HR moves a stage with a reason; it opens and is overdue with it', async () => {
  const id = await started();
  const stage = await stageSeen(hr.client, id, 1);
  expect(stage.state).toBe('OPEN');
  await hr.client.act('trialStageMove', { ...ref(stage), dueOn: '2026-12-01', reason: ' ' }).refused('TEXT_REQUIRED');
  await world.shop.manager.client
    .act('trialStageMove', { ...ref(stage), dueOn: '2026-12-01', reason: REASON })
    .failed('FORBIDDEN');

  const { trialStageMove } = await hr.client
    .act(
      'trialStageMove',
      { ...ref(stage), dueOn: '2026-12-01', reason: REASON },
      'trialStage { state opensOn dueOn overdueOn movedReason }',
    )
    .data();

  expect(trialStageMove.trialStage).toEqual({
    state: 'WAITING',
    opensOn: '2026-12-01',
    dueOn: '2026-12-01',
    overdueOn: '2026-12-05',
    movedReason: REASON,
  });
  await hr.client.act('trialStageMove', { ...ref(stage), dueOn: '2026-12-02', reason: REASON }).failed('STALE_VERSION');
});

test('rules 19.4: the decision goes with stage 3, never beyond the last day for it', async () => {
  const id = await started();
  const move = async (dueOn: string): Promise<unknown> => {
    const stage = await stageSeen(hr.client, id, 3);
    await hr.client.act('trialStageMove', { ...ref(stage), dueOn, reason: REASON }).data();
    return (await trialNow(hr.client, id))['decisionDueOn'];
  };

  expect(await move('2027-02-05')).toBe('2027-02-08');
  expect(await move('2027-02-12')).toBe('2027-02-09');
});

test('rules 19.4: never into the past, beyond the end, out of order, or when the review is in', async () => {
  const id = await started();
  const move = async (stageNo: number, dueOn: string) =>
    hr.client.act('trialStageMove', { ...ref(await stageSeen(hr.client, id, stageNo)), dueOn, reason: REASON });

  expect(await (await move(1, '2026-11-20')).refused('TRIAL_STAGE_DUE_IN_PAST')).toEqual(['input', 'dueOn']);
  await (await move(3, '2027-02-15')).refused('TRIAL_STAGE_DUE_AFTER_END');
  await (await move(1, '2026-12-15')).refused('TRIAL_STAGE_OUT_OF_ORDER');
  await (await move(3, '2026-12-13')).refused('TRIAL_STAGE_OUT_OF_ORDER');
  await reviewed(world, id, { stageNo: 1 });
  await (await move(1, '2026-12-01')).refused('TRIAL_STAGE_SUBMITTED');
});

test('rules 19.3: HR briefs the reviewer once, who alone acknowledges it', async () => {
  const { manager } = world.shop;
  const stage = await stageSeen(hr.client, await started(), 1);
  const told = { stageId: stage.id, content: '内容', procedure: '流程', responsibility: '责任' };
  await manager.client.act('trialBrief', told).failed('FORBIDDEN');
  expect(await hr.client.act('trialBrief', { ...told, responsibility: ' ' }).refused('TEXT_REQUIRED')).toEqual([
    'input',
    'responsibility',
  ]);

  const { trialBrief } = await hr.client.act('trialBrief', told, 'trialBriefing { id version manager { id } }').data();

  expect(trialBrief.trialBriefing.manager.id).toBe(manager.employeeId);
  await hr.client.act('trialBrief', told).refused('TRIAL_BRIEFED_ALREADY');
  const briefing = ref(trialBrief.trialBriefing);
  await world.leader.client.act('trialBriefingAcknowledge', briefing).failed('FORBIDDEN');
  await manager.client.act('trialBriefingAcknowledge', briefing).data();
  const again = { ...briefing, version: briefing.version + 1 };
  await manager.client.act('trialBriefingAcknowledge', again).refused('TRIAL_BRIEFING_ACKNOWLEDGED');
});

test('rules 19.3: nobody is briefed for a stage that is in, or where nobody reviews', async () => {
  const id = await started();
  await reviewed(world, id, { stageNo: 1 });
  const [first, second] = [await stageSeen(hr.client, id, 1), await stageSeen(hr.client, id, 2)];
  const told = { content: '内容', procedure: '流程', responsibility: '责任' };
  await hr.client.act('trialBrief', { ...told, stageId: first.id }).refused('TRIAL_STAGE_SUBMITTED');
  await hr.client.act('trialBrief', { ...told, stageId: id }).refused('ROW_UNKNOWN');
  await briefed(world, world.shop.manager, second.id);

  const lonely = await ownApi();
  const there = await aTrialWorld(lonely);
  const trialId = await startTrial(there, await aNewcomer(there, '2026-11-14'), '2026-11-14');
  await lonely.server.archive.pool.query('update employees set left_on = $1 where id = any($2)', [
    '2026-11-18',
    [there.shop.manager.employeeId, there.leader.employeeId],
  ]);
  const stage = await stageSeen(there.hr.client, trialId, 1);
  await there.hr.client.act('trialBrief', { ...told, stageId: stage.id }).refused('TRIAL_REVIEWER_MISSING');
  await lonely.stop();
});
