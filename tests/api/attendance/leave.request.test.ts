import { beforeAll, expect, test } from 'vitest';

import { ownApi, type TestApi } from '../../support/api.ts';
import { aPerson, type Person } from '../../support/cast.ts';
import { upload } from '../files/upload.ts';
import { asked, aShopAtWork, decided, LEAVE, refOf, waiting } from './requests.ts';
import { closeMonth, type TestShop } from './shops.ts';

let api: TestApi;
let hr: Person;
let shop: TestShop;
let other: TestShop;

const MONDAY = '2026-11-23';
const morning = (date: string, values: object = {}): object => ({
  kind: 'PERSONAL',
  startsAt: `${date}T01:00:00Z`,
  endsAt: `${date}T03:00:00Z`,
  reason: 'To the dentist.',
  ...values,
});

beforeAll(async () => {
  api = await ownApi();
  hr = await aPerson(api, 'HR');
  const dates = [20, 21, 23, 24, 25, 26, 27].map((day) => `2026-11-${day}`);
  [shop, other] = [await aShopAtWork(api, hr, dates), await aShopAtWork(api, hr, dates)];
  return () => api.stop();
});

test('rules 17.2: leave is asked for by the hour, and takes hours of the roster without its breaks', async () => {
  const { leaveRequestCreate } = await shop.clerk.client
    .act('leaveRequestCreate', morning(MONDAY, { endsAt: `${MONDAY}T05:30:00Z` }), LEAVE)
    .data();

  expect(leaveRequestCreate.leaveRequest).toMatchObject({
    state: 'PENDING',
    hours: '3.50',
    requestedAt: '2026-11-21T02:00:00.000Z',
    shop: { id: shop.id },
  });
  expect(await waiting(shop.manager.client, leaveRequestCreate.leaveRequest.id)).toMatchObject({
    kind: 'LEAVE',
    level: 'LINE',
    viewerCanDecide: true,
    facts: { leaveKind: 'PERSONAL', hours: '3.50', isPriorNotice: true },
  });
});

test('rules 17.3; 22, D and I: it is the server who says when HR was asked, and at the start is too late', async () => {
  const at = (startsAt: string): object => morning('2026-11-21', { startsAt, endsAt: '2026-11-21T04:00:00Z' });

  const backDated = { ...at('2026-11-21T03:00:00Z'), requestedAt: '2026-11-01T00:00:00Z' };
  await shop.clerk.client.act('leaveRequestCreate', backDated).failed('BAD_USER_INPUT');
  const exactly = await asked(shop.clerk.client, 'leaveRequestCreate', at('2026-11-21T02:00:00Z'));
  expect((await waiting(hr.client, exactly.id)).facts.isPriorNotice).toBe(false);
  const later = await asked(other.clerk.client, 'leaveRequestCreate', at('2026-11-21T02:00:01Z'));
  expect((await waiting(hr.client, later.id)).facts.isPriorNotice).toBe(true);
});

test('what cannot be is refused: no time, too long, too far, no work, twice the same time', async () => {
  const { client } = shop.clerk;
  const TUESDAY = '2026-11-24';
  await asked(client, 'leaveRequestCreate', morning(TUESDAY));

  const refused = (values: object, code: string) =>
    client.act('leaveRequestCreate', morning(TUESDAY, values)).refused(code);
  await refused({ endsAt: `${TUESDAY}T01:00:00Z` }, 'REQUEST_ENDS_BEFORE_START');
  await refused({ endsAt: '2027-11-26T01:00:00Z' }, 'REQUEST_TOO_LONG');
  await refused({ startsAt: '2029-11-24T01:00:00Z', endsAt: '2029-11-24T03:00:00Z' }, 'REQUEST_TOO_FAR');
  await refused({ startsAt: `${TUESDAY}T11:00:00Z`, endsAt: `${TUESDAY}T13:00:00Z` }, 'LEAVE_WITHOUT_WORK');
  await refused({ startsAt: `${TUESDAY}T04:00:00Z`, endsAt: `${TUESDAY}T05:00:00Z` }, 'LEAVE_WITHOUT_WORK');
  await refused({ startsAt: `${TUESDAY}T02:59:59Z`, endsAt: `${TUESDAY}T06:00:00Z` }, 'REQUEST_OVERLAPS');
  await refused({ reason: '长'.repeat(501) }, 'TEXT_TOO_LONG');
  await asked(
    client,
    'leaveRequestCreate',
    morning(TUESDAY, { startsAt: `${TUESDAY}T03:00:00Z`, endsAt: `${TUESDAY}T04:00:00Z` }),
  );
});

