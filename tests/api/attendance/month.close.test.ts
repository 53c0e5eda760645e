import { beforeAll, expect, test } from 'vitest';

import { ownApi, type TestApi } from '../../support/api.ts';
import { aPerson, type Person } from '../../support/cast.ts';
import { aPolicy, computed, earning, FULL, resultOf, worked } from './months.ts';
import { aShop, type TestShop } from './shops.ts';

let api: TestApi;
let hr: Person;
let shop: TestShop;

const MONTH = '2026-10';
const LATE = '2026-10-13';

/** What people have changed meanwhile. */
async function judged(): Promise<void> {
  api.clock.forward({ minutes: 2 });
  await api.runJobs();
}

/** In one database, because a month is closed for the whole company. */
beforeAll(async () => {
  api = await ownApi();
  hr = await aPerson(api, 'HR');
  await aPolicy(hr, '2026-01-01');
  shop = await aShop(api, hr);
  for (const { employeeId } of [shop.clerk, shop.manager]) {
    await earning(hr, employeeId);
    const days = ['2026-10-12', LATE, '2026-10-14'].map((date) => ({
      date,
      punches: date === LATE && employeeId === shop.clerk.employeeId ? ['09:30', '18:00'] : FULL,
    }));
    await worked(api, { employeeId, shopId: shop.id, days });
  }
  await judged();
  await computed(api, hr, { month: MONTH });
  return () => api.stop();
});

const CLOSING = `hindrances peopleCount resultCount confirmedCount dueCount openObjectionCount
  shops { shop { id } report { id } resultCount confirmedCount }`;

async function closing() {
  const { attendanceClosing } = await hr.client.run(`{ attendanceClosing(month: "${MONTH}") { ${CLOSING} } }`).data();
  return attendanceClosing;
}

const line = (employeeId: string, values: object = {}): object => ({
  employeeId,
  workdays: 3,
  incidents: [],
  ...values,
});

const lateLine = (): object =>
  line(shop.clerk.employeeId, { incidents: [{ date: LATE, kind: 'LATE', minutes: 20 }], note: '路上堵车' });

function report(lines: readonly object[], values: object = {}) {
  const input = { shopId: shop.id, month: MONTH, lines, ...values };
  return shop.manager.client.act('shopMonthReportSend', input, 'shopMonthReport { id version }');
}

const DIFFERENCES = `kind employee { id } date incidentKind reportedCount foundCount result { id } report { id } spotCheckResultId`;

async function differences() {
  const { attendanceDifferences } = await hr.client
    .run(`query D($shop: ID!) { attendanceDifferences(shopId: $shop, month: "${MONTH}") { ${DIFFERENCES} } }`, {
      shop: shop.id,
    })
    .data();
  return attendanceDifferences;
}

async function toldOf({ client }: Person): Promise<string[]> {
  const { notifications } = await client.run('{ notifications(first: 20) { nodes { kind } } }').data();
  return (notifications.nodes as { kind: string }[])
    .map(({ kind }) => kind)
    .filter((kind) => kind.startsWith('RESULT_OBJECTION'));
}

test('rules 17.7: a report names people of the shop, dates of the month, and each thing once', async () => {
  const stranger = await aPerson(api, 'CLERK');
  const late = { date: LATE, kind: 'LATE', minutes: 20 };

  expect(await report([line(stranger.employeeId)]).refused('REPORT_PERSON_UNFIT')).toEqual([
    'input',
    'lines',
    '0',
    'employeeId',
  ]);
  await report([line(shop.clerk.employeeId, { incidents: [{ ...late, date: '2026-11-02' }] })]).refused(
    'REPORT_DATE_OUTSIDE',
  );
  await report([line(shop.clerk.employeeId, { incidents: [late, late] })]).refused('REPORT_LINE_TWICE');
  await report([line(shop.clerk.employeeId), line(shop.clerk.employeeId)]).refused('REPORT_LINE_TWICE');
  await report([line(shop.clerk.employeeId, { workdays: 32 })]).refused('VALUE_OUT_OF_RANGE');
  await report([]).refused('VALUE_OUT_OF_RANGE');
  await report([lateLine()], { month: '2026-11' }).refused('ATTENDANCE_MONTH_NOT_OVER');
});

test('rules 17.7: only the manager of the shop reports for it', async () => {
  const { manager } = await aShop(api, hr);
  const input = { shopId: shop.id, month: MONTH, lines: [lateLine()] };

  await manager.client.act('shopMonthReportSend', input).failed('FORBIDDEN');
  await shop.clerk.client.act('shopMonthReportSend', input).failed('FORBIDDEN');
  await judged();
});

