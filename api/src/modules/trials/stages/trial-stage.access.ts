import type { Actor } from '../../../kernel/context.ts';
import type { TrialStage } from './trial-stage.entity.ts';

type Asking = Pick<Actor, 'can' | 'employeeId'>;

function isReviewer({ employeeId }: Asking, { reviewer }: Pick<TrialStage, 'reviewer'>): boolean {
  return reviewer !== null && reviewer.id === employeeId;
}

export function mayReview(actor: Asking, stage: Pick<TrialStage, 'reviewer' | 'state'>): boolean {
  if (stage.state === 'SUBMITTED' || stage.state === 'CALLED_OFF') return false;
  return actor.can('trial:review') && isReviewer(actor, stage);
}

/** A draft is its author's; HR sees whether something comes (rules 19.3). */
export function shownDraft(actor: Asking, stage: Pick<TrialStage, 'draft' | 'reviewer'>): string | null {
  return actor.can('trial:readAll') || isReviewer(actor, stage) ? stage.draft : null;
}
