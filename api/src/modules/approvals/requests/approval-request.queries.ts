import type { Ctx } from '../../../kernel/context.ts';
import { boundScope } from '../../../kernel/scope.ts';
import { ApprovalRequest } from './approval-request.entity.ts';

/** How many wait for a decision of the viewer: what he sees without having made it, at a level that he reaches. */
export async function countToDecide(ctx: Ctx): Promise<number> {
  const { actor } = ctx;
  const rights = ['request:decideTop', 'request:decideSales', 'request:decideTeam'] as const;
  if (!rights.some((right) => actor.can(right))) return 0;
  const levels = actor.can('request:decideTop')
    ? 'true'
    : actor.can('request:decideSales')
      ? `t.level <> 'GENERAL_MANAGER'`
      : `t.level = 'LEADER' and t.decider_id = ?::uuid`;
  const scope = boundScope(ApprovalRequest, 't', actor);
  const isTeamOnly = levels.includes('?');
  const [row] = await ctx.em.execute<{ count: string }[]>(
    `/* approvals.toDecide */ select count(*) as count from approval_requests t
      where t.state = 'PENDING' and t.requester_id is distinct from ?::uuid
        and t.requested_by_id is distinct from ?::uuid and ${levels} and ${scope.text}`,
    [actor.accountId, actor.employeeId, ...(isTeamOnly ? [actor.employeeId] : []), ...scope.values],
  );
  return Number(row?.count ?? 0);
}
