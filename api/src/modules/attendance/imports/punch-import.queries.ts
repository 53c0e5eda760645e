import { v7 as uuidv7 } from 'uuid';

import type { Ctx } from '../../../kernel/context.ts';
import { copyIn } from '../../../kernel/copy-in.ts';

/** The transaction's own: it is gone with it, and nobody else sees it. */
const STAGE = `create temp table punch_lines
  (seq int generated always as identity, line int, number text, employee text, at timestamp, direction text, place text) on commit drop`;

/** Takes lines in as rows of PostgreSQL's text format. */
export async function stageLines(ctx: Ctx, pieces: AsyncIterable<string>): Promise<void> {
  await ctx.em.execute(STAGE);
  await copyIn(ctx, 'copy punch_lines (line, number, employee, at, direction, place) from stdin', pieces);
  await ctx.em.execute('analyze punch_lines');
}

const ALONE = '/* punches.alone */ select pg_advisory_xact_lock(hashtextextended(?, 17))';

/** Until the transaction ends no other import brings anything in: neither would see what the other one writes. */
export async function importAlone({ em }: Pick<Ctx, 'em'>): Promise<void> {
  await em.execute(ALONE, ['punches']);
}

export interface ClockLimits {
  /** Later punches come from a clock that is ahead. */
  readonly latest: Date;
  /** Older ones from one that has lost its date. */
  readonly oldest: Date;
}

/**
 * Whose each punch is, the shop of that day by roster, else by post, and why it cannot be taken (rules 17.2, 17.7). Of the
 * same moment of a person twice in a file the first line that can be taken holds. In the order in which they are written;
 * `offset 0` reckons the moment of a line once.
 */
const JUDGE = `create temp table punch_finds on commit drop as
  select found.*, coalesce(lag(at) over moments = at and lag(code) over moments is null, false) as is_repeat
  from (
    select l.seq, e.id as employee_id, here.shop_id, case when l.place is null then here.shop_id else p.id end as place_id,
      l.moment as at, l.direction,
      case
        when e.id is null then 'PUNCH_NUMBER_UNKNOWN'
        when l.place is not null and p.id is null and upper(l.place) <> 'HQ' then 'UNKNOWN_REFERENCE'
        when l.moment > ?::timestamptz then 'PUNCH_IN_FUTURE'
        when l.moment < ?::timestamptz then 'PUNCH_TOO_OLD'
        when e.hired_on > l.at::date or e.left_on < l.at::date or (post.id is null and posted.employee_id is not null)
          then 'PUNCH_NOT_EMPLOYED'
        when closed.id is not null then 'ATTENDANCE_MONTH_CLOSED'
      end as code
    from (select *, at at time zone ? as moment from punch_lines offset 0) l
    left join punch_numbers n on n.number = l.number and n.starts_on <= l.at::date
      and (n.ends_on is null or n.ends_on >= l.at::date)
    left join employees staff on l.number is null and staff.number = l.employee
    left join employees e on e.id = coalesce(n.employee_id, staff.id)
    left join postings post on post.employee_id = e.id and post.starts_on <= l.at::date
      and (post.ends_on is null or post.ends_on >= l.at::date)
    left join (select distinct employee_id from postings) posted on posted.employee_id = e.id
    left join roster_entries r on r.employee_id = e.id and r.date = l.at::date and r.cancelled_at is null
    left join shops p on p.code = l.place
    left join attendance_month_locks closed on closed.starts_on = date_trunc('month', l.at)::date
    cross join lateral (
      select coalesce(r.shop_id, case when post.id is null then e.shop_id else post.shop_id end) as shop_id
    ) here
  ) found
  window moments as (partition by employee_id order by at, code nulls first, seq)`;