test('rules 17.7: report, punches and spot checks are compared, and each difference names its rows', async () => {
  const first = await report([lateLine(), line(shop.manager.employeeId, { workdays: 2 })]).data();
  const { id, version } = first['shopMonthReportSend'].shopMonthReport;
  const result = await resultOf(hr, shop.clerk.employeeId, MONTH);
  const about = { report: { id }, spotCheckResultId: null };

  expect(await differences()).toEqual(
    expect.arrayContaining([
      {
        ...about,
        kind: 'MINUTES',
        employee: { id: shop.clerk.employeeId },
        date: LATE,
        incidentKind: 'LATE',
        reportedCount: 20,
        foundCount: 30,
        result: { id: result.id },
      },
      expect.objectContaining({ kind: 'WORKDAYS', reportedCount: 2, foundCount: 3, date: null }),
    ]),
  );

  await report([lateLine()]).failed('STALE_VERSION');
  const right = [
    line(shop.clerk.employeeId, { incidents: [{ date: LATE, kind: 'LATE', minutes: 30 }] }),
    line(shop.manager.employeeId),
  ];
  await report(right, { version }).data();

  expect(await differences()).toEqual([]);
});

test('rules 17.5: somebody objects to the own result within seven days, and HR answers', async () => {
  const result = await resultOf(shop.clerk, shop.clerk.employeeId, MONTH);
  const objection = { resultId: result.id, text: '公交车故障' };

  await shop.manager.client.act('resultObjectionSend', objection).failed('FORBIDDEN');
  const { resultObjectionSend } = await shop.clerk.client
    .act('resultObjectionSend', objection, 'resultObjection { id version state }')
    .data();
  const { id, version, state } = resultObjectionSend.resultObjection;
  expect(state).toBe('OPEN');
  await shop.clerk.client.act('resultObjectionSend', objection).refused('OBJECTION_OPEN');
  expect((await closing()).hindrances).toEqual(['RESULTS_UNCONFIRMED', 'OBJECTIONS_OPEN']);
  await hr.client.act('attendanceMonthLockCreate', { month: MONTH }).refused('ATTENDANCE_RESULTS_UNCONFIRMED');

  const answer = { id, version, isAccepted: false, answer: '请提前告知人事部' };
  await shop.manager.client.act('resultObjectionAnswer', answer).failed('FORBIDDEN');
  const { resultObjectionAnswer } = await hr.client
    .act('resultObjectionAnswer', answer, 'resultObjection { state answer answeredBy { id } version }')
    .data();

  expect(resultObjectionAnswer.resultObjection).toMatchObject({
    state: 'DECLINED',
    answer: '请提前告知人事部',
    answeredBy: { id: hr.employeeId },
  });
  expect(await toldOf(hr)).toEqual(['RESULT_OBJECTION_SENT']);
  expect(await toldOf(shop.clerk)).toEqual(['RESULT_OBJECTION_ANSWERED']);
  const again = { ...answer, version: resultObjectionAnswer.resultObjection.version };
  await hr.client.act('resultObjectionAnswer', again).refused('OBJECTION_ANSWERED');
});

test('rules 17.7: HR confirms what is judged to its end', async () => {
  await hr.client.act('attendanceResultConfirm', { month: '2026-11' }).refused('ATTENDANCE_MONTH_NOT_OVER');
  await shop.manager.client.act('attendanceResultConfirm', { month: MONTH }).failed('FORBIDDEN');

  const { attendanceResultConfirm } = await hr.client
    .act('attendanceResultConfirm', { month: MONTH }, 'confirmedCount')
    .data();

  expect(attendanceResultConfirm.confirmedCount).toBeGreaterThanOrEqual(2);
  expect(await closing()).toMatchObject({ hindrances: [], dueCount: 0, openObjectionCount: 0 });
});

test('rules 17.7: a result that changes after it was confirmed has to be confirmed again', async () => {
  await earning(hr, shop.manager.employeeId, { bonusBase: '800.00', reason: 'Better' });
  expect((await closing()).hindrances).toEqual(['RESULTS_DUE']);
  await hr.client.act('attendanceMonthLockCreate', { month: MONTH }).refused('ATTENDANCE_RESULTS_DUE');

  await judged();

  expect((await closing()).hindrances).toEqual(['RESULTS_UNCONFIRMED']);
  await hr.client.act('attendanceResultConfirm', { month: MONTH }).data();
});

