import type { Ctx } from '../../../kernel/context.ts';
import { forbid } from '../../../kernel/faults.ts';
import { InputCheck } from '../../../kernel/input.ts';
import { monthOf } from '../../../kernel/period.ts';
import { Refusal, refuseIf } from '../../../kernel/refusal.ts';
import { add, loadForChange, loadReferred } from '../../../kernel/rows.ts';
import { NOTE_LIMIT, requestApproval, withdrawWaiting } from '../../approvals/index.ts';
import { Employee, Shop } from '../../staff/index.ts';
import { refuseClosed } from '../closing/refuse-closed.actions.ts';
import { isOwn, mayAskFor, mayJudge } from '../requests/staff-request.access.ts';
import { onBehalf, type RequestKind, withdrawRow } from '../requests/staff-request.actions.ts';
import { cellKey, openDesk, type RosterDesk } from '../rosters/roster-desk.queries.ts';
import { RosterEntry } from '../rosters/roster-entry.entity.ts';
import { overlapping, rosterTimes } from '../rosters/roster-times.rules.ts';
import { loadTemplates } from '../rosters/template-book.queries.ts';
import { ShiftChange } from './shift-change.entity.ts';
import { tellObjection, tellShiftChange } from './shift-change.notices.ts';
import { countWaiting, twinOf } from './shift-change.queries.ts';
import { isSameTime, isToldInTime, type MaybeTimes, whyNotTimes, whyNotWays } from './shift-change.rules.ts';
import type { ShiftChangeCreateInput, ShiftChangeObjectInput, ShiftChangeWithdrawInput } from './shift-change.types.ts';

const DAY_OFF = { newStartsAt: null, newEndsAt: null, newTemplateVersion: null, swapWith: null } as const;

export const SHIFT_CHANGE: RequestKind<ShiftChange> = {
  entity: ShiftChange,
  approval: 'SHIFT_CHANGE',
  startsAt: ({ sentAt }) => sentAt,
  staysOnceApproved: true,
  async refuseClosed(ctx, change) {
    const { date } = await ctx.em.findOneOrFail(RosterEntry, change.entry.id, { filters: { scope: false } });
    await refuseClosed(ctx, [monthOf(date)], ['input']);
  },
};

type Wanted = Pick<ShiftChange, 'newStartsAt' | 'newEndsAt' | 'newTemplateVersion' | 'swapWith'>;

async function byTemplate(ctx: Ctx, { shop, date }: RosterEntry, id: string): Promise<Wanted> {
  const version = (await loadTemplates(ctx, shop, [id]))(id, date);
  if (typeof version === 'string') throw new Refusal(version, ['input', 'shiftTemplateId']);
  const { startsAt, endsAt } = rosterTimes(ctx.zone)(version, date);
  return { ...DAY_OFF, newStartsAt: startsAt, newEndsAt: endsAt, newTemplateVersion: version };
}

/** The colleague's line of the same date and shop; the asker need not see it, only the colleague. */
function bySwap(desk: RosterDesk, entry: RosterEntry, colleagueId: string): Wanted {
  const key = cellKey(colleagueId, entry.date);
  const other = desk.entries.find((one) => cellKey(one.employee.id, one.date) === key);
  if (!other || other.id === entry.id || other.shop.id !== entry.shop.id)
    throw new Refusal('SHIFT_SWAP_UNFIT', ['input', 'swapWithEmployeeId']);
  const { startsAt, endsAt, templateVersion } = other;
  return { newStartsAt: startsAt, newEndsAt: endsAt, newTemplateVersion: templateVersion, swapWith: other };
}

interface AtDesk {
  readonly entry: RosterEntry;
  readonly desk: RosterDesk;
}

async function wantedBy(ctx: Ctx, input: ShiftChangeCreateInput, { entry, desk }: AtDesk): Promise<Wanted> {
  const { shiftTemplateId, swapWithEmployeeId, newStartsAt = null, newEndsAt = null } = input;
  if (swapWithEmployeeId) return bySwap(desk, entry, swapWithEmployeeId);
  if (shiftTemplateId) return byTemplate(ctx, entry, shiftTemplateId);
  if (input.isDayOff) return DAY_OFF;
  const asked = { startsAt: newStartsAt, endsAt: newEndsAt, date: entry.date, zone: ctx.zone };
  refuseIf(whyNotTimes(asked), ['input', 'newEndsAt']);
  return { ...DAY_OFF, newStartsAt, newEndsAt };
}

/** Neither the asker nor the colleague can be in two shifts at once. */
function refuseClash({ entries }: RosterDesk, entry: RosterEntry, wanted: Wanted): void {
  const worked: (MaybeTimes & { employeeId: string })[] = entries
    .filter((one) => one !== entry && one !== wanted.swapWith)
    .map(({ employee, startsAt, endsAt }) => ({ employeeId: employee.id, startsAt, endsAt }));
  worked.push({ employeeId: entry.employee.id, startsAt: wanted.newStartsAt, endsAt: wanted.newEndsAt });
  const other = wanted.swapWith;
  if (other) worked.push({ employeeId: other.employee.id, startsAt: entry.startsAt, endsAt: entry.endsAt });
  const people = Map.groupBy(worked, ({ employeeId }) => employeeId).values();
  const clash = [...people].some((own) => overlapping(own).length > 0);
  refuseIf(clash ? 'TIME_TAKEN' : null, ['input', 'rosterEntryId']);
}

