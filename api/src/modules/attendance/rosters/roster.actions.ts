import type { Ctx } from '../../../kernel/context.ts';
import { forbid } from '../../../kernel/faults.ts';
import { InputCheck } from '../../../kernel/input.ts';
import { businessDate, daysBetween, type LocalDate, periodOfMonth } from '../../../kernel/period.ts';
import { Refusal, refuseIf } from '../../../kernel/refusal.ts';
import { add, loadReferred } from '../../../kernel/rows.ts';
import { Employee, loadCalendar, Shop } from '../../staff/index.ts';
import { heldClosedMonths } from '../closing/closed-months.queries.ts';
import { MonthlyRoster } from './monthly-roster.entity.ts';
import { changeRoster, type WantedCell } from './roster-cells.actions.ts';
import { cellKey, openDesk, type RosterDesk } from './roster-desk.queries.ts';
import { RosterEntry } from './roster-entry.entity.ts';
import { findRostered } from './roster-people.queries.ts';
import { mayRoster } from './roster.access.ts';
import type {
  RosterEntryCopyInput,
  RosterEntryFillInput,
  MonthlyRosterPublishInput,
  RosterEntrySetInput,
} from './roster.input.ts';
import { tellRosterPublished } from './roster.notices.ts';
import { datesOf, isClosed, sourceOf, stepOn, whyNotDate, whyNotDays } from './roster.rules.ts';
import { loadTemplates } from './template-book.queries.ts';

const MOST_CELLS = 1_000;
const MOST_PEOPLE = 50;
const MOST_STEPS = 31;
const REASON_LIMIT = 500;
const PAST_SCOPE = { filters: { scope: false } } as const;

/** One at a time changes the roster of a shop. */
async function loadShop(ctx: Ctx, id: string): Promise<Shop> {
  const shop = await loadReferred(ctx, Shop, { id, path: 'shopId', lock: true });
  if (!mayRoster(ctx.actor, shop)) forbid();
  return shop;
}

const todayOf = ({ now, zone }: Ctx): LocalDate => businessDate(now, zone);

function whyNotCount(count: number, most: number): 'VALUE_OUT_OF_RANGE' | null {
  return count >= 1 && count <= most ? null : 'VALUE_OUT_OF_RANGE';
}

export async function setRoster(ctx: Ctx, input: RosterEntrySetInput): Promise<RosterEntry[]> {
  const { cells, reason = null } = input;
  const check = new InputCheck()
    .rule('cells', whyNotCount(cells.length, MOST_CELLS))
    .text('reason', reason, { most: REASON_LIMIT });
  for (const [at, { date }] of cells.entries()) check.rule(`cells.${at}.date`, whyNotDate(date, todayOf(ctx)));
  check.done();
  const shop = await loadShop(ctx, input.shopId);
  const dates = cells.map(({ date }) => date).toSorted();
  const desk = await openDesk(ctx, shop, {
    employeeIds: cells.map(({ employeeId }) => employeeId),
    startsOn: dates[0] ?? '',
    endsOn: dates.at(-1) ?? '',
  });
  const wanted = cells.map(({ employeeId, date, kind = null, shiftTemplateId = null, version = null }, at) => ({
    employeeId,
    date,
    kind,
    templateId: shiftTemplateId,
    seen: version,
    path: ['input', 'cells', String(at)],
  }));
  return changeRoster(ctx, { desk, cells: wanted, reason });
}

/** Dates of other shops are never taken from them; those of the own one only when told so. */
function isFree(desk: RosterDesk, isOverwriting: boolean): (cell: WantedCell) => boolean {
  const taken = new Map(desk.entries.map((entry) => [cellKey(entry.employee.id, entry.date), entry]));
  return ({ employeeId, date }) => {
    const entry = taken.get(cellKey(employeeId, date));
    const mayTake = !entry || (isOverwriting && entry.shop.id === desk.shop.id);
    return mayTake && desk.worksHere(employeeId, date) && !desk.isOwnSettled(employeeId, date);
  };
}