test('two requests for the same time at once: one is made', async () => {
  const input = morning('2026-11-27');
  const answers = await Promise.all([1, 2, 3].map(() => shop.clerk.client.act('leaveRequestCreate', input).answer()));

  const refused = answers.flatMap(({ data }) => data?.['leaveRequestCreate'].userErrors);
  expect(refused.map(({ code }) => code)).toEqual(['REQUEST_OVERLAPS', 'REQUEST_OVERLAPS']);
});

test('nobody but HR asks for others, and HR as of this moment', async () => {
  const input = morning('2026-11-25', { employeeId: shop.clerk.employeeId });
  await shop.manager.client.act('leaveRequestCreate', input).failed('FORBIDDEN');
  await other.clerk.client.act('leaveRequestCreate', input).failed('FORBIDDEN');

  const { leaveRequestCreate } = await hr.client.act('leaveRequestCreate', input, LEAVE).data();
  expect(leaveRequestCreate.leaveRequest.requestedAt).toBe('2026-11-21T02:00:00.000Z');
  // Who handed it in has decided enough (rules 2).
  expect((await waiting(hr.client, leaveRequestCreate.leaveRequest.id)).viewerCanDecide).toBe(false);
  await (await decided(shop.manager.client, leaveRequestCreate.leaveRequest.id)).data();
});

test('rules 2: the line manager or HR decides, nobody about himself, and the sales line sees nothing of it', async () => {
  const leave = await asked(shop.manager.client, 'leaveRequestCreate', morning(MONDAY));
  const sales = await aPerson(api, 'SALES_MANAGER');

  expect(await waiting(other.manager.client, leave.id)).toBeNull();
  expect(await waiting(shop.clerk.client, leave.id)).toBeNull();
  expect(await waiting(sales.client, leave.id)).toBeNull();
  expect((await waiting(shop.manager.client, leave.id)).viewerCanDecide).toBe(false);
  await (await decided(shop.manager.client, leave.id)).failed('FORBIDDEN');
  const { approvalRequestDecide } = await (await decided(hr.client, leave.id, 'REJECT')).data();
  expect(approvalRequestDecide.approvalRequest.state).toBe('REJECTED');

  const own = await asked(hr.client, 'leaveRequestCreate', morning(MONDAY));
  await (await decided(hr.client, own.id)).failed('FORBIDDEN');
  const { leaveRequest } = await shop.manager.client
    .run(`{ leaveRequest(id: "${leave.id}") { state decisionNote decidedBy { id } } }`)
    .data();
  expect(leaveRequest).toEqual({
    state: 'REJECTED',
    decisionNote: 'Too many are away.',
    decidedBy: { id: hr.employeeId },
  });
});

test('what waits is taken back; what was granted only before it begins, and by HR with a reason', async () => {
  const { client } = other.clerk;
  const WEDNESDAY = '2026-11-25';
  const waits = await asked(client, 'leaveRequestCreate', morning(WEDNESDAY));
  await shop.clerk.client.act('leaveRequestWithdraw', refOf(waits)).failed('NOT_FOUND');
  await client.act('leaveRequestWithdraw', refOf(waits)).data();
  expect((await waiting(hr.client, waits.id)).state).toBe('WITHDRAWN');

  const past = await asked(client, 'leaveRequestCreate', morning('2026-11-20'));
  await (await decided(other.manager.client, past.id)).data();
  const row = { id: past.id, version: past.version + 1 };
  await client.act('leaveRequestWithdraw', row).refused('REQUEST_BEGUN');
  await hr.client.act('leaveRequestWithdraw', row).refused('TEXT_REQUIRED');
  await hr.client.act('leaveRequestWithdraw', { ...row, reason: 'Was at work all day.' }).data();
  await hr.client
    .act('leaveRequestWithdraw', { id: row.id, version: row.version + 1, reason: 'Again.' })
    .refused('REQUEST_DECIDED');
});

test('rules 17.3: HR shortens leave in which somebody was present, and never stretches it', async () => {
  const leave = await asked(other.clerk.client, 'leaveRequestCreate', morning('2026-11-26'));
  const { id, version } = leave;
  const shorter = { id, version, endsAt: '2026-11-26T02:00:00Z', reason: 'Came at ten.' };

  await other.clerk.client.act('leaveRequestShorten', shorter).failed('FORBIDDEN');
  await other.manager.client.act('leaveRequestShorten', shorter).failed('FORBIDDEN');
  await hr.client
    .act('leaveRequestShorten', { ...shorter, endsAt: '2026-11-26T05:00:00Z' })
    .refused('LEAVE_NOT_SHORTER');
  await hr.client
    .act('leaveRequestShorten', { ...shorter, endsAt: '2026-11-26T01:00:00Z' })
    .refused('REQUEST_ENDS_BEFORE_START');
  await hr.client.act('leaveRequestShorten', { ...shorter, reason: '' }).refused('TEXT_REQUIRED');
  const { leaveRequestShorten } = await hr.client.act('leaveRequestShorten', shorter, LEAVE).data();
  expect(leaveRequestShorten.leaveRequest).toMatchObject({ hours: '1.00', requestedAt: '2026-11-21T02:00:00.000Z' });
});

