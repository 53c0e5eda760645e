import { uuidList } from '../../../kernel/bulk-write.ts';
import type { Ctx } from '../../../kernel/context.ts';
import { addDays, intervalOf, type LocalDate, type Period } from '../../../kernel/period.ts';
import type { Seconds } from '../engine/spans.rules.ts';
import type { PunchDirection, PunchSource } from '../punches/punch.enums.ts';
import type { TemplateTimes } from '../shift-templates/shift-template.rules.ts';

/** As the statements answer it: moments in whole seconds, dates as text. */
export interface PersonRow {
  readonly id: string;
  readonly hiredOn: LocalDate | null;
  readonly leftOn: LocalDate | null;
}

export interface PostingRow {
  readonly employeeId: string;
  readonly shopId: string | null;
  readonly post: string;
  readonly startsOn: LocalDate;
  readonly endsOn: LocalDate | null;
}

export interface WageRow {
  readonly employeeId: string;
  readonly validFrom: LocalDate;
  readonly monthlyWage: string;
  readonly bonusBase: string;
  readonly currency: string;
}

export interface ShiftRow {
  readonly employeeId: string;
  readonly id: string;
  readonly date: LocalDate;
  readonly shopId: string;
  readonly from: Seconds;
  readonly to: Seconds;
  readonly breaks: readonly { readonly startsAt: string; readonly endsAt: string }[];
}

export interface ShiftChangeRow {
  readonly employeeId: string;
  readonly id: string;
  readonly shiftId: string;
  readonly sentAt: Seconds;
  readonly state: RequestState;
  /** Null: a day off. */
  readonly from: Seconds | null;
  readonly to: Seconds | null;
  readonly date: LocalDate;
  readonly shopId: string;
  /** The template that is worked instead, for its breaks; else those of the line, or of the line it is swapped with. */
  readonly template: TemplateTimes | null;
  readonly breaks: ShiftRow['breaks'];
}

export interface PunchRow {
  readonly employeeId: string;
  readonly id: string;
  readonly at: Seconds;
  readonly shopId: string | null;
  readonly direction: PunchDirection | null;
  readonly source: PunchSource;
}

type RequestState = 'PENDING' | 'APPROVED' | 'REJECTED';

interface RequestRow {
  readonly employeeId: string;
  readonly id: string;
  readonly from: Seconds;
  readonly to: Seconds;
  readonly requestedAt: Seconds;
}

export interface LeaveRow extends RequestRow {
  readonly kind: string;
  readonly state: RequestState;
}

export interface OutingRow extends RequestRow {
  readonly kind: 'BUSINESS' | 'PRIVATE' | 'HQ';
  readonly state: RequestState;
  readonly reasonState: 'PENDING' | 'ACCEPTED' | 'REJECTED';
}

export interface NoticeRow extends RequestRow {
  readonly state: 'RECEIVED' | 'REJECTED';
}

/** All that is known of some people about a month, a list of rows for each kind of fact. */
export interface FactRows {
  readonly people: readonly PersonRow[];
  readonly postings: readonly PostingRow[];
  readonly wages: readonly WageRow[];
  readonly shifts: readonly ShiftRow[];
  readonly shiftChanges: readonly ShiftChangeRow[];
  readonly punches: readonly PunchRow[];
  readonly leaves: readonly LeaveRow[];
  readonly outings: readonly OutingRow[];
  readonly notices: readonly NoticeRow[];
}

/** A shift before midnight and one after it may ask for punches of each other's day. */
const DAYS_BESIDE = 1;
const DAY = 86_400_000;

/** Parts of a second are dropped: who came within the second of the start came in time, and so did a notice before it. */
const seconds = (column: string): string => `floor(extract(epoch from ${column}))::float8`;

const span = `${seconds('starts_at')} as "from", ${seconds('ends_at')} as "to"`;
const request = `employee_id as "employeeId", id, ${span}, ${seconds('requested_at')} as "requestedAt"`;
const inTime = 'employee_id = any(?::uuid[]) and starts_at < ?::timestamptz and ends_at > ?::timestamptz';

const PEOPLE = `/* facts.people */ select id, hired_on::text as "hiredOn", left_on::text as "leftOn" from employees
  where id = any(?::uuid[])`;
