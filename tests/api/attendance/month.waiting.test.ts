import { beforeAll, expect, test } from 'vitest';

import { type Client, ownApi, type TestApi } from '../../support/api.ts';
import { aPerson, type Person } from '../../support/cast.ts';
import { worked } from './months.ts';
import { type Asked, asked, decided } from './requests.ts';
import { aShift, rosterOf, rostered } from './rosters.ts';
import { aShop, type TestShop } from './shops.ts';

let api: TestApi;
let hr: Person;
let shop: TestShop;

/** In one database, because a month is closed for the whole company. */
beforeAll(async () => {
  api = await ownApi();
  hr = await aPerson(api, 'HR');
  shop = await aShop(api, hr);
  const days = [{ date: '2026-10-14' }, { date: '2026-10-15' }];
  await worked(api, { employeeId: shop.clerk.employeeId, shopId: shop.id, days });
  return () => api.stop();
});

const at = (startsAt: string, endsAt: string): object => ({ startsAt, endsAt, reason: '补报' });

interface Waiting {
  readonly kind: string;
  readonly date: string;
  readonly employee: { readonly id: string };
}

async function waitingIn(month: string): Promise<Waiting[]> {
  const { attendanceClosing } = await hr.client
    .run(
      `{ attendanceClosing(month: "${month}") { waitingRequestCount
        waitingRequests { approvalRequest { id } kind date employee { id } } } }`,
    )
    .data();
  expect(attendanceClosing.waitingRequestCount).toBe(attendanceClosing.waitingRequests.length);
  return attendanceClosing.waitingRequests;
}

const told = (rows: readonly Waiting[]): string[] => rows.map(({ kind, date }) => `${date} ${kind}`);

async function askEverything(client: Client): Promise<Asked[]> {
  const [line] = await rosterOf(shop.clerk);
  const correction = { kind: 'ADD', at: '2026-10-15T05:00:00Z', direction: 'OUT', placeId: shop.id, reason: '忘打卡' };
  return [
    await asked(client, 'leaveRequestCreate', {
      kind: 'PERSONAL',
      ...at('2026-10-30T16:00:00Z', '2026-11-02T16:00:00Z'),
    }),
    await asked(client, 'outingCreate', { kind: 'PRIVATE', ...at('2026-10-14T06:00:00Z', '2026-10-14T07:00:00Z') }),
    await asked(client, 'overtimeCreate', at('2026-10-14T11:00:00Z', '2026-10-14T12:00:00Z')),
    await asked(client, 'punchCorrectionCreate', correction),
    await asked(client, 'shiftChangeCreate', { rosterEntryId: line?.id, isDayOff: true, reason: '换休' }),
  ];
}

test('rules 17.7: what waits for a decision about a month is listed, and the lock is refused until it is decided', async () => {
  const requests = await askEverything(shop.clerk.client);
  const later = at('2026-11-09T16:00:00Z', '2026-11-10T16:00:00Z');
  const other = await asked(shop.clerk.client, 'leaveRequestCreate', { kind: 'ANNUAL', ...later });

  expect(told(await waitingIn('2026-10'))).toEqual([
    '2026-10-14 OUTING',
    '2026-10-14 OVERTIME',
    '2026-10-14 SHIFT_CHANGE',
    '2026-10-15 PUNCH_CORRECTION',
    '2026-10-31 LEAVE',
  ]);
  expect(told(await waitingIn('2026-11'))).toEqual(['2026-10-31 LEAVE', '2026-11-10 LEAVE']);
  await hr.client.act('attendanceMonthLockCreate', { month: '2026-10' }).refused('ATTENDANCE_REQUESTS_WAITING');

  for (const { id } of [...requests, other]) await (await decided(hr.client, id, 'REJECT')).data();
  expect(await waitingIn('2026-10')).toEqual([]);
  await hr.client.act('attendanceMonthLockCreate', { month: '2026-10' }).refused('ATTENDANCE_RESULTS_MISSING');
});

test('rules 17.2: a request for the small hours of a shift across midnight belongs to the month in which the shift began', async () => {
  const times = { code: 'X', validFrom: '2026-09-01', startMinute: 1_320, endMinute: 1_800 };
  const shiftTemplateId = await aShift(shop.manager.client, shop.id, times);
  const { employeeId, client } = shop.clerk;
  await rostered(shop, [{ employeeId, date: '2026-10-31', kind: 'WORK', shiftTemplateId }], '夜盘');

  const night = at('2026-10-31T18:00:00Z', '2026-10-31T19:00:00Z');
  const leave = await asked(client, 'leaveRequestCreate', { kind: 'PERSONAL', ...night });

  expect(told(await waitingIn('2026-10'))).toEqual(['2026-11-01 LEAVE']);
  await (await decided(hr.client, leave.id)).data();
});
