import type { Actor } from '../../../kernel/context.ts';
import { approvalKind } from './approval-kinds.ts';
import type { ApprovalRequest, StoredChange } from './approval-request.entity.ts';
import type { ApprovalChange } from './approval-request.types.ts';

type Request = Pick<ApprovalRequest, 'kind' | 'changes'>;

interface Asked {
  readonly actor: Actor;
  readonly isLogged: boolean;
}

function mayReveal(kind: string, field: string, actor: Actor): boolean {
  const { mask, inFull } = approvalKind(kind).reading?.(field) ?? {};
  return mask !== undefined && inFull !== undefined && actor.can(inFull);
}

function shown({ field, ...change }: StoredChange, kind: string, { actor, isLogged }: Asked): ApprovalChange {
  const { right, mask } = approvalKind(kind).reading?.(field) ?? {};
  if (right && !actor.can(right)) return { field, before: null, after: null, isHidden: true, viewerCanReveal: false };
  const canReveal = mayReveal(kind, field, actor);
  const masked = isLogged && canReveal ? undefined : mask;
  const text = (value: string | null, name: string | null | undefined): string | null =>
    value !== null && masked ? masked(value) : (name ?? value);
  return {
    field,
    before: text(change.before, change.beforeText),
    after: text(change.after, change.afterText),
    isHidden: false,
    viewerCanReveal: masked !== undefined && canReveal,
  };
}

/** The changed fields as far as the viewer may read the fields themselves (promise S7); personal ones masked (promise D1). */
export function shownChanges({ kind, changes }: Request, actor: Actor): ApprovalChange[] {
  return (changes ?? []).map((change) => shown(change, kind, { actor, isLogged: false }));
}

/** With the personal ones in full, for a reading that is logged. */
export function fullChanges({ kind, changes }: Request, actor: Actor): ApprovalChange[] {
  return (changes ?? []).map((change) => shown(change, kind, { actor, isLogged: true }));
}

/** The fields that such a reading shows. */
export function revealedFields({ kind, changes }: Request, actor: Actor): string[] {
  return (changes ?? []).flatMap(({ field }) => (mayReveal(kind, field, actor) ? [field] : []));
}
