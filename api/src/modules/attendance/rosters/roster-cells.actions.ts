import type { Ctx } from '../../../kernel/context.ts';
import type { LocalDate } from '../../../kernel/period.ts';
import { Refusal, type RefusalCode, Refusals } from '../../../kernel/refusal.ts';
import { add } from '../../../kernel/rows.ts';
import { isBlank } from '../../../kernel/text.ts';
import type { ShiftTemplateVersion } from '../shift-templates/shift-template-version.entity.ts';
import { cellKey, type RosterDesk } from './roster-desk.queries.ts';
import { RosterEntry } from './roster-entry.entity.ts';
import { overlapping, rosterTimes } from './roster-times.rules.ts';
import type { RosterKind } from './roster.enums.ts';
import { tellRosterChanged } from './roster.notices.ts';
import { isClosed, needsReason } from './roster.rules.ts';
import { loadTemplates, type TemplateBook } from './template-book.queries.ts';

const NO_TIMES = { templateVersion: null, startsAt: null, endsAt: null, breaks: [] } as const;

export interface WantedCell {
  readonly employeeId: string;
  readonly date: LocalDate;
  /** Null: the person is taken off the roster on this date. */
  readonly kind: RosterKind | null;
  readonly templateId: string | null;
  /** The version that was seen, null for none; undefined where nobody looked. */
  readonly seen?: number | null;
  /** Where the cell stands in the input. */
  readonly path: readonly string[];
}

/** What a line of the roster is to say. */
type Content = Pick<RosterEntry, 'kind' | 'templateVersion' | 'startsAt' | 'endsAt' | 'breaks'>;

interface PlannedCell {
  readonly cell: WantedCell;
  readonly entry: RosterEntry | null;
  readonly content: Content | null;
}

interface Planning {
  readonly desk: RosterDesk;
  readonly book: TemplateBook;
  readonly timesOn: ReturnType<typeof rosterTimes>;
}

function versionFor({ book }: Planning, { kind, templateId, date }: WantedCell): ShiftTemplateVersion | null {
  if (kind === 'WORK' && templateId === null) throw new Refusal('VALUE_REQUIRED', ['shiftTemplateId']);
  if (templateId === null) return null;
  const found = book(templateId, date);
  if (typeof found === 'string') throw new Refusal(found, ['shiftTemplateId']);
  if (kind !== 'WORK') throw new Refusal('SHIFT_TEMPLATE_UNFIT', ['shiftTemplateId']);
  return found;
}

/** A cell beyond all others: who, when, whether somebody else was faster. */
function whyNotCell({ desk }: Planning, cell: WantedCell, entry: RosterEntry | null): [RefusalCode, string] | null {
  const { employeeId, date, seen } = cell;
  if (!desk.people.has(employeeId)) return ['ROW_UNKNOWN', 'employeeId'];
  if (isClosed(date, desk.closed)) return ['ATTENDANCE_MONTH_CLOSED', 'date'];
  if (entry && entry.shop.id !== desk.shop.id) return ['TIME_TAKEN', 'date'];
  if (desk.isOwnSettled(employeeId, date)) return ['ROSTER_OWN_SHIFT', 'date'];
  if (seen !== undefined && (entry?.version ?? null) !== seen) return ['ROSTER_CELL_CHANGED', 'version'];
  if (cell.kind !== null && !desk.worksHere(employeeId, date)) return ['ROSTER_PERSON_UNFIT', 'employeeId'];
  return null;
}

function planCell(planning: Planning, cell: WantedCell): PlannedCell {
  const { desk, timesOn } = planning;
  const key = cellKey(cell.employeeId, cell.date);
  const entry = desk.entries.find(({ employee, date }) => cellKey(employee.id, date) === key) ?? null;
  const reason = whyNotCell(planning, cell, entry);
  if (reason) throw new Refusal(reason[0], [reason[1]]);
  const templateVersion = versionFor(planning, cell);
  if (cell.kind === null) return { cell, entry, content: null };
  const times = templateVersion ? timesOn(templateVersion, cell.date) : null;
  return { cell, entry, content: { kind: cell.kind, ...NO_TIMES, templateVersion, ...times } };
}