function addChange(ctx: Ctx, entry: RosterEntry, { reason, ...wanted }: Wanted & { reason: string }): ShiftChange {
  return add(ctx, ShiftChange, {
    entry,
    employee: entry.employee,
    shop: entry.shop,
    oldStartsAt: entry.startsAt,
    oldEndsAt: entry.endsAt,
    ...wanted,
    reason,
    sentAt: ctx.now,
  });
}

async function askLine(ctx: Ctx, change: ShiftChange): Promise<void> {
  const { entry, newStartsAt, newEndsAt, oldStartsAt, oldEndsAt, reason } = change;
  await requestApproval(ctx, {
    kind: SHIFT_CHANGE.approval,
    subject: { type: 'ShiftChange', id: change.id },
    ...onBehalf(ctx, change.employee),
    reason,
    facts: {
      date: entry.date,
      oldStartsAt: oldStartsAt?.toISOString() ?? null,
      oldEndsAt: oldEndsAt?.toISOString() ?? null,
      startsAt: newStartsAt?.toISOString() ?? null,
      endsAt: newEndsAt?.toISOString() ?? null,
      colleague: change.swapWith?.employee.number ?? null,
      isInTime: isToldInTime(change),
    },
  });
}

/** HR is told at this moment; what comes at the start of a shift or later is recorded as it is (rules 17.4, 22 G). */
export async function requestShiftChange(ctx: Ctx, input: ShiftChangeCreateInput): Promise<ShiftChange> {
  const ways = {
    hasTemplate: Boolean(input.shiftTemplateId),
    hasTimes: Boolean(input.newStartsAt ?? input.newEndsAt),
    isDayOff: input.isDayOff,
    hasColleague: Boolean(input.swapWithEmployeeId),
  };
  new InputCheck()
    .text('reason', input.reason, { most: NOTE_LIMIT, required: true })
    .rule('isDayOff', whyNotWays(ways))
    .done();
  const entry = await loadReferred(ctx, RosterEntry, { id: input.rosterEntryId, path: 'rosterEntryId', lock: true });
  if (!mayAskFor(ctx.actor, entry)) forbid();
  refuseIf(entry.cancelledAt ? 'SHIFT_CHANGE_OUTDATED' : null, ['input', 'rosterEntryId']);
  await refuseClosed(ctx, [monthOf(entry.date)], ['input', 'rosterEntryId']);
  const colleague = input.swapWithEmployeeId;
  if (colleague) await loadReferred(ctx, Employee, { id: colleague, path: 'swapWithEmployeeId' });
  const employeeIds = colleague ? [entry.employee.id, colleague] : [entry.employee.id];
  const shop = await ctx.em.findOneOrFail(Shop, entry.shop.id);
  const desk = await openDesk(ctx, shop, { employeeIds, startsOn: entry.date, endsOn: entry.date });
  const wanted = await wantedBy(ctx, input, { entry, desk });
  const isSame = isSameTime(entry, { startsAt: wanted.newStartsAt, endsAt: wanted.newEndsAt });
  refuseIf(isSame ? 'SHIFT_CHANGE_NONE' : null, ['input', 'rosterEntryId']);
  const lines = wanted.swapWith ? [entry.id, wanted.swapWith.id] : [entry.id];
  refuseIf((await countWaiting(ctx, lines)) > 0 ? 'SHIFT_CHANGE_WAITING' : null, ['input', 'rosterEntryId']);
  refuseClash(desk, entry, wanted);

  const reason = input.reason.trim();
  const change = addChange(ctx, entry, { ...wanted, reason });
  if (wanted.swapWith) {
    const { startsAt, endsAt, templateVersion } = entry;
    const back = { newStartsAt: startsAt, newEndsAt: endsAt, newTemplateVersion: templateVersion, swapWith: entry };
    addChange(ctx, wanted.swapWith, { ...back, reason });
  }
  await askLine(ctx, change);
  await tellShiftChange(ctx, change);
  return change;
}

/** Either of two who swap takes it back for both: nobody's shift is given away against his will. */
export async function withdrawShiftChange(ctx: Ctx, input: ShiftChangeWithdrawInput): Promise<ShiftChange> {
  const change = await withdrawRow(ctx, input, SHIFT_CHANGE);
  const twin = await twinOf(ctx, change);
  if (!twin) return change;
  twin.state = 'WITHDRAWN';
  await withdrawWaiting(ctx, { kind: SHIFT_CHANGE.approval, subjectId: twin.id });
  return change;
}

export async function objectToShiftChange(ctx: Ctx, input: ShiftChangeObjectInput): Promise<ShiftChange> {
  new InputCheck().text('objection', input.objection, { most: NOTE_LIMIT, required: true }).done();
  const change = await loadForChange(ctx, ShiftChange, input);
  if (!mayJudge(ctx.actor, change)) forbid();
  refuseIf(change.state === 'PENDING' ? null : 'SHIFT_CHANGE_DECIDED', ['input', 'id']);
  for (const one of [change, await twinOf(ctx, change)])
    if (one) Object.assign(one, { hrObjection: input.objection.trim(), hrObjectedAt: ctx.now });
  await ctx.em.populate(change, ['employee', 'entry'], { filters: { scope: false } });
  if (!isOwn(ctx.actor, change)) await tellObjection(ctx, change);
  return change;
}
