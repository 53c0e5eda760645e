import type { Ctx } from '../../../kernel/context.ts';
import type { ClassType } from '../../../kernel/graphql.ts';
import { isUuid } from '../../../kernel/scalars.ts';
import { Binder } from '../../../reader/index.ts';
import { Visit } from '../../visits/index.ts';
import { AgentEvaluation } from '../agents/agent-evaluation.entity.ts';
import { SalesEvent } from '../events/sales-event.entity.ts';
import { SalesTask } from '../tasks/sales-task.entity.ts';
import type { BasisFacts, RewardBasis } from './reward-proposal.rules.ts';

interface Basis {
  readonly table: string;
  readonly entity: ClassType;
  /** Whether a row `b` is about the person. */
  readonly isOf: (person: string) => string;
}

const BASES: Record<RewardBasis, Basis> = {
  SALES_TASK: {
    table: 'sales_tasks',
    entity: SalesTask,
    isOf: (person) => `exists (select 1 from task_lists l where l.id = b.list_id and l.rep_id = ${person})`,
  },
  AGENT_EVALUATION: {
    table: 'agent_evaluations',
    entity: AgentEvaluation,
    isOf: (person) =>
      `(b.evaluated_by_id = ${person} or exists (select 1 from customers c where c.id = b.customer_id and c.owner_id = ${person}))`,
  },
  SALES_EVENT: {
    table: 'sales_events',
    entity: SalesEvent,
    isOf: (person) =>
      `(b.lead_id = ${person} or exists (select 1 from sales_event_staff s where s.event_id = b.id and s.employee_id = ${person}))`,
  },
  VISIT: { table: 'visits', entity: Visit, isOf: (person) => `b.rep_id = ${person}` },
};

interface BasisQuestion {
  readonly basis: RewardBasis;
  readonly id: string;
  readonly personId: string;
}

/** As far as who proposes sees: a proposal never tells that a hidden row is there (promise S9). */
export async function findBasis(ctx: Ctx, { basis, id, personId }: BasisQuestion): Promise<BasisFacts> {
  if (!isUuid(id)) return { exists: false, isOfPerson: false };
  const { table, entity, isOf } = BASES[basis];
  const binder = new Binder(ctx);
  const [row, person] = [id, personId].map((one) => `${binder.bind(one)}::uuid`) as [string, string];
  const rows = await ctx.read<{ mine: boolean }>(
    `/* planning.rewardBasis */ select coalesce(${isOf(person)}, false) as mine from ${table} b where b.id = ${row} and ${binder.scope(entity, 'b')}`,
    binder.values,
  );
  return { exists: rows.length > 0, isOfPerson: rows.some(({ mine }) => mine) };
}
