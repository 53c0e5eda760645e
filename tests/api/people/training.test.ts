import { beforeAll, expect, test } from 'vitest';

import { ownApi, type TestApi } from '../../support/api.ts';
import { aPerson, type Person, type TestRow, unique } from '../../support/cast.ts';
import { aShop, type TestShop } from '../attendance/shops.ts';

let api: TestApi;
let hr: Person;
let shop: TestShop;

beforeAll(async () => {
  api = await ownApi();
  hr = await aPerson(api, 'HR');
  shop = await aShop(api, hr);
  const peak = { name: 'Mooncakes', startsOn: '2026-08-25', endsOn: '2026-09-25', isYearly: true };
  await hr.client.act('businessPeakCreate', peak).data();
  return () => api.stop();
});

const NEED = 'trainingNeed { id version state source raisedBy { id } employee { id } dropReason }';
const COURSE = 'trainingCourse { id version state needs { need { id state } } }';
const SESSION = `trainingSession { id version state peakName overrideReason overriddenBy { id }
  participants(first: 9) { nodes { id version employee { id } hasAttended } } }`;

async function aNeed(values: object = {}): Promise<TestRow> {
  const input = { source: 'DAILY', text: 'Shelf life is told wrongly.', ...values };
  return (await hr.client.act('trainingNeedRaise', input, NEED).data())['trainingNeedRaise'].trainingNeed;
}

async function aCourse(...needs: TestRow[]): Promise<TestRow> {
  const needIds = (needs.length > 0 ? needs : [await aNeed()]).map(({ id }) => id);
  const input = { title: unique('Course'), goal: 'SHORT', audience: 'IN_SERVICE', needIds };
  return (await hr.client.act('trainingCourseCreate', input, COURSE).data())['trainingCourseCreate'].trainingCourse;
}

function plan(course: TestRow, values: object = {}) {
  const time = { startsAt: '2026-12-07T01:00:00Z', endsAt: '2026-12-07T04:00:00Z' };
  return hr.client.act('trainingSessionPlan', { courseId: course.id, place: 'Room 2', ...time, ...values }, SESSION);
}

async function aSession(course: TestRow, ...people: Person[]) {
  const { trainingSessionPlan } = await plan(course).data();
  const { id: sessionId } = trainingSessionPlan.trainingSession;
  const employeeIds = people.map(({ employeeId }) => employeeId);
  const { trainingParticipantAdd } = await hr.client
    .act('trainingParticipantAdd', { sessionId, employeeIds }, SESSION)
    .data();
  return trainingParticipantAdd.trainingSession;
}

async function told({ employeeId }: Person): Promise<string[]> {
  const { rows } = await api.server.archive.pool.query<{ kind: string }>(
    'select n.kind from notifications n join accounts a on a.id = n.recipient_id where a.employee_id = $1 order by n.id',
    [employeeId],
  );
  return rows.map(({ kind }) => kind);
}

const seen = async (person: Person, field: string, { id }: TestRow): Promise<boolean> =>
  (await person.client.run(`query S($id: ID!) { ${field}(id: $id) { id } }`, { id }).data())[field] !== null;

test('rules 20.3: everybody raises needs of the own; managers of their people, HR of all; nobody signed out', async () => {
  const about = { source: 'QUESTIONNAIRE', text: 'How to pack.' };
  const raise = (person: Person, values: object) =>
    person.client.act('trainingNeedRaise', { ...about, ...values }, NEED);

  await api.nobody.act('trainingNeedRaise', about).failed('UNAUTHENTICATED');
  const { trainingNeedRaise } = await raise(shop.clerk, { employeeId: shop.clerk.employeeId }).data();
  expect(trainingNeedRaise.trainingNeed).toMatchObject({ state: 'OPEN', raisedBy: { id: shop.clerk.employeeId } });
  await raise(shop.clerk, { employeeId: shop.manager.employeeId }).failed('FORBIDDEN');
  await raise(shop.clerk, { shopId: shop.id }).failed('FORBIDDEN');
  await raise(shop.manager, { employeeId: shop.clerk.employeeId, shopId: shop.id }).data();
  await raise(shop.manager, { employeeId: hr.employeeId }).failed('FORBIDDEN');
  expect(await raise(hr, { raisedOn: '2026-11-22' }).refused('TRAINING_NEED_IN_FUTURE')).toEqual(['input', 'raisedOn']);
  await raise(hr, { text: ' ' }).refused('TEXT_REQUIRED');
});

