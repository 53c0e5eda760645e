import { beforeAll, expect, test } from 'vitest';

import { ownApi, type TestApi } from '../../support/api.ts';
import { aPerson, type Person } from '../../support/cast.ts';
import { asked, aShopAtWork, decided, refOf, waiting } from './requests.ts';
import { closeMonth, type TestShop } from './shops.ts';

let api: TestApi;
let hr: Person;
let shop: TestShop;

beforeAll(async () => {
  api = await ownApi();
  hr = await aPerson(api, 'HR');
  shop = await aShopAtWork(api, hr, ['2026-10-30', '2026-11-20', '2026-11-21', '2026-11-23']);
  return () => api.stop();
});

const NOTICE = 'attendanceNotice { id version state requestedAt decisionNote shop { id } }';
const late = (values: object = {}): object => ({
  startsAt: '2026-11-23T01:00:00Z',
  endsAt: '2026-11-23T01:30:00Z',
  text: 'The bus broke down.',
  ...values,
});

test('rules 17.3; 22, I: a notice reaches all of HR at once and bears the moment of the server', async () => {
  const { attendanceNoticeCreate } = await shop.clerk.client.act('attendanceNoticeCreate', late(), NOTICE).data();
  const { notifications } = await hr.client.run('{ notifications { nodes { kind } } }').data();

  expect(attendanceNoticeCreate.attendanceNotice).toMatchObject({
    state: 'RECEIVED',
    requestedAt: '2026-11-21T02:00:00.000Z',
    shop: { id: shop.id },
  });
  expect(notifications.nodes.map(({ kind }: { kind: string }) => kind)).toContain('ATTENDANCE_NOTICE');
  const backDated = late({ requestedAt: '2026-11-20T00:00:00Z' });
  await shop.clerk.client.act('attendanceNoticeCreate', backDated).failed('BAD_USER_INPUT');
  await shop.clerk.client.act('attendanceNoticeCreate', late({ text: '' })).refused('TEXT_REQUIRED');
  const ofOther = late({ employeeId: shop.manager.employeeId });
  await shop.clerk.client.act('attendanceNoticeCreate', ofOther).failed('FORBIDDEN');
});

test('rules 17.3: HR alone does not let a notice count, says why, and not about itself', async () => {
  const notice = await asked(shop.clerk.client, 'attendanceNoticeCreate', late());
  const own = await asked(hr.client, 'attendanceNoticeCreate', late());
  const rejected = { ...refOf(notice), note: 'No bus goes there.' };

  await shop.manager.client.act('attendanceNoticeReject', rejected).failed('FORBIDDEN');
  await hr.client.act('attendanceNoticeReject', { ...rejected, note: '' }).refused('TEXT_REQUIRED');
  await hr.client.act('attendanceNoticeReject', { ...refOf(own), note: 'Never mind.' }).failed('FORBIDDEN');
  const { attendanceNoticeReject } = await hr.client.act('attendanceNoticeReject', rejected, NOTICE).data();
  expect(attendanceNoticeReject.attendanceNotice).toMatchObject({
    state: 'REJECTED',
    decisionNote: 'No bus goes there.',
  });
  const again = { ...rejected, version: notice.version + 1 };
  await hr.client.act('attendanceNoticeReject', again).refused('REQUEST_DECIDED');
});

test('rules 17.2: overtime is beside the shift, and is recorded and approved', async () => {
  const evening = { startsAt: '2026-11-23T10:00:00Z', endsAt: '2026-11-23T12:00:00Z', reason: 'Stock-taking.' };
  const { client } = shop.clerk;
  await client.act('overtimeCreate', { ...evening, startsAt: '2026-11-23T09:59:59Z' }).refused('OVERTIME_IN_SHIFT');
  const overtime = await asked(client, 'overtimeCreate', evening);
  await (await decided(shop.manager.client, overtime.id)).data();

  const { overtimes } = await client.run('{ overtimes { nodes { state decidedBy { id } } } }').data();
  expect(overtimes.nodes).toEqual([{ state: 'APPROVED', decidedBy: { id: shop.manager.employeeId } }]);
});

const missing = (values: object = {}): object => ({
  kind: 'ADD',
  at: '2026-11-20T10:00:00Z',
  direction: 'OUT',
  placeId: shop.id,
  reason: 'The clock was dark.',
  ...values,
});

