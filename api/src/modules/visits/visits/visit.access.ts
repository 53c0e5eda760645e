import type { Actor } from '../../../kernel/context.ts';
import { type EditAttempt, isInEditWindow, type VisitStatus } from './visit.rules.ts';

interface AuthoredFacts {
  readonly status: VisitStatus;
  readonly recordedBy: { readonly id: string } | null;
}

/** Authors work on their own entries (domain-rules 5.2). */
export function mayEditVisit(actor: Actor, { status, recordedBy }: AuthoredFacts): boolean {
  const isAuthor = recordedBy !== null && recordedBy.id === actor.employeeId;
  return actor.can('visit:edit') && status === 'RECORDED' && isAuthor;
}

/** Corrections have their time, which is a setting; lines below the entry have not. */
export function mayCorrectVisit(
  actor: Actor,
  visit: AuthoredFacts & { readonly recordedAt: Date },
  attempt: Pick<EditAttempt, 'now' | 'windowHours'>,
): boolean {
  return mayEditVisit(actor, visit) && isInEditWindow(visit.recordedAt, attempt);
}

export function mayVoidVisit(actor: Actor, { status }: Pick<AuthoredFacts, 'status'>): boolean {
  return actor.can('visit:void') && status === 'RECORDED';
}
