import { uuidList } from '../../../kernel/bulk-write.ts';
import type { Ctx } from '../../../kernel/context.ts';
import { addMonths, intervalOf, type LocalDate, monthOf, periodOfMonth } from '../../../kernel/period.ts';
import type { Span } from './judged.rules.ts';

/** A shop and an open month that rules look at. */
interface ShopMonth {
  readonly startsOn: LocalDate;
  readonly shopId: string;
}

export interface ResultRow {
  readonly id: string;
  readonly employeeId: string;
  readonly shopId: string | null;
  readonly document: unknown;
}

interface IncidentRow extends Span {
  readonly resultId: string;
  readonly date: LocalDate;
  readonly id: string;
  readonly kind: string;
  readonly reason: string;
  readonly isExcused: boolean;
}

interface OutingRow extends Span {
  readonly id: string;
  readonly employeeId: string;
  readonly kind: string;
  readonly isNecessary: boolean;
}

interface PostRow {
  readonly employeeId: string;
  readonly startsOn: LocalDate;
  readonly endsOn: LocalDate | null;
  readonly post: string;
}

export interface TemplateRow {
  readonly shopId: string | null;
  readonly templateId: string;
  readonly validFrom: LocalDate;
  readonly startMinute: number;
  readonly endMinute: number;
}

interface CheckRow {
  readonly id: string;
  readonly employeeId: string;
  readonly shopId: string;
  readonly date: LocalDate;
  readonly finding: string;
  readonly expected: string;
}

interface RuleRow {
  readonly shopId: string;
  readonly validFrom: LocalDate;
  readonly minOnDuty: number;
}

/** All that rules look at of some shops in a month, a list for each kind of row. */
export interface ShopFacts {
  readonly results: readonly ResultRow[];
  readonly incidents: readonly IncidentRow[];
  readonly outings: readonly OutingRow[];
  readonly posts: readonly PostRow[];
  readonly templates: readonly TemplateRow[];
  readonly checks: readonly CheckRow[];
  readonly rules: readonly RuleRow[];
}

const second = (column: string): string => `floor(extract(epoch from ${column}))::float8`;
const span = `${second('starts_at')} as "from", ${second('ends_at')} as "to"`;

/** Months that are judged and not closed; before that long nobody looks any more. */
const MONTHS = `/* findings.shopMonths */ select r.starts_on::text as "startsOn", s.id as "shopId"
  from (select distinct starts_on from attendance_results where is_current and starts_on >= ?::date) r
  cross join shops s
  where not exists (select from attendance_month_locks l where l.starts_on = r.starts_on)
    and (exists (select from attendance_results own where own.shop_id = s.id and own.starts_on = r.starts_on)
      or exists (select from roster_entries e where e.shop_id = s.id and e.date >= r.starts_on
        and e.date < r.starts_on + interval '1 month'))
  order by r.starts_on, s.code`;

const RESULTS = `/* findings.results */ select r.id, r.employee_id as "employeeId", r.shop_id as "shopId", r.document
  from attendance_results r
  where r.starts_on = ?::date and r.is_current and (r.shop_id = any(?::uuid[]) or r.employee_id in (
    select e.employee_id from roster_entries e where e.shop_id = any(?::uuid[]) and e.date >= ?::date and e.date < ?::date
      and e.kind = 'WORK' and e.cancelled_at is null))
  order by r.employee_id`;
const INCIDENTS = `/* findings.incidents */ select id, result_id as "resultId", date::text as date, kind, ${span},
    reason_code as reason, is_excused as "isExcused"
  from attendance_incidents where result_id = any(?::uuid[]) order by starts_at, id`;
const OUTINGS = `/* findings.outings */ select id, employee_id as "employeeId", kind, ${span}, coalesce(is_necessary, false) as "isNecessary"
  from outings where employee_id = any(?::uuid[]) and starts_at < ?::timestamptz and ends_at > ?::timestamptz
    and state in ('PENDING', 'APPROVED') order by starts_at, id`;
const POSTS = `/* findings.posts */ select employee_id as "employeeId", starts_on::text as "startsOn", ends_on::text as "endsOn", post
  from postings where employee_id = any(?::uuid[]) order by starts_on`;
const TEMPLATES = `/* findings.templates */ select t.shop_id as "shopId", t.id as "templateId", v.valid_from::text as "validFrom",
    v.start_minute as "startMinute", v.end_minute as "endMinute"
  from shift_templates t join shift_template_versions v on v.template_id = t.id
  where not t.is_retired and (t.shop_id is null or t.shop_id = any(?::uuid[])) order by v.valid_from, t.id`;
const CHECKS = `/* findings.checks */ select r.id, r.employee_id as "employeeId", c.shop_id as "shopId",
    (c.at at time zone ?)::date::text as date, r.finding, r.expected
  from spot_checks c join spot_check_results r on r.check_id = c.id
  where c.shop_id = any(?::uuid[]) and c.at >= ?::timestamptz and c.at < ?::timestamptz order by c.at, r.id`;
const RULES = `/* findings.rules */ select shop_id as "shopId", valid_from::text as "validFrom", min_on_duty as "minOnDuty"
  from shop_rules where shop_id = any(?::uuid[]) order by valid_from desc`;

/** A year back. */
const MOST_MONTHS = -12;

export async function openShopMonths({ em, now }: Pick<Ctx, 'em' | 'now'>): Promise<ShopMonth[]> {
  const since = `${addMonths(monthOf(now.toISOString()), MOST_MONTHS)}-01`;
  return em.execute<ShopMonth[]>(MONTHS, [since]);
}

/** One statement for each kind of row, whatever the number of shops. */
export async function loadShopFacts(ctx: Ctx, startsOn: LocalDate, shopIds: readonly string[]): Promise<ShopFacts> {
  const month = periodOfMonth(monthOf(startsOn));
  const { from, to } = intervalOf(month, ctx.zone);
  const [first, last] = [from.toISOString(), to.toISOString()];
  const shops = uuidList(shopIds);
  const ask = <T>(text: string, values: readonly unknown[]): Promise<T[]> => ctx.em.execute<T[]>(text, [...values]);
  const results = await ask<ResultRow>(RESULTS, [startsOn, shops, shops, month.from, month.to]);
  const people = uuidList(results.map(({ employeeId }) => employeeId));
  const [incidents, outings, posts, templates, checks, rules] = await Promise.all([
    ask<IncidentRow>(INCIDENTS, [uuidList(results.map(({ id }) => id))]),
    ask<OutingRow>(OUTINGS, [people, last, first]),
    ask<PostRow>(POSTS, [people]),
    ask<TemplateRow>(TEMPLATES, [shops]),
    ask<CheckRow>(CHECKS, [ctx.zone, shops, first, last]),
    ask<RuleRow>(RULES, [shops]),
  ]);
  return { results, incidents, outings, posts, templates, checks, rules };
}
