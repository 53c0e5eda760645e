import type { Actor } from '../../../kernel/context.ts';

export interface QueryFacts {
  readonly owner: { readonly id: string };
  readonly isShared: boolean;
}

/** The own ones; those that everybody relies on are also kept by whoever may share, since owners leave. */
export function mayChangeQuery(actor: Actor, { owner, isShared }: QueryFacts): boolean {
  if (isShared) return actor.can('query:share');
  return actor.can('query:save') && owner.id === actor.accountId;
}

/** A private one says nothing to others, so who may save may write it; everybody sees a shared one. */
export function mayShareQuery(actor: Actor): boolean {
  return actor.can('query:share');
}
