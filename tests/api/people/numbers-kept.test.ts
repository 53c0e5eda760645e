import { afterAll, beforeAll, expect, test } from 'vitest';

import { ownApi, type TestApi } from '../../support/api.ts';
import { aPerson, type Person, type TestRow, unique } from '../../support/cast.ts';
import { aHire, aShop, leaves } from './files.ts';

let api: TestApi;
let hr: Person;

beforeAll(async () => {
  api = await ownApi();
  hr = await aPerson(api, 'HR');
});
afterAll(() => api.stop());

const shopPost = (shopId: string) => ({ post: 'CLERK', shopId });

async function interviewed(requisitionId: string): Promise<TestRow> {
  const input = { name: unique('Wang'), channel: 'ONLINE', requisitionId, appliedOn: '2026-11-01' };
  const { candidateCreate } = await hr.client.act('candidateCreate', input, 'candidate { id version }').data();
  let candidate: TestRow = candidateCreate.candidate;
  for (const kind of ['SCREENING', 'FIRST_INTERVIEW']) {
    const { candidateStepAdd } = await hr.client
      .act('candidateStepAdd', { ...candidate, kind }, 'candidate { id version }')
      .data();
    candidate = candidateStepAdd.candidate;
  }
  return candidate;
}

test('rules 20.2: a requisition for one is filled once, also by two who hire at once', async () => {
  const shop = await aShop(api);
  const need = { department: '门店', headcount: 1, reason: '中秋', neededBy: '2026-12-31', ...shopPost(shop.id) };
  const { hiringRequisitionCreate } = await hr.client
    .act('hiringRequisitionCreate', need, 'hiringRequisition { id }')
    .data();
  const { id } = hiringRequisitionCreate.hiringRequisition;
  const candidates = [await interviewed(id), await interviewed(id)];
  const hires = (candidate: TestRow) =>
    hr.client.act(
      'candidateHire',
      { ...candidate, number: unique('N').slice(-12), hiredOn: '2026-12-01', ...shopPost(shop.id) },
      'candidate { state }',
    );

  const answers = await Promise.all(candidates.map((one) => hires(one).answer()));

  const codes = answers.map(({ data }) => data?.['candidateHire'].userErrors[0]?.code ?? 'HIRED');
  expect(codes.toSorted()).toEqual(['HIRED', 'REQUISITION_CLOSED']);
  const late = candidates[codes.indexOf('REQUISITION_CLOSED')] as TestRow;
  const kept = { ...late, requisitionId: id, note: '备用' };
  const { candidateEdit } = await hr.client.act('candidateEdit', kept, 'candidate { id version }').data();
  const apart = { ...candidateEdit.candidate, requisitionId: null };
  const edited = await hr.client.act('candidateEdit', apart, 'candidate { id version }').data();
  const done = await hires(edited['candidateEdit'].candidate).data();
  expect(done['candidateHire'].candidate.state).toBe('HIRED');
});

test('rules 20.4: who works here on the day of a session takes part in it, nobody else', async () => {
  const { trainingNeedRaise } = await hr.client
    .act('trainingNeedRaise', { source: 'DAILY', text: '新收银机' }, 'trainingNeed { id }')
    .data();
  const course = { title: '收银', goal: 'SHORT', audience: 'IN_SERVICE', needIds: [trainingNeedRaise.trainingNeed.id] };
  const { trainingCourseCreate } = await hr.client.act('trainingCourseCreate', course, 'trainingCourse { id }').data();
  const sessionOn = async (day: string): Promise<string> => {
    const time = { startsAt: `${day}T01:00:00Z`, endsAt: `${day}T03:00:00Z` };
    const input = { courseId: trainingCourseCreate.trainingCourse.id, place: '总部', ...time };
    const { trainingSessionPlan } = await hr.client.act('trainingSessionPlan', input, 'trainingSession { id }').data();
    return trainingSessionPlan.trainingSession.id;
  };
  const [gone, going] = [await aHire(hr.client), await aHire(hr.client)];
  await leaves(hr.client, gone, { leftOn: '2026-11-15' });
  await leaves(hr.client, going, { leftOn: '2026-12-01' });
  const takes = (sessionId: string, { id }: { id: string }) =>
    hr.client.act('trainingParticipantAdd', { sessionId, employeeIds: [id] });

  const [past, ahead] = [await sessionOn('2026-11-10'), await sessionOn('2026-12-10')];
  await takes(past, gone).data();
  await takes(ahead, gone).refused('EMPLOYEE_LEFT');
  await takes(await sessionOn('2026-12-01'), going).data();
  expect(await takes(ahead, going).refused('EMPLOYEE_LEFT')).toEqual(['input', 'employeeIds']);
});
