import type { Actor } from '../../../kernel/context.ts';

/**
 * Only who sees every order sees what was sold: a rep does not see orders of customers handed over since, and a sum over
 * rows that are partly hidden is refused, never silently smaller (rules 6.5).
 */
export function maySumSold(actor: Actor): boolean {
  return actor.can('order:readAmounts') && actor.can('order:readAll') && actor.can('customer:readAll');
}