test('rules 20.3: needs are seen by who raised them and whom they are about, all of them by HR', async () => {
  const need = await aNeed({ employeeId: shop.clerk.employeeId });
  const other = await aNeed();

  expect([await seen(shop.clerk, 'trainingNeed', need), await seen(shop.clerk, 'trainingNeed', other)]).toEqual([
    true,
    false,
  ]);
  expect([await seen(hr, 'trainingNeed', need), await seen(shop.manager, 'trainingNeed', need)]).toEqual([true, false]);
});

test('rules 20.3: a need is changed and dropped by who raised it and by HR, and taken up again', async () => {
  const { trainingNeedRaise } = await shop.clerk.client
    .act('trainingNeedRaise', { source: 'DAILY', text: 'The till.' }, NEED)
    .data();
  const { id, version } = trainingNeedRaise.trainingNeed;
  await shop.manager.client.act('trainingNeedEdit', { id, version, text: 'No.' }).failed('NOT_FOUND');
  const edited = await shop.clerk.client.act('trainingNeedEdit', { id, version, text: 'The new till.' }, NEED).data();
  const seenVersion = edited['trainingNeedEdit'].trainingNeed.version;
  await hr.client.act('trainingNeedDrop', { id, version, reason: 'Done.' }).failed('STALE_VERSION');
  await hr.client.act('trainingNeedDrop', { id, version: seenVersion, reason: ' ' }).refused('TEXT_REQUIRED');
  const { trainingNeedDrop } = await hr.client
    .act('trainingNeedDrop', { id, version: seenVersion, reason: 'There is no new till.' }, NEED)
    .data();

  const dropped = trainingNeedDrop.trainingNeed;
  expect(dropped).toMatchObject({ state: 'DROPPED', dropReason: 'There is no new till.' });
  await hr.client
    .act('trainingNeedDrop', { id, version: dropped.version, reason: 'Twice.' })
    .refused('TRAINING_NEED_CLOSED');
  await hr.client.act('trainingNeedEdit', { id, version: dropped.version, text: 'x' }).refused('TRAINING_NEED_CLOSED');
  const again = { id, version: dropped.version, reason: 'It comes.' };
  await shop.clerk.client.act('trainingNeedReopen', again).failed('FORBIDDEN');
  const { trainingNeedReopen } = await hr.client.act('trainingNeedReopen', again, NEED).data();
  expect(trainingNeedReopen.trainingNeed).toMatchObject({ state: 'OPEN', dropReason: null });
  const { version: open } = trainingNeedReopen.trainingNeed;
  await hr.client.act('trainingNeedReopen', { ...again, version: open }).refused('TRAINING_NEED_OPEN');
});

test('rules 20.3: no training without a need', async () => {
  const input = { title: 'Gifts', goal: 'MIDDLE', audience: 'NEW_STAFF', needIds: [] as string[] };

  await shop.manager.client.act('trainingCourseCreate', input).failed('FORBIDDEN');
  expect(await hr.client.act('trainingCourseCreate', input).refused('TRAINING_NEEDS_MISSING')).toEqual([
    'input',
    'needIds',
  ]);
  const [need, other] = [await aNeed(), await aNeed()];
  const course = await aCourse(need);
  const edit = (needIds: string[] | null, version: number) =>
    hr.client.act('trainingCourseEdit', { id: course.id, version, needIds }, COURSE);
  await edit([], course.version).refused('TRAINING_NEEDS_MISSING');
  await edit(null, course.version).refused('TRAINING_NEEDS_MISSING');
  const drop = { id: need.id, version: need.version, reason: 'No.' };
  await hr.client.act('trainingNeedDrop', drop).refused('TRAINING_NEED_PLANNED');
  const { trainingCourseEdit } = await edit([other.id], course.version).data();
  expect(trainingCourseEdit.trainingCourse.needs).toEqual([{ need: { id: other.id, state: 'OPEN' } }]);
  await hr.client.act('trainingNeedDrop', drop).data();
  await edit([need.id], trainingCourseEdit.trainingCourse.version).refused('TRAINING_NEED_DROPPED');
});