const POSTINGS = `/* facts.postings */ select employee_id as "employeeId", shop_id as "shopId", post,
    starts_on::text as "startsOn", ends_on::text as "endsOn"
  from postings where employee_id = any(?::uuid[]) order by starts_on`;
const WAGES = `/* facts.wages */ select employee_id as "employeeId", valid_from::text as "validFrom",
    monthly_wage::text as "monthlyWage", bonus_base::text as "bonusBase", currency
  from wages where employee_id = any(?::uuid[]) and valid_from < ?::date order by valid_from`;
const SHIFTS = `/* facts.shifts */ select employee_id as "employeeId", id, date::text as date, shop_id as "shopId", ${span}, breaks
  from roster_entries
  where employee_id = any(?::uuid[]) and date >= ?::date and date < ?::date and kind = 'WORK' and cancelled_at is null
  order by starts_at`;
/** A change that was consented to has become the line of the roster; what is carried out is not carried out again. */
const SHIFT_CHANGES = `/* facts.shiftChanges */ select e.employee_id as "employeeId", c.id, c.entry_id as "shiftId",
    ${seconds('c.sent_at')} as "sentAt", c.state, ${seconds('c.new_starts_at')} as "from", ${seconds('c.new_ends_at')} as "to",
    e.date::text as date, e.shop_id as "shopId", coalesce(s.breaks, e.breaks) as breaks,
    case when v.id is not null then
      jsonb_build_object('startMinute', v.start_minute, 'endMinute', v.end_minute, 'breaks', v.breaks) end as template
  from roster_entries e join shift_changes c on c.entry_id = e.id
  left join shift_template_versions v on v.id = c.new_template_version_id
  left join roster_entries s on s.id = c.swap_with_id
  where e.employee_id = any(?::uuid[]) and e.date >= ?::date and e.date < ?::date and e.cancelled_at is null
    and (c.state in ('PENDING', 'REJECTED') or (c.state = 'APPROVED' and e.starts_at = c.old_starts_at
      and (e.starts_at, e.ends_at) is distinct from (c.new_starts_at, c.new_ends_at)))
  order by c.sent_at, c.id`;
const PUNCHES = `/* facts.punches */ select employee_id as "employeeId", id, ${seconds('at')} as at, place_id as "shopId", direction, source
  from punches where employee_id = any(?::uuid[]) and at >= ?::timestamptz and at < ?::timestamptz and voided_at is null
  order by at, id`;
const LEAVES = `/* facts.leaves */ select ${request}, kind, state from leave_requests
  where ${inTime} and state <> 'WITHDRAWN' order by starts_at, id`;
const OUTINGS = `/* facts.outings */ select ${request}, kind, state, reason_state as "reasonState" from outings
  where ${inTime} and state <> 'WITHDRAWN' order by starts_at, id`;
const NOTICES = `/* facts.notices */ select ${request}, state from attendance_notices where ${inTime} order by starts_at, id`;

/** One statement for each kind of fact, whatever the number of people; all leave together. */
export async function loadFactRows(ctx: Ctx, ids: readonly string[], period: Period): Promise<FactRows> {
  const list = uuidList(ids);
  const dates = [list, addDays(period.from, -DAYS_BESIDE), addDays(period.to, DAYS_BESIDE)];
  const { from, to } = intervalOf(period, ctx.zone);
  const first = new Date(from.getTime() - (DAYS_BESIDE + 1) * DAY).toISOString();
  const last = new Date(to.getTime() + (DAYS_BESIDE + 1) * DAY).toISOString();
  const overlapping = [list, last, first];
  const ask = <T>(text: string, values: readonly unknown[]): Promise<T[]> => ctx.em.execute<T[]>(text, [...values]);
  const [people, postings, wages, shifts, shiftChanges, punches, leaves, outings, notices] = await Promise.all([
    ask<PersonRow>(PEOPLE, [list]),
    ask<PostingRow>(POSTINGS, [list]),
    ask<WageRow>(WAGES, [list, period.to]),
    ask<ShiftRow>(SHIFTS, dates),
    ask<ShiftChangeRow>(SHIFT_CHANGES, dates),
    ask<PunchRow>(PUNCHES, [list, first, last]),
    ask<LeaveRow>(LEAVES, overlapping),
    ask<OutingRow>(OUTINGS, overlapping),
    ask<NoticeRow>(NOTICES, overlapping),
  ]);
  return { people, postings, wages, shifts, shiftChanges, punches, leaves, outings, notices };
}
