import type { Ctx } from '../../../kernel/context.ts';

/** Trading customers of these grades who are not on the list yet, a batch at a time. */
export function customersToGreet(
  ctx: Ctx,
  { roundId, grades, most }: { roundId: string; grades: readonly string[]; most: number },
): Promise<{ id: string }[]> {
  return ctx.em.execute<{ id: string }[]>(
    `/* planning.customersToGreet */ select c.id from customers c
     where c.first_counted_order_at is not null and c.state <> 'DELETED' and c.grade = any(?::text[])
       and not exists (select 1 from greetings g where g.round_id = ? and g.customer_id = c.id)
     order by c.id limit ${most}`,
    [`{${grades.join(',')}}`, roundId],
  );
}
