import { uuidList } from '../../../kernel/bulk-write.ts';
import type { Ctx } from '../../../kernel/context.ts';
import type { LocalDate, Period } from '../../../kernel/period.ts';

export interface PostedSpan {
  readonly employeeId: string;
  readonly shopId: string | null;
  readonly post: string;
  readonly startsOn: LocalDate;
  readonly endsOn: LocalDate | null;
}

/** Where people are posted, past the scope: who draws up a roster must know who works in the shop. */
export function findPostings({ em }: Pick<Ctx, 'em'>, employeeIds: readonly string[]): Promise<PostedSpan[]> {
  return em.execute<PostedSpan[]>(
    `/* rosters.postings */ select employee_id as "employeeId", shop_id as "shopId", post,
       starts_on::text as "startsOn", ends_on::text as "endsOn"
     from postings where employee_id = any(?::uuid[])`,
    [uuidList(employeeIds)],
  );
}

/** How many people are posted to a shop at some time of a month. */
export async function countPeople({ read }: Pick<Ctx, 'read'>, shopId: string, { from, to }: Period): Promise<number> {
  const [row] = await read<{ count: number }>(
    `/* rosters.people */ select count(distinct employee_id)::int as count from postings
     where shop_id = $1 and starts_on < $3::date and (ends_on is null or ends_on >= $2::date)`,
    [shopId, from, to],
  );
  return row?.count ?? 0;
}

interface OnDuty {
  readonly date: LocalDate;
  readonly count: number;
}

/** How many people a shop has on duty, by date; dates without anybody are left out. */
export function countOnDuty({ read }: Pick<Ctx, 'read'>, shopId: string, { from, to }: Period): Promise<OnDuty[]> {
  return read<OnDuty>(
    `/* rosters.onDuty */ select date::text as date, count(*)::int as count from roster_entries
     where shop_id = $1 and date >= $2::date and date < $3::date and kind = 'WORK' and cancelled_at is null
     group by date`,
    [shopId, from, to],
  );
}

interface MinOnDuty {
  readonly validFrom: LocalDate;
  readonly minOnDuty: number;
}

/** How many people a shop wants on duty at least, the latest rule first. */
export function findMinOnDuty({ read }: Pick<Ctx, 'read'>, shopId: string): Promise<MinOnDuty[]> {
  return read<MinOnDuty>(
    `/* rosters.minOnDuty */ select valid_from::text as "validFrom", min_on_duty as "minOnDuty" from shop_rules
     where shop_id = $1 order by valid_from desc`,
    [shopId],
  );
}

/** Who is rostered by a shop in a month. */
export async function findRostered({ em }: Pick<Ctx, 'em'>, shopId: string, { from, to }: Period): Promise<string[]> {
  const rows = await em.execute<{ id: string }[]>(
    `/* rosters.rostered */ select distinct employee_id as id from roster_entries
     where shop_id = ? and date >= ?::date and date < ?::date and cancelled_at is null`,
    [shopId, from, to],
  );
  return rows.map(({ id }) => id);
}
