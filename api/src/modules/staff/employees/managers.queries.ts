import type { Ctx } from '../../../kernel/context.ts';

const ABOVE = `/* employees.managersAbove */ with recursive up as (
    select e.id, e.number, e.manager_id from employees e where e.number in (select jsonb_array_elements_text(?::jsonb))
    union select m.id, m.number, m.manager_id from employees m join up on m.id = up.manager_id)
  select up.number, m.number as manager from up left join employees m on m.id = up.manager_id`;

/** To whom these and everybody above them report, by number. */
export async function managersAbove(
  { em }: Pick<Ctx, 'em'>,
  numbers: readonly string[],
): Promise<Map<string, string | null>> {
  const rows = await em.execute<{ number: string; manager: string | null }[]>(ABOVE, [JSON.stringify(numbers)]);
  return new Map(rows.map(({ number, manager }) => [number, manager]));
}