/** Looks every line up; how many can be taken. */
export async function judgeLines(
  { em, zone }: Pick<Ctx, 'em' | 'zone'>,
  { latest, oldest }: ClockLimits,
): Promise<number> {
  await em.execute(`/* punches.judge */ ${JUDGE}`, [latest.toISOString(), oldest.toISOString(), zone]);
  await em.execute('create index on pg_temp.punch_finds (seq) where code is not null');
  await em.execute('analyze punch_finds');
  const [row] = await em.execute<{ count: number }[]>(
    'select count(*)::int as count from punch_finds where code is null',
  );
  return row?.count ?? 0;
}

export interface FoundFault {
  readonly seq: number;
  readonly line: number;
  readonly number: string | null;
  readonly employee: string | null;
  readonly at: string;
  readonly direction: string | null;
  readonly place: string | null;
  readonly code: string;
}

const AT_ONCE = 5_000;
const FAULTS = `/* punches.faults */ select l.line, l.number, l.employee, to_char(l.at, 'YYYY-MM-DD HH24:MI:SS') as at, l.direction,
    l.place, f.code, f.seq
  from (select seq, code from punch_finds where code is not null and seq > ? order by seq limit ${AT_ONCE}) f
  join punch_lines l on l.seq = f.seq order by f.seq`;

/** The lines that cannot be taken, in their order. */
export async function* faultsOf({ em }: Pick<Ctx, 'em'>): AsyncGenerator<readonly FoundFault[]> {
  for (let last = 0, count = AT_ONCE; count >= AT_ONCE;) {
    const rows = await em.execute<FoundFault[]>(FAULTS, [last]);
    count = rows.length;
    last = rows.at(-1)?.seq ?? last;
    yield rows;
  }
}

/** New is what no device has told of this moment of the person, nor anybody in the same direction; voided punches stay so. */
const STAGE_NEW = `create temp table punch_news on commit drop as
  select row_number() over () as no, f.employee_id, f.shop_id, f.place_id, f.at, f.direction from punch_finds f
  where f.code is null and not f.is_repeat and not exists (
    select from punches p where p.employee_id = f.employee_id and p.at = f.at
      and (p.source = 'DEVICE' or p.direction is not distinct from f.direction))`;

/** Puts what is new in the order in which it is written; how much it is. */
export async function stageNews({ em }: Pick<Ctx, 'em'>): Promise<number> {
  await em.execute(`/* punches.news */ ${STAGE_NEW}`);
  await em.execute('create index on pg_temp.punch_news using brin (no)');
  const [row] = await em.execute<{ count: number }[]>('select count(*)::int as count from punch_news');
  return row?.count ?? 0;
}

/** Whoever enters the same moment by hand in these seconds makes the statement fail: then all of it is done once more. */
const WRITE = `/* punches.write */ insert into punches
    (id, created_at, updated_at, version, employee_id, shop_id, place_id, at, direction, source, import_run_id)
  select (? || lpad(to_hex(no), 12, '0'))::uuid, ?::timestamptz, ?::timestamptz, 1, employee_id, shop_id, place_id, at, direction, 'DEVICE', ?::uuid
  from punch_news where no > ? and no <= ?`;

/** Writes a part of what is new. */
export async function writeNews(
  { em, now }: Pick<Ctx, 'em' | 'now'>,
  { runId, after, until }: { readonly runId: string; readonly after: number; readonly until: number },
): Promise<void> {
  const at = now.toISOString();
  // Ids as everywhere, counted on from the first one: so many of chance would cost as much as the rows.
  const family = uuidv7().slice(0, 24);
  await em.execute(WRITE, [family, at, at, runId, after, until]);
}

const TOUCHED = `/* punches.touched */ select (min(at) at time zone ?)::date::text as from,
  (max(at) at time zone ?)::date::text as until, array(select distinct employee_id::text from punch_news) as people
  from punch_news`;

export interface Touched {
  readonly from: string | null;
  readonly until: string | null;
  readonly people: readonly string[] | null;
}

/** Whose days have changed. */
export async function touchedDays({ em, zone }: Pick<Ctx, 'em' | 'zone'>): Promise<Touched> {
  const [row] = await em.execute<Touched[]>(TOUCHED, [zone, zone]);
  return row ?? { from: null, until: null, people: null };
}
