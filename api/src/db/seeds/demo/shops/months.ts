import type { Ctx } from '../../../../kernel/context.ts';
import { addMonths, type LocalDate, type Month, monthOf } from '../../../../kernel/period.ts';
import {
  AttendanceAdjustment,
  AttendanceMonthLock,
  computeResults,
  moveResults,
  peopleOfMonth,
  ResultObjection,
  ShopMonthReport,
} from '../../../../modules/attendance/index.ts';
import { insert } from '../insert.ts';
import type { Making } from '../making.ts';
import { type Rows, written } from '../people.rows.ts';
import { at, notAfter } from '../season.ts';

/** Its manager has not reported last month yet. */
const LATE_SHOP = 'LYS';
/** Managers of the demo overlook what is short, and their own affairs: the differences that HR finds. */
const OVERLOOKED_SECONDS = 900;

interface Found {
  readonly resultId: string;
  readonly shopId: string;
  readonly employeeId: string;
  readonly managerId: string | null;
  readonly workdays: number;
  readonly incidents: readonly { readonly date: LocalDate; readonly kind: string; readonly seconds: number }[];
}

const FOUND = `/* demo.found */ select r.id as "resultId", r.shop_id as "shopId", r.employee_id as "employeeId", r.workdays,
    e.manager_id as "managerId",
    coalesce((select json_agg(json_build_object('date', date, 'kind', kind, 'seconds', seconds) order by date) from (
      select i.date::text as date, i.kind, sum(i.seconds)::int as seconds from attendance_incidents i
      where i.result_id = r.id and not i.is_excused group by i.date, i.kind) day), '[]') as incidents
  from attendance_results r join employees e on e.id = r.employee_id
  where r.starts_on = ?::date and r.is_current and r.shop_id is not null order by e.number`;

function reportRows(month: Month, found: readonly Found[], { idAt, now }: Making): Rows {
  const sent = notAfter(now, at(`${addMonths(month, 1)}-01`, 10));
  return [...Map.groupBy(found, ({ shopId }) => shopId)].map(([shopId, people]) => {
    const sentBy = people.find(({ employeeId }) => people.some(({ managerId }) => managerId === employeeId));
    const lines = people.map(({ employeeId, workdays, incidents }) => ({
      employeeId,
      workdays,
      note: null,
      incidents: incidents
        .filter(({ seconds }) => employeeId !== sentBy?.employeeId && seconds >= OVERLOOKED_SECONDS)
        .map(({ date, kind, seconds }) => ({ date, kind, minutes: Math.round(seconds / 60) })),
    }));
    const row = { id: idAt(sent), shop: shopId, startsOn: `${month}-01`, sentBy: sentBy?.employeeId ?? null };
    return { ...row, sentAt: sent, lines, ...written(sent) };
  });
}

function objectionRows(found: readonly Found[], { ids, idAt, now, holder }: Making): Rows {
  const [told, answered] = [new Date(now.getTime() - 20 * 3_600_000), new Date(now.getTime() - 3 * 3_600_000)];
  const about = (number: string, text: string, more: object): Rows =>
    found
      .filter(({ employeeId }) => employeeId === ids.employee(number))
      .map(({ resultId, shopId, employeeId }) => {
        const whose = { id: idAt(told), result: resultId, employee: employeeId, shop: shopId };
        return { ...whose, text, sentAt: told, ...more, ...written(told) };
      });
  const declined = {
    state: 'DECLINED',
    answer: '当天两次打卡均晚于班次，且未事先说明。',
    answeredBy: holder('HR'),
    answeredAt: answered,
  };
  return [
    ...about('E025', '提前走的那天已在前一天告知人事部，请核对。', { state: 'OPEN' }),
    ...about('E038', '考勤机时间快了几分钟。', declined),
  ];
}

function adjustmentRows([closed, last]: readonly [Month, Month], { ids, idAt, now, holder }: Making): Rows {
  const made = notAfter(now, at(`${last}-12`, 11));
  return [
    {
      id: idAt(made),
      employee: ids.employee('E028'),
      startsOn: `${last}-01`,
      aboutStartsOn: `${closed}-01`,
      currency: 'CNY',
      bonusAmount: '120.00',
      deductionAmount: '-30.00',
      reason: '考勤机停电未记录返店，经监控核实。',
      madeBy: holder('HR'),
      ...written(made),
    },
  ];
}

/**
 * What three months came to: the first is closed, the second waits for HR with the reports of all shops but one, the third runs
 * (rules 17.7).
 */
export async function seedMonths(ctx: Ctx, making: Making): Promise<void> {
  const { today, ids } = making;
  const months = [-2, -1, 0].map((away) => addMonths(monthOf(today), away)) as [Month, Month, Month];
  for (const month of months) {
    const startsOn = `${month}-01`;
    await computeResults(ctx, startsOn, await peopleOfMonth(ctx, { startsOn }));
  }
  const [closed, last] = months;
  const foundIn = (month: Month): Promise<Found[]> => ctx.em.execute<Found[]>(FOUND, [`${month}-01`]);
  const found = await foundIn(last);
  const onTime = found.filter(({ shopId }) => shopId !== ids.shop(LATE_SHOP));
  await insert(ctx.em, ShopMonthReport, [
    ...reportRows(closed, await foundIn(closed), making),
    ...reportRows(last, onTime, making),
  ]);
  await insert(ctx.em, ResultObjection, objectionRows(found, making));
  await insert(ctx.em, AttendanceAdjustment, adjustmentRows([closed, last], making));
  await close(ctx, closed, making);
}

async function close(ctx: Ctx, month: Month, { idAt, holder }: Making): Promise<void> {
  const lockedAt = at(`${addMonths(month, 1)}-05`, 17);
  const then = { ...ctx, now: lockedAt };
  await moveResults(then, month, { from: 'COMPUTED', to: 'CONFIRMED', shopId: null });
  await moveResults(then, month, { from: 'CONFIRMED', to: 'LOCKED', shopId: null });
  const lock = { id: idAt(lockedAt), startsOn: `${month}-01`, lockedBy: holder('HR'), lockedAt, ...written(lockedAt) };
  await insert(ctx.em, AttendanceMonthLock, [lock]);
}
