import type { Actor } from '../../../kernel/context.ts';
import { type Former, type ReviewState, whyNotRestore, whyNotReview } from './field-value.rules.ts';

interface ReviewFacts {
  readonly reviewState: ReviewState;
  readonly recordedBy: { readonly id: string } | null;
}

/** Nobody reviews what he brought himself (rules 2, 3.3). */
export function mayReview(actor: Actor, { reviewState, recordedBy }: ReviewFacts): boolean {
  const facts = { state: reviewState, recordedById: recordedBy?.id ?? null, reviewerId: actor.employeeId };
  return actor.can('customer:review') && whyNotReview(facts) === null;
}

export function mayRestore(actor: Actor, former: Former): boolean {
  return actor.can('customer:fill') && whyNotRestore(former) === null;
}
