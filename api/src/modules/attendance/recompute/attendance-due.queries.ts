import { uuidList } from '../../../kernel/bulk-write.ts';
import type { Ctx } from '../../../kernel/context.ts';
import { businessDate, type LocalDate } from '../../../kernel/period.ts';

/** Of a fact, by its table: whose it is, and between which days it may bear on a shift. */
const REACH = {
  punches: `select employee_id, (at - interval '1 day')::date, (at + interval '1 day')::date from punches`,
  roster_entries: `select employee_id, date - 1, date + 1 from roster_entries`,
  shift_changes: `select e.employee_id, e.date - 1, e.date + 1 from shift_changes c
    join roster_entries e on e.id in (c.entry_id, c.swap_with_id)`,
  leave_requests: `select employee_id, (starts_at - interval '1 day')::date, (ends_at + interval '1 day')::date from leave_requests`,
  outings: `select employee_id, (starts_at - interval '1 day')::date, (ends_at + interval '1 day')::date from outings`,
  attendance_notices: `select employee_id, (starts_at - interval '1 day')::date, (ends_at + interval '1 day')::date
    from attendance_notices`,
  postings: `select employee_id, starts_on, 'infinity'::date from postings`,
  wages: `select employee_id, valid_from, 'infinity'::date from wages`,
  policy_versions: `select null::uuid, valid_from, 'infinity'::date from policy_versions`,
} as const;

export type FactTable = keyof typeof REACH;

/**
 * Days become the open months they lie in: this month, the last one, and those that were judged before. What is to come is
 * judged when it comes, and what nobody ever asked for is not judged because somebody is posted since years.
 */
const ADD = (
  reach: string,
): string => `insert into attendance_dues (id, created_at, updated_at, version, employee_id, starts_on)
  select gen_random_uuid(), at, at, 1, due.employee_id, due.starts_on
  from (select ?::timestamptz as at, ?::date as today) request
  cross join lateral (
    select distinct fact.employee_id, months.starts_on::date as starts_on
    from (${reach}) as fact (employee_id, first_on, last_on)
    cross join lateral generate_series(date_trunc('month', greatest(fact.first_on, today - 1000)::timestamp),
      least(fact.last_on, today)::timestamp, interval '1 month') as months (starts_on)
    where not exists (select from attendance_month_locks l where l.starts_on = months.starts_on::date)
      and (months.starts_on >= date_trunc('month', today) - interval '1 month' or exists (
        select from attendance_results r where r.starts_on = months.starts_on::date
          and (fact.employee_id is null or r.employee_id = fact.employee_id)))
  ) due
  returning id`;

async function addDues({ em, now, zone }: Ctx, text: string, values: readonly unknown[]): Promise<boolean> {
  const added = await em.execute<object[]>(text, [now.toISOString(), businessDate(now, zone), ...values]);
  return added.length > 0;
}

/** After facts were written; whether there is anything to judge. */
export function addDuesOfFacts(ctx: Ctx, table: FactTable, ids: readonly string[]): Promise<boolean> {
  const id = table === 'shift_changes' ? 'c.id' : 'id';
  const reach = `${REACH[table]} where ${id} = any(?::uuid[])`;
  return addDues(ctx, `/* attendance.dueFacts */ ${ADD(reach)}`, [uuidList(ids)]);
}

export interface ChangedDays {
  readonly employeeIds: readonly string[];
  readonly from: LocalDate;
  /** The last day. */
  readonly until: LocalDate;
}

export function addDuesOfDays(ctx: Ctx, { employeeIds, from, until }: ChangedDays): Promise<boolean> {
  const reach = `select unnest(?::uuid[]), ?::date - 1, ?::date + 1`;
  return addDues(ctx, `/* attendance.dueDays */ ${ADD(reach)}`, [uuidList(employeeIds), from, until]);
}

export interface DueMonth {
  readonly startsOn: LocalDate;
  readonly employeeId: string | null;
  readonly ids: readonly string[];
}

const LIST = `/* attendance.dues */ select starts_on::text as "startsOn", employee_id as "employeeId", array_agg(id::text) as ids
  from attendance_dues group by starts_on, employee_id order by starts_on, employee_id`;

export function listDues({ em }: Pick<Ctx, 'em'>): Promise<DueMonth[]> {
  return em.execute<DueMonth[]>(LIST);
}

const TAKE = '/* attendance.takeDues */ delete from attendance_dues where id = any(?::uuid[])';

/** In the transaction that judges; what came meanwhile stays. */
export async function takeDues({ em }: Pick<Ctx, 'em'>, ids: readonly string[]): Promise<void> {
  if (ids.length > 0) await em.execute(TAKE, [uuidList(ids)]);
}
