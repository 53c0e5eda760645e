import { addDays, businessDate, type LocalDate, type Period } from '../../../kernel/period.ts';
import type { LeaveKind, PersonFacts, PolicyVersion, Post, Shift, ShiftChange } from '../engine/facts.rules.ts';
import { type ShiftResolver, shiftResolver } from '../engine/shift-times.rules.ts';
import { secondsOf, type Seconds, type Span } from '../engine/spans.rules.ts';
import type { Origins } from '../results/result-document.rules.ts';
import type { StoredCause } from '../results/result-document.ts';
import { inClockTimes } from '../shift-templates/shift-template.rules.ts';
import type {
  FactRows,
  LeaveRow,
  NoticeRow,
  PersonRow,
  PostingRow,
  ShiftChangeRow,
  ShiftRow,
} from './person-facts.queries.ts';

/** What the engine takes of one person, and what it does not need to know. */
export interface KnownPerson {
  readonly id: string;
  readonly facts: PersonFacts;
  readonly origins: Origins;
  /** Where the person belonged at the end of the period. */
  readonly shopId: string | null;
  /** The first date that is not judged yet. */
  readonly judgedBefore: LocalDate;
}

interface Asked {
  readonly period: Period;
  readonly policies: readonly PolicyVersion[];
  readonly zone: string;
  readonly now: Date;
}

/** Rows that no rule can judge; the name is told on the run of the job. */
class FactsBroken extends Error {}

const BEFORE_EVERYTHING = '0001-01-01';
const AFTER_EVERYTHING = '9999-12-31';

function momentOf(text: string): Seconds {
  const seconds = secondsOf(new Date(text));
  if (Number.isNaN(seconds)) throw new FactsBroken('A break of the roster has no time.');
  return seconds;
}

function breaksOf(breaks: ShiftRow['breaks']): Span[] {
  return breaks.map(({ startsAt, endsAt }) => ({ from: momentOf(startsAt), to: momentOf(endsAt) }));
}

function shiftOf({ id, date, shopId, from, to, breaks }: ShiftRow): Shift {
  return { id, date, shopId, from, to, breaks: breaksOf(breaks) };
}

/** Of other hours those breaks hold that lie within. */
function workedInstead(row: ShiftChangeRow, resolve: ShiftResolver): Shift | null {
  const { shiftId, from, to, date, shopId, template } = row;
  if (from === null || to === null) return null;
  const breaks = template ? resolve(inClockTimes(template), date).breaks : breaksOf(row.breaks);
  return { id: shiftId, date, shopId, from, to, breaks: breaks.filter((one) => one.from >= from && one.to <= to) };
}

function changeOf(row: ShiftChangeRow, resolve: ShiftResolver): ShiftChange {
  const { id, shiftId, sentAt, state } = row;
  return { id, shiftId, to: workedInstead(row, resolve), sentAt, decision: state };
}

/** Kinds that do not break full attendance are one to the engine (rules 17.2). */
function kindOf({ kind }: LeaveRow): LeaveKind {
  return kind === 'SICK' || kind === 'PERSONAL' ? kind : 'OTHER';
}

/** HR decides on a notice by letting it count or not: what counts needs no further consent. */
function noticeOf({ state, ...notice }: NoticeRow) {
  return { ...notice, state: state === 'RECEIVED' ? ('APPROVED' as const) : ('REJECTED' as const) };
}

/** The last day of a posting ends its post, unless another begins on the next. */
function postsOf(postings: readonly PostingRow[]): Post[] {
  const starts = new Set(postings.map(({ startsOn }) => startsOn));
  return postings.flatMap(({ startsOn, endsOn, post }) => {
    const after = endsOn === null ? null : addDays(endsOn, 1);
    const begun = { validFrom: startsOn, code: post };
    return after === null || starts.has(after) ? [begun] : [begun, { validFrom: after, code: 'NONE' }];
  });
}

/** Rules 17.5: judged only on employed dates. */
function employedIn({ hiredOn, leftOn }: PersonRow): Period {
  return { from: hiredOn ?? BEFORE_EVERYTHING, to: leftOn === null ? AFTER_EVERYTHING : addDays(leftOn, 1) };
}

function shopAtEnd(period: Period, postings: readonly PostingRow[], shifts: readonly Shift[]): string | null {
  const posted = postings.findLast(
    ({ startsOn, endsOn }) => startsOn < period.to && (endsOn === null || endsOn >= period.from),
  );
  return posted?.shopId ?? shifts.findLast(({ date }) => date < period.to)?.shopId ?? null;
}

/** A shift that has not ended, and whatever is after it, is judged later. */
function judgedBefore(shifts: readonly Shift[], { period, now, zone }: Asked): LocalDate {
  const open = shifts.find(({ to }) => to > secondsOf(now))?.date ?? AFTER_EVERYTHING;
  const tomorrow = addDays(businessDate(now, zone), 1);
  return [open, tomorrow, period.to].reduce((one, other) => (one < other ? one : other));
}

type Lists = { readonly [K in keyof Omit<FactRows, 'people'>]: Map<string, FactRows[K][number][]> };

function byPerson(rows: FactRows): Lists {
  const lists = Object.entries(rows).filter(([name]) => name !== 'people');
  const grouped = lists.map(([name, list]) => [
    name,
    Map.groupBy(list as readonly { employeeId: string }[], ({ employeeId }) => employeeId),
  ]);
  return Object.fromEntries(grouped) as Lists;
}

function requestsOf({
  leaves,
  outings,
  notices,
}: Pick<FactRows, 'leaves' | 'outings' | 'notices'>): Origins['requests'] {
  const typed = (type: StoredCause['type'], list: readonly { id: string }[]) =>
    list.map(({ id }) => [id, type] as const);
  return new Map([...typed('LEAVE_REQUEST', leaves), ...typed('OUTING', outings), ...typed('NOTICE', notices)]);
}

function knownPerson(person: PersonRow, lists: Lists, asked: Asked & { readonly resolve: ShiftResolver }): KnownPerson {
  const of = <K extends keyof Lists>(name: K): FactRows[K][number][] =>
    (lists[name] as Map<string, FactRows[K][number][]>).get(person.id) ?? [];
  const shifts = of('shifts').map(shiftOf);
  const [postings, punches, leaves, outings, notices] = [
    of('postings'),
    of('punches'),
    of('leaves'),
    of('outings'),
    of('notices'),
  ];
  const until = judgedBefore(shifts, asked);
  return {
    id: person.id,
    shopId: shopAtEnd(asked.period, postings, shifts),
    judgedBefore: until,
    origins: {
      punches: new Map(punches.map(({ id, source }) => [id, source])),
      requests: requestsOf({ leaves, outings, notices }),
    },
    facts: {
      period: { from: asked.period.from, to: until > asked.period.from ? until : asked.period.from },
      employments: [employedIn(person)],
      shifts,
      shiftChanges: of('shiftChanges').map((row) => changeOf(row, asked.resolve)),
      punches,
      leaves: leaves.map((row) => ({ ...row, kind: kindOf(row) })),
      outings,
      notices: notices.map(noticeOf),
      posts: postsOf(postings),
      wages: of('wages'),
      policies: asked.policies,
    },
  };
}

/** Rows by kind become facts by person. */
export function knownPeople(rows: FactRows, asked: Asked): KnownPerson[] {
  const lists = byPerson(rows);
  const resolve = shiftResolver(asked.zone);
  return rows.people.map((person) => knownPerson(person, lists, { ...asked, resolve }));
}
