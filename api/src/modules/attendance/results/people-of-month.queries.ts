import type { Ctx } from '../../../kernel/context.ts';
import { type LocalDate, monthOf, periodOfMonth } from '../../../kernel/period.ts';

export interface ComputeScope {
  readonly startsOn: LocalDate;
  readonly shopId?: string | null;
  readonly employeeId?: string | null;
}

/** Who works by a roster, is posted to a shop, or has a result already; by shop: who did so there. */
const PEOPLE = `/* results.people */ select distinct employee_id as id from (
    select employee_id, shop_id from roster_entries where date >= ? and date < ? and cancelled_at is null
    union all
    select employee_id, shop_id from postings
      where shop_id is not null and starts_on < ? and (ends_on is null or ends_on >= ?)
    union all
    select employee_id, shop_id from attendance_results where starts_on = ? and is_current
  ) fact
  where (?::uuid is null or shop_id = ?::uuid) and (?::uuid is null or employee_id = ?::uuid)
  order by employee_id`;

export async function peopleOfMonth({ em }: Pick<Ctx, 'em'>, scope: ComputeScope): Promise<string[]> {
  const { startsOn, shopId = null, employeeId = null } = scope;
  const { from, to } = periodOfMonth(monthOf(startsOn));
  const values = [from, to, to, from, startsOn, shopId, shopId, employeeId, employeeId];
  const rows = await em.execute<{ id: string }[]>(PEOPLE, values);
  return rows.map(({ id }) => id);
}
