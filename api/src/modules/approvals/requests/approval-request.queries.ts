import type { Ctx } from '../../../kernel/context.ts';
import { boundScope } from '../../../kernel/scope.ts';
import { ApprovalRequest } from './approval-request.entity.ts';
import type { ApprovalLevel } from './approval-request.rules.ts';
import { toDecide } from './approval-request.scope.ts';

/** How many wait for a decision of the viewer: what he sees without having made it, at a level that he reaches. */
export async function countToDecide(ctx: Ctx): Promise<number> {
  const { actor } = ctx;
  const deciding = toDecide({ can: (right) => actor.can(right), t: 't', me: { employeeId: '?::uuid' } });
  if (deciding === null) return 0;
  const scope = boundScope(ApprovalRequest, 't', actor);
  const leaders = deciding.split('?').slice(1);
  const [row] = await ctx.em.execute<{ count: string }[]>(
    `/* approvals.toDecide */ select count(*) as count from approval_requests t
      where t.state = 'PENDING' and t.requester_id is distinct from ?::uuid
        and t.requested_by_id is distinct from ?::uuid and (${deciding}) and ${scope.text}`,
    [actor.accountId, actor.employeeId, ...leaders.map(() => actor.employeeId), ...scope.values],
  );
  return Number(row?.count ?? 0);
}

const DECIDERS: Record<ApprovalLevel, string> = {
  LEADER: 'request:decideSales',
  SALES_MANAGER: 'request:decideSales',
  GENERAL_MANAGER: 'request:decideTop',
  LINE: 'attendance:hr',
  HUMAN_RESOURCES: 'attendance:hr',
};

/** Any of them makes a leader one who may decide. */
const OF_SALES = '{request:decideTeam,request:decideSales,request:decideTop}';
const OF_LINE = '{attendance:decide,attendance:hr,request:decideTop}';

/** The leader alone where he may decide; else everybody who holds the right of the level. Nobody is told of his own. */
const WHO = `/* approvals.deciders */ select a.id from accounts a
  where not a.is_disabled and a.id is distinct from ?::uuid and a.employee_id is distinct from ?::uuid
    and case when exists (select from accounts l join roles r on r.key = any(l.role_keys)
        where l.employee_id = ?::uuid and not l.is_disabled and r.permissions && ?::text[])
      then a.employee_id = ?::uuid
      else exists (select from roles r where r.key = any(a.role_keys) and ?::text = any(r.permissions)) end`;

export async function findDeciders(ctx: Ctx, request: ApprovalRequest): Promise<string[]> {
  const { requesterId, requestedBy, decider, level } = request;
  const leader = decider?.id ?? null;
  const asker = requestedBy?.id ?? null;
  const rights = level === 'LINE' ? OF_LINE : OF_SALES;
  const rows = await ctx.em.execute<{ id: string }[]>(WHO, [
    requesterId,
    asker,
    leader,
    rights,
    leader,
    DECIDERS[level],
  ]);
  return rows.map(({ id }) => id);
}

/** What the open accounts of a person allow together. */
export async function permissionsHeldBy(ctx: Ctx, employeeId: string): Promise<ReadonlySet<string>> {
  const rows = await ctx.em.execute<{ permission: string }[]>(
    `/* approvals.heldBy */ select distinct unnest(r.permissions) as permission
       from accounts a join roles r on r.key = any(a.role_keys) where a.employee_id = ?::uuid and not a.is_disabled`,
    [employeeId],
  );
  return new Set(rows.map(({ permission }) => permission));
}
