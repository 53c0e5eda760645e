import type { ResultOf } from '../../../graphql.ts';
import { addDays, monthAround } from '../../../lib/days.ts';
import type { LineRow, RosterPageDocument } from '../roster.graphql.ts';
import { netMinutes, timesOn } from './shift-times.ts';

type Answer = ResultOf<typeof RosterPageDocument>;
export type Line = ResultOf<typeof LineRow>;
export type Shift = Answer['shiftTemplates']['nodes'][number];
type Shop = NonNullable<Answer['shop']>;

/** What a date says: the id of a shift, a rest day, a holiday, or nothing. `KEPT` is a shift with times of its own. */
export type Mark = string;
export const REST = 'REST';
export const HOLIDAY_OFF = 'HOLIDAY_OFF';
export const NOTHING = '';
export const KEPT = 'KEPT';

export interface Person {
  readonly id: string;
  readonly name: string;
}

/** What was changed and not saved: by cell, what it is to say. */
export type Changes = Readonly<Record<string, Mark>>;

export function cellKey(personId: string, day: string): string {
  return `${personId} ${day}`;
}

const partsOf = (shop: Shop) => [
  shop.part1,
  shop.part2,
  shop.part3,
  shop.part4,
  shop.part5,
  shop.part6,
  shop.part7,
  shop.part8,
];

export function linesOf(shop: Shop): Line[] {
  return partsOf(shop).flatMap(({ nodes }) => nodes);
}

/** Whether there are more people than the grid was given lines of. */
export function isCut(shop: Shop): boolean {
  return partsOf(shop).some(({ pageInfo }) => pageInfo.hasNextPage);
}

const PART_DAYS = 4;

/** Filters for the parts of a month, the last one to its end: of what is still on the roster. */
export function partFilters(startsOn: string) {
  const { until } = monthAround(startsOn);
  const part = (no: number) => {
    const last = addDays(startsOn, no * PART_DAYS - 1);
    return {
      date: { gte: addDays(startsOn, (no - 1) * PART_DAYS), lte: last < until ? last : until },
      cancelledAt: { isNull: true },
    };
  };
  return {
    part1: part(1),
    part2: part(2),
    part3: part(3),
    part4: part(4),
    part5: part(5),
    part6: part(6),
    part7: part(7),
    part8: part(8),
  };
}

/** Those posted here in the month, in order of their posts, and whoever is rostered besides. */
export function peopleOf(shop: Shop, lines: readonly Line[]): Person[] {
  const rank = ['STORE_MANAGER', 'SHIFT_LEAD', 'CLERK', 'OFFICE'];
  const posted = shop.postings.nodes.toSorted((one, other) => rank.indexOf(one.post) - rank.indexOf(other.post));
  const people = [...posted, ...lines].flatMap(({ employee }) => employee ?? []);
  return [...new Map(people.map(({ id, name }) => [id, { id, name }])).values()];
}

export function markOf(line: Line | undefined): Mark {
  if (!line) return NOTHING;
  return line.kind === 'WORK' ? (line.templateVersion?.template?.id ?? KEPT) : line.kind;
}

/** By cell. */
export function byCell(lines: readonly Line[]): ReadonlyMap<string, Line> {
  return new Map(lines.flatMap((line) => (line.employee ? [[cellKey(line.employee.id, line.date), line]] : [])));
}

const isWork = (mark: Mark): boolean => mark !== NOTHING && mark !== REST && mark !== HOLIDAY_OFF;

export function isOnDuty(mark: Mark): boolean {
  return isWork(mark);
}

function savedMinutes({ startsAt, endsAt, breaks }: Line): number {
  const minutes = (from: string, to: string): number => (Date.parse(to) - Date.parse(from)) / 60_000;
  if (!startsAt || !endsAt) return 0;
  return minutes(startsAt, endsAt) - breaks.reduce((sum, one) => sum + minutes(one.startsAt, one.endsAt), 0);
}

/** Net minutes of a date: as it was rostered, or by the shift that it is to have. */
export function minutesOf(cell: { mark: Mark; line: Line | undefined; day: string }, shifts: readonly Shift[]): number {
  const { mark, line, day } = cell;
  if (line && mark === markOf(line)) return savedMinutes(line);
  const times = timesOn(shifts.find(({ id }) => id === mark)?.versions.nodes ?? [], day);
  return times ? netMinutes(times) : 0;
}

export interface Totals {
  readonly days: number;
  readonly minutes: number;
  readonly rests: number;
}

export function totalsOf(marks: readonly { mark: Mark; minutes: number }[]): Totals {
  return {
    days: marks.filter(({ mark }) => isWork(mark)).length,
    minutes: marks.reduce((sum, { minutes }) => sum + minutes, 0),
    rests: marks.filter(({ mark }) => mark === REST || mark === HOLIDAY_OFF).length,
  };
}

/** How many must be on duty on a day; the list has the latest rule first. */
export function minOnDuty(rules: readonly { validFrom: string; minOnDuty: number }[], day: string): number {
  return rules.find(({ validFrom }) => validFrom <= day)?.minOnDuty ?? 1;
}

/** A change back to what is saved is none. */
export function withChange(changes: Changes, key: string, { mark, saved }: { mark: Mark; saved: Mark }): Changes {
  const { [key]: _, ...others } = changes;
  return mark === saved ? others : { ...others, [key]: mark };
}

export interface SentCell {
  readonly employeeId: string;
  readonly date: string;
  readonly kind?: 'WORK' | 'REST' | 'HOLIDAY_OFF';
  readonly shiftTemplateId?: string;
  readonly version?: number;
}

/** As the mutation takes it, in the order of the keys. */
export function cellsOf(changes: Changes, lines: ReadonlyMap<string, Line>): SentCell[] {
  return Object.entries(changes).map(([key, mark]) => {
    const [employeeId = '', date = ''] = key.split(' ');
    const seen = lines.get(key)?.version;
    const version = seen === undefined ? {} : { version: seen };
    if (mark === NOTHING) return { employeeId, date, ...version };
    if (mark === REST || mark === HOLIDAY_OFF) return { employeeId, date, kind: mark, ...version };
    return { employeeId, date, kind: 'WORK', shiftTemplateId: mark, ...version };
  });
}
