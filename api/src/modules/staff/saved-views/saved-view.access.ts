import type { Actor } from '../../../kernel/context.ts';

interface ViewFacts {
  readonly owner: { readonly id: string };
  readonly isShared: boolean;
}

/** The own ones; those that everybody uses are kept by whoever may share. */
export function mayChangeView(actor: Actor, { owner, isShared }: ViewFacts): boolean {
  return isShared ? actor.can('view:share') : owner.id === actor.accountId;
}
