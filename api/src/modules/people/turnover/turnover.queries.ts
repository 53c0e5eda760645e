import type { Ctx } from '../../../kernel/context.ts';
import type { EmploymentFacts, Presence, Span } from './turnover.rules.ts';

const MOVES = `/* people.turnoverMoves */ select hired_on::text as "hiredOn", left_on::text as "leftOn", channel,
    leave_reason as "leaveReason", hire_shop_id as "hireShopId", leave_shop_id as "leaveShopId"
  from employments
  where (hired_on between $1::date and $2::date and ($3::uuid is null or hire_shop_id = $3::uuid))
     or (left_on between $1::date and $2::date and ($3::uuid is null or leave_shop_id = $3::uuid))
  order by hired_on, id`;

/** Who came or went in a time; of a shop: who began there or left from there. */
export function movesIn({ read }: Ctx, { from, to }: Span, shopId: string | null): Promise<EmploymentFacts[]> {
  return read(MOVES, [from, to, shopId]);
}

const PRESENCES = `/* people.turnoverPresences */ select hired_on::text as "hiredOn", left_on::text as "leftOn"
  from employments where hired_on <= $2::date and (left_on is null or left_on >= $1::date)`;

/** Who goes to another post at the end of a posting is there until then; a last day of work is over at its end. */
const IN_SHOP = `/* people.turnoverPresencesInShop */ with posted as (
    select m.hired_on, m.left_on, p.starts_on, p.ends_on from postings p join employments m on m.employee_id = p.employee_id
      where p.shop_id = $3::uuid
    union all
    select m.hired_on, m.left_on, m.hired_on, null from employees e join employments m on m.employee_id = e.id
      where e.shop_id = $3::uuid and not exists (select from postings p where p.employee_id = e.id))
  select greatest(hired_on, starts_on)::text as "hiredOn",
    least(left_on, case when ends_on < '9999-12-31' then ends_on + 1 end)::text as "leftOn" from posted
  where greatest(hired_on, starts_on) <= $2::date and greatest(hired_on, starts_on) <= coalesce(least(left_on, ends_on), 'infinity')
    and (least(left_on, ends_on) is null or least(left_on, ends_on) >= $1::date)`;

/** When people were there in a time; in a shop by their postings, and by the file of who was never posted. */
export function presencesIn({ read }: Ctx, { from, to }: Span, shopId: string | null): Promise<Presence[]> {
  return shopId === null ? read(PRESENCES, [from, to]) : read(IN_SHOP, [from, to, shopId]);
}
