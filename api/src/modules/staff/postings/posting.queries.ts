import type { Ctx } from '../../../kernel/context.ts';
import type { LocalDate } from '../../../kernel/period.ts';

const ELSEWHERE = `/* postings.elsewhere */
  select e.id from employees e
  left join postings p on p.employee_id = e.id and p.starts_on <= $1 and (p.ends_on is null or p.ends_on >= $1)
  where e.shop_id is distinct from p.shop_id and exists (select 1 from postings any_one where any_one.employee_id = e.id)
  order by e.id`;

/** Who was posted and works by the file in another shop than by the posting of the date. */
export function employeesElsewhere({ read }: Pick<Ctx, 'read'>, today: LocalDate): Promise<{ id: string }[]> {
  return read(ELSEWHERE, [today]);
}

const POSTED = `/* postings.posted */ select distinct e.number from employees e join postings p on p.employee_id = e.id
  where e.number = any(?::text[])`;

/** Who of these was posted ever, by number. */
export async function employeesPosted({ em }: Ctx, numbers: readonly string[]): Promise<ReadonlySet<string>> {
  const list = `{${numbers.map((one) => JSON.stringify(one)).join(',')}}`;
  const rows = await em.execute<{ number: string }[]>(POSTED, [list]);
  return new Set(rows.map(({ number }) => number));
}
