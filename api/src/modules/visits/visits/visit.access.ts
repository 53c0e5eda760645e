import type { Actor } from '../../../kernel/context.ts';
import type { VisitStatus } from './visit.rules.ts';

interface AuthoredFacts {
  readonly status: VisitStatus;
  readonly recordedBy: { readonly id: string } | null;
}

/** Authors correct their own entries; until when is a rule with a setting (domain-rules 5.2). */
export function mayEditVisit(actor: Actor, { status, recordedBy }: AuthoredFacts): boolean {
  const isAuthor = recordedBy !== null && recordedBy.id === actor.employeeId;
  return actor.can('visit:edit') && status === 'RECORDED' && isAuthor;
}

export function mayVoidVisit(actor: Actor, { status }: Pick<AuthoredFacts, 'status'>): boolean {
  return actor.can('visit:void') && status === 'RECORDED';
}
