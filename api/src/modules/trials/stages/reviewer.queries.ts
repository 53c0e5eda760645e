import type { Ctx } from '../../../kernel/context.ts';
import { businessDate, type LocalDate } from '../../../kernel/period.ts';

const ON = (table: string, date: string): string =>
  `${table}.starts_on <= ${date} and (${table}.ends_on is null or ${table}.ends_on >= ${date})`;

const MANAGER = (date: string): string =>
  `select p.employee_id as id from postings p where p.shop_id = own.shop_id and p.post = 'STORE_MANAGER'
     and own.post <> 'STORE_MANAGER' and ${ON('p', date)}`;

const LEADER = (date: string): string =>
  `select l.employee_id as id from region_leaders l join shops s on s.region_id = l.region_id
   where s.id = own.shop_id and ${ON('l', date)}`;

const REVIEWERS = `/* trials.reviewers */ select a.place::int - 1 as place, (
    select m.id from (
      select 1 as rank, id from (${MANAGER('a.day')}) one
      union all select 2, id from (${MANAGER('now.today')}) two
      union all select 3, id from (${LEADER('a.day')}) three
      union all select 4, id from (${LEADER('now.today')}) four
    ) one join employees m on m.id = one.id
    where m.id <> a.employee_id and (m.left_on is null or m.left_on >= now.today)
    order by one.rank, m.id limit 1) as "reviewerId"
  from unnest(?::uuid[], ?::date[]) with ordinality a (employee_id, day, place)
  cross join (select ?::date as today) now
  left join lateral (select p.shop_id, p.post from postings p
    where p.employee_id = a.employee_id and p.shop_id is not null and p.starts_on <= greatest(a.day, now.today)
    order by (${ON('p', 'a.day')}) desc, p.starts_on desc limit 1) own on true
  order by a.place`;

interface Asked {
  readonly employeeId: string;
  /** The day on which the stage is due. */
  readonly dueOn: LocalDate;
}

/**
 * Who reviews: the manager of the person's shop on the day the stage is due (rules 19.4); where he is gone, the manager of
 * today. A store manager, and a shop without manager, is the region leader's. Nobody reviews himself. In the order of what was
 * asked, null where there is nobody.
 */
export async function reviewersOf(
  ctx: Pick<Ctx, 'em' | 'now' | 'zone'>,
  asked: readonly Asked[],
): Promise<(string | null)[]> {
  if (asked.length === 0) return [];
  const people = `{${asked.map(({ employeeId }) => employeeId).join(',')}}`;
  const days = `{${asked.map(({ dueOn }) => dueOn).join(',')}}`;
  const rows = await ctx.em.execute<{ reviewerId: string | null }[]>(REVIEWERS, [
    people,
    days,
    businessDate(ctx.now, ctx.zone),
  ]);
  return rows.map(({ reviewerId }) => reviewerId);
}