test('rules 17.7: in a closed month nothing is asked for, decided, shortened or taken back', async () => {
  const closed = await aShopAtWork(api, hr, ['2026-09-30', '2026-10-01']);
  const { client } = closed.clerk;
  const leave = await asked(client, 'leaveRequestCreate', morning('2026-09-30'));
  const long = { kind: 'STATUTORY', startsAt: '2026-09-29T16:00:00Z', endsAt: '2026-10-01T16:00:00Z' };
  const began = await asked(closed.manager.client, 'leaveRequestCreate', long);
  await (await decided(hr.client, began.id)).data();
  await closeMonth(api, '2026-09-01');

  await client.act('leaveRequestCreate', morning('2026-09-29')).refused('ATTENDANCE_MONTH_CLOSED');
  const across = { startsAt: '2026-09-30T05:00:00Z', endsAt: '2026-10-01T05:00:00Z' };
  await client.act('leaveRequestCreate', morning('2026-09-30', across)).refused('ATTENDANCE_MONTH_CLOSED');
  await (await decided(closed.manager.client, leave.id)).refused('ATTENDANCE_MONTH_CLOSED');
  await (await decided(closed.manager.client, leave.id, 'REJECT')).refused('ATTENDANCE_MONTH_CLOSED');
  const { id, version } = leave;
  await client.act('leaveRequestWithdraw', { id, version }).refused('ATTENDANCE_MONTH_CLOSED');
  await hr.client
    .act('leaveRequestShorten', { id, version, endsAt: '2026-09-30T02:00:00Z', reason: 'Present.' })
    .refused('ATTENDANCE_MONTH_CLOSED');
  await asked(client, 'leaveRequestCreate', morning('2026-10-01'));

  // What began in the closed month is shortened where the month is open.
  const shorten = (time: object) =>
    hr.client.act(
      'leaveRequestShorten',
      { id: began.id, version: began.version + 1, reason: '已到岗', ...time },
      LEAVE,
    );
  await shorten({ startsAt: '2026-09-30T05:00:00Z' }).refused('ATTENDANCE_MONTH_CLOSED');
  await shorten({ endsAt: '2026-09-30T05:00:00Z' }).refused('ATTENDANCE_MONTH_CLOSED');
  const { leaveRequestShorten } = await shorten({ endsAt: '2026-10-01T05:00:00Z' }).data();
  expect(leaveRequestShorten.leaveRequest).toMatchObject({
    hours: '11.00',
    startsAt: long.startsAt.replace('Z', '.000Z'),
  });
});

test('rules 17.2: evidence belongs to leave: the person and HR add and read it, for whoever decides it is not there', async () => {
  const dated = { startsAt: '2026-11-27T05:00:00Z', endsAt: '2026-11-27T09:00:00Z', kind: 'SICK' };
  const leave = await asked(other.clerk.client, 'leaveRequestCreate', morning('2026-11-27', dated));
  const note = { ownerType: 'LeaveRequest', ownerId: leave.id, fileName: '病假单.pdf' };

  expect(await upload(other.clerk.client, note)).toMatchObject({ status: 201 });
  expect(await upload(hr.client, { ...note, fileName: 'hr.pdf' })).toMatchObject({ status: 201 });
  expect(await upload(other.manager.client, note)).toMatchObject({ code: 'FORBIDDEN' });
  expect(await upload(shop.clerk.client, note)).toMatchObject({ code: 'NOT_FOUND' });
  const files = async ({ client }: Person) => {
    const { attachments } = await client
      .run(`{ attachments(filter: { ownerId: { eq: "${leave.id}" } }) { totalCount } }`)
      .data();
    return attachments.totalCount;
  };
  const seen = [hr, other.clerk, other.manager, shop.manager].map((reader) => files(reader));
  expect(await Promise.all(seen)).toEqual([2, 2, 0, 0]);
  const sickNote = await upload(hr.client, { ...note, fileName: 'again.pdf' });
  const fetched = [hr, other.clerk, other.manager].map(({ client }) => client.fetch(`/files/${sickNote.id}`));
  expect((await Promise.all(fetched)).map(({ status }) => status)).toEqual([200, 200, 404]);
});
