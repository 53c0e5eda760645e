import { beforeAll, expect, test } from 'vitest';

import { type TestApi, workerApi } from '../../support/api.ts';
import { aPerson, type Person } from '../../support/cast.ts';
import { aShop, type TestShop } from '../attendance/shops.ts';

let api: TestApi;
let hr: Person;
let shop: TestShop;

beforeAll(async () => {
  api = await workerApi();
  hr = await aPerson(api, 'HR');
  shop = await aShop(api, hr);
});

const STEP = 'careerStep { id version level since note author { id } }';

async function pathOf(person: Person, { employeeId }: Person): Promise<string[]> {
  const { careerPath } = await person.client
    .run('query P($id: ID!) { careerPath(employeeId: $id) { since level posting { id } step { id } } }', {
      id: employeeId,
    })
    .data();
  return careerPath.map(
    (one: { since: string; level: string; step: object | null }) =>
      `${one.since} ${one.level}${one.step ? ' written' : ''}`,
  );
}

async function headcount(level: string): Promise<number> {
  const { careerLadder } = await hr.client.run('{ careerLadder { level headcount } }').data();
  return careerLadder.find((one: { level: string }) => one.level === level).headcount;
}

test('rules 20.5: postings and what HR writes tell how far somebody has come; oneself sees it, others do not', async () => {
  const [clerk, middle] = [await aPerson(api, 'CLERK'), await headcount('MIDDLE_MANAGEMENT')];
  const post = (values: object) =>
    hr.client.act('postingStart', { employeeId: clerk.employeeId, shopId: shop.id, ...values }).data();
  await post({ post: 'CLERK', startsOn: '2024-01-01' });
  await post({ post: 'STORE_MANAGER', startsOn: '2025-03-01' });
  await post({ post: 'CLERK', startsOn: '2027-01-01' });
  const input = { employeeId: clerk.employeeId, level: 'MIDDLE_MANAGEMENT', since: '2026-06-01' };

  await api.nobody.act('careerStepAdd', input).failed('UNAUTHENTICATED');
  await shop.manager.client.act('careerStepAdd', input).failed('FORBIDDEN');
  await hr.client.act('careerStepAdd', { ...input, employeeId: hr.employeeId }).failed('FORBIDDEN');
  await hr.client.act('careerStepAdd', { ...input, since: '2026-11-22' }).refused('CAREER_STEP_IN_FUTURE');
  const { careerStepAdd } = await hr.client.act('careerStepAdd', input, STEP).data();
  expect(careerStepAdd.careerStep.author).toEqual({ id: hr.employeeId });
  expect(await hr.client.act('careerStepAdd', input).refused('CAREER_STEP_TAKEN')).toEqual(['input', 'since']);

  const way = ['2024-01-01 CLERK', '2025-03-01 STORE_MANAGER', '2026-06-01 MIDDLE_MANAGEMENT written'];
  expect(await pathOf(hr, clerk)).toEqual(way);
  expect(await pathOf(clerk, clerk)).toEqual(way);
  await shop.manager.client
    .run('query P($id: ID!) { careerPath(employeeId: $id) { level } }', { id: clerk.employeeId })
    .failed('FORBIDDEN');
  expect(await headcount('MIDDLE_MANAGEMENT')).toBe(middle + 1);

  const STANDINGS = '{ careerStandings(level: MIDDLE_MANAGEMENT) { since employee { id } step { id } } }';
  const { careerStandings } = await hr.client.run(STANDINGS).data();
  expect(careerStandings).toHaveLength(middle + 1);
  const standing = careerStandings.find((one: { employee: { id: string } }) => one.employee.id === clerk.employeeId);
  expect(standing).toMatchObject({ since: '2026-06-01', step: { id: careerStepAdd.careerStep.id } });
  await clerk.client.run(STANDINGS).failed('FORBIDDEN');
});

test('rules 20.5: a step that was written by mistake is changed or taken away, with a reason', async () => {
  const clerk = await aPerson(api, 'CLERK');
  const input = { employeeId: clerk.employeeId, level: 'OWN_BUSINESS', since: '2026-06-01' };
  const { careerStepAdd } = await hr.client.act('careerStepAdd', input, STEP).data();
  const { id, version } = careerStepAdd.careerStep;
  const edit = { id, version, level: 'BASE_MANAGEMENT', note: 'Leads the training.' };
  await clerk.client.act('careerStepEdit', edit).failed('FORBIDDEN');
  const { careerStepEdit } = await hr.client.act('careerStepEdit', edit, STEP).data();
  expect(careerStepEdit.careerStep).toMatchObject({ level: 'BASE_MANAGEMENT', note: 'Leads the training.' });
  expect(await pathOf(clerk, clerk)).toEqual(['2026-06-01 BASE_MANAGEMENT written']);

  const remove = { id, version: version + 1, reason: 'Another person.' };
  await hr.client.act('careerStepRemove', { ...remove, reason: ' ' }).refused('TEXT_REQUIRED');
  await hr.client.act('careerStepRemove', remove).data();
  await hr.client.act('careerStepRemove', remove).failed('NOT_FOUND');
  expect(await pathOf(clerk, clerk)).toEqual([]);
});
