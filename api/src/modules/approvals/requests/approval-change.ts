import type { Actor } from '../../../kernel/context.ts';
import { approvalKind } from './approval-kinds.ts';
import type { ApprovalRequest, StoredChange } from './approval-request.entity.ts';
import type { ApprovalChange } from './approval-request.types.ts';

function shown({ field, ...change }: StoredChange, kind: string, actor: Actor): ApprovalChange {
  const { right, mask } = approvalKind(kind).reading?.(field) ?? {};
  if (right && !actor.can(right)) return { field, before: null, after: null, isHidden: true };
  const text = (value: string | null, name: string | null | undefined): string | null =>
    value !== null && mask ? mask(value) : (name ?? value);
  return {
    field,
    before: text(change.before, change.beforeText),
    after: text(change.after, change.afterText),
    isHidden: false,
  };
}

/** The changed fields as far as the viewer may read the fields themselves (promise S7). */
export function shownChanges(
  { kind, changes }: Pick<ApprovalRequest, 'kind' | 'changes'>,
  actor: Actor,
): ApprovalChange[] {
  return (changes ?? []).map((change) => shown(change, kind, actor));
}
