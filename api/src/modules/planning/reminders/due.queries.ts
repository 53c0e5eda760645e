import type { Ctx } from '../../../kernel/context.ts';
import type { LocalDate } from '../../../kernel/period.ts';

export interface OverdueReport {
  readonly id: string;
  readonly name: string;
  readonly reportDueOn: string;
  readonly leadId: string | null;
}

/** Events whose effect report the general manager waits for in vain (rules 8.10). */
export function findOverdueReports(ctx: Ctx, today: LocalDate): Promise<OverdueReport[]> {
  return ctx.em.execute<OverdueReport[]>(
    `/* planning.overdueReports */ select id, name, report_due_on::text as "reportDueOn", lead_id as "leadId" from sales_events
     where state in ('APPROVED', 'HELD') and report_due_on < ?::date order by report_due_on, id`,
    [today],
  );
}

export interface DueAgents {
  readonly repId: string;
  readonly count: number;
}

interface Periods {
  readonly year: { readonly from: LocalDate; readonly to: LocalDate };
  readonly quarter: { readonly from: LocalDate; readonly to: LocalDate };
}

/** How many agents each rep has still to evaluate for the period that is over (rules 8.7). */
export function countDueAgents(ctx: Ctx, { year, quarter }: Periods): Promise<DueAgents[]> {
  return ctx.em.execute<DueAgents[]>(
    `/* planning.dueAgentsOfReps */ select c.owner_id as "repId", count(*)::int as count from customers c
     where c.type in ('AGENT', 'SPECIAL_CONTRACT', 'FRANCHISE') and c.state = 'ACTIVE' and c.owner_id is not null
       and not exists (select 1 from agent_evaluations e where e.customer_id = c.id
         and e.period_from = case when c.volume_class = 'MAIN' then ?::date else ?::date end
         and e.period_to = case when c.volume_class = 'MAIN' then ?::date else ?::date end)
     group by c.owner_id order by c.owner_id`,
    [quarter.from, year.from, quarter.to, year.to],
  );
}

/** Who answers for events and plans: those who hold the right, whoever they are. */
export async function holdersOf(ctx: Ctx, permission: string): Promise<string[]> {
  const rows = await ctx.em.execute<{ id: string }[]>(
    `/* planning.holdersOf */ select distinct a.employee_id as id from accounts a join roles r on r.key = any(a.role_keys)
     where ? = any(r.permissions) and a.employee_id is not null and not a.is_disabled`,
    [permission],
  );
  return rows.map(({ id }) => id);
}