/** All that a month came to, as the database keeps it. */
async function bytesOf(month: string): Promise<string> {
  const tables = ['attendance_results', 'attendance_pays', 'shop_month_reports'].map(
    (table) =>
      `select coalesce(string_agg(t::text, e'\\n' order by id), '') as text from ${table} t where starts_on = '${month}-01'`,
  );
  const incidents = `select coalesce(string_agg(i::text, e'\\n' order by id), '') as text from attendance_incidents i
    where to_char(date, 'YYYY-MM') = '${month}'`;
  const { rows } = await api.server.archive.pool.query<{ text: string }>([...tables, incidents].join(' union all '));
  return rows.map(({ text }) => text).join('\n');
}

test('rules 17.7: a closed month never changes, whatever becomes of its facts', async () => {
  await hr.client.act('attendanceMonthLockCreate', { month: MONTH }, 'attendanceMonthLock { startsOn }').data();
  const closed = await bytesOf(MONTH);

  await earning(hr, shop.clerk.employeeId, { monthlyWage: '9999.00', reason: 'Much better' });
  await worked(api, {
    employeeId: shop.clerk.employeeId,
    shopId: shop.id,
    days: [{ date: '2026-10-20', punches: [] }],
  });
  api.clock.forward({ minutes: 2 });
  await api.runJob('attendance.compute', { startsOn: `${MONTH}-01` });
  await api.runJobs();

  expect(await bytesOf(MONTH)).toBe(closed);
  expect(await closing()).toMatchObject({ hindrances: ['CLOSED'] });
  expect(await resultOf(shop.clerk, shop.clerk.employeeId, MONTH)).toMatchObject({ state: 'LOCKED' });
});

test('rules 17.7: every way into a closed month is refused', async () => {
  await hr.client.act('attendanceResultCompute', { month: MONTH }).refused('ATTENDANCE_MONTH_CLOSED');
  await hr.client.act('attendanceResultConfirm', { month: MONTH }).refused('ATTENDANCE_MONTH_CLOSED');
  await hr.client.act('attendanceMonthLockCreate', { month: MONTH }).refused('ATTENDANCE_MONTH_CLOSED');
  await report([lateLine()], { version: 2 }).refused('ATTENDANCE_MONTH_CLOSED');
  const { pool } = api.server.archive;
  for (const table of ['attendance_results', 'attendance_pays', 'attendance_incidents', 'shop_month_reports']) {
    await expect(pool.query(`update ${table} set version = version + 1`)).rejects.toThrow(/closed/);
    await expect(pool.query(`delete from ${table}`)).rejects.toThrow(/closed|permission/);
  }
  await expect(pool.query('delete from attendance_month_locks')).rejects.toThrow(/closed|permission/);
});

test('rules 17.7: what is wrong about a closed month counts in the next open one, with a reason', async () => {
  const about = { employeeId: shop.clerk.employeeId, aboutMonth: MONTH };
  const AMOUNTS =
    'attendanceAdjustment { startsOn aboutStartsOn bonusAmount deductionAmount currency reason madeBy { id } }';

  await hr.client.act('attendanceAdjustmentCreate', { ...about, reason: ' ' }).refused('TEXT_REQUIRED');
  await hr.client
    .act('attendanceAdjustmentCreate', { ...about, aboutMonth: '2026-11', reason: 'x' })
    .refused('ATTENDANCE_MONTH_OPEN');
  await shop.manager.client.act('attendanceAdjustmentCreate', { ...about, reason: 'x' }).failed('FORBIDDEN');
  await hr.client
    .act('attendanceAdjustmentCreate', { ...about, employeeId: hr.employeeId, bonusAmount: '5', reason: 'x' })
    .failed('FORBIDDEN');

  const given = await hr.client
    .act('attendanceAdjustmentCreate', { ...about, deductionAmount: '-20.00', reason: '公交证明' }, AMOUNTS)
    .data();
  expect(given['attendanceAdjustmentCreate'].attendanceAdjustment).toEqual({
    startsOn: '2026-11-01',
    aboutStartsOn: '2026-10-01',
    bonusAmount: '0.00',
    deductionAmount: '-20.00',
    currency: 'CNY',
    reason: '公交证明',
    madeBy: { id: hr.employeeId },
  });

  // By the facts of today: 9,999.00 a month, half an hour late, and nine hours of 20 October away.
  const made = await hr.client
    .act('attendanceAdjustmentCreate', { ...about, reason: 'As it is known now' }, AMOUNTS)
    .data();
  expect(made['attendanceAdjustmentCreate'].attendanceAdjustment).toMatchObject({
    bonusAmount: '0.00',
    deductionAmount: '1091.84',
  });
  await hr.client.act('attendanceAdjustmentCreate', { ...about, reason: 'Again' }).refused('ADJUSTMENT_EMPTY');
});
