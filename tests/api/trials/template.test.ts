import { beforeAll, expect, test } from 'vitest';

import { ownApi, type TestApi } from '../../support/api.ts';
import type { Person } from '../../support/cast.ts';
import { aNewcomer, aTrialWorld, startTrial, type TrialWorld } from './on-trial.ts';
import { ref, stagesSeen } from './reviews.ts';

let api: TestApi;
let world: TrialWorld;
let hr: Person;

beforeAll(async () => {
  api = await ownApi();
  world = await aTrialWorld(api);
  ({ hr } = world);
  return () => api.stop();
});

const item = (stageNo: number, nameZh = '收银') => ({
  stageNo,
  nameZh,
  nameEn: 'Cash desk',
  meaningZh: '差错几次',
  meaningEn: 'How many errors',
});
const TEMPLATE = {
  post: 'SHIFT_LEAD',
  validFrom: '2026-12-01',
  months: 2,
  reason: '带班试用两个月',
  items: [item(1), item(2), item(3), item(1, '排班')],
};
const ROW = 'trialTemplate { id version isInUse months lengthWarning items { stageNo position nameZh } author { id } }';

const create = (values: object) => hr.client.act('trialTemplateCreate', { ...TEMPLATE, ...values }, ROW);

test('rules 19.3: a template holds for a post from a day on, with its items by stage and in order', async () => {
  const { trialTemplateCreate } = await create({}).data();

  expect(trialTemplateCreate.trialTemplate).toMatchObject({
    isInUse: false,
    months: 2,
    lengthWarning: null,
    author: { id: hr.employeeId },
    items: [
      { stageNo: 1, position: 1, nameZh: '收银' },
      { stageNo: 1, position: 2, nameZh: '排班' },
      { stageNo: 2, position: 1, nameZh: '收银' },
      { stageNo: 3, position: 1, nameZh: '收银' },
    ],
  });
  expect(await create({}).refused('TRIAL_TEMPLATE_DATE_TAKEN')).toEqual(['input', 'validFrom']);
});

test('rules 19.4: what no template can be is refused; one that is too long for the law is only marked', async () => {
  await create({ validFrom: '2026-11-20' }).refused('TRIAL_TEMPLATE_IN_PAST');
  await create({ months: 0 }).refused('VALUE_OUT_OF_RANGE');
  await create({ months: 13 }).refused('VALUE_OUT_OF_RANGE');
  await create({ reason: ' ' }).refused('TEXT_REQUIRED');
  await create({ post: 'OFFICE' }).refused('TRIAL_POST_MISSING');
  await create({ items: [item(1), item(2)] }).refused('TRIAL_TEMPLATE_STAGE_EMPTY');
  expect(await create({ items: [item(1), item(2), item(4)] }).refused('VALUE_OUT_OF_RANGE')).toEqual([
    'input',
    'items',
    '2',
    'stageNo',
  ]);
  await create({ items: [{ ...item(1), nameZh: '' }, item(2), item(3)] }).refused('TEXT_REQUIRED');
  const { trialTemplateCreate } = await create({ validFrom: '2027-03-01', months: 7 }).data();
  expect(trialTemplateCreate.trialTemplate.lengthWarning).toBe('OVER_SIX_MONTHS');
});

test('rules 19.3: a template that is not in force yet is changed and removed', async () => {
  const { trialTemplateCreate } = await create({ validFrom: '2027-01-01' }).data();
  const template = ref(trialTemplateCreate.trialTemplate);
  const items = [item(1, '进货'), item(1), item(2), item(3)];

  const { trialTemplateEdit } = await hr.client.act('trialTemplateEdit', { ...template, months: 4, items }, ROW).data();

  expect(trialTemplateEdit.trialTemplate).toMatchObject({ months: 4 });
  expect(trialTemplateEdit.trialTemplate.items.map(({ nameZh }: { nameZh: string }) => nameZh)).toEqual([
    '进货',
    '收银',
    '收银',
    '收银',
  ]);
  const now = ref(trialTemplateEdit.trialTemplate);
  await hr.client.act('trialTemplateEdit', { ...now, items: null }).refused('VALUE_REQUIRED');
  await hr.client.act('trialTemplateEdit', { ...now, validFrom: '2026-12-01' }).refused('TRIAL_TEMPLATE_DATE_TAKEN');
  await hr.client.act('trialTemplateRemove', template).failed('STALE_VERSION');
  await hr.client.act('trialTemplateRemove', now).data();
  await hr.client.act('trialTemplateRemove', now).failed('NOT_FOUND');
});

test('rules 19.3: what a trial began with stays, for it and in the template', async () => {
  const { trialTemplateCreate } = await create({ post: 'CLERK', validFrom: '2026-11-21' }).data();
  const person = await aNewcomer(world, '2026-11-21');
  const before = await aNewcomer(world, '2026-11-20');

  const [taken, old] = [await startTrial(world, person, '2026-11-21'), await startTrial(world, before, '2026-11-20')];

  const dueOf = async (id: string) =>
    (await stagesSeen(hr.client, id)).map(({ dueOn, items }) => [dueOn, items.length]);
  expect(await dueOf(taken)).toEqual([
    ['2026-11-28', 2],
    ['2026-12-21', 1],
    ['2027-01-11', 1],
  ]);
  expect((await dueOf(old)).map(([, count]) => count)).toEqual([4, 11, 4]);
  const asked = 'query T($id: ID!) { trialTemplate(id: $id) { id version isInUse } }';
  const { trialTemplate } = await hr.client.run(asked, ref(trialTemplateCreate.trialTemplate)).data();
  expect(trialTemplate.isInUse).toBe(true);
  await hr.client.act('trialTemplateEdit', { ...ref(trialTemplate), months: 5 }).refused('TRIAL_TEMPLATE_IN_FORCE');
  await hr.client.act('trialTemplateRemove', ref(trialTemplate)).refused('TRIAL_TEMPLATE_IN_FORCE');
});
