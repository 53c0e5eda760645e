import type { Ctx } from '../../../kernel/context.ts';
import { businessDate } from '../../../kernel/period.ts';
import { Binder } from '../../../reader/index.ts';
import { Customer, filedAs } from '../../customers/index.ts';
import { lastEvaluationPeriod } from './agent-evaluation.rules.ts';

/** Agents whose last period is over and was not evaluated: yearly, for main ones quarterly (rules 8.7). */
export async function findDueAgents(ctx: Ctx, first: number): Promise<readonly { id: string }[]> {
  const today = businessDate(ctx.now, ctx.zone);
  const binder = new Binder(ctx);
  const [year, quarter] = [lastEvaluationPeriod(today, false), lastEvaluationPeriod(today, true)];
  const from = `case when c.volume_class = 'MAIN' then ${binder.bind(quarter.from)}::date else ${binder.bind(year.from)}::date end`;
  const to = `case when c.volume_class = 'MAIN' then ${binder.bind(quarter.to)}::date else ${binder.bind(year.to)}::date end`;
  return ctx.read<{ id: string }>(
    `/* planning.dueAgents */ select c.id from customers c where c.type in ('AGENT', 'SPECIAL_CONTRACT', 'FRANCHISE')
       and ${binder.scope(Customer, 'c')} and not exists (select 1 from agent_evaluations e
         where e.customer_id = c.id and e.period_from = ${from} and e.period_to = ${to})
     order by ${filedAs('c')} limit ${binder.bind(first)}`,
    binder.values,
  );
}