test('rules 20.4: a session inside a business peak needs a reason, which stands with it; another time asks again', async () => {
  const course = await aCourse();
  const inPeak = { startsAt: '2027-09-01T01:00:00Z', endsAt: '2027-09-01T04:00:00Z' };

  expect(await plan(course, inPeak).refused('TRAINING_IN_PEAK')).toEqual(['input', 'startsAt']);
  await plan(course, { overrideReason: 'Why not.' }).refused('TRAINING_OVERRIDE_UNFIT');
  await plan(course, { endsAt: '2026-12-07T01:00:00Z' }).refused('TRAINING_ENDS_BEFORE_START');
  const { trainingSessionPlan } = await plan(course, { ...inPeak, overrideReason: 'New tills come.' }).data();
  const session = trainingSessionPlan.trainingSession;
  expect(session).toMatchObject({
    peakName: 'Mooncakes',
    overrideReason: 'New tills come.',
    overriddenBy: { id: hr.employeeId },
  });
  const move = (values: object) =>
    hr.client.act('trainingSessionMove', { id: session.id, version: session.version, ...values }, SESSION);
  await move({ startsAt: '2027-09-02T01:00:00Z', endsAt: '2027-09-02T04:00:00Z' }).refused('TRAINING_IN_PEAK');
  const { trainingSessionMove } = await move({
    startsAt: '2027-09-26T01:00:00Z',
    endsAt: '2027-09-26T04:00:00Z',
  }).data();
  expect(trainingSessionMove.trainingSession).toMatchObject({
    peakName: null,
    overrideReason: null,
    overriddenBy: null,
  });
});

test('rules 20.4: what was planned is called off, with the sessions ahead; people are taken off', async () => {
  const course = await aCourse();
  const session = await aSession(course, shop.clerk, shop.manager);
  const [one, other] = session.participants.nodes;
  await hr.client.act('trainingParticipantRemove', { id: one.id, version: one.version }).data();
  const input = { id: course.id, version: course.version, reason: 'Nobody comes.' };
  await shop.clerk.client.act('trainingCourseCallOff', input).failed('FORBIDDEN');
  const { trainingCourseCallOff } = await hr.client.act('trainingCourseCallOff', input, COURSE).data();

  expect(trainingCourseCallOff.trainingCourse.state).toBe('CALLED_OFF');
  const left = [shop.clerk, shop.manager].find(({ employeeId }) => employeeId === other.employee.id);
  expect(left && (await told(left))).toContain('TRAINING_CALLED_OFF');
  const { version } = trainingCourseCallOff.trainingCourse;
  await hr.client.act('trainingCourseCallOff', { ...input, version }).refused('TRAINING_COURSE_CLOSED');
  await plan(course).refused('TRAINING_COURSE_CLOSED');
  const late = { id: session.id, version: session.version + 1, reason: 'Twice.' };
  await hr.client.act('trainingSessionCallOff', late).refused('TRAINING_SESSION_CLOSED');
});

