import { beforeAll, expect, test } from 'vitest';

import { ownApi, type TestApi } from '../../support/api.ts';
import { aPerson, type Person } from '../../support/cast.ts';
import { aNewcomer, aTrialWorld, startTrial, type TrialWorld } from './on-trial.ts';
import { briefed, GUIDANCE, judged, ref, stageSeen } from './reviews.ts';

let api: TestApi;
let world: TrialWorld;

beforeAll(async () => {
  api = await ownApi();
  world = await aTrialWorld(api);
  return () => api.stop();
});

type Due = Readonly<Record<string, readonly { readonly id: string }[]>>;

const ASKED = `{ trialsDue { until stages { id stageNo dueOn } briefingsToGive { id } briefingsToAcknowledge { id stage { id } }
  measuresToRecheck { id recheckOn } dismissals { id } decisions { id decisionDueOn } } }`;

async function due({ client }: Person): Promise<Due> {
  return (await client.run(ASKED).data())['trialsDue'];
}

/** How much of each kind. */
async function counts(person: Person): Promise<Record<string, number>> {
  const { until: _, ...lists } = await due(person);
  return Object.fromEntries(Object.entries(lists).map(([name, list]) => [name, list.length]));
}

const NOTHING = {
  stages: 0,
  briefingsToGive: 0,
  briefingsToAcknowledge: 0,
  measuresToRecheck: 0,
  dismissals: 0,
  decisions: 0,
};

test('rules 19: what is due within a week, from briefing to guidance that is checked again', async () => {
  const { hr, shop } = world;
  const { manager } = shop;
  const person = await aNewcomer(world, '2026-11-10');
  expect(await counts(hr)).toEqual(NOTHING);
  const trialId = await startTrial(world, person, '2026-11-10');

  // Stage 1 was due on 17 November; stages 2 and 3 lie more than a week ahead.
  const stage = await stageSeen(manager.client, trialId, 1);
  expect(await due(manager)).toMatchObject({ until: '2026-11-28', stages: [{ id: stage.id, stageNo: 1 }] });
  expect(await counts(hr)).toEqual({ ...NOTHING, stages: 1, briefingsToGive: 1 });

  const told = { stageId: stage.id, content: 'Four items', procedure: 'One by one', responsibility: 'In time' };
  const { trialBrief } = await hr.client.act('trialBrief', told, 'trialBriefing { id version }').data();
  expect(await counts(hr)).toEqual({ ...NOTHING, stages: 1, briefingsToAcknowledge: 1 });
  await manager.client.act('trialBriefingAcknowledge', trialBrief.trialBriefing).data();
  expect(await counts(hr)).toEqual({ ...NOTHING, stages: 1 });

  const now = await stageSeen(manager.client, trialId, 1);
  const review = { ...ref(now), items: judged(now, [1]), result: 'NOT_QUALIFIED' };
  await manager.client
    .act('trialReviewSubmit', { ...review, measure: { ...GUIDANCE, dueOn: '2026-11-25', recheckOn: '2026-11-26' } })
    .data();
  expect(await counts(manager)).toEqual({ ...NOTHING, measuresToRecheck: 1 });
});

test('rules 19: decisions and dismissals that wait; everybody sees what is in sight, and of the own trial nothing', async () => {
  const { hr, shop, leader } = world;
  const before = await counts(hr);
  const ending = await aNewcomer(world, '2026-08-28');
  await startTrial(world, ending, '2026-08-28');
  const bad = await aNewcomer(world, '2026-11-09');
  const trialId = await startTrial(world, bad, '2026-11-09');
  const stage = await stageSeen(shop.manager.client, trialId, 1);
  await briefed(world, shop.manager, stage.id);
  await shop.manager.client
    .act('trialReviewSubmit', {
      ...ref(await stageSeen(shop.manager.client, trialId, 1)),
      items: judged(stage, [1]),
      result: 'NOT_QUALIFIED',
      measure: { kind: 'DISMISS', text: 'Took goods home.' },
    })
    .data();

  const all = await counts(hr);
  expect(all).toMatchObject({ decisions: 1, dismissals: 1, stages: (before['stages'] ?? 0) + 3 });
  expect(await counts(leader)).toEqual(all);
  expect(await counts(shop.manager)).toEqual(all);
  expect(await counts(await aPerson(api, 'STORE_MANAGER'))).toEqual(NOTHING);
  await ending.client.run(ASKED).failed('FORBIDDEN');
});
