import type { Actor } from '../../../kernel/context.ts';
import { approvalKind } from './approval-kinds.ts';
import type { ApprovalRequest } from './approval-request.entity.ts';

/** The facts of a request as far as the viewer may read them elsewhere (promise S7). */
export function shownFacts(
  { kind, facts }: Pick<ApprovalRequest, 'kind' | 'facts'>,
  actor: Actor,
): ApprovalRequest['facts'] {
  const { factRights = {} } = approvalKind(kind);
  if (facts === null) return null;
  const open = Object.entries(facts).filter(([name]) => {
    const right = factRights[name];
    return right === undefined || actor.can(right);
  });
  return Object.fromEntries(open);
}
