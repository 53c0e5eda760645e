import type { Ctx } from '../../../kernel/context.ts';
import { addDays, businessDate, type LocalDate } from '../../../kernel/period.ts';
import { settingNow } from '../../staff/index.ts';

/**
 * In a shop since the hiring: the first day there, which may be weeks after the first day of work. A trial that would be over is
 * none; no template takes more than a year.
 */
const NEW = `/* trials.toStart */ select e.id, e.hired_on::text as "startsOn",
    greatest(e.hired_on, p.starts_on)::text as "storeEntryOn"
  from (select ?::date as today) now cross join employees e
  join lateral (select p.starts_on, p.post from postings p where p.employee_id = e.id and p.shop_id is not null
    and p.starts_on <= now.today and (p.ends_on is null or p.ends_on >= e.hired_on) order by p.starts_on limit 1) p on true
  join lateral (select k.months from trial_templates k where k.post = p.post and k.valid_from <= e.hired_on
    order by k.valid_from desc limit 1) k on true
  where greatest(e.hired_on, p.starts_on) > ?::date and e.hired_on <= now.today
    and e.hired_on > now.today - interval '1 year' and e.hired_on + k.months * interval '1 month' > now.today
    and (e.left_on is null or e.left_on >= now.today)
    and not exists (select from trials t where t.employee_id = e.id and (t.closed_on is null or t.starts_on >= e.hired_on))
  order by e.hired_on, e.id`;

export interface ToStart {
  readonly id: string;
  readonly startsOn: LocalDate;
  readonly storeEntryOn: LocalDate;
}

/** Who was hired or came into a shop lately, works there and is not on trial, nor was since the hiring; a trial that was called off counts. */
export async function peopleToStart(ctx: Ctx): Promise<ToStart[]> {
  const today = businessDate(ctx.now, ctx.zone);
  const since = addDays(today, -(await settingNow(ctx, 'trial.startWindowDays')));
  return ctx.em.execute<ToStart[]>(NEW, [today, since]);
}
