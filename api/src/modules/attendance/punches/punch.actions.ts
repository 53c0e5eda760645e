import type { Ctx } from '../../../kernel/context.ts';
import { forbid } from '../../../kernel/faults.ts';
import { InputCheck } from '../../../kernel/input.ts';
import { loadRow } from '../../../kernel/load-row.ts';
import { businessDate, monthOf } from '../../../kernel/period.ts';
import { Refusal, refuseIf } from '../../../kernel/refusal.ts';
import { add, loadForChange, loadGiven, loadReferred } from '../../../kernel/rows.ts';
import { NOTE_LIMIT } from '../../approvals/index.ts';
import { Employee, settingNow, Shop } from '../../staff/index.ts';
import { sharedClosedMonths } from '../closing/closed-months.queries.ts';
import { rosterDays } from '../requests/roster-days.queries.ts';
import { mayJudge } from '../requests/staff-request.access.ts';
import { shopOfDay } from '../requests/staff-request.actions.ts';
import { isEmployedThen } from '../requests/staff-request.rules.ts';
import { dateOfMoment } from '../requests/working-time.rules.ts';
import { enterPunch, voidPunch } from './punch-entry.actions.ts';
import { Punch } from './punch.entity.ts';
import { lastPunchOf } from './punch.queries.ts';
import { isRepeated, positionText, whyNotMoment, whyNotPosition } from './punch.rules.ts';
import type { PunchClockInput, PunchPositionInput, PunchRecordInput, PunchVoidInput } from './punch.types.ts';

type Position = Pick<Punch, 'positionFull' | 'accuracyMetres'>;

function keptPosition(position: PunchPositionInput | null | undefined): Position {
  if (!position) return { positionFull: null, accuracyMetres: null };
  refuseIf(whyNotPosition(position), ['input', 'position']);
  return { positionFull: positionText(position), accuracyMetres: position.accuracyMetres ?? null };
}

/** The person, locked: two touches at once are one after the other. */
async function oneself(ctx: Ctx): Promise<Employee> {
  const id = ctx.actor.employeeId;
  const employee = id === null ? null : await loadRow(ctx, Employee, { by: { id }, lock: true, pastScope: true });
  return employee ?? forbid();
}

/** The shop of the person then, and the date that the moment belongs to: a shift belongs to the day on which it starts (rules 17.2). */
async function dayOf(ctx: Ctx, employee: Employee, at: Date): Promise<{ date: string; shop: Shop | null }> {
  const today = businessDate(at, ctx.zone);
  const days = await rosterDays(ctx, employee.id, { first: today, last: today });
  const date = dateOfMoment(at, days, ctx.zone);
  return { date, shop: await shopOfDay(ctx, employee.id, { date, days }) };
}

async function refuseClosedDay(ctx: Ctx, date: string, field: string): Promise<void> {
  const closed = await sharedClosedMonths(ctx);
  refuseIf(closed.includes(`${monthOf(date)}-01`) ? 'ATTENDANCE_MONTH_CLOSED' : null, ['input', field]);
}

/** In the shop of the day or at HR, at this moment (rules 17.2). */
export async function clockPunch(ctx: Ctx, input: PunchClockInput): Promise<Punch> {
  const { direction, isAtHeadquarters } = input;
  new InputCheck().rule('direction', direction === 'SEEN' ? 'PUNCH_SEEN_BY_CHECK' : null).done();
  const position = keptPosition(input.position);
  const employee = await oneself(ctx);
  const { date, shop } = await dayOf(ctx, employee, ctx.now);
  refuseIf(shop === null && !isAtHeadquarters ? 'PUNCH_WITHOUT_SHOP' : null, ['input', 'isAtHeadquarters']);
  await refuseClosedDay(ctx, date, 'direction');
  const last = await lastPunchOf(ctx, employee.id);
  refuseIf(isRepeated(last, { at: ctx.now, direction }) ? 'PUNCH_REPEATED' : null, ['input', 'direction']);
  const place = isAtHeadquarters ? null : shop;
  return add(ctx, Punch, { employee, shop, place, at: ctx.now, direction, source: 'WEB', ...position });
}

/** By HR, about others, with the reason (rules 17.2). */
export async function recordPunch(ctx: Ctx, input: PunchRecordInput): Promise<Punch> {
  const { at, direction } = input;
  new InputCheck()
    .text('reason', input.reason, { most: NOTE_LIMIT, required: true })
    .rule('direction', direction === 'SEEN' ? 'PUNCH_SEEN_BY_CHECK' : null)
    .rule('at', whyNotMoment(at, { now: ctx.now, oldest: await settingNow(ctx, 'punch.oldest') }))
    .done();
  const employee = await loadReferred(ctx, Employee, { id: input.employeeId, path: 'employeeId', lock: true });
  if (!mayJudge(ctx.actor, { employee })) return forbid();
  const place = (await loadGiven(ctx, Shop, { id: input.placeId, path: 'placeId' })) ?? null;
  const moment = { startsAt: at, endsAt: new Date(at.getTime() + 1) };
  refuseIf(isEmployedThen(employee, moment, ctx.zone) ? null : 'REQUEST_OUTSIDE_EMPLOYMENT', ['input', 'at']);
  const { date, shop } = await dayOf(ctx, employee, at);
  await refuseClosedDay(ctx, date, 'at');
  const twin = await ctx.em.count(Punch, { employee, at, direction, voidedAt: null }, { filters: { scope: false } });
  if (twin > 0) throw new Refusal('PUNCH_THERE_ALREADY', ['input', 'at']);
  ctx.reason = input.reason.trim();
  return enterPunch(ctx, { employee, shop, place, at, direction, reason: input.reason.trim() });
}

/** A punch that is wrong stays, and counts no more; nobody judges the own ones. */
export async function voidPunchByHr(ctx: Ctx, input: PunchVoidInput): Promise<Punch> {
  new InputCheck().text('reason', input.reason, { most: NOTE_LIMIT, required: true }).done();
  const punch = await loadForChange(ctx, Punch, input);
  if (!mayJudge(ctx.actor, punch)) return forbid();
  const { date } = await dayOf(ctx, punch.employee, punch.at);
  await refuseClosedDay(ctx, date, 'id');
  ctx.reason = input.reason.trim();
  voidPunch(ctx, punch, input.reason.trim());
  return punch;
}
