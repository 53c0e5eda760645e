import type { Ctx } from '../../../kernel/context.ts';
import { businessDate, startOfLocalDay } from '../../../kernel/period.ts';
import { Binder } from '../../../reader/index.ts';
import { Customer, filedAs } from '../../customers/index.ts';
import { dueRuleOf } from './maintenance-plan.actions.ts';
import { MaintenancePlan } from './maintenance-plan.entity.ts';
import { coverageOf, halvesOver } from './maintenance-plan.rules.ts';
import type { ContactGaps, MaintenanceCoverage } from './maintenance.types.ts';

interface OwnerRow {
  readonly ownerId: string | null;
  readonly due: number;
  readonly approved: number;
}

/** The due date is that of `planDueOn`, told to the database, since customers without a plan have no row that holds it. */
async function countByOwner(ctx: Ctx, year: number): Promise<OwnerRow[]> {
  const rule = await dueRuleOf(ctx, year);
  const binder = new Binder(ctx);
  const [zone, asked, yearly] = [binder.bind(ctx.zone), binder.bind(year), binder.bind(`${year}-${rule.yearly}`)];
  const [days, today] = [binder.bind(rule.daysAfterFirstOrder), binder.bind(businessDate(ctx.now, ctx.zone))];
  return ctx.read<OwnerRow>(
    `/* planning.coverage */ select t.owner_id as "ownerId", count(*)::int as due,
       count(*) filter (where exists (select 1 from maintenance_plans p where p.customer_id = t.id and p.year = ${asked}::int and p.state = 'APPROVED'))::int as approved
     from customers t cross join lateral (select (t.first_counted_order_at at time zone ${zone})::date as first_on) first
     where t.first_counted_order_at is not null and extract(year from first.first_on) <= ${asked}::int and ${binder.scope(Customer, 't')}
       and case when extract(year from first.first_on) = ${asked}::int then first.first_on + ${days}::int else ${yearly}::date end <= ${today}::date
     group by t.owner_id order by count(*) desc, t.owner_id`,
    binder.values,
  );
}

export async function maintenanceCoverage(ctx: Ctx, year: number): Promise<MaintenanceCoverage> {
  const rows = await countByOwner(ctx, year);
  const due = rows.reduce((sum, row) => sum + row.due, 0);
  const approved = rows.reduce((sum, row) => sum + row.approved, 0);
  const owners = rows
    .map((row) => ({
      owner: row.ownerId === null ? null : { id: row.ownerId },
      due: row.due,
      approved: row.approved,
      coverage: coverageOf(row),
    }))
    .toSorted((one, other) => other.due - other.approved - (one.due - one.approved));
  const isPartial = !ctx.actor.can('customer:readAll');
  return { due, approved, coverage: coverageOf({ due, approved }), isPartial, owners };
}

const MOST_PLANS = 100;

async function gapsOf(ctx: Ctx, year: number, half: 1 | 2): Promise<ContactGaps> {
  const binder = new Binder(ctx);
  const first = half === 1 ? `${year}-01-01` : `${year}-07-01`;
  const next = half === 1 ? `${year}-07-01` : `${year + 1}-01-01`;
  const asked = binder.bind(year);
  const from = binder.bind(startOfLocalDay(first, ctx.zone).toISOString());
  const to = binder.bind(startOfLocalDay(next, ctx.zone).toISOString());
  const rows = await ctx.read<{ id: string; missing: number }>(
    `/* planning.contactGaps */ select t.id, (count(*) over ())::int as missing
     from maintenance_plans t join customers c on c.id = t.customer_id
     where t.year = ${asked}::int and t.state = 'APPROVED' and ${binder.scope(MaintenancePlan, 't')}
       and t.approved_at < ${to}::timestamptz and not exists (select 1 from company_contacts cc
         where cc.customer_id = t.customer_id and cc.at >= ${from}::timestamptz and cc.at < ${to}::timestamptz)
     order by ${filedAs('c')} limit ${MOST_PLANS}`,
    binder.values,
  );
  return { half, missingCount: rows[0]?.missing ?? 0, plans: rows.map(({ id }) => ({ id })) };
}

/** Half by half, as soon as it is over (rules 8.3, FND-14). */
export async function maintenanceContactGaps(ctx: Ctx, year: number): Promise<ContactGaps[]> {
  const gaps: ContactGaps[] = [];
  for (const half of halvesOver(year, businessDate(ctx.now, ctx.zone))) gaps.push(await gapsOf(ctx, year, half));
  return gaps;
}

/** Trading customers without a plan for the year, a batch at a time in the order of their ids. */
export function customersWithoutPlan(
  ctx: Ctx,
  { year, after, most }: { year: number; after: string | null; most: number },
): Promise<{ id: string }[]> {
  return ctx.em.execute<{ id: string }[]>(
    `/* planning.customersWithoutPlan */ select c.id from customers c
     where c.first_counted_order_at is not null and c.state <> 'DELETED' and (?::uuid is null or c.id > ?::uuid)
       and not exists (select 1 from maintenance_plans p where p.customer_id = c.id and p.year = ?)
     order by c.id limit ${most}`,
    [after, after, year],
  );
}