/** All that is wrong, each beside its cell. */
function planCells(planning: Planning, cells: readonly WantedCell[]): PlannedCell[] {
  const refusals: Refusal[] = [];
  const keys = new Set<string>();
  const planned = cells.flatMap((cell) => {
    const key = cellKey(cell.employeeId, cell.date);
    try {
      if (keys.has(key)) throw new Refusal('ROSTER_CELL_TWICE', ['date']);
      keys.add(key);
      return [planCell(planning, cell)];
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      refusals.push(new Refusal(error.code, [...cell.path, ...(error.path ?? [])]));
      return [];
    }
  });
  if (refusals.length > 0) throw new Refusals(refusals);
  return planned;
}

/** The database would refuse it as a whole when the transaction ends; here it is said which cell it is. */
function refuseOverlaps({ entries }: RosterDesk, planned: readonly PlannedCell[]): void {
  const replaced = new Set(planned.map(({ entry }) => entry));
  const lines = [
    ...entries
      .filter((entry) => !replaced.has(entry))
      .map(({ employee, startsAt, endsAt }) => ({ employeeId: employee.id, startsAt, endsAt, cell: null })),
    ...planned.flatMap(({ cell, content }) => (content ? [{ employeeId: cell.employeeId, ...content, cell }] : [])),
  ];
  const refused = [...Map.groupBy(lines, ({ employeeId }) => employeeId).values()].flatMap((own) =>
    overlapping(own).flatMap(({ cell }) => (cell ? [new Refusal('TIME_TAKEN', [...cell.path, 'date'])] : [])),
  );
  if (refused.length > 0) throw new Refusals(refused);
}

function isSame(entry: RosterEntry, { kind, templateVersion, startsAt, endsAt }: Content): boolean {
  return (
    entry.kind === kind &&
    entry.templateVersion?.id === templateVersion?.id &&
    entry.startsAt?.getTime() === startsAt?.getTime() &&
    entry.endsAt?.getTime() === endsAt?.getTime()
  );
}

/** A line to which a change of a shift refers is set aside with it, so that an old request does not judge new times. */
function setAside(ctx: Ctx, desk: RosterDesk, { entry, content }: PlannedCell): boolean {
  if (!entry || (content && !desk.changed.has(entry.id))) return false;
  entry.cancelledAt = ctx.now;
  return true;
}

interface Writing {
  readonly desk: RosterDesk;
  readonly reason: string | null;
}

function write(ctx: Ctx, { cell, entry, content }: PlannedCell, { desk, reason }: Writing): RosterEntry {
  if (entry && (!content || entry.cancelledAt === null)) return Object.assign(entry, content, { reason });
  const employee = desk.people.get(cell.employeeId);
  if (!employee) throw new Error(`No person ${cell.employeeId} at this desk.`);
  return add(ctx, RosterEntry, { employee, shop: desk.shop, date: cell.date, ...content, reason });
}

function explained(desk: RosterDesk, planned: readonly PlannedCell[], reason: string | null): string | null {
  const mustExplain = planned.some(({ cell: { date } }) =>
    needsReason({ date, today: desk.today, isPublished: desk.isPublished(date) }),
  );
  const text = isBlank(reason) ? null : (reason?.trim() ?? null);
  if (mustExplain && text === null) throw new Refusal('ROSTER_REASON_REQUIRED', ['input', 'reason']);
  return text;
}

export interface RosterChange {
  readonly desk: RosterDesk;
  readonly cells: readonly WantedCell[];
  readonly reason: string | null;
}

/** Sets and clears dates of a roster, all or none; the answer are the lines that changed (rules 17.2). */
export async function changeRoster(ctx: Ctx, { desk, cells, reason }: RosterChange): Promise<RosterEntry[]> {
  const templateIds = cells.flatMap(({ templateId }) => templateId ?? []);
  const book = await loadTemplates(ctx, desk.shop, templateIds);
  const planned = planCells({ desk, book, timesOn: rosterTimes(ctx.zone) }, cells).filter(({ entry, content }) =>
    content ? !entry || !isSame(entry, content) : entry !== null,
  );
  refuseOverlaps(desk, planned);
  const text = explained(desk, planned, reason);
  if (text) ctx.reason = text;

  const isAside = planned.map((one) => setAside(ctx, desk, one)).includes(true);
  // Gone before the new line of the same person and date comes.
  if (isAside) await ctx.em.flush();
  const changed = planned.map((one) => write(ctx, one, { desk, reason: text }));
  await tellRosterChanged(ctx, desk, changed);
  return changed;
}