test('rules 17.3: a missing punch is made by the decision of HR, with the reason of the person', async () => {
  const { client } = shop.clerk;
  const correction = await asked(client, 'punchCorrectionCreate', missing());
  expect(await waiting(shop.manager.client, correction.id)).toBeNull();
  await (await decided(hr.client, correction.id)).data();

  const { punches } = await client
    .run('{ punches { nodes { id version source at direction reason place { id } enteredBy { id } } } }')
    .data();
  expect(punches.nodes).toMatchObject([
    {
      source: 'HR_MANUAL',
      direction: 'OUT',
      reason: 'The clock was dark.',
      place: { id: shop.id },
      enteredBy: { id: hr.employeeId },
    },
  ]);

  const [punch] = punches.nodes;
  const wrong = { kind: 'VOID', punchId: punch.id, reason: 'It was my colleague.' };
  await shop.manager.client.act('punchCorrectionCreate', wrong).failed('FORBIDDEN');
  const undo = await asked(client, 'punchCorrectionCreate', wrong);
  await (await decided(hr.client, undo.id)).data();
  const after = await client.run('{ punches { nodes { voidedAt voidReason } } }').data();
  expect(after['punches'].nodes).toEqual([{ voidedAt: expect.any(String), voidReason: 'It was my colleague.' }]);
  await client.act('punchCorrectionCreate', wrong).refused('PUNCH_VOIDED_ALREADY');
});

test('what is no punch is refused; a correction that was carried out is not taken back', async () => {
  const { client } = shop.clerk;
  await client.act('punchCorrectionCreate', missing({ at: '2026-11-21T02:00:01Z' })).refused('PUNCH_IN_FUTURE');
  await client.act('punchCorrectionCreate', missing({ direction: 'SEEN' })).refused('VALUE_OUT_OF_RANGE');
  await client.act('punchCorrectionCreate', missing({ at: null })).refused('VALUE_REQUIRED');
  await client.act('punchCorrectionCreate', { kind: 'VOID', reason: 'Wrong.' }).refused('VALUE_REQUIRED');

  const correction = await asked(
    client,
    'punchCorrectionCreate',
    missing({ at: '2026-11-20T01:00:00Z', direction: 'IN' }),
  );
  await (await decided(hr.client, correction.id)).data();
  // Decided, and the punch that was made stands on the row.
  const { punchCorrection } = await client
    .run(`{ punchCorrection(id: "${correction.id}") { id version punch { id } } }`)
    .data();
  const { id, version } = punchCorrection;
  await client.act('punchCorrectionWithdraw', { id, version }).refused('REQUEST_BEGUN');
  await hr.client.act('punchCorrectionWithdraw', { id, version, reason: 'Oops.' }).refused('REQUEST_BEGUN');
  const own = await asked(hr.client, 'punchCorrectionCreate', missing({ placeId: null }));
  await (await decided(hr.client, own.id)).failed('FORBIDDEN');
});

test('rules 17.7: of a closed month no notice counts any more, and none is rejected', async () => {
  const notice = await asked(shop.clerk.client, 'attendanceNoticeCreate', {
    startsAt: '2026-10-30T01:00:00Z',
    endsAt: '2026-10-30T02:00:00Z',
    text: 'Ill.',
  });
  await closeMonth(api, '2026-10-01');

  await hr.client.act('attendanceNoticeReject', { ...refOf(notice), note: 'No.' }).refused('ATTENDANCE_MONTH_CLOSED');
  const past = { startsAt: '2026-10-30T03:00:00Z', endsAt: '2026-10-30T04:00:00Z' };
  await shop.clerk.client.act('attendanceNoticeCreate', late(past)).refused('ATTENDANCE_MONTH_CLOSED');
  const overtime = { startsAt: '2026-10-30T10:00:00Z', endsAt: '2026-10-30T12:00:00Z', reason: 'Stock.' };
  await shop.clerk.client.act('overtimeCreate', overtime).refused('ATTENDANCE_MONTH_CLOSED');
  await shop.clerk.client
    .act('punchCorrectionCreate', missing({ at: '2026-10-30T01:00:00Z' }))
    .refused('ATTENDANCE_MONTH_CLOSED');
});
