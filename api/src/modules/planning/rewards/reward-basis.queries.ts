import type { Ctx } from '../../../kernel/context.ts';
import type { ClassType } from '../../../kernel/graphql.ts';
import { isUuid } from '../../../kernel/scalars.ts';
import { Binder } from '../../../reader/index.ts';
import { Visit } from '../../visits/index.ts';
import { AgentEvaluation } from '../agents/agent-evaluation.entity.ts';
import { SalesEvent } from '../events/sales-event.entity.ts';
import type { RewardBasis } from './reward-proposal.rules.ts';

const BASES: Partial<Record<RewardBasis, { readonly table: string; readonly entity: ClassType }>> = {
  AGENT_EVALUATION: { table: 'agent_evaluations', entity: AgentEvaluation },
  SALES_EVENT: { table: 'sales_events', entity: SalesEvent },
  VISIT: { table: 'visits', entity: Visit },
};

/** Whether the row exists for who proposes: a proposal never tells that a hidden row is there (promise S9). */
export async function basisExists(ctx: Ctx, basis: RewardBasis, id: string): Promise<boolean> {
  const of = BASES[basis];
  if (!of || !isUuid(id)) return false;
  const binder = new Binder(ctx);
  const rows = await ctx.read<{ id: string }>(
    `/* planning.rewardBasis */ select b.id from ${of.table} b where b.id = ${binder.bind(id)}::uuid and ${binder.scope(of.entity, 'b')}`,
    binder.values,
  );
  return rows.length > 0;
}