export async function applyPattern(ctx: Ctx, input: RosterEntryFillInput): Promise<RosterEntry[]> {
  const { steps, people, isHolidayOff, isOverwriting, reason = null } = input;
  new InputCheck()
    .rule('startsOn', whyNotDate(input.startsOn, todayOf(ctx)))
    .rule('endsOn', whyNotDays(input) ?? whyNotDate(input.endsOn, todayOf(ctx)))
    .rule('steps', whyNotCount(steps.length, MOST_STEPS))
    .rule('people', whyNotCount(people.length, MOST_PEOPLE))
    .text('reason', reason, { most: REASON_LIMIT })
    .done();
  const shop = await loadShop(ctx, input.shopId);
  const ids = people.map(({ employeeId }) => employeeId);
  const desk = await openDesk(ctx, shop, { employeeIds: ids, ...input });
  const unknown = ids.findIndex((id, at) => !desk.people.has(id) || ids.indexOf(id) !== at);
  if (unknown >= 0) throw new Refusal('ROW_UNKNOWN', ['input', 'people', String(unknown), 'employeeId']);

  const { exceptions } = await loadCalendar(ctx);
  const dates = datesOf(input);
  const cells = people.flatMap(({ employeeId, offset }, at) =>
    dates.flatMap((date): WantedCell[] => {
      const step = stepOn(steps, daysBetween(input.startsOn, date), offset);
      const path = ['input', 'people', String(at)];
      if (!step) return [];
      if (isHolidayOff && exceptions.get(date) === false)
        return [{ employeeId, date, kind: 'HOLIDAY_OFF', templateId: null, path }];
      return [{ employeeId, date, kind: step.kind, templateId: step.shiftTemplateId ?? null, path }];
    }),
  );
  return changeRoster(ctx, { desk, cells: cells.filter(isFree(desk, isOverwriting)), reason });
}

async function linesToCopy(ctx: Ctx, shop: Shop, input: RosterEntryCopyInput): Promise<RosterEntry[]> {
  return ctx.em.find(
    RosterEntry,
    { shop, date: { $gte: input.sourceStartsOn, $lte: input.sourceEndsOn }, cancelledAt: null },
    { ...PAST_SCOPE, populate: ['templateVersion'] },
  );
}

/** What has no shift to be copied by stays out: times of their own, shifts that are retired or not valid yet. */
export async function copyRoster(ctx: Ctx, input: RosterEntryCopyInput): Promise<RosterEntry[]> {
  const { isOverwriting, reason = null } = input;
  const source = { startsOn: input.sourceStartsOn, endsOn: input.sourceEndsOn };
  new InputCheck()
    .rule('sourceEndsOn', whyNotDays(source))
    .rule('sourceStartsOn', whyNotDate(source.startsOn, todayOf(ctx)))
    .rule('startsOn', whyNotDate(input.startsOn, todayOf(ctx)))
    .rule('endsOn', whyNotDays(input) ?? whyNotDate(input.endsOn, todayOf(ctx)))
    .text('reason', reason, { most: REASON_LIMIT })
    .done();
  const shop = await loadShop(ctx, input.shopId);
  const lines = await linesToCopy(ctx, shop, input);
  const ids = [...new Set(lines.map(({ employee }) => employee.id))];
  const desk = await openDesk(ctx, shop, { employeeIds: ids, ...input });
  const templateOf = ({ templateVersion }: RosterEntry): string | null => templateVersion?.template.id ?? null;
  const book = await loadTemplates(
    ctx,
    shop,
    lines.flatMap((line) => templateOf(line) ?? []),
  );

  const byCell = new Map(lines.map((line) => [cellKey(line.employee.id, line.date), line]));
  const cells = datesOf(input).flatMap((date) => {
    const from = sourceOf(date, source);
    return ids.flatMap((employeeId): WantedCell[] => {
      const line = from === null ? undefined : byCell.get(cellKey(employeeId, from));
      if (!line || !desk.people.has(employeeId)) return [];
      const templateId = templateOf(line);
      const isOffered = templateId === null ? line.kind !== 'WORK' : typeof book(templateId, date) !== 'string';
      return isOffered ? [{ employeeId, date, kind: line.kind, templateId, path: ['input'] }] : [];
    });
  });
  return changeRoster(ctx, { desk, cells: cells.filter(isFree(desk, isOverwriting)), reason });
}

/** From now on the people know, and every change wants a reason. */
export async function publishRoster(ctx: Ctx, { shopId, month }: MonthlyRosterPublishInput): Promise<MonthlyRoster> {
  const shop = await loadShop(ctx, shopId);
  const period = periodOfMonth(month);
  const closed = await heldClosedMonths(ctx);
  refuseIf(isClosed(period.from, closed) ? 'ATTENDANCE_MONTH_CLOSED' : null, ['input', 'month']);
  const known = await ctx.em.findOne(MonthlyRoster, { shop, startsOn: period.from }, PAST_SCOPE);
  refuseIf(known?.state === 'PUBLISHED' ? 'ROSTER_PUBLISHED_ALREADY' : null, ['input', 'month']);
  const people = await findRostered(ctx, shop.id, period);
  refuseIf(people.length === 0 ? 'ROSTER_EMPTY' : null, ['input', 'month']);

  const roster = known ?? add(ctx, MonthlyRoster, { shop, startsOn: period.from });
  const { employeeId } = ctx.actor;
  Object.assign(roster, {
    state: 'PUBLISHED',
    publishedAt: ctx.now,
    publishedBy: employeeId ? ctx.em.getReference(Employee, employeeId) : null,
  });
  await tellRosterPublished(ctx, roster, people);
  return roster;
}