test('rules 20.4: peaks are named, changed and taken away by HR; everybody sees their days', async () => {
  const peak = { name: 'New Year', startsOn: '2026-12-20', endsOn: '2027-02-10' };
  const spans = async () => {
    const asked = '{ businessPeakSpans(from: "2027-01-01", to: "2027-12-31") { startsOn endsOn peak { name } } }';
    return (await shop.clerk.client.run(asked).data())['businessPeakSpans'];
  };
  await shop.clerk.client.act('businessPeakCreate', peak).failed('FORBIDDEN');
  await hr.client.act('businessPeakCreate', { ...peak, endsOn: '2026-12-19' }).refused('PEAK_ENDS_BEFORE_START');
  const { businessPeakCreate } = await hr.client.act('businessPeakCreate', peak, 'businessPeak { id version }').data();
  const { id, version } = businessPeakCreate.businessPeak;
  expect(await spans()).toEqual([
    { startsOn: '2026-12-20', endsOn: '2027-02-10', peak: { name: 'New Year' } },
    { startsOn: '2027-08-25', endsOn: '2027-09-25', peak: { name: 'Mooncakes' } },
  ]);

  await hr.client.act('businessPeakEdit', { id, version, endsOn: '2027-02-20', reason: ' ' }).refused('TEXT_REQUIRED');
  await hr.client.act('businessPeakEdit', { id, version, endsOn: '2027-02-20', reason: 'Later this year.' }).data();
  await hr.client.act('businessPeakRemove', { id, version, reason: 'x' }).failed('STALE_VERSION');
  await hr.client.act('businessPeakRemove', { id, version: version + 1, reason: 'No peak after all.' }).data();
  expect(await spans()).toHaveLength(1);
  await hr.client.act('businessPeakRemove', { id, version: version + 1, reason: 'Twice.' }).failed('NOT_FOUND');
});

test('rules 20.4: who takes part is told, gives an opinion after it was held, and sees the own row only', async () => {
  const need = await aNeed();
  const course = await aCourse(need);
  const session = await aSession(course, shop.clerk, shop.manager);
  const own = session.participants.nodes.find(
    (one: { employee: TestRow }) => one.employee.id === shop.clerk.employeeId,
  );
  const give = { id: own.id, version: own.version, opinion: 'Too short.' };
  expect(await told(shop.clerk)).toContain('TRAINING_INVITED');
  expect([
    await seen(shop.clerk, 'trainingCourse', course),
    await seen(shop.clerk, 'trainingSession', session),
  ]).toEqual([true, true]);
  expect(await seen(shop.manager, 'trainingParticipant', own)).toBe(false);
  await shop.clerk.client.act('trainingParticipantComment', give).refused('TRAINING_NOT_BEGUN');
  const hold = { id: session.id, version: session.version, attendedIds: [shop.clerk.employeeId] };
  await hr.client.act('trainingSessionHold', hold).refused('TRAINING_NOT_BEGUN');

  api.clock.set('2026-12-07T05:00:00Z');
  const [hrNow, clerkNow] = await Promise.all([hr.signIn(), shop.clerk.signIn()]);
  await hrNow.act('trainingSessionHold', { ...hold, attendedIds: [hr.employeeId] }).refused('TRAINING_NOT_TAKING_PART');
  await hrNow.act('trainingCourseHold', { id: course.id, version: course.version }).refused('TRAINING_SESSION_AHEAD');
  await hrNow.act('trainingSessionHold', hold, SESSION).data();
  expect(await told(shop.clerk)).toContain('TRAINING_OPINION_WANTED');
  expect(await told(shop.manager)).not.toContain('TRAINING_OPINION_WANTED');
  const now = { ...give, version: own.version + 1 };
  await hrNow.act('trainingParticipantComment', now).failed('FORBIDDEN');
  const { trainingParticipantComment } = await clerkNow
    .act('trainingParticipantComment', now, 'trainingParticipant { opinion opinionAt hasAttended }')
    .data();
  expect(trainingParticipantComment.trainingParticipant).toEqual({
    opinion: 'Too short.',
    opinionAt: '2026-12-07T05:00:00.000Z',
    hasAttended: true,
  });
  const { trainingCourseHold } = await hrNow
    .act('trainingCourseHold', { id: course.id, version: course.version }, COURSE)
    .data();
  expect(trainingCourseHold.trainingCourse).toMatchObject({
    state: 'HELD',
    needs: [{ need: { id: need.id, state: 'COVERED' } }],
  });
});
