import type { Ctx } from '../../../kernel/context.ts';
import { addDays, type LocalDate } from '../../../kernel/period.ts';

export interface RunningOut {
  readonly id: string;
  readonly validTo: LocalDate;
}

const RUNNING_OUT = `/* people.documentsRunningOut */ select d.id, d.valid_to::text as "validTo" from employee_documents d
  join employees e on e.id = d.employee_id
  where d.valid_to between $1::date and $2::date and (e.left_on is null or e.left_on >= $1::date)
    and not exists (select from employee_documents n where n.employee_id = d.employee_id and n.kind = d.kind and n.id <> d.id
      and coalesce(n.valid_to, 'infinity') > d.valid_to)
  order by d.valid_to, d.id`;

/** Of people who work here: what ends within so many days and was not renewed. */
export function documentsRunningOut(
  { read }: Pick<Ctx, 'read'>,
  today: LocalDate,
  days: number,
): Promise<RunningOut[]> {
  return read(RUNNING_OUT, [today, addDays(today, days)]);
}
