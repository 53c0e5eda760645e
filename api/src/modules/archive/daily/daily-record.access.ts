import type { Actor } from '../../../kernel/context.ts';

export { isMoveOverdue } from './daily-record.rules.ts';

interface Authored {
  readonly author: { readonly id: string } | null;
}

/** Authors keep their own records, and who keeps the archive keeps them all. */
export function mayWriteDaily(actor: Actor, { author }: Authored): boolean {
  const isAuthor = author !== null && author.id === actor.employeeId;
  return actor.can('archive:file') || (actor.can('daily:write') && isAuthor);
}
