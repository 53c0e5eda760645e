import { uuidList, writeInBulk } from '../../../kernel/bulk-write.ts';
import type { Ctx } from '../../../kernel/context.ts';
import type { Move } from '../../customers/index.ts';

export async function countOpenTasks(ctx: Ctx, repId: string): Promise<number> {
  const [row] = await ctx.em.execute<[{ count: number }]>(
    `/* planning.countOpenTasks */ select count(*)::int as count from sales_tasks t
       join task_lists l on l.id = t.list_id and l.state = 'OPEN' where l.rep_id = ? and t.state = 'OPEN'`,
    [repId],
  );
  return row.count;
}

const MOVES = `moves as (select * from unnest(?::uuid[], ?::uuid[]) as m (customer_id, to_id) where m.to_id is not null),
    going as (
      select t.id, t.list_id, t.amount, t.kind, m.to_id, l.period, l.starts_on
      from sales_tasks t join moves m on m.customer_id = t.customer_id
        join task_lists l on l.id = t.list_id and l.state = 'OPEN' and l.rep_id <> m.to_id
      where t.state = 'OPEN')`;

/** The new reps need a list of the same period to take the tasks. */
const LISTS = `/* planning.openListsOfHeirs */ with ${MOVES},
    wanted as (
      select distinct on (g.to_id, g.period, g.starts_on) g.to_id, l.* from going g join task_lists l on l.id = g.list_id
      order by g.to_id, g.period, g.starts_on, l.id)
  insert into task_lists (id, created_at, updated_at, version, rep_id, period, starts_on, ends_on, planned_amount, currency, growth_percent, state)
  select gen_random_uuid(), ?, ?, 1, w.to_id, w.period, w.starts_on, w.ends_on, 0, w.currency, w.growth_percent, 'OPEN' from wanted w
  on conflict (rep_id, period, starts_on) do nothing
  returning id, version, null as before, json_build_object('rep', rep_id, 'period', period, 'startsOn', starts_on) as after`;

/** Tasks of a period that the new rep has closed already stay where they are. */
const TASKS = `/* planning.moveTasks */ with ${MOVES}
  update sales_tasks t set list_id = l.id, version = t.version + 1, updated_at = ?
  from going g join task_lists l on l.rep_id = g.to_id and l.period = g.period and l.starts_on = g.starts_on and l.state = 'OPEN'
  where t.id = g.id
  returning t.id, t.version, json_build_object('list', g.list_id) as before, json_build_object('list', t.list_id) as after`;

const TOTALS = `/* planning.recountLists */
  update task_lists l set planned_amount = sums.amount, version = l.version + 1, updated_at = ?
  from (select l.id, l.planned_amount as was, coalesce(sum(t.amount) filter (where t.kind = 'MAIN'), 0) as amount
        from task_lists l left join sales_tasks t on t.list_id = l.id
        where l.state = 'OPEN' and l.rep_id = any(?::uuid[]) group by l.id) sums
  where sums.id = l.id and sums.amount <> l.planned_amount
  returning l.id, l.version, json_build_object('plannedAmount', sums.was) as before, json_build_object('plannedAmount', l.planned_amount) as after`;

/** Open tasks go on with the new rep, on his list of the same period; what was judged stays with the old one (rules 8.4). */
export async function moveOpenTasks(ctx: Ctx, moves: readonly Move[]): Promise<void> {
  const now = ctx.now.toISOString();
  const customers = uuidList(moves.map(({ customerId }) => customerId));
  const heirs = uuidList(moves.map(({ toId }) => toId));
  await writeInBulk(ctx, { of: 'TaskList', kind: 'create', text: LISTS, values: [customers, heirs, now, now] });
  const moved = await writeInBulk(ctx, {
    of: 'SalesTask',
    kind: 'update',
    text: TASKS,
    values: [customers, heirs, now],
  });
  if (moved.length === 0) return;
  const reps = [...new Set(moves.flatMap(({ fromId, toId }) => [fromId, toId]))].filter((id) => id !== null);
  await writeInBulk(ctx, { of: 'TaskList', kind: 'update', text: TOTALS, values: [now, uuidList(reps)] });
}
